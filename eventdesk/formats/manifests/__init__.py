"""The list of the files of an export, with their sums, and checking files against it."""
