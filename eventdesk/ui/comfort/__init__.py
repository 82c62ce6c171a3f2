"""What makes a day at this computer easier: text size, light and dark, where windows stood."""
