"""Moving an event from its file to a server and back."""
