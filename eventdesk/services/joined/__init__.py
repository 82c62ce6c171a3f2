"""Keeping up with a server, working alone while it does not answer, and sending afterwards."""
