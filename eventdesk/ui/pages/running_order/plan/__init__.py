"""The plan edited on the day: the keys, the form, and what an edit would move."""
