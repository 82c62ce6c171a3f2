"""The day log: what happened, newest first, filtered by kind."""
