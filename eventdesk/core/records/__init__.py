"""What goes out: each record as plain tables with their sums, before any format is chosen."""
