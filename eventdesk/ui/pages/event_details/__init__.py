"""The details of an event, new or open."""
