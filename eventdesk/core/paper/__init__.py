"""What was written by hand at the door, and is typed in afterwards."""
