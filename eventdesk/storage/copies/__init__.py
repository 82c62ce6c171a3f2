"""Copies of an event file: verified ones, backups, what they hold, and what is put aside."""
