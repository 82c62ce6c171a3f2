"""The banner about a machine's clock that somebody has set, and what keeps an eye on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.clock import Clock
from eventdesk.core.clock_changes import CLOCK_ACTIONS, NOTED_FROM
from eventdesk.core.entries import Entry
from eventdesk.services.clocks import SystemClock
from eventdesk.services.performer import ActResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

LOOK_MILLISECONDS = 3000
"""How often two clocks are read and compared: nothing else is done unless they have parted."""
SIDE, ABOVE = 24, 16
_TAKE_OVER, _KEEP = "clock.take_over", "clock.keep"


class ClockBanner(QWidget):
    """Says that this desk does not go by its machine's clock, for as long as that is so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line = MessageLine(theme)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.line)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_times(self, wall: str, ours: str) -> None:
        """The time that the machine says, and the one that this desk goes by."""
        words = self.tr(
            "This machine’s clock was set to {wall}. This desk keeps its own time, {ours}, "
            "and no length changes."
        )
        self.line.show_view(
            MessageView(
                sentence=words.format(wall=wall, ours=ours),
                state=State.WARN,
                icon="clock",
                buttons=(_button(_TAKE_OVER, primary=True), _button(_KEEP)),
            )
        )
        self.show()

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(ABOVE), px(ABOVE), px(SIDE), 0)


class ClockWatch(QObject):
    """Looks at the clock every few seconds, has a change noted, and shows the banner about it."""

    def __init__(
        self,
        live: LiveEvent,
        acts: ActWorker,
        clock: Clock,
        banner: ClockBanner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._acts, self._banner = live, acts, banner
        self._clock = clock if isinstance(clock, SystemClock) else None
        self._kept = timedelta(0)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        banner.line.button_wished.connect(self._run)
        if self._clock is not None:
            live.ready.connect(self._begin)
            live.entries_appended.connect(self._heed)

    def look(self) -> None:
        """Compare the two clocks; a change is noted by the desk's own thread."""
        if self._clock is not None and self._clock.was_set:
            self._acts.perform(lambda desk: desk.clock_changes.note(), self._on_noted)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Its actions of the window."""
        return {"clock.take_over": self.take_over, "clock.keep": self.keep}

    def take_over(self) -> None:
        """Go by the machine's clock from now on."""
        self._acts.perform(lambda desk: desk.clock_changes.take_over(), self._on_taken_over)

    def keep(self) -> None:
        """Go on by this desk's own time; the banner comes again at the next start."""
        self._kept = timedelta(0) if self._clock is None else self._clock.correction
        self._banner.hide()

    def _begin(self) -> None:
        self._timer.start()
        self._show()

    def _heed(self, entries: tuple[Entry, ...]) -> None:
        """Another process of this desk, or an undo, may have changed what it goes by."""
        if any(one.action in CLOCK_ACTIONS or one.undoes is not None for one in entries):
            self._acts.perform(lambda desk: desk.clock_changes.take_up(), lambda _: self._show())

    def _on_noted(self, _noted: ActResult | None) -> None:
        self._show()

    def _on_taken_over(self, result: ActResult) -> None:
        if result.done:
            self._show()

    def _show(self) -> None:
        clock = self._clock
        if clock is None or abs(clock.correction) <= NOTED_FROM:
            self._kept = timedelta(0)
            self._banner.hide()
        elif abs(clock.correction - self._kept) > NOTED_FROM:
            ours, wall = (self._live.local(at) for at in clock.readings())
            exact = "%H:%M" if abs(ours - wall) >= timedelta(minutes=1) else "%H:%M:%S"
            self._banner.show_times(wall.strftime(exact), ours.strftime(exact))

    def _run(self, button: str) -> None:
        (self.take_over if button == _TAKE_OVER else self.keep)()


def _button(action_id: str, *, primary: bool = False) -> ButtonView:
    spec = action(action_id)
    return ButtonView(text=spec.spoken, id=spec.id, key=spec.key, icon=spec.icon, primary=primary)
