"""Pictures of the screens in every state and at three sizes, and of the lines that lead there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from driven_window import DrivenWindow
from pictures_studio import Acts, Studio
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from eventdesk.core.stage import Screen
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.screens.kinds import ScreenKind
from eventdesk.ui.screens.monitors import Monitor, Monitors

SIZES = ((1280, 720), (1920, 1080), (3840, 2160))
OTHERS = ((1024, 768), (2560, 1080))
"""Shapes that no drawing was made for."""

_STARTS = (time(8, 45), time(9, 15), time(9, 25), time(9, 50), time(10, 16))
_LONG = """\
Start,Minutes,Title,Kind,Fixed,Floor,Lead,Speakers,Location
09:00,30,"Welcome, introductions and an overview of what the councils of the South West have learnt\
 from the first year of the prevention panels",talk,,,,"Ottilie Featherstonehaugh-Blackwood, Tom \
Fairweather and Róisín Delacour","The Great Hall of the Merchants, second floor, east wing"
09:30,30,"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",\
talk,,,,,"Long Gallery"
10:00,30,"The Minister of State for Policing, Crime, Fire and the Prevention of Serious Violence, \
by video from London",talk,yes,,5,,
10:30,30,"Questions to the minister, from the room and read out for those who take part elsewhere",\
questions,,,,,
"""
_QUESTION = (
    "What would you need from the councils so that the panels could begin to work with families "
    "before anybody is arrested, and who would pay for it in the first year?"
)
_LONG_MESSAGE = (
    "We lost four minutes to the sound check, so take one question only and then hand over to "
    "the next speaker on your left."
)


def _played(
    *more: Callable[[EventDesk], object], at: time | None = None, until: int = len(_STARTS)
) -> Acts:
    """The morning, six minutes late from its fifth item on, and then what else is done."""

    def play(desk: EventDesk, clock: SetClock) -> None:
        for start in _STARTS[:until]:
            clock.set_to(sample_instant(start))
            desk.running_order.next()
        for act in more:
            if at is not None:
                clock.set_to(sample_instant(at))
            act(desk)

    return play


def _long_day(desk: EventDesk, clock: SetClock, studio: Studio) -> None:
    path = studio.folder / "long.csv"
    path.write_text(_LONG, encoding="utf-8")
    order = desk.running_order_import
    order.apply(order.preview(path))
    clock.set_to(sample_instant(time(9, 0)))
    desk.running_order.next()


def _put(desk: EventDesk) -> None:
    desk.questions.record(_QUESTION)
    desk.questions.put("1")


def _seen(desk: EventDesk) -> None:
    desk.screens.send("Please wrap up in two sentences.")
    desk.screens.acknowledge()


def _end_the_day(desk: EventDesk) -> None:
    desk.running_order.end_day()


_WRAP_UP = partial(_played, lambda desk: desk.screens.send("Please wrap up in two sentences."))
_STOP = _played(lambda desk: desk.screens.send("Thank you. Please stop here."))
_STATES: Sequence[tuple[str, time, Acts]] = (
    ("before", time(8, 20), _played(until=0)),
    ("calm", time(10, 24, 12), _played()),
    ("nearly-done", time(10, 34, 15), _WRAP_UP(at=time(10, 31))),
    ("over-time", time(10, 38, 5), _STOP),
    ("held", time(10, 27), _played(lambda desk: desk.running_order.hold(), at=time(10, 25))),
    ("break", time(10, 31), _played(lambda desk: desk.running_order.start("Coffee"))),
    ("waiting", time(9, 40), _played(lambda desk: desk.running_order.end(), until=3)),
    ("day-over", time(10, 40), _played(_end_the_day, at=time(10, 39))),
    ("message-long", time(10, 24), _played(lambda desk: desk.screens.send(_LONG_MESSAGE))),
    ("question", time(10, 33, 30), _played(_put)),
    ("both", time(10, 24), _played(_put, lambda desk: desk.screens.send(_LONG_MESSAGE))),
    ("dark", time(10, 24), _played(lambda desk: desk.screens.blank(Screen.STAGE))),
    ("conflict", time(10, 50), _played(lambda desk: desk.running_order.adjust(20))),
    (
        "dropped",
        time(10, 24),
        _played(lambda desk: desk.running_order.drop("Hubs update from the Home Office"),
                lambda desk: desk.running_order.drop("Coffee")),
    ),
)  # fmt: skip


def _screen(
    studio: Studio, kind: ScreenKind, state: str, at: time, acts: Acts, *, everywhere: bool
) -> None:
    _take(studio, studio.at(at, acts), kind, state, everywhere=everywhere)


def _take(
    studio: Studio, window: DrivenWindow, kind: ScreenKind, state: str, *, everywhere: bool
) -> None:
    screens = window.view.screens
    screens.toggle(kind)
    shown = screens.room.window(kind)
    if shown is None:
        raise RuntimeError("the screen did not open")
    if kind is ScreenKind.CHAIR:
        studio.keep(shown.screen_widget, f"chair-{state}")
        return
    for width, height in (*SIZES, *(OTHERS if everywhere else ())):
        shown.resize(width, height)
        studio.keep(shown.screen_widget, f"{kind.value}-{state}-{width}x{height}")


def _long_names(studio: Studio, kind: ScreenKind) -> None:
    window = studio.on_empty_event(
        lambda desk, clock: _long_day(desk, clock, studio), at=time(9, 40)
    )
    _take(studio, window, kind, "long-names", everywhere=True)


class _Plugged(Monitors):
    """A laptop with a projector and a wall: the machine that takes pictures has neither."""

    def present(self) -> tuple[Monitor, ...]:
        """Three monitors."""
        return (
            Monitor(identity="1", name="Laptop", box=QRect(0, 0, 1920, 1200)),
            Monitor(identity="2", name="Epson EB-L200F", box=QRect(1920, 0, 1920, 1080)),
            Monitor(identity="3", name="Samsung QB65R", box=QRect(3840, 0, 3840, 2160)),
        )


def _choosing(studio: Studio) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, time(10, 24), _played())
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError(application)
    window.view.screens.room.watch(_Plugged(application, window.view))
    window.view.qt_actions["screens.stage"].trigger()
    window.paint()
    studio.take("screens-which-monitor")
    window.view.screens.asked.close_line()


def _writing(studio: Studio) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, time(10, 24), _played())
    window.view.qt_actions["speaker.message"].trigger()
    QTest.keyClicks(window.running_order.to_speaker.entry.field, "Mind the minister at half past")
    window.paint()
    studio.take("speaker-writing")


def _standing(studio: Studio, state: str, act: Callable[[EventDesk], object]) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, time(10, 32), _played(act, at=time(10, 31)))
    window.view.screens.toggle(ScreenKind.STAGE)
    window.view.screens.toggle(ScreenKind.FOYER)
    window.paint()
    studio.take(f"speaker-{state}")


SCREEN_STATES: dict[str, Callable[[Studio], None]] = {
    **{
        f"{kind.value}-{state}": partial(
            _screen, kind=kind, state=state, at=at, acts=acts, everywhere=state == "calm"
        )
        for kind in ScreenKind
        for state, at, acts in _STATES
    },
    **{f"{kind.value}-long-names": partial(_long_names, kind=kind) for kind in ScreenKind},
    "screens-which-monitor": _choosing,
    "speaker-writing": _writing,
    "speaker-sent": partial(
        _standing, state="sent", act=lambda desk: desk.screens.send("Please wrap up.")
    ),
    "speaker-seen": partial(_standing, state="seen", act=_seen),
}
"""What draws each state of the screens, by its name."""
