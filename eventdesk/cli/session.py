"""One run of one command: what was said before and after it, the event it opens, what it prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from eventdesk.cli import passphrases
from eventdesk.cli.arguments import instant_given
from eventdesk.cli.documents import Documents, act_document
from eventdesk.cli.doors import Entrances
from eventdesk.cli.endings import Refused
from eventdesk.cli.plain_text import print_json, print_lines
from eventdesk.core.entries import Refusal
from eventdesk.core.event import Event
from eventdesk.core.json_values import Json
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Settings
from eventdesk.services.performer import ActResult

_WAYS_ON = {
    "alert": "Read it, then add --acknowledged.",
    "id_not_seen": "Look at one, then add --id-seen KIND. The lead may add --override REASON.",
    "needs_lead": "Give it with --pin or EVENTDESK_PIN.",
    "pressed_twice": "If so, add --confirmed.",
    "ends_the_day": "If so, add --confirmed.",
    "no_such_way": "Type replan without --adopt to see what there is.",
    "held_before": "If so, add --confirmed.",
    "paper_disagrees": "If so, add --confirmed.",
    "day_not_over": "If so, add --confirmed.",
    "badges_printed": "If so, add --again; --since leaves them out.",
    "continue_or_again": "Add --continue or --again.",
}
"""What to type when a refusal asks for more than a press."""


class Opened(Struct, frozen=True, kw_only=True):
    """An event that a command has opened, and what its instants and documents need."""

    desk: EventDesk
    event: Event

    @property
    def documents(self) -> Documents:
        """Documents in this event's time zone."""
        return Documents(self.event.zone)

    def minute(self, at: datetime | None) -> str:
        """An instant as people say it: "09:04"."""
        return "" if at is None else f"{self.event.local(at):%H:%M}"


class Session(Struct, frozen=True, kw_only=True):
    """What one command stands on. Made anew with each option that is given."""

    entrances: Entrances
    settings: Settings = field(default_factory=Settings)
    operator: str | None = None
    """Who acts, by name; None for whoever sat here last."""
    event: str = ""
    """The EVENT of a group of commands, which stands before the command's own name."""
    json: bool = False

    def with_options(
        self, *, data_dir: Path | None, desk: str | None, operator: str | None, json: bool
    ) -> Session:
        """The same with what was said at this place; what was said before it gives way."""
        settings = replace(
            self.settings,
            data_dir=data_dir or self.settings.data_dir,
            desk=desk or self.settings.desk,
        )
        return replace(
            self,
            settings=settings,
            operator=operator or self.operator,
            json=json or self.json,
        )

    def open(self, event: str, settings: Settings) -> EventDesk:
        """Open an event; the passphrase of a sealed one is found or asked for."""
        return passphrases.opened(self.entrances, event, settings, as_json=self.json)

    @contextmanager
    def opened(
        self, event: str = "", *, acts: bool = False, at: str | None = None
    ) -> Iterator[Opened]:
        """Open an event, for acts under the operator's name; `at` sets the clock and stops it."""
        clock = None if at is None else SetClock(datetime.now(UTC), speed=0)
        settings = replace(self.settings, clock=clock)
        with self.open(event or self.event, settings) as desk:
            opened = Opened(desk=desk, event=desk.event.read())
            if clock is not None and at is not None:
                clock.set_to(instant_given(at, opened.event.zone))
            if acts and self.operator is not None:
                take_the_seat(desk, self.operator)
            yield opened

    def show(self, document: Json, lines: Sequence[str]) -> None:
        """Print a result: the document with `--json`, else the lines."""
        if self.json:
            print_json(document)
        else:
            print_lines(lines)

    def tell(self, result: ActResult, sentence: str, about: Mapping[str, Json]) -> None:
        """Print what became of an act.

        `sentence` is what to say when it was done, or besides the reason when it was refused.

        Raises:
            Refused: when a rule refused it, after printing its document with `--json`.
        """
        if result.done:
            said = result.message or sentence
            self.show(act_document(result, said, about), [said])
            return
        if self.json:
            print_json(act_document(result, result.message, about))
        parts = (result.message, sentence, way_on(result.refusal))
        raise Refused(" ".join(part for part in parts if part))


def take_the_seat(desk: EventDesk, name: str) -> None:
    """Act under this operator's name. Only a name never heard before is written into the log."""
    wanted = " ".join(name.split())
    for operator in desk.event.operators():
        if operator.name.casefold() == wanted.casefold():
            desk.identity.operator = operator.id
            return
    result = desk.event.take_over(wanted)
    if not result.done:
        raise Refused(result.message)


def way_on(refusal: Refusal | None) -> str:
    """What can be typed instead, after a refusal."""
    if refusal is None:
        return ""
    if refusal.reason in _WAYS_ON:
        return _WAYS_ON[refusal.reason]
    return "The lead may add --override REASON." if refusal.may_override else ""
