"""A sentence with its icon on the tint of a state: something to be done besides, not a refusal."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import Text, set_shown

ICON = 24
SIZE = 15


class BandView(Struct, frozen=True, kw_only=True):
    """What a band says; `icon` is a name such as "flag"."""

    sentence: str
    icon: str
    state: State = State.WARN


class Band(Card):
    """Shows one `BandView`."""

    def __init__(self, theme: Theme, view: BandView, parent: QWidget | None = None) -> None:
        tint = f"{view.state.value}_tint"
        super().__init__(theme, fill=tint, border=tint, parent=parent)
        self._disc = StateDisc(theme)
        self._disc.show_state(view.state, view.icon, filled=False, side=ICON)
        self._sentence = Text(theme, view.sentence, size=SIZE, strong=True, lines=0)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._sentence, 1)
        self.setAccessibleName(shown(view.sentence))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(14), px(6), px(14), px(6))
        self._row.setSpacing(px(12))


class Bands(QWidget):
    """Bands one below the other, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: tuple[BandView, ...] = ()
        self._bands: list[Band] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said."""
        return tuple(view.sentence for view in self._views)

    def show_views(self, views: tuple[BandView, ...]) -> None:
        """Show these."""
        set_shown(self, bool(views))
        if views == self._views:
            return
        self._views = views
        for band in self._bands:
            self._column.removeWidget(band)
            band.hide()
            band.deleteLater()
        self._bands = [Band(self._theme, view, self) for view in views]
        for band in self._bands:
            self._column.addWidget(band)
            band.show()
        self.updateGeometry()

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(8))
