"""How the spellings of different languages sound to an English ear: one table for each."""
