"""The day in rows and as a line."""
