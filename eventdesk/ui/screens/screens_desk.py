"""The screens as the operator has them: keys, the question which monitor, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.stage import Screen
from eventdesk.services.screens import ScreensResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.screens.chooser_line import Answer, ChooserLine
from eventdesk.ui.screens.kinds import ScreenKind
from eventdesk.ui.screens.memory import ScreenMemory
from eventdesk.ui.screens.monitors import Monitor, Monitors
from eventdesk.ui.screens.room_screens import RoomScreens
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView

MOST_MONITORS = 8
"""As many as there are digits, but for one that means an ordinary window."""

Handlers = dict[str, Callable[[], None]]


class ScreensDesk(QObject):
    """Turns keys into screens and into acts on them.

    Signals:
        changed: the line about the screens has changed.
        said: a `MessageView` for the line at the top of the window.
        left: the question is gone; the page should have the focus.
    """

    changed = Signal()
    said = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        own: QWidget,
        memory: ScreenMemory,
        monitors: Monitors | None = None,
    ) -> None:
        """`monitors` are those of the machine unless others are given."""
        super().__init__(own)
        self._theme, self._live, self._acts = theme, live, acts
        application = QGuiApplication.instance()
        if monitors is None and isinstance(application, QGuiApplication):
            monitors = Monitors(application, self)
        if monitors is None:
            raise RuntimeError("there is no application yet")
        self.room = RoomScreens(theme, live, own, memory, monitors)
        self.asked = ChooserLine(theme)
        self.line = QWidget()
        self._layout = QVBoxLayout(self.line)
        self._layout.addWidget(self.asked)
        self.line.hide()
        self.room.changed.connect(self.changed)
        self.room.wished.connect(lambda wish: self.handlers()[wish]())
        self.asked.left.connect(self._leave)
        live.ready.connect(self.room.restore)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def foot(self) -> str:
        """What the foot of the rail says of the screens."""
        return self.room.foot

    def handlers(self) -> Handlers:
        """What each action of the screens does."""
        return {
            "screens.stage": lambda: self.toggle(ScreenKind.STAGE),
            "screens.foyer": lambda: self.toggle(ScreenKind.FOYER),
            "screens.chair": lambda: self.toggle(ScreenKind.CHAIR),
            "screens.choose": self.choose,
            "screens.blank_stage": lambda: self.toggle_blank(Screen.STAGE),
            "screens.blank_foyer": lambda: self.toggle_blank(Screen.FOYER),
            "speaker.seen": self.acknowledge,
        }

    def stop(self) -> None:
        """Take the screens down with the event."""
        self.room.stop()

    def toggle(self, kind: ScreenKind) -> None:
        """Turn a screen on or off; where it is to go is asked only if nobody can know it."""
        if self.room.is_on(kind):
            self.room.turn_off(kind)
            return
        known, here = self.room.remembered(kind), self.room.here()
        present = self.room.monitors.present()
        if known is not None:
            self.room.show_as_before(kind, known)
        elif len(present) > 1 and kind is not ScreenKind.CHAIR:
            self._ask_monitor(kind)
        elif here is not None:
            self.room.show(kind, here, full=False)

    def choose(self) -> None:
        """Ask which screen is to go on, off, or elsewhere."""
        answers = tuple(
            Answer(key=str(number), word=self._state(kind), call=self._asking(kind))
            for number, kind in enumerate(ScreenKind, start=1)
        )
        self._ask(self.tr("Which screen?"), answers)

    def toggle_blank(self, screen: Screen) -> None:
        """Make a screen dark, or light again."""
        blank = screen not in self._live.stage.blank
        self._acts.perform(lambda desk: desk.screens.blank(screen, blank=blank), self._answered)

    def acknowledge(self) -> None:
        """The speaker has seen the message that stands there now."""
        message = self._live.stage.message
        message_id = None if message is None else message.id
        self._acts.perform(lambda desk: desk.screens.acknowledge(message_id), self._answered)

    def _answered(self, result: ScreensResult) -> None:
        if not result.done:
            self.said.emit(MessageView(sentence=result.message, state=State.NEUTRAL, icon="info"))

    def _asking(self, kind: ScreenKind) -> Callable[[], None]:
        return lambda: self._ask_monitor(kind)

    def _ask_monitor(self, kind: ScreenKind) -> None:
        """Ask where a screen is to go: each monitor, an ordinary window, or off."""
        present = self.room.monitors.present()
        answers: list[Answer] = []
        if kind is not ScreenKind.CHAIR:
            answers = [
                Answer(key=str(number), word=monitor.words, call=self._showing(kind, monitor))
                for number, monitor in enumerate(present[:MOST_MONITORS], start=1)
            ]
        here = self.room.here()
        if here is not None:
            call = self._showing(kind, here, full=False)
            answers.append(Answer(key="9", word=self.tr("In a window"), call=call))
        if self.room.is_on(kind):
            off = Answer(key="0", word=self.tr("Off"), call=lambda: self.room.turn_off(kind))
            answers.append(off)
        question = self.tr("{0}: on which monitor?").format(kind.word)
        self._ask(question, tuple(answers))

    def _showing(
        self, kind: ScreenKind, monitor: Monitor, *, full: bool = True
    ) -> Callable[[], None]:
        return lambda: self.room.show(kind, monitor, full=full)

    def _state(self, kind: ScreenKind) -> str:
        if self.room.waits(kind):
            return self.tr("{0}, waits for its monitor").format(kind.word)
        if self.room.is_on(kind):
            return self.tr("{0}, on").format(kind.word)
        return self.tr("{0}, off").format(kind.word)

    def _ask(self, question: str, answers: tuple[Answer, ...]) -> None:
        self.line.show()
        self.asked.ask(question, answers)

    def _leave(self) -> None:
        self.line.hide()
        self.left.emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(16), px(16), px(24), 0)
