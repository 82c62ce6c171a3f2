"""Widgets that every page shares. They show frozen views and emit wishes; they ask nobody."""
