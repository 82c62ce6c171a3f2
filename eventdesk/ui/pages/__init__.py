"""The four pages of the window, and the pages that stand in for them for a while."""
