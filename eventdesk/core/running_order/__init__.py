"""The running order: items and runs, what the clock says of them, and the rules of the chair."""
