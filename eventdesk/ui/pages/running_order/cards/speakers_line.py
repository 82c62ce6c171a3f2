"""One line about the speakers of what comes: an icon, words, and a key where one is unknown."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.actions.table import action
from eventdesk.ui.pages.running_order.cards.facts_words import FactsView
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.row_painter import elided
from eventdesk.ui.widgets.text import Text, set_shown, tool_tip

ICON = 14
GAP = 6
LEAST_NAME = 64
HEIGHT = 24


class _Icon(QLabel):
    """The state of what the words beside it say."""

    accessible_role = QAccessible.Role.NoRole


class SpeakersLine(QWidget):
    """Shows who of the speakers is there; `link` is clicked to say who one of them is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: FactsView | None = None
        self._icon = _Icon()
        self.words = Text(theme, size=NOTE)
        self.link = KeyHint(theme, action("item.speakers").key, self.tr("Say"))
        spoken = self.tr("Say: {0}").format(action("item.speakers").spoken)
        self.link.setAccessibleName(shown(spoken))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.link)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def speaks(self) -> bool:
        """Whether it has anything to say."""
        return self._view is not None and bool(self._view.speakers)

    @property
    def view(self) -> FactsView | None:
        """What it shows."""
        return self._view

    def show_view(self, view: FactsView | None) -> None:
        """Show this, or nothing."""
        if view == self._view:
            return
        self._view = view
        set_shown(self, self.speaks)
        if view is None or not view.speakers:
            return
        self.words.set_ink(_ink(view.state))
        self.setAccessibleName(shown(view.whole))
        self.setToolTip(tool_tip(view.whole))
        set_shown(self.link, view.offers)
        self._draw_icon()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names have more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cut the longest name so far that the fact beside it stands whole."""
        view, px = self._view, self._theme.px
        if view is None:
            return
        room = self.width() - px(ICON) - px(GAP)
        if view.offers:
            room -= self.link.sizeHint().width() + px(GAP)
        font, words = self.words.font(), view.speakers
        metrics = QFontMetricsF(font)
        over = metrics.horizontalAdvance(words) - room
        names = [name for name in view.names if name in words]
        if over > 0 and names:
            longest = max(names, key=metrics.horizontalAdvance)
            left = max(px(LEAST_NAME), metrics.horizontalAdvance(longest) - over - 2)
            words = words.replace(longest, elided(font, longest, left), 1)
        self.words.setText(words)

    def _draw_icon(self) -> None:
        view, side = self._view, self._theme.px(ICON)
        if view is None or not view.icon:
            return
        ink = self._theme.tokens.named(_ink(view.state))
        self._icon.setPixmap(
            self._theme.icons.pixmap(view.icon, ink, side, self.devicePixelRatioF())
        )

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(GAP))
        self._icon.setFixedSize(px(ICON), px(ICON))
        self.setFixedHeight(px(HEIGHT))
        self._draw_icon()
        self._fit()


def _ink(state: State) -> str:
    return "ink2" if state is State.NEUTRAL else state.value
