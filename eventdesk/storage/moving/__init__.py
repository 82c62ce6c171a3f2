"""The place that a moved event leaves, and the one where it arrives."""
