"""Forgetting the people of an event, in its log and wherever the app has put them."""
