"""The key that both the desk and the page of the badges have."""

from __future__ import annotations

AGAIN_KEY = "F8"
"""Prints a badge once more, after the question whether that is meant."""
