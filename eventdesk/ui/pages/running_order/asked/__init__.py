"""The questions beside the item that runs: the one being put, and those that come next."""
