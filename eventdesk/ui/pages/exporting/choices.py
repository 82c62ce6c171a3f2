"""The choices of the export page: which kinds, where to, and how."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.write_up.naming import People
from eventdesk.services.exporting.kinds import KINDS
from eventdesk.services.exporting.options import Options
from eventdesk.ui.pages.exporting.words import kind_words
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.choice_row import ChoiceRow, ChoiceView
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.tick_box import BOX, GAP, TickBox

_COLUMNS = 3
_LEAST_COLUMN = 200
"""In px at 100 %."""


class ExportChoices(QWidget):
    """Ticks for the kinds, and a line for the place.

    Signals:
        place_wished: another place, please, to be answered with `show_place`.
        changed: something was chosen otherwise.
    """

    place_wished = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kinds = {one.kind: TickBox(theme, one.word) for one in kind_words()}
        self._notes = {
            one.kind: Text(theme, size=NOTE, ink="ink2", lines=0) for one in kind_words()
        }
        self.place = LineField(theme)
        self.elsewhere = ActionButton(theme, self.tr("Elsewhere"), icon="folder")
        self.as_zip = TickBox(theme, self.tr("As one &zip file"))
        self.people = ChoiceRow(theme, name=self.tr("People in the write-up"))
        self.people.show_choices(_people_views(), People.NAMES.value)
        self._lay_out()
        self._connect()
        self.show_all()
        self._restyle()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The kinds that are ticked, in their order."""
        return tuple(kind for kind in KINDS if self.kinds[kind].isChecked())

    @property
    def options(self) -> Options:
        """How it is to be done."""
        return Options(people=People(self.people.chosen or People.NAMES.value))

    @property
    def path(self) -> Path | None:
        """The place as written; None where nothing is."""
        written = self.place.text().strip()
        return Path(written).expanduser() if written else None

    def show_all(self) -> None:
        """Tick everything."""
        for tick in self.kinds.values():
            tick.setChecked(True)

    def show_place(self, place: Path) -> None:
        """The place that it goes to, unless another is written."""
        self.place.setText(str(place))

    def show_problem(self, sentence: str) -> None:
        """What is missing at the place; nothing where nothing is."""
        hint = self.tr(
            "The folder is made if it is not there. Files of the same name are replaced."
        )
        self._place_row.show_note(sentence or hint, problem=bool(sentence))

    def _connect(self) -> None:
        self.elsewhere.clicked.connect(self.place_wished)
        self.place.textEdited.connect(self.changed)
        self.as_zip.toggled.connect(self._name_zip)
        for tick in self.kinds.values():
            tick.toggled.connect(self.changed)
        self._theme.changed.connect(self._restyle)

    def _name_zip(self, wanted: bool) -> None:
        """A zip has its ending, a folder has none of it."""
        place = self.path
        if place is not None:
            ending = ".zip" if wanted else ""
            bare = place.with_suffix("") if place.suffix.lower() == ".zip" else place
            self.place.setText(f"{bare}{ending}")
        self.changed.emit()

    def _lay_out(self) -> None:
        card = Card(self._theme, parent=self)
        self._grid = QGridLayout(card)
        self._indented: list[QHBoxLayout] = []
        self._cells: list[QVBoxLayout] = []
        self._across = 0
        for kind, tick in self.kinds.items():
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(tick)
            below = QHBoxLayout()
            below.addWidget(self._notes[kind])
            self._indented.append(below)
            cell.addLayout(below)
            cell.addStretch(1)
            self._cells.append(cell)
            tick.setAccessibleDescription(self._notes[kind].text())
        self._stand(_COLUMNS)
        self._place_row = labelled_row(self._theme, self.tr("Into"), self.place)
        self._beside = QHBoxLayout()
        self._beside.addLayout(self._place_row.layout, 1)
        self._button = QVBoxLayout()
        self._button.addWidget(self.elsewhere)
        self._button.addStretch(1)
        self._beside.addLayout(self._button)
        self._people_row = labelled_row(
            self._theme, self.tr("People in the write-up"), self.people,
            hint=self.tr("Speakers are published: their names stand there with initials, too."),
        )  # fmt: skip
        self._column = QVBoxLayout(self)
        self._column.addWidget(card)
        self._column.addLayout(self._people_row.layout)
        self._column.addLayout(self._beside)
        self._column.addWidget(self.as_zip)
        self._column.addStretch(1)
        for kind, note in self._notes.items():
            note.show_text(next(one.holds for one in kind_words() if one.kind == kind))
        self.show_problem("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many columns as have room for the words of a kind."""
        wide = self._theme.px(_LEAST_COLUMN)
        self._stand(max(1, min(_COLUMNS, self.width() // wide)))

    def _stand(self, across: int) -> None:
        if across == self._across:
            return
        self._across, rows = across, -(-len(self._cells) // across)
        for place, cell in enumerate(self._cells):
            self._grid.removeItem(cell)
            cell.setParent(None)
            self._grid.addLayout(cell, place % rows, place // rows)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < across))

    def _restyle(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(px(20), px(16), px(20), px(16))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))
        self._beside.setSpacing(px(8))
        self._button.setContentsMargins(0, self._place_row.label.sizeHint().height() + px(4), 0, 0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        for below in self._indented:
            below.setContentsMargins(px(BOX + GAP), 0, 0, 0)
        self.setMinimumWidth(px(_LEAST_COLUMN))  # it fits itself to what there is
        self._fit()


def _people_views() -> tuple[ChoiceView, ...]:
    say = QCoreApplication.translate
    return (
        ChoiceView(id=People.NAMES.value, key="N", word=say("export page", "With names")),
        ChoiceView(id=People.INITIALS.value, key="I", word=say("export page", "With initials")),
        ChoiceView(id=People.NONE.value, key="W", word=say("export page", "Without people")),
    )
