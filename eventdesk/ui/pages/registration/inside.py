"""Who is inside: everybody in the building now, by surname."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.surnames import by_surname
from eventdesk.ui.language.counted import counted
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.list import PeopleList
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text

ROW_HEIGHT = 40
NAME_SHARE = 0.42
HEADS_WIDTH = 80
SINCE_WIDTH = 56


class InsideView(Struct, frozen=True, kw_only=True):
    """One name in the building; `heads` is said only of a party, `since` is a time of day."""

    delegate_id: str
    name: str
    organisation: str
    heads: str
    since: str

    def spoken(self) -> str:
        """The row in words."""
        parts = (self.name, self.organisation, self.heads, self.since)
        return ", ".join(part for part in parts if part)


def inside(delegates: Iterable[Delegate]) -> list[Delegate]:
    """Those in the building, by surname, accents aside."""
    return by_surname(one for one in delegates if one.presence is Presence.IN)


class InsideDelegate(QStyledItemDelegate):
    """Draws an `InsideView` in one line: surname first, organisation, heads, since when."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """40 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        view = index.data(ROW_ROLE)
        if not isinstance(view, InsideView):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        last = index.row() == index.model().rowCount() - 1
        rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        left, right = box.left() + px(20), box.right() - px(20)
        align = Qt.AlignmentFlag.AlignRight
        since = QRectF(right - px(SINCE_WIDTH), box.top(), px(SINCE_WIDTH), box.height())
        rows.text(since, view.since, ink="ink2", tabular=True, align=align)
        heads = QRectF(since.left() - px(HEADS_WIDTH), box.top(), px(HEADS_WIDTH), box.height())
        if view.heads:
            rows.text(heads, view.heads, strong=True, align=align)
        name = QRectF(left, box.top(), (right - left) * NAME_SHARE, box.height())
        rows.text(name, view.name, size=ROW, strong=True)
        start = name.right() + px(16)
        end = (heads.left() if view.heads else since.left()) - px(8)
        organisation = QRectF(start, box.top(), end - start, box.height())
        rows.text(organisation, view.organisation, size=BODY, ink="ink2")


class InsideList(QWidget):
    """The list under its figure; it follows the event while it is on screen."""

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._live = theme, live
        self.title = Text(theme, size=ROW, strong=True)
        self._note = Text(
            theme, self.tr("By surname, with the time of the check-in. Esc goes back."),
            size=NOTE, ink="ink3",
        )  # fmt: skip
        self.list = PeopleList(theme, name=self.tr("Who is inside"), row=ROW_HEIGHT)
        self.rows: RowModel[InsideView] = RowModel(
            InsideView.spoken, whole=InsideView.spoken, parent=self
        )
        self.list.setModel(self.rows)
        self.list.draw_by(InsideDelegate(theme, self.list))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self._note)
        self._layout.addWidget(self.list, 1)
        self._layout.addStretch(0)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def selected(self) -> str | None:
        """The id of the delegate whose row is selected."""
        selected = self.list.selectedIndexes()
        view = self.rows.row(selected[0]) if selected else None
        return None if view is None else view.delegate_id

    def refresh(self) -> None:
        """Read the event again; who was selected stays so."""
        kept = self.selected
        people = inside(self._live.delegates.values())
        heads = sum(one.heads for one in people)
        words = counted("InsideList", heads, "1 person is inside", "{n} people are inside")
        self.title.setText(words if heads else self.tr("Nobody is inside"))
        self.rows.show_rows([self._view_of(one) for one in people])
        self.list.setVisible(bool(people))
        self.list.fit()
        ids = [view.delegate_id for view in self.rows.rows]
        if kept in ids:
            self.list.select(ids.index(kept))
        elif kept is not None:
            self.list.select(None)

    def _view_of(self, delegate: Delegate) -> InsideView:
        known = delegate.particulars
        names = (known.family_name, known.given_name)
        name = ", ".join(part for part in names if part) or shown_name(delegate)
        people = self.tr("{0} people").format(delegate.heads) if delegate.heads > 1 else ""
        at = delegate.arrived_at
        return InsideView(
            delegate_id=delegate.id,
            name=name,
            organisation=known.organisation,
            heads=people,
            since="" if at is None else self._live.minute(at),
        )

    def _restyle(self) -> None:
        self._layout.setSpacing(self._theme.px(8))
        self.list.fit()
