"""The screens that the room sees, and the chair's strip."""
