"""What this machine remembers of the evening before an event: what was tried here, and when."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.json_values import JsonObject, objects, text, texts


class RememberedReadiness(Struct, frozen=True, kw_only=True):
    """What was tried on this machine for one event. Instants are ISO 8601, "" for never."""

    event: str
    """The address of the event."""
    printer: str = ""
    """The printer that was given a test page."""
    printed_at: str = ""
    came_out: str = ""
    """What a person has said of it: "yes", "no" or nothing yet."""
    scanned_at: str = ""
    rehearsed_at: str = ""
    finding: str = ""
    """What did not hold in that rehearsal; "" where everything did."""
    aside: tuple[str, ...] = ()
    """The checks that do not apply here."""


def readiness_in(values: JsonObject) -> tuple[RememberedReadiness, ...]:
    """What is remembered, from the file of the machine; what cannot be read is left out."""
    return tuple(
        RememberedReadiness(
            event=text(one, "event"),
            printer=text(one, "printer"),
            printed_at=text(one, "printed_at"),
            came_out=text(one, "came_out"),
            scanned_at=text(one, "scanned_at"),
            rehearsed_at=text(one, "rehearsed_at"),
            finding=text(one, "finding"),
            aside=texts(one, "aside"),
        )
        for one in objects(values, "readiness")
        if text(one, "event")
    )
