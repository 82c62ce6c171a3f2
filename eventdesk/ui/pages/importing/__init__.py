"""What a list or a running order would do, before anything changes."""
