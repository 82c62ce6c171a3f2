"""Badges: for whom, on which paper; and in the log once the paper, or the file, is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.badges.badge import awaits_badge, badge_of, has_badge
from eventdesk.core.badges.layouts import LAYOUTS, BadgeLayout, layout_called
from eventdesk.core.badges.sheets import BadgeSheets
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.said import said
from eventdesk.core.surnames import by_surname
from eventdesk.formats.atomic import write_bytes_atomically
from eventdesk.services.badge_entries import PreparedBadges, prepared_badges
from eventdesk.services.exporting.kinds import BADGES
from eventdesk.services.overtaking import Overtaken
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.services.whom import whom
from eventdesk.storage.transactions import Reading, Writing

_TRIES = 3
"""How often an act that was overtaken is made again before it asks others to wait."""
Turned = Callable[[int, int], None]
"""Told before each page, with its number from 0 and how many there are; it may raise `Stopped`."""
Send = Callable[[BadgeSheets, Turned], None]
"""Gives badges to a printer; returns once it has taken them."""


class Who(StrEnum):
    """Whose badges."""

    SINCE = "since"
    """Of all who are awaited or here, those who have none that still holds."""
    ALL = "all"
    """All who are awaited or here."""
    NAMED = "named"


class BadgeDrawing(Protocol):
    """What can draw badges; it stands on Qt, which is not there everywhere."""

    def badges(self, sheets: BadgeSheets, turned: Turned) -> bytes:
        """The badges as PDF, one page a sheet or a label."""
        ...


class BadgeChoice(Struct, frozen=True, kw_only=True):
    """What somebody chose."""

    who: Who = Who.SINCE
    codes: tuple[str, ...] = ()
    """References or ids, of those who are named."""
    layout: str = LAYOUTS[0].id
    first: int = 1
    """The first label that is used of the first sheet, from 1."""


class ChosenBadges(Struct, frozen=True, kw_only=True):
    """The badges of a choice at one moment."""

    sheets: BadgeSheets
    delegates: Sequence[Delegate]
    """In the order of the badges."""
    printed: int
    """How many of them have a badge that still holds."""


class BadgeCounts(Struct, frozen=True, kw_only=True):
    """How many badges there are to be printed."""

    all: int
    since: int


class _Refused(Struct, frozen=True):
    """A wish that is refused, and the delegate (an id) whom it was about, if it was one."""

    refusal: Refusal
    subject: str | None = None


class Badges:
    """Badges of one event. Nothing is in the log before it is on paper, or on the disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def chosen(self, choice: BadgeChoice) -> ChosenBadges | Refusal:
        """The badges of a choice, to be looked at; the refusal where a code means nobody.

        Raises:
            InputError: `unknown_layout`, `unknown_label`.
        """
        layout = _layout(choice)
        with self._performer.database.reading() as reading:
            return self._chosen(reading, choice, layout)

    def counts(self) -> BadgeCounts:
        """For how many there is a badge, and how many of them have none that still holds."""
        with self._performer.database.reading() as reading:
            due = [one for one in reading.delegates.all() if awaits_badge(one)]
        return BadgeCounts(all=len(due), since=sum(not has_badge(one) for one in due))

    def save(
        self,
        choice: BadgeChoice,
        path: Path,
        drawing: BadgeDrawing,
        *,
        again: bool = False,
        progress: Progress = silently,
        act: str | None = None,
    ) -> ActResult:
        """Write badges as PDF; see `give_out`.

        Raises:
            EnvironmentFailure: when it cannot be written; what stood there is unharmed.
        """

        def send(sheets: BadgeSheets, turned: Turned) -> None:
            content = drawing.badges(sheets, turned)
            write_bytes_atomically(path, content)

        where: dict[str, Json] = {"paths": [str(path.absolute())]}
        return self._give_out(choice, send, where, again=again, progress=progress, act=act)

    def print_out(
        self,
        choice: BadgeChoice,
        printer: str,
        send: Send,
        *,
        again: bool = False,
        progress: Progress = silently,
        act: str | None = None,
    ) -> ActResult:
        """Print badges on a printer, as one act.

        Where some of them were printed and still hold it asks first; `again` says so beforehand.

        Raises:
            InputError: `unknown_layout`, `unknown_label`; `stopped`, when the progress says so.
            EnvironmentFailure: when the printer does not take it.
        """
        where: dict[str, Json] = {"printer": printer}
        return self._give_out(choice, send, where, again=again, progress=progress, act=act)

    def close(self) -> None:
        """Give back the connection, where it is one of its own."""
        self._performer.database.close()

    def _give_out(
        self,
        choice: BadgeChoice,
        send: Send,
        where: dict[str, Json],
        *,
        again: bool,
        progress: Progress,
        act: str | None,
    ) -> ActResult:
        found = self._agreed(choice, act, again=again)
        if isinstance(found, _Refused):
            return self._refuse(found, act)
        send(found.sheets, lambda page, pages: progress(Step.WRITING, page, pages))
        return self._record(found, where, act)

    def _agreed(
        self, choice: BadgeChoice, act: str | None, *, again: bool
    ) -> ChosenBadges | _Refused:
        """What is to be printed, or why not; an act that is in the log has its result."""
        layout = _layout(choice)
        with self._performer.database.reading() as reading:
            if act is not None and reading.log.of_act(act, most=1):
                return _Refused(Refusal(reason="no_badges"))
            found = self._chosen(reading, choice, layout)
            if isinstance(found, Refusal):
                return _Refused(found)
            refusal = _objection(reading, choice, found, again=again)
        if refusal is None:
            return found
        alone = found.delegates[0].id if len(found.delegates) == 1 else None
        return _Refused(refusal, alone)

    def _chosen(
        self, reading: Reading, choice: BadgeChoice, layout: BadgeLayout
    ) -> ChosenBadges | Refusal:
        delegates = _delegates(reading, choice)
        if isinstance(delegates, Refusal):
            return delegates
        event = reading.event.get()
        if event is None:
            raise InputError("no_event", said("The event has no details yet."))
        sheets = BadgeSheets(
            event=event.name,
            layout=layout,
            badges=[badge_of(one) for one in delegates],
            first=choice.first,
            made_at=event.local(self._performer.now()),
            head_words=str(reading.head()),
            marking=event.marking,
        )
        printed = sum(has_badge(one) for one in delegates)
        return ChosenBadges(sheets=sheets, delegates=delegates, printed=printed)

    def _refuse(self, refused: _Refused, act: str | None) -> ActResult:
        def decide(_writing: Writing, _at: datetime) -> Decision:
            return Decision(
                wish=Action.EXPORT_WRITTEN, subject=refused.subject, refusal=refused.refusal
            )

        return self._performer.perform(decide, act=act)

    def _record(self, found: ChosenBadges, where: dict[str, Json], act: str | None) -> ActResult:
        """What is on paper is recorded, whatever has been done about anybody meanwhile.

        It happened when the names were read: what was set right since is not on the badges.
        """
        drafts, at = _drafts(found, where), found.sheets.made_at.astimezone(UTC)
        for _ in range(_TRIES):
            stamp = replace(self._performer.press(), happened_at=at)
            with self._performer.database.reading() as reading:
                prepared = prepared_badges(reading, stamp, drafts)

            def decide(writing: Writing, _at: datetime, one: PreparedBadges = prepared) -> Decision:
                again = one.overtaken(writing, self._performer.press())
                return Decision(wish=Action.EXPORT_WRITTEN, prepared=one.whole, again=again)

            try:
                return self._performer.perform_prepared(
                    prepared.whole, decide, act=act, at=stamp.happened_at
                )
            except Overtaken:
                continue
        return self._performer.perform(
            lambda _writing, _at: Decision(wish=Action.EXPORT_WRITTEN, drafts=drafts),
            act=act,
            at=at,
        )


