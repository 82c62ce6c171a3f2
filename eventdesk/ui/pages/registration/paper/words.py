"""What stands below a line while it is typed, and beside it once it was entered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.json_values import NOTHING, instant
from eventdesk.core.paper.door_words import came_and_left
from eventdesk.core.paper.line import Amiss, PaperLine
from eventdesk.services.paper_arrivals import PaperArrivalResult, PaperPreview
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.pages.registration.known_words import line_of
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.theme import State

Minute = Callable[[datetime], str]


def _tr(words: str) -> str:
    return QCoreApplication.translate("registration", words)


class TypedView(Struct, frozen=True, kw_only=True):
    """Who the line is about, and what Enter will do with it."""

    who: str = ""
    what: str = ""
    state: State = State.NEUTRAL


def hint() -> TypedView:
    """Before anything is typed."""
    return TypedView(
        who=_tr("Code, time in, time out"),
        what=_tr("As in K7PX 0912, K7PX 0912 1640 or K7PX out 1640. Enter records the line."),
    )


def typed_view(preview: PaperPreview, minute: Minute, *, asked: bool) -> TypedView:
    """What a line would do as far as it has been typed; `asked`, where Enter has asked once."""
    delegate = preview.delegate
    if preview.amiss is Amiss.NO_CODE:
        return hint()
    if delegate is None:
        if preview.amiss is Amiss.NO_TIME:  # the code itself is still being typed
            return hint()
        return TypedView(who=_tr("Nobody"), what=preview.message, state=State.STOP)
    who = line_of(delegate)
    if preview.amiss is Amiss.NO_TIME:
        return TypedView(who=who, what=f"{stands(delegate, minute)} {_tr('Now the time.')}")
    if preview.amiss is Amiss.UNCLEAR:
        words = _tr("{0} “{1}” is no time of day yet.")
        return TypedView(who=who, what=words.format(stands(delegate, minute), preview.unclear))
    if preview.known:
        return TypedView(who=who, what=preview.message)
    if preview.refusal is not None:
        return _against(who, preview.message, asks=preview.refusal.asks, asked=asked)
    times = preview.times
    said = spoken(
        came_and_left(shown_name(delegate), times.came, times.left, preview.flags, minute)
    )
    return TypedView(
        who=who,
        what=_tr("Enter records: {0}").format(said),
        state=State.WARN if preview.flags else State.OK,
    )


def refused_view(result: PaperArrivalResult) -> TypedView:
    """What stands against a line that is back in the field."""
    who = _tr("Nobody") if result.delegate is None else line_of(result.delegate)
    asks = result.refusal is not None and result.refusal.asks
    return _against(who, result.message, asks=asks, asked=True)


def _against(who: str, message: str, *, asks: bool, asked: bool) -> TypedView:
    if not asks:
        return TypedView(who=who, what=message, state=State.STOP)
    more = _tr("Enter once more does.") if asked else _tr("Enter twice does.")
    return TypedView(who=who, what=f"{message} {more}", state=State.WARN)


def stands(delegate: Delegate, minute: Minute) -> str:
    """How somebody stands by the record."""
    came, left = delegate.arrived_at, delegate.left_at
    match delegate.attendance:
        case Attendance.IN if came is not None:
            return _tr("In since {0}.").format(minute(came))
        case Attendance.LEFT if came is not None and left is not None:
            return _tr("In from {0} to {1}.").format(minute(came), minute(left))
        case Attendance.REPLACED:
            return _tr("Somebody else comes instead.")
        case Attendance.NOT_COMING:
            return _tr("Not expected.")
        case _:
            return _tr("Expected.")


class PaperRow(Struct, frozen=True, kw_only=True):
    """One line that was entered in this sitting; `act` is empty where none stands behind it."""

    number: int
    typed: str
    sentence: str = ""
    state: State = State.NEUTRAL
    icon: str = ""
    act: str = ""
    is_undone: bool = False
    waits: bool = False
    """Whether it was not recorded and needs a look."""

    def spoken(self) -> str:
        """The row in words."""
        undone = _tr("undone") if self.is_undone else ""
        return ", ".join(part for part in (self.typed, self.sentence, undone) if part)


def entered_row(row: PaperRow, result: PaperArrivalResult, minute: Minute) -> PaperRow:
    """A row with what became of its line."""
    name = "" if result.delegate is None else shown_name(result.delegate)
    if result.done:
        said = spoken(came_and_left(name, result.came, result.left, result.flags, minute))
        if result.set_back:
            said = f"{said} {_tr('A recorded time was set back.')}"
        state = State.WARN if result.flags else State.OK
        icon = "triangle" if result.flags else "tick"
        return _with(row, said, state, icon, act=result.act)
    if result.known:
        return _with(row, _known(name, result, minute), State.NEUTRAL, "info")
    said = f"{name}: {result.message}" if name else result.message
    asks = result.refusal is not None and result.refusal.asks
    return _with(row, said, State.WARN if asks else State.STOP, "question" if asks else "cross")


def _known(name: str, result: PaperArrivalResult, minute: Minute) -> str:
    facts = NOTHING if result.refusal is None else result.refusal.facts
    since = instant(facts, "since")
    at = "" if since is None else minute(since)
    if result.reason == "left_already":
        return _tr("{0} left at {1} already.").format(name, at)
    return _tr("{0} came at {1} already.").format(name, at)


def _with(row: PaperRow, sentence: str, state: State, icon: str, *, act: str = "") -> PaperRow:
    return PaperRow(
        number=row.number, typed=row.typed, sentence=sentence, state=state, icon=icon, act=act,
        waits=state in (State.STOP, State.WARN) and not act,
    )  # fmt: skip


def unread_words(read: PaperLine) -> str:
    """Why Enter did nothing yet; empty where the line is whole."""
    match read.amiss:
        case Amiss.NO_CODE:
            return _tr("The line is empty. Type a code and a time.")
        case Amiss.NO_TIME:
            return _tr("Which time stands beside it on the paper?")
        case Amiss.UNCLEAR:
            words = _tr("“{0}” is no time of day. Write it like 0912 or 9:12.")
            return words.format(read.unclear)
        case _:
            return ""


def tally(recorded: int, known: int, waiting: int) -> str:
    """How far one has come."""
    one = counted("registration", recorded, "1 line recorded", "{n} lines recorded")
    parts = [one]
    if known:
        parts.append(_tr("{0} known already").format(known))
    if waiting:
        parts.append(counted("registration", waiting, "1 needs a look", "{n} need a look"))
    return f"{', '.join(parts)}."
