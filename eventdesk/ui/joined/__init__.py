"""An event on a server, in the window of a desk that has joined it."""
