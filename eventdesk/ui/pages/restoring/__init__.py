"""Restoring an event from a backup, or from its own log."""
