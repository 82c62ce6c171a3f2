"""What the page says while nothing has been typed: how to find somebody, and the morning so far."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.overview import RegistrationOverview
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import ITEM, NOTE
from eventdesk.ui.widgets.empty_state import EmptyState
from eventdesk.ui.widgets.key_cap import KeyCap
from eventdesk.ui.widgets.scrolled_column import scrolled
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import ButtonView


def _button(action_id: str, *, primary: bool = False) -> ButtonView:
    spec = action(action_id)
    return ButtonView(text=spec.spoken, id=spec.id, key=spec.key, icon=spec.icon, primary=primary)


class RegistrationHint(QWidget):
    """One line how to find somebody, one with the keys for it, and the overview below them."""

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Text(
            theme, self.tr("Type the first letters of a name, or scan a code."), size=ITEM, lines=2
        )
        self.empty = EmptyState(
            theme,
            self.tr("Nobody is on the invite list yet."),
            self.tr("Choose the file, drop it on this window, or copy the table and press Ctrl V. "
                    "It is shown first, and nothing is written before you say so. Whoever comes "
                    "without being on it is a walk-in, Ctrl N."),
            (_button("import.delegates", primary=True), _button("import.clipboard")),
        )  # fmt: skip
        self._keys = QWidget()
        self._keys.setMinimumWidth(1)
        self._row = QHBoxLayout(self._keys)
        self._pairs: list[QWidget] = []
        self._in_pairs: list[QHBoxLayout] = []
        self._fill_keys()
        self.overview = RegistrationOverview(theme, live)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._empty_area = scrolled(self.empty)
        self._layout.addWidget(self._empty_area, 1)
        self._layout.addWidget(self._keys)
        self._layout.addWidget(self.overview, 1)
        self._layout.addStretch(0)
        self.show_list(is_empty=False)
        self._restyle()
        theme.changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as there is room for."""
        super().resizeEvent(event)
        self._fit_keys()

    def show_list(self, *, is_empty: bool) -> None:
        """Say how to find somebody, or that there is nobody to be found yet."""
        self._title.setVisible(not is_empty)
        self._empty_area.setVisible(is_empty)
        self._keys.setVisible(not is_empty)
        self.overview.setVisible(not is_empty)

    def _fill_keys(self) -> None:
        keys = (
            ("Enter", self.tr("Admit")),
            ("Enter 2", self.tr("Choose the second")),
            ("↓ ↑", self.tr("Move")),
            ("Esc", self.tr("Clear")),
        )
        for key, verb in keys:
            pair = QWidget(self._keys)
            row = QHBoxLayout(pair)
            self._in_pairs.append(row)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(KeyCap(self._theme, key))
            row.addWidget(Text(self._theme, verb, size=NOTE, ink="ink2"))
            self._row.addWidget(pair)
            self._pairs.append(pair)
        self._row.addStretch(1)

    def _fit_keys(self) -> None:
        """A key whose word has no room goes, the last first."""
        left = self.width()
        for pair in self._pairs:
            left -= pair.sizeHint().width()
            pair.setVisible(left >= 0)
            left -= self._row.spacing()

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(0, px(10), 0, 0)
        self._layout.setSpacing(px(8))
        self._row.setContentsMargins(0, 0, 0, px(10))
        self._row.setSpacing(px(20))
        for row in self._in_pairs:
            row.setSpacing(px(8))
        self._fit_keys()
