"""A damaged event file: saying what is wrong with it, and reading what can still be read."""
