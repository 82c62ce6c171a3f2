"""Lists of questions that were sent in before the day."""
