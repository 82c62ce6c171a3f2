"""Questions: written down while they are asked, put in an order, and what became of them."""
