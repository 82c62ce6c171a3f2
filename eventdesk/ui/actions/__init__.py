"""What can be done from the window: every action with its text, its key and its icon."""
