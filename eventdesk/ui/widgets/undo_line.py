"""What undo would take back, said before it is done; Enter or Ctrl+Z agrees, Esc leaves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.entries import Refusal
from eventdesk.core.sentences import Words, refusal_words
from eventdesk.core.shown_text import shown
from eventdesk.services.day_log import UndoPreview
from eventdesk.ui.announcing import announce
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.answer_lines import AnswerLines, LineView
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import Text

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
PIN = "pin"
SHOWN = 3
"""So many of the acts that go along are named; the rest are counted."""


class UndoLine(Card):
    """Shows one preview of an undo. The line itself takes the keys, so that Enter means yes here.

    A scanner types before it sends Enter: after any sign that is no answer, the next Enter does
    nothing. Where it takes a lead, the PIN is asked for in the same line, and Enter there agrees.

    Signals:
        undo_wished: the act that is to be undone.
        left: it stays as it is.
    """

    undo_wished = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._act: str | None = None
        self._typed = False
        self._disc = StateDisc(theme)
        self._sentence = Text(theme, size=ROW, strong=True, lines=3)
        self._along = Text(theme, size=BODY, ink="ink2", lines=0)
        self.lines = AnswerLines(theme)
        self._pin: str | None = None
        self.agree = ActionButton(theme, self.tr("Undo"), key="Return", primary=True)
        self.leave = ActionButton(theme, self.tr("Leave it"), key="Escape")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._restyle()
        self.agree.clicked.connect(self._press)
        self.lines.answered.connect(self._agree_with_pin)
        self.lines.left.connect(self.left)
        self.leave.clicked.connect(self.left)
        theme.changed.connect(self._restyle)

    def take_pin(self) -> str | None:
        """The PIN that was given with the last yes; it is kept no longer."""
        pin, self._pin = self._pin, None
        self.lines.forget_secrets()
        return pin

    def show_preview(self, preview: UndoPreview | Refusal, problem: str = "") -> None:
        """Say what would be undone and what goes along, or why nothing can be."""
        self._typed, self._pin = False, None
        asks_pin = isinstance(preview, UndoPreview) and preview.needs_lead
        label = self.tr("Done at another desk. PIN of a lead:")
        pin = LineView(id=PIN, label=label, is_secret=True)
        self.lines.show_lines(())
        self.lines.show_lines((pin,) if asks_pin and not _cannot(preview) else (), problem)
        if isinstance(preview, Refusal):
            self._show(refusal_sentence(preview), "", act=None)
        elif preview.refusal is not None:
            self._show(refusal_sentence(preview.refusal), spoken(preview.sentence), act=None)
        else:
            along = self._along_words(tuple(map(spoken, preview.dependants)))
            self._show(
                self.tr("Undo the {0}?").format(spoken(preview.phrase)), along, act=preview.act
            )

    def take_focus(self) -> None:
        """The line, which takes Enter and Esc; or the PIN where one is asked for."""
        if self.lines.isHidden():
            self.setFocus()
        else:
            self.lines.take_focus()

    def _press(self) -> None:
        """The button: as Enter, and with the PIN where one is asked for."""
        if self.lines.isHidden():
            self.confirm()
        else:
            self.lines.answer()

    def _agree_with_pin(self, written: Mapping[str, str]) -> None:
        self._pin = written[PIN]
        self.confirm()

    def confirm(self) -> None:
        """Agree; where nothing can be undone, leave."""
        if self._act is None:
            self.left.emit()
        else:
            self.undo_wished.emit(self._act)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Z while the line is up: it asks already."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.lines.isHidden()
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Ctrl+Z agrees, Esc leaves; a sign that is no answer disarms the next Enter."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._press()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER:
            if not self._typed:
                self._press()
            self._typed = False
        else:
            self._typed = self._typed or bool(event.text().strip())
            super().keyPressEvent(event)

    def _show(self, sentence: str, along: str, *, act: str | None) -> None:
        self._act = act
        state = State.NEUTRAL if act is None else State.WARN
        self.set_fill(f"{state.value}_tint", f"{state.value}_tint")
        self._disc.show_state(state, "info" if act is None else "arrow-back", filled=False, side=28)
        self._sentence.show_text(sentence)
        self._along.show_text(along)
        self.agree.setVisible(act is not None)
        self.leave.show_word(self.tr("Close") if act is None else self.tr("Leave it"), key="Escape")
        self.setAccessibleName(shown(sentence))
        self.setAccessibleDescription(shown(along))
        announce(self, f"{sentence} {along}")
        self.updateGeometry()

    def _along_words(self, dependants: tuple[str, ...]) -> str:
        if not dependants:
            return self.tr("Both entries stay in the log.")
        said = "; ".join(dependants[:SHOWN])
        rest = len(dependants) - SHOWN
        if rest > 0:
            said = self.tr("{0}; and {1} more").format(said, rest)
        return self.tr("This goes with it: {0}. All entries stay in the log.").format(said)

    def _lay_out(self) -> None:
        self._row, words = QHBoxLayout(self), QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._sentence)
        words.addWidget(self._along)
        words.addStretch(1)
        self._row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.lines, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignVCenter)
        words.setSpacing(0)

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(16), px(10), px(12), px(10))
        self._row.setSpacing(px(12))
        self.updateGeometry()


def _cannot(preview: UndoPreview | Refusal) -> bool:
    return isinstance(preview, Refusal) or preview.refusal is not None


def refusal_sentence(refusal: Refusal) -> str:
    """Why something cannot be undone. Such a refusal names neither people nor minutes."""
    nobody = Words(
        zone=ZoneInfo("UTC"), at=datetime.fromtimestamp(0, UTC), operators={}, name_of=str
    )
    return spoken(refusal_words({**refusal.facts, "reason": refusal.reason}, nobody))
