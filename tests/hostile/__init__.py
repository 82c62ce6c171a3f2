"""Texts that mean harm, wherever they are shown, written or printed."""
