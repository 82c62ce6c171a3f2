"""Exports: what goes out, written whole or not at all."""
