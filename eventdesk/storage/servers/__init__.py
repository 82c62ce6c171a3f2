"""Servers: reaching one, being sure that it is the right one, and preparing one for an event."""
