"""What stands in the place of everything else while a desk is locked."""
