"""Tests of servers share a prepared database."""

from __future__ import annotations

from tests.storage.servers.prepared_server import prepared

__all__ = ["prepared"]
