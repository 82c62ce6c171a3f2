"""The page on which this computer joins an event on a server."""
