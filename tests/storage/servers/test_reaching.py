"""Where desks are told to come to, from what the owner of a database types."""

from __future__ import annotations

import pytest

from eventdesk.storage.servers.reaching import owners_address


def test_the_environment_says_where_desks_come_to_as_it_does_for_the_owner(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PGHOST", "db.example.org")
    monkeypatch.setenv("PGPORT", "5433")
    url = owners_address("postgresql:///eventdesk")
    assert (url.query["host"], url.port) == ("db.example.org", 5433)
    said = owners_address("postgresql://other.example.org:5434/eventdesk")
    assert (said.host, said.port, dict(said.query)) == ("other.example.org", 5434, {})
    asked = owners_address("postgresql:///eventdesk?host=other.example.org&port=5434")
    assert (asked.port, asked.query["port"]) == (None, "5434")
    assert asked.query["host"] == "other.example.org"
