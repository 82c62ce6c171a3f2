"""The message to the speaker: written in one line, and then how it fares."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.stage import StageMessage
from eventdesk.services.screens import ScreensResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.screens.chair_words import message_state
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.entry_line import EntryLine
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.text import set_shown
from eventdesk.ui.widgets.verdict_view import ButtonView

PHRASE_KEYS = {Qt.Key.Key_F1: 0, Qt.Key.Key_F2: 1, Qt.Key.Key_F3: 2}


def phrases() -> tuple[str, ...]:
    """What is said most: ready to be sent by F1, F2 and F3."""
    translate = QCoreApplication.translate
    return (
        translate("screens", "Five minutes left."),
        translate("screens", "Please wrap up in two sentences."),
        translate("screens", "Thank you. Please stop here."),
    )


class SpeakerLine(EntryLine):
    """A field, and three phrases that are sent as they stand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            label=QCoreApplication.translate("screens", "Message to the speaker"),
            word=QCoreApplication.translate("screens", "Send it"),
            hint=QCoreApplication.translate(
                "screens", "It stands on the stage screen until it is taken away."
            ),
            empty=QCoreApplication.translate(
                "screens", "There are no words yet. Write some, or press F1, F2 or F3."
            ),
        )
        row = QWidget()
        self._phrases = QHBoxLayout(row)
        self._phrases.setContentsMargins(0, theme.px(4), 0, 0)
        self._phrases.setSpacing(theme.px(8))
        for number, phrase in enumerate(phrases(), start=1):
            button = ActionButton(theme, phrase, key=f"F{number}")
            button.clicked.connect(lambda _checked=False, words=phrase: self.entered.emit(words))
            self._phrases.addWidget(button)
        self._phrases.addStretch(1)
        self.add_row(row)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """While a message is written its keys are those of the phrases, and F1 is not the help."""
        claims = event.type() == QEvent.Type.ShortcutOverride
        if claims and isinstance(event, QKeyEvent) and event.key() in PHRASE_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the phrases; a key that is held sends one of them."""
        number = PHRASE_KEYS.get(Qt.Key(event.key()))
        if number is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.entered.emit(phrases()[number])


class ToSpeaker(QWidget):
    """Nothing, the line in which a message is written, or the message that stands.

    Signals:
        left: the line is gone; the page should have the focus.
        refused(str): why nothing was done.
    """

    left = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, live: LiveEvent, acts: ActWorker) -> None:
        super().__init__()
        self._live, self._acts = live, acts
        self.entry = SpeakerLine(theme)
        self.standing = MessageLine(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.entry)
        layout.addWidget(self.standing)
        self.entry.entered.connect(self._send)
        self.entry.left.connect(self._close)
        self.standing.button_wished.connect(self._on_button)
        live.stage_changed.connect(self._show)
        live.ready.connect(self._show)
        live.event_changed.connect(self._show)
        self._show()

    def handlers(self) -> Handlers:
        """The keys of the message."""
        return {
            "speaker.message": self.ask,
            "speaker.seen": self._acknowledge,
            "speaker.clear": self._clear,
        }

    def ask(self) -> None:
        """Open the line."""
        self.entry.show()
        self._show()
        self.entry.take_focus()

    def _show(self) -> None:
        message = self._live.stage.message
        writing = not self.entry.isHidden()
        there = message is not None and bool(message.text)
        view = _standing(message, self._live) if message is not None and there else None
        self.standing.show_view(None if writing else view)
        set_shown(self, writing or there)

    def _close(self) -> None:
        self.entry.hide()
        self._show()
        self.left.emit()

    def _send(self, words: str) -> None:
        self._acts.perform(lambda desk: desk.screens.send(words), self._on_sent)

    def _on_sent(self, result: ScreensResult) -> None:
        if not result.done:
            self.entry.show_problem(result.message)
            return
        self.entry.empty()
        self._close()

    def _acknowledge(self) -> None:
        meant = self._meant()
        self._acts.perform(lambda desk: desk.screens.acknowledge(meant), self._answered)

    def _clear(self) -> None:
        meant = self._meant()
        self._acts.perform(lambda desk: desk.screens.clear(meant), self._answered)

    def _meant(self) -> str | None:
        """The message that is on screen here: what another desk sends meanwhile is not meant."""
        message = self._live.stage.message
        return None if message is None else message.id

    def _answered(self, result: ScreensResult) -> None:
        if not result.done:
            self.refused.emit(result.message)

    def _on_button(self, wish: str) -> None:
        self.handlers()[wish]()
        self.left.emit()


def _standing(message: StageMessage, live: LiveEvent) -> MessageView:
    unseen = message.acknowledged_at is None
    words = QCoreApplication.translate("screens", "To the speaker: “{0}” {1}.")
    specs = [action("speaker.clear")]
    if unseen:
        specs.insert(0, action("speaker.seen"))
    seen = QCoreApplication.translate("screens", "Seen")
    clear = QCoreApplication.translate("screens", "Take it away")
    texts = {"speaker.seen": seen, "speaker.clear": clear}
    return MessageView(
        sentence=words.format(message.text, message_state(message, live.minute)),
        state=State.ACCENT if unseen else State.NEUTRAL,
        icon="note" if unseen else "tick",
        buttons=tuple(ButtonView(text=texts[one.id], id=one.id, key=one.key) for one in specs),
    )
