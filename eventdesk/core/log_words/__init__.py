"""The day log in the words a person would say."""
