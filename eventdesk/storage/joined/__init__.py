"""A desk's own copy of an event on a server: it keeps up with it, and goes on without it."""
