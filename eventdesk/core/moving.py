"""Moving an event from a file to a server and back: where a log says that its event lives now.

A move is the last entry of the place that the event leaves, and in the copy of the log at the place
where it arrives. So the log itself tells the two apart: it goes on where its newest entry says that
it is, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.json_values import Json, JsonObject, text
from eventdesk.core.said import said


class Place(StrEnum):
    """What an event can live in."""

    FILE = "file"
    SERVER = "server"


Move = tuple[Place, Place]
"""From where to where; the same place twice: a move that was taken back, or a copy."""

MOVED_WORDS: Mapping[Move, str] = {
    (Place.FILE, Place.SERVER): said("Moved from its file to a server"),
    (Place.SERVER, Place.FILE): said("Moved from the server to a file"),
    (Place.FILE, Place.FILE): said("Goes on in this file, and not on a server"),
    (Place.SERVER, Place.SERVER): said("Goes on on this server, and not in a file"),
}
"""A move as the log says it."""


def facts_of(move: Move) -> dict[str, Json]:
    """What the entry of a move says: kinds of places, and neither addresses nor paths."""
    return {"from": move[0].value, "to": move[1].value}


def move_of(facts: JsonObject) -> Move:
    """The move that an entry tells of; what cannot be read is one that stayed in its file."""
    known = {one.value: one for one in Place}
    source = known.get(text(facts, "from"), Place.FILE)
    return source, known.get(text(facts, "to"), source)


def left_for(facts: JsonObject, here: Place) -> Place | None:
    """Where an event has gone whose newest entry is this move; None where it is still here."""
    target = move_of(facts)[1]
    return None if target is here else target


MOVED_AWAY = "event_moved"
"""The code with which acts are refused where an event has left."""


class MovedAway(EnvironmentFailure):
    """The event was moved from here: its log goes on elsewhere, and this one takes no acts."""

    def __init__(self, name: str, to: Place) -> None:
        where = {
            Place.SERVER: said("{0} was moved to a server, and its day goes on there", name),
            Place.FILE: said(
                "The event in {0} was moved to a file, and its day goes on there", name
            ),
        }[to]
        super().__init__(
            MOVED_AWAY,
            said("{0}. Nothing more is recorded here; what was recorded can be read.", where),
        )
        self.to = to
