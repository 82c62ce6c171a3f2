"""What people do: one public method is one act, one transaction, and its entries in the day log."""
