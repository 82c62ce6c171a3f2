"""Forgetting the people: the page that says what would go, asks, and shows the certificate."""
