"""Where an event lives as its log says, and letting it go on where the log says that it left."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.clock import Clock
from eventdesk.core.entries import Draft
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import text
from eventdesk.core.moving import Place, facts_of
from eventdesk.core.said import said
from eventdesk.services.moving.wish import Moving
from eventdesk.services.performer import Decision, Identity, Performer
from eventdesk.storage.database import Database
from eventdesk.storage.goes_on_here import left_to, place_of


def go_on_here(database: Database, clock: Clock, identity: Identity) -> Place:
    """Let a log go on here that says that its event goes on elsewhere; nothing where it does not.

    For a move that did not arrive, and for a copy that goes its own way.
    """
    with database.reading() as reading:
        left = left_to(reading)
    here = Place.FILE if left is Place.SERVER else Place.SERVER
    if left is not None:
        draft = Draft(action=Action.EVENT_MOVED, facts=facts_of((here, here)))
        goes_on = database.going_on()
        try:
            Performer(goes_on, clock, identity).perform(
                lambda _writing, _at: Decision(wish=Action.EVENT_MOVED, drafts=[draft])
            )
        finally:
            goes_on.close()
    return here


def where(database: Database) -> tuple[Place, Place | None]:
    """What an event is in, and where it has gone from there; None where it is still there."""
    with database.reading() as reading:
        return place_of(reading.connection), left_to(reading)


class Said(Struct, frozen=True, kw_only=True):
    """What a log says of where its event lives."""

    head: Head
    left: Place | None
    to: str = ""
    """The address that it was moved to; "" where the people have been forgotten."""

    def refuse_nothing(self, source: Database) -> None:
        """Refuse a log without any event."""
        if self.head.sequence == 0:
            raise InputError("no_event", said("There is no event in {0}.", source.name))

    def refuse_twice(self, source: Database, to: str, wish: Moving) -> None:
        """Refuse a second place for what may have arrived at a first one."""
        if self.left is not None and self.to != to and not wish.confirmed:
            message = said(
                "{0} was moved to another place before. If it arrived there, it goes on "
                "there, and there would be two of it: only if it is lost there, move it "
                "again.",
                source.name,
            )
            raise InputError("moved_already", message)


def what_is_said(source: Database) -> Said:
    with source.reading() as reading:
        head, left = reading.head(), left_to(reading)
        if left is None:
            return Said(head=head, left=None)
        (newest,) = reading.log.after(head.sequence - 1, 1)
        return Said(head=head, left=left, to=text(newest.about, "to"))
