"""Tests of storage run on both databases."""

from __future__ import annotations

from tests.storage.event_databases import event_database

__all__ = ["event_database"]
