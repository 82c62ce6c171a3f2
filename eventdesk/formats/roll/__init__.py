"""The evacuation roll as a file."""
