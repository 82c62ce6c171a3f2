"""Backups: what they are called, and which of them are kept."""
