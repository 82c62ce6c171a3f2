"""The card in which a question is written down while it is being asked."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.delegates import Attendance
from eventdesk.core.questions.draft import KeptDraft
from eventdesk.core.questions.question import Question
from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.questions.askers import AskerList, InsideIndex
from eventdesk.ui.pages.questions.entry_item import EntryItem
from eventdesk.ui.pages.questions.fields import (
    FIELD_HEIGHT,
    AskerField,
    CaptionedField,
    QuestionField,
)
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.pill import attendance_pill
from eventdesk.ui.widgets.text import Text


class EntryCard(Card):
    """Text, asker, to whom, and Save. Saved, it is empty and the text has the focus.

    The list of names is a child of the page, since it lies over what stands below the card.

    Signals:
        saved(KeptDraft): this is to be written down.
        text_changed: there is something to save, or nothing any more.
        edited: a field has changed, and with it what a crash would lose.
        set_right(str, KeptDraft, KeptDraft): the question of that id is to be changed, from how
            it was shown to how the card says.
    """

    saved = Signal(object)
    text_changed = Signal()
    edited = Signal()
    set_right = Signal(str, object, object)

    def __init__(self, theme: Theme, live: LiveEvent, page: QWidget) -> None:
        super().__init__(theme, parent=page)
        self._live = live
        self._asker_id: str | None = None
        self._known: Question | None = None
        """The question that is being set right, if one is."""
        self._aside = KeptDraft()
        """What was being written down when it was begun."""
        self._loaded = KeptDraft()
        """The card as it was then filled: what differs from it was changed by somebody."""
        self._inside = InsideIndex(live, self)
        self._head = Text(theme, size=BODY, strong=True, ink="ink2")
        self.item = EntryItem(theme, live, page)
        self.text = QuestionField(theme)
        self.asker = AskerField(theme, self.tr("Asked by"), name=self.tr("Asked by"))
        self.addressee = CaptionedField(theme, self.tr("To"), name=self.tr("To whom"))
        save = action("question.save")
        self.save_button = ActionButton(theme, save.spoken, key=save.key, primary=True)
        self.askers = AskerList(theme, page)
        self._column = QVBoxLayout(self)
        self._line = QHBoxLayout()
        self._lay_out()
        self._connect()
        self._show_prompt()
        theme.changed.connect(self._restyle)

    @property
    def has_text(self) -> bool:
        """Whether there is something to save."""
        return bool(self.text.toPlainText().strip())

    def save(self) -> None:
        """Hand on what was written, and be ready for the next question at once."""
        self._take_chosen()
        draft, known, loaded = self._stands(), self._known, self._loaded
        if known is not None:
            self.leave_setting_right()
            self.set_right.emit(known.id, loaded, draft)
            return
        self._empty()
        self.text.setFocus()
        self.saved.emit(draft)

    def kept(self) -> KeptDraft:
        """What a crash would lose; a card without words is an empty one."""
        if self._known is not None:
            return self._aside
        return self._stands() if self.has_text else KeptDraft()

    def begin_setting_right(self, question: Question) -> None:
        """Show a question that is known, to be changed; what was being written is laid aside."""
        if self._known is None:
            self._aside = self.kept()
        self._known = question
        self._show_draft(
            KeptDraft(
                text=question.text,
                asker_id=question.asker_id,
                asker_name=question.asker_name,
                to=question.addressee,
                item_id=question.item_id,
                channel=question.channel,
            )
        )
        self._loaded = self._stands()
        self.item.show_channel(shown=False)
        self._show_prompt()
        self.text.setFocus()
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def show_correction(self, question: Question, draft: KeptDraft) -> None:
        """A correction was refused: what was typed of it stands in the card again."""
        self.begin_setting_right(question)
        self._show_draft(draft)

    def leave_setting_right(self) -> None:
        """Back to what was being written down before."""
        if self._known is not None:
            self._known = None
            self.item.show_channel(shown=True)
            self._show_draft(self._aside)
            self._show_prompt()
            self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a question that is being set right as it was."""
        if event.key() == Qt.Key.Key_Escape and self._known is not None:
            self.leave_setting_right()
            event.accept()
            return
        super().keyPressEvent(event)

    def show_left_behind(self, draft: KeptDraft) -> None:
        """Put back what was being typed when the program stopped, and say so."""
        self.put_back(draft)
        self._head.setText(self.tr("Not saved when the program stopped. It is here again."))

    def put_back(self, draft: KeptDraft) -> None:
        """It could not be saved: nothing that was typed is lost, nor what was typed since."""
        if self._known is not None:
            # The card is lent to another question: it comes back when that one is left.
            since = self._aside.text
            self._aside = replace(draft, text=f"{draft.text}\n{since}" if since else draft.text)
            return
        since = self.text.toPlainText()
        self.text.setPlainText(f"{draft.text}\n{since}" if since else draft.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.addressee.setText(self.addressee.text() or draft.to)
        self.item.take(draft.item_id, draft.channel)
        if not self.asker.text():
            self._show_asker(draft)

    def show_saved(self, number: int) -> None:
        """Say what was saved, where the prompt stands, until somebody types again."""
        self._head.set_ink("ok")
        self._head.setText(self.tr("Question {0} is written down").format(number))

    def _stands(self) -> KeptDraft:
        """All that stands in the card."""
        return KeptDraft(
            text=self.text.toPlainText(),
            asker_id=self._asker_id,
            asker_name="" if self._asker_id else self.asker.text().strip(),
            to=self.addressee.text().strip(),
            item_id=self.item.item_id,
            channel=self.item.channel.value,
        )

    def _empty(self) -> None:
        for field in (self.text, self.asker, self.addressee):
            field.clear()
        self.item.take(None)

    def _show_draft(self, draft: KeptDraft) -> None:
        """Show these fields in the place of those that stand there."""
        self._empty()
        self.text.setPlainText(draft.text)
        self.addressee.setText(draft.to)
        self.item.take(draft.item_id, draft.channel)
        self._show_asker(draft)

    def _show_asker(self, draft: KeptDraft) -> None:
        if draft.asker_id is None or not self._choose(draft.asker_id):
            self._show_name(draft.asker_name)

    def _show_prompt(self) -> None:
        self._head.set_ink("ink2")
        if self._known is None:
            self._head.setText(self.tr("Write it down while it is being asked"))
            return
        words = self.tr("Question {0}, set right").format(self._known.number)
        if self._known.first_text != self._known.text:
            first = self.tr("first written: “{0}”").format(self._known.first_text)
            words = f"{words} · {first}"
        self._head.show_text(words)

    def _text_changed(self) -> None:
        if not self.text.toPlainText():
            self.item.forget()
        else:
            self._show_prompt()
            if self._known is None and self.item.item_id is None:
                self.item.begin()
        self.text_changed.emit()
        self.edited.emit()

    def _asker_typed(self, text: str) -> None:
        self._asker_id = None
        self.asker.show_pill(None)
        self.askers.offer(self._inside.find(text), self.asker)
        self.edited.emit()

    def _take_chosen(self) -> None:
        """Take the name that is chosen in the list; without a list the text stays as it is."""
        chosen = self.askers.chosen
        self.askers.hide()
        if chosen is not None:
            self._choose(chosen.delegate_id)

    def _choose(self, delegate_id: str) -> bool:
        """Name somebody on the list; whether they are on it still."""
        delegate = self._live.delegates.get(delegate_id)
        if delegate is None:
            return False
        self._show_name(delegate.full_name)
        self._asker_id = delegate_id
        if delegate.attendance is Attendance.IN:
            self.asker.show_pill(attendance_pill(Attendance.IN))
        self.edited.emit()
        return True

    def _show_name(self, name: str) -> None:
        self.asker.setText(name)
        self.asker.setCursorPosition(0)

    def _pick(self) -> None:
        self._take_chosen()
        self.asker.setFocus()

    def _accept(self) -> None:
        self._take_chosen()
        self.save()

    def _dismissed(self) -> None:
        """Esc keeps the name as typed; once more, and a question is left as it was."""
        if self.askers.isHidden():
            self.leave_setting_right()
        self.askers.hide()

    def _cleared(self, text: str) -> None:
        """The field was emptied or filled by the program: the choice went with the text."""
        if not text:
            self._asker_id = None
            self.asker.show_pill(None)
            self.askers.hide()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._text_changed)
        self.asker.textEdited.connect(self._asker_typed)
        self.asker.textChanged.connect(self._cleared)
        self.asker.moved.connect(self.askers.move_by)
        self.asker.accepted.connect(self._accept)
        self.asker.left.connect(self._take_chosen)
        self.asker.dismissed.connect(self._dismissed)
        self.askers.picked.connect(self._pick)
        self.text.went_on.connect(self.asker.setFocus)
        self.addressee.textEdited.connect(self.edited)
        self.addressee.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.item.changed.connect(self.edited)
        self.item.left.connect(self.text.setFocus)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addWidget(self.item, 1)
        self._line.addWidget(self.asker, 3)
        self._line.addWidget(self.addressee, 1)
        self._line.addWidget(self.save_button)
        self._column.addLayout(head)
        self._column.addWidget(self.text)
        self._column.addLayout(self._line)
        for before, after in (
            (self.text, self.asker),
            (self.asker, self.addressee),
            (self.addressee, self.save_button),
        ):
            QWidget.setTabOrder(before, after)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(12), px(20), px(16))
        self._column.setSpacing(px(12))
        self._line.setSpacing(px(12))
        self.save_button.setFixedHeight(px(FIELD_HEIGHT))
        self.askers.hide()
