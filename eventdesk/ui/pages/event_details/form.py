"""The fields of an event's details, each with its hint and, where it is needed, its problem."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.event import Event
from eventdesk.services.event_details import event_of
from eventdesk.storage.places import SUFFIX, synced_folder
from eventdesk.ui.pages.event_details.fields import (
    day_as_written,
    day_in_words,
    file_for,
    read_capacity,
    read_day,
    read_time_zone,
    system_time_zone,
    time_zones,
)
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.passphrase_fields import AGAIN, NEW, PassphraseFields
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.tick_box import TickBox


class EventForm(QWidget):
    """Name, date, time zone, venue, host, marking, and for a new event the place of its file.

    Signals:
        place_wished: another place for the file, please, with the `Path` of now.
    """

    place_wished = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_new = True
        self._folder = Path()
        self._place_chosen = False
        self._make_fields()
        self._lay_out()
        self._restyle()
        self.name.textEdited.connect(self._mend_name)
        self.day.textChanged.connect(self._mend_day)
        self.zone.textChanged.connect(self._mend_zone)
        self.capacity.textEdited.connect(self._mend_capacity)
        self.file.textEdited.connect(self._place_written)
        self.seals.toggled.connect(self._show_passphrase)
        self.elsewhere.clicked.connect(lambda: self.place_wished.emit(self.path()))
        theme.changed.connect(self._restyle)

    def show_new(self, folder: Path) -> None:
        """Empty fields, the time zone of this computer, and a place in this folder."""
        self._is_new, self._folder, self._place_chosen = True, folder, False
        for field in self._fields:
            field.clear()
        self.id_check.setChecked(False)
        self.zone.setText(system_time_zone())
        self._file_box.show()
        self.seals.setChecked(False)
        self.seals.show()
        self._calm()

    def show_event(self, event: Event) -> None:
        """The details of an event that is there; its place cannot change here."""
        self._is_new = False
        self.name.setText(event.name)
        self.day.setText(day_as_written(event.date))
        self.zone.setText(event.timezone)
        self.venue.setText(event.venue)
        self.host.setText(event.host)
        self.marking.setText(event.marking)
        self.capacity.setText(str(event.capacity) if event.capacity else "")
        self.id_check.setChecked(event.id_check)
        self.forget_on.setText("" if event.forget_on is None else day_as_written(event.forget_on))
        for field in self._fields:
            field.setCursorPosition(0)
        self._file_box.hide()
        self.seals.setChecked(False)
        self.seals.hide()
        self._calm()

    def show_place(self, path: Path) -> None:
        """The place that was chosen for the file."""
        self._place_chosen = True
        self.file.setText(str(path))
        self._mend_file()

    def read(self) -> Event | None:
        """The details as written; or None, with a sentence at each field that needs a look."""
        day, zone = read_day(self.day.text()), read_time_zone(self.zone.text())
        capacity = read_capacity(self.capacity.text())
        problems = (
            (self._name_row, "" if self.name.text().strip() else self.tr("It needs a name.")),
            (self._day_row, "" if day else self._day_problem()),
            (self._zone_row, "" if zone else self._zone_problem()),
            (self._capacity_row, "" if capacity is not None else self._capacity_problem()),
            (self._file_row, self._file_problem() if self._is_new else ""),
            (self._forget_row, self._forget_problem(day)),
        )
        for row, sentence in problems:
            if sentence:
                row.show_note(sentence, problem=True)
        wrong = [row.field for row, sentence in problems if sentence]
        if wrong:
            wrong[0].setFocus()
        if not wrong and self.seals.isChecked() and self.passphrase.find_problem():
            return None
        if wrong or day is None or zone is None or capacity is None:
            return None
        made = event_of(
            name=self.name.text(), day=day, timezone=zone, host=self.host.text(),
            venue=self.venue.text(), marking=self.marking.text(), capacity=capacity,
            id_check=self.id_check.isChecked(),
        )  # fmt: skip
        return replace(made, forget_on=read_day(self.forget_on.text()))

    def path(self) -> Path:
        """Where a new event is to be kept, with our ending."""
        written = self.file.text().strip()
        if not written or written.endswith(("/", "\\")):
            return file_for(Path(written or self._folder), self.name.text(), self._day())
        path = Path(written).expanduser()
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def passphrase_wanted(self) -> str | None:
        """What a new event is to be sealed with."""
        return self.passphrase.written(NEW) if self.seals.isChecked() else None

    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.ask(NEW, AGAIN)
        for widget in (self.passphrase, self._lost):
            widget.setVisible(shown)
        if shown:
            self.passphrase.take_focus()

    def _day(self) -> date | None:
        return read_day(self.day.text())

    # ---- sentences

    def _day_problem(self) -> str:
        written = self.day.text().strip()
        if not written:
            return self.tr("It needs a date, such as 16 Nov 2026.")
        return self.tr("“{0}” is not read as a date. Write it like 16 Nov 2026.").format(written)

    def _zone_problem(self) -> str:
        sentence = self.tr("There is no time zone called “{0}”. Use one like Europe/London.")
        return sentence.format(self.zone.text().strip())

    def _capacity_problem(self) -> str:
        sentence = self.tr("“{0}” is not a number of people.")
        return sentence.format(self.capacity.text().strip())

    def _forget_problem(self, day: date | None) -> str:
        written = self.forget_on.text().strip()
        wanted = read_day(written)
        if written and wanted is None:
            sentence = self.tr("“{0}” is not read as a date. Write it like 16 Nov 2026.")
            return sentence.format(written)
        if wanted is not None and day is not None and wanted < day:
            return self.tr("That is before the day of the event.")
        return ""

    def _file_problem(self) -> str:
        if not self.file.text().strip():
            return self.tr("It needs a place to be kept in.")
        path = self.path()
        if path.exists():
            return self.tr("{0} is there already. Choose another name.").format(path.name)
        return ""

    def _calm(self) -> None:
        self._mend_name()
        self._mend_day()
        self._mend_zone()
        self._mend_capacity()
        self._forget_row.show_note(
            self.tr("From then on it is offered, and never done by itself. Empty: no day is set.")
        )

    def _mend_name(self) -> None:
        self._name_row.show_note("")
        self._mend_file()

    def _mend_day(self) -> None:
        day = self._day()
        hint = self.tr("Like 16 Nov 2026, 2026-11-16 or 16/11/2026.")
        self._day_row.show_note(hint if day is None else day_in_words(day))
        self._mend_file()

    def _mend_capacity(self) -> None:
        self._capacity_row.show_note(
            self.tr("The desk is warned beyond it. Empty: nobody has said.")
        )

    def _mend_zone(self) -> None:
        self._zone_row.show_note(self.tr("All times are shown in it."))

    def _mend_file(self) -> None:
        """Follow name and date until a place was chosen; warn of a folder that is copied."""
        if self._is_new and not self._place_chosen:
            self.file.setText(str(file_for(self._folder, self.name.text(), self._day())))
        program = synced_folder(Path(self.file.text())) if self.file.text().strip() else None
        warning = self.tr(
            "{0} copies this folder elsewhere, and such copies can be torn. Better keep it here."
        )
        hint = self.tr("One file holds the whole event. Nothing of it leaves this computer.")
        self._file_row.show_note(warning.format(program) if program else hint)
        if program:
            self._file_row.note.set_ink("warn")

    def _place_written(self) -> None:
        self._place_chosen = bool(self.file.text().strip())
        self._file_row.show_note("")

    # ---- fields

    def _make_fields(self) -> None:
        theme = self._theme
        self.name, self.day, self.zone = LineField(theme), LineField(theme), LineField(theme)
        self.venue, self.host = LineField(theme), LineField(theme)
        self.marking, self.file = LineField(theme), LineField(theme)
        self.capacity, self.forget_on = LineField(theme), LineField(theme)
        self.id_check = TickBox(theme, self.tr("&Photo ID must be seen before anybody comes in"))
        self._fields: tuple[QLineEdit, ...] = (
            self.name, self.day, self.zone, self.venue, self.host, self.marking, self.capacity,
            self.forget_on, self.file,
        )  # fmt: skip
        completer = QCompleter(time_zones(), self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(6)
        self.zone.setCompleter(completer)
        self._name_row = labelled_row(theme, self.tr("Name"), self.name)
        self._day_row = labelled_row(theme, self.tr("Date"), self.day)
        self._zone_row = labelled_row(theme, self.tr("Time zone"), self.zone)
        self._venue_row = labelled_row(theme, self.tr("Venue"), self.venue)
        self._host_row = labelled_row(theme, self.tr("Host"), self.host)
        self._marking_row = labelled_row(
            theme, self.tr("Protective marking"), self.marking,
            hint=self.tr("Every print and export carries it, OFFICIAL for example."),
        )  # fmt: skip
        self._capacity_row = labelled_row(
            theme, self.tr("How many the building holds"), self.capacity,
        )  # fmt: skip
        self._forget_row = labelled_row(
            theme, self.tr("Forget the people from"), self.forget_on,
        )  # fmt: skip
        self._file_row = labelled_row(theme, self.tr("Kept in"), self.file)
        self.elsewhere = ActionButton(theme, self.tr("Elsewhere"), icon="folder")
        self.seals = TickBox(theme, self.tr("&Seal it with a passphrase"))
        self._lost = Text(
            theme,
            self.tr(
                "A passphrase that is lost cannot be recovered by anybody, and neither can the "
                "event. Take 12 characters or more: three or four words are easy to keep."
            ),
            size=NOTE, ink="ink2", lines=0,
        )  # fmt: skip
        self.passphrase = PassphraseFields(theme)

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.addLayout(self._name_row.layout, 0, 0, 1, 2)
        self._grid.addLayout(self._day_row.layout, 1, 0)
        self._grid.addLayout(self._zone_row.layout, 1, 1)
        self._grid.addLayout(self._venue_row.layout, 2, 0)
        self._grid.addLayout(self._host_row.layout, 2, 1)
        self._grid.addLayout(self._marking_row.layout, 3, 0)
        self._grid.addLayout(self._capacity_row.layout, 3, 1)
        self._grid.addLayout(self._forget_row.layout, 4, 0)
        self._grid.addWidget(self.id_check, 5, 0, 1, 2)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        self._file_box = QWidget()
        self._beside = QHBoxLayout(self._file_box)
        self._beside.addLayout(self._file_row.layout, 1)
        self._button = QVBoxLayout()
        self._button.addWidget(self.elsewhere)
        self._button.addStretch(1)
        self._beside.addLayout(self._button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._grid)
        for widget in (self._file_box, self.seals, self._lost, self.passphrase):
            self._column.addWidget(widget)
        self.passphrase.hide()
        self._lost.hide()
        for one, following in pairwise(
            (*self._fields[:-1], self.id_check, self.file, self.elsewhere, self.seals)
        ):
            self.setTabOrder(one, following)

    def _restyle(self) -> None:
        px = self._theme.px
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(12))
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(px(8))
        self._button.setContentsMargins(0, self._file_row.label.sizeHint().height() + px(4), 0, 0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
