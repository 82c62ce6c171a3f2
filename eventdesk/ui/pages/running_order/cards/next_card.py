"""The card of what comes, with the one large button of the page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.actions.table import action
from eventdesk.ui.pages.running_order.cards.facts_words import FactsView
from eventdesk.ui.pages.running_order.cards.next_words import NextPress, NextView
from eventdesk.ui.pages.running_order.cards.now_card import HEIGHT
from eventdesk.ui.pages.running_order.cards.speakers_line import SpeakersLine
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ITEM, NOTE, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.row_painter import elided
from eventdesk.ui.widgets.text import Text, set_shown

WIDTH = 360
BUTTON_HEIGHT = 40
TITLE_LEADING = 1.2
LEAST_NAME = 64
"""A name that has less room in the button takes that of the key, in px at 100 %."""


class NextCard(Card):
    """Shows one `NextView`, and the `FactsView` of that item.

    `wished` has the id of the action that the button, or a key, stands for. The title within the
    button is cut so that the verb stands whole, and the key as long as a name has room. Who speaks
    takes the place of the length, which stands in the table as well.
    """

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Next"))
        self._view: NextView | None = None
        self._key = action("item.next").key
        self.head = Text(theme, size=BODY, strong=True, ink="ink2")
        self.note = Text(theme, size=BODY, ink="ink2")
        self.title = Text(theme, size=ITEM, strong=True, leading=TITLE_LEADING)
        self.line = Text(theme, size=NOTE, ink="ink2")
        self.facts = SpeakersLine(theme)
        self.facts.link.clicked.connect(lambda: self.wished.emit("item.speakers"))
        self.room = Text(theme, size=NOTE, ink="ink2")
        self.button = ActionButton(theme, "", key=self._key, primary=True)
        self.button.clicked.connect(lambda: self.wished.emit("item.next"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_view(self, view: NextView) -> None:
        """Show what comes."""
        if view == self._view:
            return
        self._view = view
        self.head.show_text(view.head)
        self.note.show_text(view.note)
        self.title.show_text(view.title)
        self._fit_title()
        self._show_line()
        set_shown(self.button, view.press is not NextPress.NOTHING)
        self._name_button()

    def show_facts(self, facts: FactsView | None) -> None:
        """Show what the desk knows of it."""
        self.facts.show_view(facts)
        self.room.show_text("" if facts is None else facts.room)
        self._show_line()

    def _show_line(self) -> None:
        self.line.show_text("" if self._view is None or self.facts.speaks else self._view.line)

    def sizeHint(self) -> QSize:
        """360 × 148 at 100 %."""
        return QSize(self.theme.px(WIDTH), self.theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button's title has more room, or less."""
        super().resizeEvent(event)
        self._fit_title()
        self._name_button()

    def _fit_title(self) -> None:
        """A title that is too long for one large line is told from its likes in smaller type."""
        large = self.theme.font(ITEM, strong=True)
        room = self.width() - 2 * self.theme.px(20)
        fits = QFontMetricsF(large).horizontalAdvance(self.title.text()) <= room
        self.title.set_look(size=ITEM if fits else ROW, lines=1)

    def _name_button(self) -> None:
        view = self._view
        if view is None or view.press is NextPress.NOTHING:
            return
        object_, key = view.object_, self._key
        wanted = QFontMetricsF(self.button.font()).horizontalAdvance(object_)
        room = self._room_beside(view.verb, key)
        if room < min(wanted, self.theme.px(LEAST_NAME)):
            key = ""
            room = self._room_beside(view.verb, key)
        if wanted > room:
            object_ = elided(self.button.font(), object_, room - 2)
        self.button.show_word(view.verb.format(object_), key=key)
        self.button.setAccessibleName(shown(view.verb.format(view.object_)))

    def _room_beside(self, verb: str, key: str) -> int:
        """What the button has left for a name, in logical pixels."""
        self.button.show_word(verb.format(""), key=key)
        return self.width() - 2 * self.theme.px(20) - self.button.sizeHint().width()

    def _lay_out(self) -> None:
        self._heads = QHBoxLayout()
        self._heads.addWidget(self.head)
        self._heads.addWidget(self.note, 1)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._heads)
        self._all.addWidget(self.title)
        for line in (self.line, self.facts, self.room):
            self._all.addWidget(line)
        self._all.addStretch(1)
        self._all.addWidget(self.button)

    def _restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(20), px(10), px(20), px(10))
        self._all.setSpacing(0)
        self._heads.setSpacing(px(12))
        self.button.setFixedHeight(px(BUTTON_HEIGHT))
        self.setFixedHeight(px(HEIGHT))
        self._fit_title()
        self._name_button()
        self.updateGeometry()
