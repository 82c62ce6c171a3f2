"""The running order: now, next, the day as a line and as a table."""
