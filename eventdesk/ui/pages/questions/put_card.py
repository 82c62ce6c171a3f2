"""The question that is being put, large, and what may become of it."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.actions.table import action
from eventdesk.ui.pages.questions.follow_up import FollowUpForm
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BASE, BODY, ITEM, NOTE, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import Text, set_shown

LINES = 6
LINES_LARGE = 3
LARGE = 1.4
ICON = 16


class PutView(Struct, frozen=True, kw_only=True):
    """The question being put; `minutes` since then, `asker` "" for somebody anonymous.

    `on_stage`: the stage screen has its wording, unless that is dark altogether.
    """

    question_id: str
    text: str
    asker: str = ""
    organisation: str = ""
    minutes: int = 0
    on_stage: bool = True
    stage_dark: bool = False


class PutCard(Card):
    """Shows a `PutView`, or that nothing is being put.

    Signals:
        wished(str): the id of the action whose button or key hint was pressed.
        follow_up_wished(str, str, object): question id, owner, and day or None.
        form_closed: the follow-up row is gone, and the focus must go somewhere.
    """

    wished = Signal(str)
    follow_up_wished = Signal(str, str, object)
    form_closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._view: PutView | None = None
        self._waiting = 0
        self._tight = False
        self._head = Text(theme, self.tr("Being put"), size=ROW, strong=True, ink="accent")
        self._since = Text(theme, size=BODY, ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        self._question = Text(theme, size=ITEM, strong=True, lines=LINES, leading=1.3)
        self._asker = Text(theme, size=BODY, strong=True)
        self._organisation = Text(theme, size=BODY, ink="ink2")
        self._nothing = Text(theme, ink="ink2", lines=0)
        self.answered_button = self._button("question.answered")
        self.follow_up_button = self._button("question.follow_up")
        self._declined = self._hint("question.declined")
        self._put_next = self._hint("question.put")
        self._withdrawn = self._hint("question.withdrawn")
        self._back = self._hint("question.back")
        self._room = Text(theme, size=NOTE, ink="ink2")
        self.stage = self._hint("question.stage")
        self.form = FollowUpForm(theme)
        self._head_line, self._buttons, self._hints = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._hints_below, self._stage_line = QHBoxLayout(), QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.form.wished.connect(self._follow_up)
        self.form.cancelled.connect(self.close_form)
        self.form.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def view(self) -> PutView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: PutView | None, *, waiting: int = 0) -> None:
        """Show this question; where there is none, `waiting` decides what may be done."""
        before, self._view = self._view, view
        same = before is not None and view is not None and before.question_id == view.question_id
        if not same and not self.form.isHidden():
            self.close_form()
        self._question.show_text("" if view is None else view.text)
        self._asker.set_ink("ink" if view is not None and view.asker else "ink3")
        self._asker.show_text("" if view is None else view.asker or self.tr("Anonymous"))
        self._organisation.show_text("" if view is None else view.organisation)
        minutes = 0 if view is None else view.minutes
        self._since.show_text(self.tr("for {0} min").format(minutes) if minutes else "")
        self._show_stage(view)
        self._nothing.show_text(self._why_nothing(waiting) if view is None else "")
        self._waiting = waiting
        self._show_ways_on()

    def _show_stage(self, view: PutView | None) -> None:
        """What the room sees of it, and what the key would do."""
        words = ""
        if view is not None:
            words = self.tr("Meant for the stage screen")
            if not view.on_stage:
                words = self.tr("Kept off the stage screen")
            elif view.stage_dark:
                words = self.tr("The stage screen is dark")
            self.stage.show_word(self.tr("Take it off") if view.on_stage else self.tr("Show it"))
        self._room.setText(words)

    def begin_follow_up(self, today: date) -> None:
        """Put the follow-up row where the buttons are."""
        if self._view is None:
            return
        self.form.show()
        self._show_ways_on()
        self.form.begin(today)

    def close_form(self) -> None:
        """Back to the buttons."""
        self.form.hide()
        self._show_ways_on()
        self.form_closed.emit()

    def set_tight(self, tight: bool) -> None:
        """Where there is little room, what is rarely done has its key but no hint."""
        if tight != self._tight:
            self._tight = tight
            self._show_ways_on()

    def set_primary(self, primary: bool) -> None:
        """Whether "Answered" is the filled button of the page."""
        self.answered_button.set_primary(primary)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and the microphone before its head."""
        super().paintEvent(event)
        painter = QPainter(self)
        icon, head = self.theme.px(ICON), self._head.geometry()
        top = round(head.center().y() - icon / 2) + 1
        box = QRectF(self.theme.px(20), top, icon, icon)
        self.theme.icons.paint(painter, "microphone", self.theme.tokens.accent, box)
        painter.end()

    def _why_nothing(self, waiting: int) -> str:
        if waiting:
            return self.tr("No question is being put. F9 puts the chosen one.")
        return self.tr("No question is being put, and none is waiting.")

    def _show_ways_on(self) -> None:
        able = self._view is not None and self.form.isHidden()
        set_shown(self.answered_button, able)
        set_shown(self.follow_up_button, able)
        set_shown(self._declined, able)
        for hint in (self._withdrawn, self._back, self.stage):
            set_shown(hint, able and not self._tight)
        set_shown(self._room, self._view is not None and not self._tight)
        set_shown(self._put_next, self._waiting > 0 and self.form.isHidden())

    def _follow_up(self, owner: str, by: date | None) -> None:
        if self._view is not None:
            self.follow_up_wished.emit(self._view.question_id, owner, by)
        self.close_form()

    def _button(self, action_id: str) -> ActionButton:
        spec = action(action_id)
        button = ActionButton(self.theme, spec.spoken, key=spec.key)
        button.clicked.connect(lambda: self.wished.emit(action_id))
        return button

    def _hint(self, action_id: str) -> KeyHint:
        spec = action(action_id)
        hint = KeyHint(self.theme, spec.key, spec.spoken)
        hint.clicked.connect(lambda: self.wished.emit(action_id))
        return hint

    def _lay_out(self) -> None:
        self._head_line.addWidget(self._head)
        self._head_line.addWidget(self._since, 1)
        self._buttons.addWidget(self.answered_button, 1)
        self._buttons.addWidget(self.follow_up_button, 1)
        self._hints.addWidget(self._declined)
        self._hints.addWidget(self._put_next)
        self._hints.addStretch(1)
        self._hints_below.addWidget(self._withdrawn)
        self._hints_below.addWidget(self._back)
        self._hints_below.addStretch(1)
        self._stage_line.addWidget(self._room, 1)
        self._stage_line.addWidget(self.stage)
        self._column.addLayout(self._head_line)
        for text in (self._nothing, self._question, self._asker, self._organisation):
            self._column.addWidget(text)
        self._column.addLayout(self._stage_line)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self.form)
        self._column.addLayout(self._hints)
        self._column.addLayout(self._hints_below)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(12), px(20), px(12))
        self._column.setSpacing(px(4))
        self._head_line.setContentsMargins(px(26), 0, 0, px(8))
        self._buttons.setContentsMargins(0, px(12), 0, px(4))
        self._buttons.setSpacing(px(8))
        self._hints.setSpacing(px(20))
        self._hints_below.setSpacing(px(16))
        large = self.theme.scale.base > LARGE * BASE
        self._question.set_look(size=ITEM, lines=LINES_LARGE if large else LINES)
