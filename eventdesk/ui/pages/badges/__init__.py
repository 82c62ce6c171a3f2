"""The page of the badges: whose, on which paper, and how they will look."""
