"""Forgetting the people of an event on a server, from a desk's own copy of it."""

from __future__ import annotations

import json

from tests.services.joined.joined_desks import JoinedDesks, joined

__all__ = ["joined"]


def test_the_certificate_of_a_desk_names_the_server_and_the_other_desks(
    joined: JoinedDesks,
) -> None:
    organiser, foyer = joined.join("Organiser"), joined.join("Foyer")
    forgotten = organiser.forgetting.forget(keep_wordings=False, confirmed=True)
    path = organiser.database.path
    assert path is not None
    assert str(path.parent) in forgotten.message
    (written,) = path.parent.glob(f"{path.stem}-people-forgotten-*.json")
    missed = {one["what"] for one in json.loads(written.read_text())["not_reached"]}
    assert {
        "The server’s own backups and logs",
        "What the server keeps of deleted rows",
        "The copies and backups of other desks",
    } <= missed
    foyer.catch_up()
    with foyer.database.reading() as reading:
        assert not any(one.full_name for one in reading.delegates.all())
        assert not any(entry.personal for entry in reading.log.all())
