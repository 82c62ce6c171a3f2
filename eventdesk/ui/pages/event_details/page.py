"""The details of an event: what it is called, when and where; for a new one also where it is kept.

It stands in for a page, or for the start page while no event is open.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.core.event import Event
from eventdesk.ui.pages.event_details.form import EventForm
from eventdesk.ui.pages.event_details.moving import MovingSection
from eventdesk.ui.pages.event_details.sealing import SealingSection
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.scrolled_column import put_in_middle, scrolled
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.tick_box import TickBox

WIDTH = 720
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EventPage(QWidget):
    """The form with its two buttons. Enter goes on to the next field, Ctrl+Enter saves, Esc leaves.

    Signals:
        created: the details (`Event`) of a new event, and the `Path` of its file.
        changed: the details as they are to be from now on.
        cancelled: nothing is to be made or changed.
        place_wished: another place for the file, please, with the `Path` of now; answer it with
            `show_place`.
    """

    created = Signal(object, object)
    changed = Signal(object)
    cancelled = Signal()
    place_wished = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: Event | None = None
        self._title = Text(theme, size=TITLE, strong=True)
        self._under = Text(theme, size=ROW, ink="ink2", lines=0)
        self.message = MessageLine(theme, self)
        self.form = EventForm(theme)
        self.sealing = SealingSection(theme)
        self.moving = MovingSection(theme)
        self.save = ActionButton(theme, "", key="Ctrl+Return", primary=True, tall=True)
        self.cancel = ActionButton(theme, self.tr("Cancel"), key="Escape", tall=True)
        self._lay_out()
        self._restyle()
        self.form.place_wished.connect(self.place_wished)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.cancelled)
        self.form.seals.toggled.connect(lambda: self._bring_into_view(self.form.passphrase))
        self.sealing.asked.connect(lambda: self._bring_into_view(self.sealing.card))
        self.moving.asked.connect(lambda: self._bring_into_view(self.moving.card))
        theme.changed.connect(self._restyle)
        self.show_new(Path())

    def show_new(self, folder: Path) -> None:
        """An empty form for a new event, kept in this folder unless another place is chosen."""
        self._before = None
        self._show_words(
            self.tr("New event"),
            self.tr("A name and a date are enough. The lists come next."),
            self.tr("Make this event"),
        )
        self.sealing.hide()
        self.moving.hide()
        self.form.show_new(folder)
        self.take_focus()

    def show_event(self, event: Event, place: str, *, is_sealed: bool | None = None) -> None:
        """The details of an open event; `place` says where it is kept, which cannot change here.

        `is_sealed` is None for what cannot be sealed: an event on a server, or the sample.
        """
        self.sealing.setVisible(is_sealed is not None)
        self.sealing.show_state(is_sealed=bool(is_sealed))
        self._before = event
        kept = self.tr("Kept in {0}").format(place) if place else ""
        self._show_words(self.tr("Event details"), kept, self.tr("Save"))
        self.form.show_event(event)
        self.take_focus()

    def add_card(self, card: QWidget) -> None:
        """A card about the open event, below the form and its buttons."""
        self._inner.insertSpacing(self._inner.count() - 1, self._theme.px(16))
        self._inner.insertWidget(self._inner.count() - 1, card)

    def show_card(self, card: QWidget) -> None:
        """Bring a card into view and give it the focus."""
        card.setFocus()
        # Only once the page has been laid out is it known where the card lies.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(card))

    def show_place(self, path: Path) -> None:
        """The place that was chosen for the file."""
        self.form.show_place(path)

    def show_message(self, view: MessageView | None) -> None:
        """Something to be known above the form."""
        self.message.show_view(view)

    def show_problem(self, sentence: str) -> None:
        """Why it could not be made or saved, where the form itself found nothing wrong."""
        self.save.setEnabled(True)
        self.message.show_view(MessageView(sentence=sentence, state=State.STOP))
        self._scroll.ensureVisible(0, 0)

    def take_focus(self) -> None:
        """The first field."""
        self.form.name.setFocus()
        length = len(self.form.name.text())
        self.form.name.setSelection(length, -length)

    def submit(self) -> None:
        """Hand the details over, or say beside each field what is missing."""
        if not self.save.isEnabled():
            return
        self.message.show_view(None)
        event = self.form.read()
        if event is None:
            self._bring_into_view(self.form.focusWidget())
            return
        if self._before is None:
            # Once: whoever presses again while it is being made would make it twice.
            self.save.setEnabled(False)
            self.show_message(MessageView(sentence=self.tr("It is being made."), icon="clock"))
            self.created.emit(event, self.form.path())
        elif event == self._before:
            self.cancelled.emit()
        else:
            self.changed.emit(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Enter goes on, Esc leaves."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and with_control:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in ENTER and isinstance(self.focusWidget(), (QLineEdit, TickBox)):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _bring_into_view(self, widget: QWidget | None) -> None:
        """Scroll to it, once it has its place."""

        def scroll() -> None:
            if widget is not None and widget.isVisible():
                self._scroll.ensureWidgetVisible(widget, 0, self._theme.px(64))

        QTimer.singleShot(0, self, scroll)

    def _show_words(self, title: str, under: str, verb: str) -> None:
        self.setAccessibleName(title)
        self._title.show_text(title)
        self._under.show_text(under)
        self.save.show_word(verb, key="Ctrl+Return")
        self.message.show_view(None)
        self.save.setEnabled(True)

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.save)
        self._buttons.addWidget(self.cancel)
        self._buttons.addStretch(1)
        self._column = QWidget()
        self._inner = QVBoxLayout(self._column)
        for widget in (self._title, self._under, self.message, self.form):
            self._inner.addWidget(widget)
        self._inner.addWidget(self.sealing)
        self._inner.addWidget(self.moving)
        self._inner.addStretch(1)
        self._scroll = scrolled(self._column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        # Always in sight: whoever makes the first event need not look for the way on.
        self._foot = QWidget()
        self._foot.setLayout(self._buttons)
        foot = QWidget()
        put_in_middle(foot, self._foot)
        whole.addWidget(foot)
        bar, margins = self._scroll.verticalScrollBar(), foot.contentsMargins()

        def stand_below(_least: int, most: int) -> None:
            """Below the form, which stands further left where there is a scroll bar."""
            foot.setContentsMargins(margins.left(), 0, bar.sizeHint().width() if most else 0, 0)

        bar.rangeChanged.connect(stand_below)
        self.setTabOrder(self.form.elsewhere, self.save)
        self.setTabOrder(self.save, self.cancel)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH) + 2 * px(24))
        self._inner.setContentsMargins(px(24), px(32), px(24), px(24))
        self._inner.setSpacing(px(10))
        self._buttons.setSpacing(px(12))
        self._buttons.setContentsMargins(px(24), px(12), px(24), px(12))
        self._foot.setMaximumWidth(px(WIDTH) + 2 * px(24))
