"""The page on which an event is being moved to a server, or back into a file."""
