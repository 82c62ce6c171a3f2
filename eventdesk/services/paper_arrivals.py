"""Typing a sign-in sheet back in: a code and the times that a hand wrote beside it."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct, field

from eventdesk.core.actions import Action
from eventdesk.core.chain import storable
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Draft, Entry, Refusal, broken_rules
from eventdesk.core.errors import InputError
from eventdesk.core.groups import Group, Kind
from eventdesk.core.json_values import instant, text
from eventdesk.core.paper.arrivals import AtTheDoor, Judged, judge_at_the_door
from eventdesk.core.paper.line import Amiss, PaperLine, on_the_day, read_line
from eventdesk.core.said import said
from eventdesk.core.sentences import refusal_words
from eventdesk.core.standing import in_fold_order
from eventdesk.services.admission import Admitting, admission
from eventdesk.services.authority import Authority
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.services.whom import whose_line
from eventdesk.services.wording import words
from eventdesk.storage.transactions import Reading, Writing

KNOWN = frozenset({"came_already", "left_already"})
"""The reasons for which there was nothing to do."""


class PaperArrivalResult(ActResult, frozen=True, kw_only=True):
    """What became of a line. The instants are those that the act wrote, aware, or None."""

    delegate: Delegate | None = None
    """Whose line it is, as they now stand."""
    came: datetime | None = None
    left: datetime | None = None
    set_back: bool = False
    """Whether a time that was recorded before was set right."""

    @property
    def known(self) -> bool:
        """Whether the record said so already."""
        return self.reason in KNOWN


class PaperPreview(Struct, frozen=True, kw_only=True):
    """What Enter would do with a line as it stands."""

    amiss: Amiss | None = None
    unclear: str = ""
    delegate: Delegate | None = None
    times: AtTheDoor = field(default_factory=AtTheDoor)
    refusal: Refusal | None = None
    message: str = ""
    """The sentence of the refusal."""
    flags: tuple[str, ...] = ()
    """The rules that will be broken by what happened."""

    @property
    def known(self) -> bool:
        """Whether the record says so already."""
        return self.refusal is not None and self.refusal.reason in KNOWN


class PaperArrivals:
    """The sign-in sheet of one event."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer
        self._authority = Authority(performer)

    def preview(self, line: str) -> PaperPreview:
        """What a line would do, and whose it is; nothing is changed. Any text may be asked."""
        read = read_line(storable(line))
        now = self._performer.now()
        with self._performer.database.reading() as reading:
            found = whose_line(reading, read.code) if read.code else None
            delegate = found if isinstance(found, Delegate) else None
            refusal = found if isinstance(found, Refusal) else None
            if read.amiss is not None or delegate is None:
                return PaperPreview(
                    amiss=read.amiss, unclear=read.unclear, delegate=delegate, refusal=refusal,
                    message=_sentence(reading, refusal, now),
                )  # fmt: skip
            times = _times(reading, read, now)
            judged = self._judge(reading, delegate, read, times, now)
            broken = [rule for draft in judged.drafts for rule in broken_rules(draft.facts)]
            return PaperPreview(
                delegate=delegate, times=times, refusal=judged.refusal, flags=tuple(broken),
                message=_sentence(reading, judged.refusal, now),
            )  # fmt: skip

    def enter(
        self, line: str, *, confirmed: bool = False, act: str | None = None
    ) -> PaperArrivalResult:
        """Record a line, as one act of now whose entries happened when the sheet says.

        They are marked `from_paper`. What broke a rule is recorded with force and flagged; what is
        known already is refused, and so is what would make void what was pressed at a desk.
        `confirmed` sets a recorded time back where that would otherwise be asked.

        Raises:
            InputError: `no_code`, `no_time`, `unclear`, `too_many_heads`.
        """
        read = read_line(storable(line))
        _refuse_unread(read)
        wish = Action.DELEGATE_LEFT if read.came is None else Action.DELEGATE_CHECKED_IN

        def decide(writing: Writing, now: datetime) -> Decision:
            delegate = whose_line(writing, read.code)
            if isinstance(delegate, Refusal):
                return Decision(wish=wish, refusal=delegate)
            times = _times(writing, read, now)
            judged = self._judge(writing, delegate, read, times, now, confirmed=confirmed)
            return Decision(
                wish=wish, subject=delegate.id, drafts=judged.drafts, refusal=judged.refusal
            )

        result, delegate = self._performer.perform_and_read(decide, _delegate_after, act=act)
        return PaperArrivalResult(
            **result.fields(),
            delegate=delegate,
            came=_written(result.entries, Action.DELEGATE_CHECKED_IN),
            left=_written(result.entries, Action.DELEGATE_LEFT),
            set_back=any(one.action is Action.DELEGATE_BACK_DATED for one in result.entries),
        )

    def _judge(
        self,
        reading: Reading,
        delegate: Delegate,
        read: PaperLine,
        times: AtTheDoor,
        now: datetime,
        *,
        confirmed: bool = False,
    ) -> Judged:
        history = reading.log.of_group(Group(Kind.DELEGATE, delegate.id))
        wish = Admitting(heads=read.heads, force=True)

        def arrive(then: Delegate) -> Draft:
            return admission(self._authority, reading, then, wish)[0]

        return judge_at_the_door(
            delegate.id, in_fold_order(history, reading.log.undone()), times, now,
            arrive=arrive, confirmed=confirmed,
        )  # fmt: skip


def _times(reading: Reading, read: PaperLine, now: datetime) -> AtTheDoor:
    event = reading.event.get()
    if event is None:
        raise InputError("no_event", said("There is no event in this file yet."))

    came, left = (
        None if clock is None else on_the_day(clock, event.date, event.zone, now).astimezone(UTC)
        for clock in (read.came, read.left)
    )
    return AtTheDoor(came=came, left=left)


def _refuse_unread(read: PaperLine) -> None:
    match read.amiss:
        case Amiss.NO_CODE:
            raise InputError(
                "no_code", said("The line is empty. Type a code and a time: K7PX 0912.")
            )
        case Amiss.NO_TIME:
            message = said("No time stands after {0}. Type the one on the paper: 0912.", read.code)
            raise InputError("no_time", message)
        case Amiss.UNCLEAR:
            message = said("“{0}” is no time of day. Write it like 0912 or 9:12.", read.unclear)
            raise InputError("unclear", message)
        case _:
            return


def _sentence(reading: Reading, refusal: Refusal | None, now: datetime) -> str:
    if refusal is None:
        return ""
    return refusal_words({**refusal.said, "reason": refusal.reason}, words(reading, now))


def _written(entries: tuple[Entry, ...], action: Action) -> datetime | None:
    """The instant that an act gave to a coming or a leaving."""
    for one in entries:
        if one.action is action:
            return one.happened_at
        if one.action is Action.DELEGATE_BACK_DATED and text(one.facts, "what") == action.value:
            return instant(one.facts, "at")
    return None


def _delegate_after(reading: Reading, result: ActResult) -> Delegate | None:
    return None if result.subject is None else reading.delegates.get(result.subject)
