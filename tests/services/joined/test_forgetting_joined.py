"""Forgetting the people of an event on a server, from a desk's own copy of it."""

from __future__ import annotations

import json

import pytest

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.forgetting.forgetting import ForgettingPeople
from tests.services.joined.joined_desks import JoinedDesks, joined

__all__ = ["joined"]


def disk_is_full(_forgetting: ForgettingPeople) -> None:
    raise EnvironmentFailure("disk_full", "The disk is full.")


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
    with pytest.MonkeyPatch.context() as full:
        full.setattr(ForgettingPeople, "finish", disk_is_full)
        foyer.catch_up()
    standing = foyer.standing()
    assert standing is not None
    assert not standing.is_alone, "what its own disk does is nothing to the server"
    place = foyer.database.path
    assert place is not None
    assert not list(place.parent.glob("*-people-forgotten-*"))
    foyer.take_up_forgetting()
    assert list(place.parent.glob("*-people-forgotten-*.txt"))
    with foyer.database.reading() as reading:
        assert not any(one.full_name for one in reading.delegates.all())
        assert not any(entry.personal for entry in reading.log.all())
