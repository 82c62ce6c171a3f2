"""The card of now: what runs, how long it still has, and the keys of the chair."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.ui.actions.table import action
from eventdesk.ui.pages.running_order.cards.countdown import Countdown, ProgressLine
from eventdesk.ui.pages.running_order.cards.now_words import NowView
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, ITEM, ROW
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.key_row import KeyRow, KeyView
from eventdesk.ui.widgets.text import Text

HEIGHT = 148
WIDTH = 656
LEAST_TITLE = 176
"""A title with less room, in px at 100 %, would have its words broken."""
MINUS = "\N{MINUS SIGN}"
"""As wide as the plus beside it, which a hyphen is not."""


class NowCard(Card):
    """Shows one `NowView`; `wished` has the id of the action whose key was clicked."""

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Now"))
        self.head = Text(theme, size=BODY, strong=True, ink="ink2")
        self.note = Text(theme, size=BODY, ink="ink2")
        self.title = Text(theme, size=ITEM, strong=True, lines=2, align=Qt.AlignmentFlag.AlignTop)
        self._title_size = ITEM
        self.countdown = Countdown(theme)
        self.progress = ProgressLine(theme)
        self.keys = KeyRow(theme)
        self.keys.wished.connect(self.wished)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_view(self, view: NowView) -> None:
        """Show this second."""
        self.head.show_text(view.head)
        self.note.show_text(view.note)
        self.title.show_text(view.title)
        self.countdown.setVisible(view.figure is not None)
        state = State.ACCENT
        if view.figure is not None:
            self.countdown.show_view(view.figure)
            if view.runs and view.figure.state is not State.NEUTRAL:
                state = view.figure.state
        self.progress.show_share(view.share, state)
        self.keys.show_view(self._keys_of(view))
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit_title()

    def sizeHint(self) -> QSize:
        """656 × 148 at 100 %."""
        return QSize(self.theme.px(WIDTH), self.theme.px(HEIGHT))

    def _keys_of(self, view: NowView) -> tuple[KeyView, ...]:
        undo = _key("day_log.undo")
        if not view.runs:
            return (undo,)
        hold = self.tr("Resume") if view.held else self.tr("Hold")
        return (
            _key("item.hold", hold),
            _key("item.more"),
            _key("item.less"),
            _key("item.back_date"),
            undo,
        )

    def _fit_title(self) -> None:
        """At a large text in a small window the title comes before the seconds."""
        margins, px = self._all.contentsMargins(), self.theme.px
        inside = self.width() - margins.left() - margins.right() - self._top.spacing()
        self.countdown.show_seconds(inside - self.countdown.width_with_seconds() >= px(LEAST_TITLE))
        room = inside - self.countdown.sizeHint().width()
        size = ITEM if room >= px(LEAST_TITLE) else ROW
        if size != self._title_size:  # asked every second
            self._title_size = size
            self.title.set_look(size=size, lines=2)

    def _lay_out(self) -> None:
        self._heads = QHBoxLayout()
        self._heads.addWidget(self.head)
        self._heads.addWidget(self.note, 1)
        self._left = QVBoxLayout()
        self._left.addLayout(self._heads)
        self._left.addWidget(self.title)
        self._left.addStretch(1)
        self._top = QHBoxLayout()
        self._top.addLayout(self._left, 1)
        self._top.addWidget(self.countdown, 0, Qt.AlignmentFlag.AlignTop)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._top, 1)
        self._all.addWidget(self.progress)
        self._all.addWidget(self.keys)

    def _restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(20), px(12), px(20), px(6))
        self._all.setSpacing(px(6))
        self._heads.setSpacing(px(12))
        self._left.setSpacing(px(6))
        self._top.setSpacing(px(16))
        self.setFixedHeight(px(HEIGHT))
        self.updateGeometry()


def _key(action_id: str, word: str = "") -> KeyView:
    spec = action(action_id)
    key = MINUS if spec.key == "-" else spec.key
    return KeyView(id=spec.id, key=key, word=word or spec.spoken)
