"""How a joined desk stands, in words: pure, so that it is tested without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.lateness import length_in_words
from eventdesk.services.joined.standing import DeskSeen, Standing
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.marked import as_marked
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView

TELLING_OFFSET = timedelta(seconds=2)
"""A clock that is out by more than this is told of; less is nobody's business."""

_KINDS = {
    DeskKind.ORGANISER: QT_TRANSLATE_NOOP("joined", "Organiser"),
    DeskKind.REGISTRATION: QT_TRANSLATE_NOOP("joined", "Registration"),
    DeskKind.CHAIR: QT_TRANSLATE_NOOP("joined", "Chair"),
    DeskKind.QUESTIONS: QT_TRANSLATE_NOOP("joined", "Questions"),
    DeskKind.DISPLAY: QT_TRANSLATE_NOOP("joined", "Display"),
}


class FootWords(Struct, frozen=True, kw_only=True):
    """What the foot of the rail says: a word, its icon, and the token of the icon's colour."""

    word: str
    icon: str
    ink: str


class DeskRow(Struct, frozen=True, kw_only=True):
    """One desk in the table; `id` tells two desks of one name apart."""

    id: str
    desk: str
    is_own: bool
    kind: str
    who: str
    state: str
    is_here: bool
    seen_at: datetime
    behind: int
    to_send: int
    clock: str
    offset: timedelta
    program: str


def kind_word(kind: DeskKind) -> str:
    """What a kind of desk is called."""
    return as_marked("joined", _KINDS[kind])


def foot_words(standing: Standing) -> FootWords:
    """The foot: no alarm, for nothing is lost. A desk that works alone is at work."""
    if standing.is_alone and not standing.reason:
        return FootWords(word=_tr("Connecting"), icon="link", ink="ink2")
    if standing.is_alone:
        word = _tr("Working alone")
        if standing.to_send:
            word = _tr("Alone · {0} to send").format(standing.to_send)
        return FootWords(word=word, icon="link-off", ink="ink2")
    if standing.to_send:
        return FootWords(word=_tr("Sending {0}").format(standing.to_send), icon="link", ink="ink2")
    here = sum(one.is_here for one in standing.desks)
    if not here:
        return FootWords(word=_tr("Connected"), icon="link", ink="ok")
    desks = counted("joined", here, "1 desk", "{n} desks")
    return FootWords(word=_tr("Connected · {0}").format(desks), icon="link", ink="ok")


def is_lost(standing: Standing) -> bool:
    """Whether the server was tried and not reached; at the start it has not been tried yet."""
    return standing.is_alone and bool(standing.reason)


def went_alone(standing: Standing) -> MessageView:
    """The line when the server is lost: what is so, and that nothing need be done."""
    rest = _tr("This desk works alone: everything is kept on this computer and sent when the "
               "server is back.")  # fmt: skip
    if standing.kind is DeskKind.DISPLAY:
        rest = _tr("This desk shows the event as it last knew it.")
    return MessageView(
        sentence=f"{spoken(standing.reason)} {rest}", state=State.NEUTRAL, icon="link-off"
    )


def came_back(sent: int, needing_lead: int = 0) -> MessageView:
    """The line when the server is there again and has everything."""
    if not sent:
        words = _tr("The server is back. Nothing was left to send.")
    else:
        words = counted("joined", sent, "Back. 1 act was sent.", "Back. {n} acts were sent.")
    if needing_lead:
        more = counted("joined", needing_lead, "1 needs the lead.", "{n} need the lead.")
        words = f"{words} {more}"
    return MessageView(sentence=words, state=State.OK, icon="link")


def not_sent_yet(number: int) -> str:
    """What a window says that is closed before everything was sent."""
    return counted(
        "joined",
        number,
        "1 act is not sent yet. It is kept on this computer and sent when you open the "
        "event again.",
        "{n} acts are not sent yet. They are kept on this computer and sent when you open "
        "the event again.",
    )


def to_send_words(number: int) -> str:
    """What stands beside an event of the start page that has acts to send."""
    return _tr("{0} to send").format(number) if number else ""


def only_shows() -> str:
    """What a display says to a key that would act."""
    return _tr("This desk only shows the event. Use another desk for that.")


def clock_words(offset: timedelta) -> str:
    """How a desk's clock stands: `offset` is how far it lies behind the server's."""
    if abs(offset) <= TELLING_OFFSET:
        return _tr("right")
    length = spoken(length_in_words(offset))
    words = _tr("{0} behind") if offset > timedelta(0) else _tr("{0} ahead")
    return words.format(length)


def clock_sentence(offset: timedelta) -> str:
    """That this computer's clock is out, and that it does no harm; "" where it is right."""
    if abs(offset) <= TELLING_OFFSET:
        return ""
    length = spoken(length_in_words(offset))
    ahead = _tr("This computer’s clock is {0} ahead of the server’s. The event goes by the "
                "server’s time.")  # fmt: skip
    behind = _tr("This computer’s clock is {0} behind the server’s. The event goes by the "
                 "server’s time.")  # fmt: skip
    return (behind if offset > timedelta(0) else ahead).format(length)


def desk_rows(
    standing: Standing, operators: Mapping[str, str], minute: Callable[[datetime], str]
) -> tuple[DeskRow, ...]:
    """The desks of an event as rows; `minute` writes an instant as a time of day."""
    seen: dict[str, int] = {}
    rows = []
    for one in standing.desks:
        number = seen[one.desk] = seen.get(one.desk, 0) + 1
        rows.append(
            DeskRow(
                id=f"{one.desk}\n{number}",
                desk=one.desk,
                is_own=one.desk == standing.desk and one.kind is standing.kind,
                kind=kind_word(one.kind),
                who=operators.get(one.operator or "", ""),
                state=_state(one, minute),
                is_here=one.is_here,
                seen_at=one.seen_at,
                behind=one.behind,
                to_send=one.to_send,
                clock=clock_words(one.offset),
                offset=one.offset,
                program=one.program,
            )
        )
    return tuple(rows)


def _state(one: DeskSeen, minute: Callable[[datetime], str]) -> str:
    if one.is_here:
        return _tr("Connected")
    return _tr("Away since {0}").format(minute(one.seen_at))


def _tr(text: str) -> str:
    return QCoreApplication.translate("joined", text)
