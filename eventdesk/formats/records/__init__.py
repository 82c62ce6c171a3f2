"""What goes out: the day log, as files that other programs read."""
