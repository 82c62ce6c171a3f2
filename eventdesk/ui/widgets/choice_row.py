"""A few choices side by side, each with the key that takes it; one of them, or none, is taken."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.key_cap import key_cap_width
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate
from eventdesk.ui.widgets.text import set_shown

HEIGHT = 40
PADDING = 12
LEAST_PADDING = 5
GAP = 8
RADIUS = 6


class ChoiceView(Struct, frozen=True, kw_only=True):
    """One choice: its id, the key that takes it, and its word."""

    id: str
    key: str
    word: str


class ChoiceChip(QAbstractButton):
    """Key cap and word; filled with the tint and bordered by the accent where it is taken."""

    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, theme: Theme, view: ChoiceView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.view = theme, view
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setText(view.word)
        self.setAccessibleName(shown(view.word))
        self.setAccessibleDescription(self.tr("Key {0}").format(view.key))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the key and the word."""
        return QSize(self._width(PADDING), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same with little around them: a word that is cut off could not be chosen."""
        return QSize(self._width(LEAST_PADDING), self._theme.px(HEIGHT))

    def _width(self, padding: float) -> int:
        px = self._theme.px
        word = QFontMetricsF(self._theme.font(BODY, strong=True)).horizontalAdvance(self.view.word)
        key = key_cap_width(self._theme, self.view.key)
        return round(2 * px(padding) + key + px(GAP) + word) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plate, key and word."""
        painter, theme, px = QPainter(self), self._theme, self._theme.px
        box, taken = QRectF(self.rect()), self.isChecked()
        paint_plate(
            painter, box, radius=px(RADIUS),
            fill=theme.tokens.tint if taken else theme.tokens.surface,
            border=theme.tokens.accent if taken else theme.tokens.edge, width=2 if taken else 1,
        )  # fmt: skip
        rows = RowPainter(painter, theme)
        key = key_cap_width(theme, self.view.key)
        ink = "accent" if taken else "ink3"
        spare = (self.width() - self._width(0)) / 2
        around = min(float(px(PADDING)), max(float(px(LEAST_PADDING)), spare))
        rows.key(around + key, box.center().y(), self.view.key, ink=ink)
        left = around + key + px(GAP)
        word = QRectF(left, 0, box.width() - left - around + 2, box.height())
        rows.text(word, self.view.word, strong=True)
        painter.end()


class ChoiceRow(QWidget):
    """The row has the focus; arrows move, and with `takes_keys` the keys of the choices take one.

    Signals:
        taken: a choice (its id), by hand.
    """

    accessible_role = QAccessible.Role.Grouping

    taken = Signal(str)

    def __init__(
        self, theme: Theme, *, name: str = "", takes_keys: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._takes_keys = theme, takes_keys
        self._chips: list[ChoiceChip] = []
        self.setAccessibleName(shown(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def chips(self) -> tuple[ChoiceChip, ...]:
        """The choices, from the left."""
        return tuple(self._chips)

    @property
    def chosen(self) -> str:
        """The id of what is taken, or nothing."""
        return next((chip.view.id for chip in self._chips if chip.isChecked()), "")

    def show_choices(self, views: tuple[ChoiceView, ...], chosen: str = "") -> None:
        """Offer these; none hides the row."""
        set_shown(self, bool(views))
        if views != tuple(chip.view for chip in self._chips):
            self._make(views)
        for chip in self._chips:
            chip.setChecked(chip.view.id == chosen)
        word = next((view.word for view in views if view.id == chosen), "")
        self.setAccessibleDescription(shown(word))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and the keys of the choices; everything else is for the card."""
        ids = [chip.view.id for chip in self._chips]
        at = ids.index(self.chosen) if self.chosen in ids else -1
        pressed = event.text().casefold()
        by_key = {chip.view.key.casefold(): chip.view.id for chip in self._chips}
        if event.key() == Qt.Key.Key_Right and ids:
            self._take(ids[min(at + 1, len(ids) - 1)])
        elif event.key() == Qt.Key.Key_Left and ids:
            self._take(ids[max(at - 1, 0)])
        elif self._takes_keys and pressed in by_key:
            self._take(by_key[pressed])
        else:
            event.ignore()

    def _take(self, choice: str) -> None:
        for chip in self._chips:
            chip.setChecked(chip.view.id == choice)
        word = next((chip.view.word for chip in self._chips if chip.isChecked()), "")
        self.setAccessibleDescription(shown(word))
        announce(self, word)
        self.taken.emit(choice)

    def _make(self, views: tuple[ChoiceView, ...]) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [ChoiceChip(self._theme, view, self) for view in views]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(place, chip)
            chip.clicked.connect(lambda _checked=False, id_=chip.view.id: self._take(id_))
            chip.show()

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(GAP))
        self.updateGeometry()
