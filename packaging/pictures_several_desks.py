"""Pictures of several desks on one event: joining, how a desk stands, and what was sent late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from functools import partial

from pictures_studio import Studio
from PySide6.QtTest import QTest

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.delegates import Attendance
from eventdesk.core.entries import Entry
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import JoinCode, password_of, written
from eventdesk.core.json_values import instant_text
from eventdesk.services.joined.joined_event import why_alone
from eventdesk.services.joined.standing import DeskSeen, Standing
from eventdesk.services.sample import sample_instant
from eventdesk.storage.change_feed import Changes
from eventdesk.storage.joined.copying import server_name
from eventdesk.storage.machine import Machine, RecentEvent, write_machine
from eventdesk.storage.servers.certificates import wrong_server
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.day_log.page import DayLogPage

ARRIVING = time(9, 4)
DATABASE = "eventdesk"
NAMED = (
    ("Foyer", DeskKind.REGISTRATION, 0, 0, 0),
    ("Side door", DeskKind.REGISTRATION, 4, 0, 3),
    ("Stage", DeskKind.CHAIR, 0, 0, 0),
    ("Notes", DeskKind.QUESTIONS, 0, 2, 0),
    ("The organisers’ own table beside the cloakroom on the first floor", DeskKind.ORGANISER,
     0, 0, 0),
    ("Foyer screen above the reception", DeskKind.DISPLAY, 0, 0, 0),
    ("Registration for speakers and their guests", DeskKind.REGISTRATION, 12, 40, 0),
    ("Desk 8", DeskKind.REGISTRATION, 0, 0, 0),
)  # fmt: skip


def join(studio: Studio, state: str) -> None:
    """The page: empty, with a code that was read, with a slip, sealed, refused."""
    window = studio.without_event()
    window.show_join()
    page = window.beside_start.joining().page
    code = JoinCode(
        host="192.168.1.20", database=DATABASE, role="eventdesk_desk_1",
        password=password_of(bytes(range(10))), pin=bytes(range(10)),
        kind=DeskKind.REGISTRATION, desk="Foyer",
    )  # fmt: skip
    if state == "slip":
        QTest.keyClicks(page.code, "2A4F7-K9?")
    elif state != "empty":
        QTest.keyClicks(page.code, written(code))
    if state == "sealed":
        page.seals.setChecked(True)
    if state == "refused":
        page.show_failure(wrong_server(code.host))
    studio.take(f"join-{state}")


def stands(studio: Studio, state: str) -> None:
    """A joined desk: connected, alone, the card of the desks, the line of a clash."""
    window = studio.at(ARRIVING)
    view = window.view
    view.desks.take(_standing(is_alone=False, to_send=0))
    if state == "alone":
        view.desks.take(_standing(is_alone=True, to_send=3))
    elif state == "back":
        view.desks.take(_standing(is_alone=True, to_send=3))
        view.desks.take(_standing(is_alone=False, to_send=0))
    elif state == "clock":
        view.desks.take(_standing(is_alone=False, to_send=0, offset=-180))
    elif state == "desks":
        view.desks.card_wished.emit(view.desks.card)
    studio.take(f"several-desks-{state}")


def clash(studio: Studio, page: PageId) -> None:
    """Somebody was admitted at two doors while one of them worked alone."""
    window = studio.at(ARRIVING)
    live, view = window.live, window.view
    view.desks.take(_standing(is_alone=False, to_send=0))
    who = next(one for one in live.delegates.values() if one.attendance is Attendance.IN)
    now = sample_instant(ARRIVING)
    entry = Entry(
        sequence=len(live.entries) + 1, act="late", part=0, happened_at=now - timedelta(minutes=3),
        recorded_at=now - timedelta(minutes=3), desk="Side door", operator=None,
        action=Action.DELEGATE_CHECKED_IN, subject=who.id, personal=None,
        facts={
            "alone": True, "sent_at": instant_text(now), "forced": True, "broke": "already_in",
        },
    )  # fmt: skip
    head = Head(sequence=entry.sequence)
    live.apply(Changes(head=head, entries=(entry,), undone=live.undone))
    if page is PageId.DAY_LOG:
        view.desks.late.show_in_log()
        log = next(iter(window.window.findChildren(DayLogPage)))
        studio.settle()
        window.until(lambda: log.is_drawn)
    studio.take(f"several-desks-clash-{page.value.replace('_', '-')}")


def recent(studio: Studio) -> None:
    """The start page of a computer that has joined an event and has acts to send."""
    joined = studio.folder / "joined.eventdesk"
    kept = studio.folder / "kept.eventdesk"
    events = tuple(
        RecentEvent(
            path=str(path), name=name, venue="M Shed, Bristol", date="2026-11-16", desk=desk,
            to_send=to_send,
        )
        for path, name, desk, to_send in (
            (joined, "Directors’ Conference", "Side door", 3), (kept, "Regional meeting", "", 0),
        )
    )  # fmt: skip
    for path in (joined, kept):
        path.touch()
    write_machine(studio.folder / "data", Machine(recent=events))
    studio.without_event()
    studio.take("start-joined")
    write_machine(studio.folder / "data", Machine())


def _standing(*, is_alone: bool, to_send: int, offset: int = 0) -> Standing:
    now = sample_instant(ARRIVING)
    desks = tuple(
        DeskSeen(
            desk=name, kind=kind, operator=None, program="1.0.0",
            seen_at=now - timedelta(minutes=away), is_here=not away, behind=behind,
            to_send=to_send_, offset=timedelta(seconds=-150 if name == "Notes" else 0),
        )
        for name, kind, away, behind, to_send_ in NAMED
    )  # fmt: skip
    server = server_name(f"postgresql+psycopg://192.168.1.20/{DATABASE}")
    gone = EnvironmentFailure("server_gone", "")
    return Standing(
        kind=DeskKind.REGISTRATION, desk="Foyer", server=server,
        is_alone=is_alone, to_send=to_send, offset=timedelta(seconds=offset), desks=desks,
        reason=why_alone(gone, server) if is_alone else "",
    )  # fmt: skip


SEVERAL_DESKS_STATES: dict[str, Callable[[Studio], None]] = {
    **{
        f"join-{state}": partial(join, state=state)
        for state in ("empty", "read", "slip", "sealed", "refused")
    },
    **{
        f"several-desks-{state}": partial(stands, state=state)
        for state in ("connected", "alone", "back", "clock", "desks")
    },
    **{
        f"several-desks-clash-{page.value}": partial(clash, page=page)
        for page in (PageId.REGISTRATION, PageId.DAY_LOG)
    },
    "start-joined": recent,
}
