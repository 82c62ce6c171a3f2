"""Questions: written down, put, and what became of them."""