def _layout(choice: BadgeChoice) -> BadgeLayout:
    layout = layout_called(choice.layout)
    if layout is None:
        known = ", ".join(one.id for one in LAYOUTS)
        message = said("There is no layout “{0}”. Known: {1}.", choice.layout, known)
        raise InputError("unknown_layout", message)
    if not 1 <= choice.first <= layout.per_page:
        labels = (
            said("one label")
            if layout.per_page == 1
            else said("the labels 1 to {0}", layout.per_page)
        )
        message = said(
            "{0} has {1} a page, so {2} cannot be the first.", layout.name, labels, choice.first
        )
        raise InputError("unknown_label", message)
    return layout


def _delegates(reading: Reading, choice: BadgeChoice) -> list[Delegate] | Refusal:
    """Whose badges they are, each once, by surname."""
    if choice.who is not Who.NAMED:
        due = [one for one in reading.delegates.all() if awaits_badge(one)]
        if choice.who is Who.SINCE:
            due = [one for one in due if not has_badge(one)]
        return by_surname(due)
    named: dict[str, Delegate] = {}
    for code in choice.codes:
        found = whom(reading, code)
        if isinstance(found, Refusal):
            return found
        named[found.id] = found
    return by_surname(named.values())


def _objection(
    reading: Reading, choice: BadgeChoice, found: ChosenBadges, *, again: bool
) -> Refusal | None:
    if not found.delegates:
        return Refusal(reason="no_badges", facts={"who": choice.who.value})
    if not found.printed or again:
        return None
    facts: dict[str, Json] = {"printed": found.printed, "of": len(found.delegates)}
    if len(found.delegates) == 1:
        facts |= _printed_when(reading, found.delegates[0])
    return Refusal(reason="badges_printed", facts=facts, asks=True)


def _printed_when(reading: Reading, delegate: Delegate) -> dict[str, Json]:
    """At what time, at which desk and by whom the badge was printed."""
    (history,) = reading.log.of_delegates([delegate.id]).values()
    printed = (one for one in history if one.action is Action.DELEGATE_BADGE_PRINTED)
    last = max(printed, key=lambda one: (one.happened_at, one.sequence), default=None)
    if last is None:
        return {}  # the row says so and the log does not: somebody has been at it
    return {"since": instant_text(last.happened_at), "desk": last.desk, "operator": last.operator}


def _drafts(found: ChosenBadges, where: dict[str, Json]) -> list[Draft]:
    """That badges were given out, and one entry a delegate."""
    facts: dict[str, Json] = {
        "kind": BADGES,
        "layout": found.sheets.layout.id,
        "count": len(found.delegates),
    }
    if "printer" in where:
        facts["printed"] = True
    ids = [one.id for one in found.delegates]
    subject = ids[0] if len(ids) == 1 else None
    layout: dict[str, Json] = {"layout": found.sheets.layout.id}
    return [
        Draft(action=Action.EXPORT_WRITTEN, subject=subject, facts=facts, personal=where),
        *(Draft(action=Action.DELEGATE_BADGE_PRINTED, subject=one, facts=layout) for one in ids),
    ]
