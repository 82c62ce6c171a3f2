"""Item models: rows of the live event for the views, changed only where something has changed."""
