"""What a file leaves open, in one calm row: sheet, day, room, guesses, arrivals. Only what exists.

Alt and the underlined letter goes to each, wherever the focus is.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from eventdesk.ui.language.counted import counted
from eventdesk.ui.pages.importing.view import ChoicesView, OptionView
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.chooser import Chooser
from eventdesk.ui.widgets.text import set_shown
from eventdesk.ui.widgets.tick_box import TickBox

GAP = 12


class ImportChoices(QWidget):
    """The row of choices; hidden where a file leaves nothing open.

    Signals:
        sheet_chosen, day_chosen, room_chosen: the id of the one chosen.
        guesses_chosen: whether words are guessed from.
        arrivals_chosen: whether those marked as arrived are taken as checked in.
    """

    sheet_chosen = Signal(str)
    day_chosen = Signal(str)
    room_chosen = Signal(str)
    guesses_chosen = Signal(bool)
    arrivals_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sheet = Chooser(theme, self.tr("&Sheet"))
        self.day = Chooser(theme, self.tr("&Day"))
        self.room = Chooser(theme, self.tr("&Room"))
        self.guesses = TickBox(
            theme, self.tr("&Guess breaks, questions and fixed starts from words")
        )
        self.arrivals = TickBox(theme, "")
        self._choosers, self._ticks = QHBoxLayout(), QHBoxLayout()
        for chooser in (self.sheet, self.day, self.room):
            self._choosers.addWidget(chooser)
        for box in (self.guesses, self.arrivals):
            self._ticks.addWidget(box)
        self._ticks.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._choosers)
        self._row.addLayout(self._ticks, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._restyle()
        for chooser, told in (
            (self.sheet, self.sheet_chosen),
            (self.day, self.day_chosen),
            (self.room, self.room_chosen),
        ):
            chooser.activated.connect(lambda _at, from_=chooser, to=told: to.emit(from_.chosen))
        self.guesses.toggled.connect(self.guesses_chosen)
        self.arrivals.toggled.connect(self.arrivals_chosen)
        theme.changed.connect(self._restyle)
        self.show_choices(ChoicesView())

    @property
    def takes_arrivals(self) -> bool:
        """Whether those marked as arrived are to be taken as checked in."""
        return self.arrivals.isChecked() and not self.arrivals.isHidden()

    def show_choices(self, view: ChoicesView) -> None:
        """Offer what this file leaves open; an answer given already stays."""
        _offer(self.sheet, view.sheets, view.sheet)
        _offer(self.day, view.days, view.day)
        _offer(self.room, view.rooms, view.room)
        _tick(self.guesses, ticked=bool(view.guesses))
        set_shown(self.guesses, view.guesses is not None)
        word = counted(
            "ImportChoices",
            view.arrived,
            "1 person is marked as &arrived in this file: take them as checked in",
            "{n} people are marked as &arrived in this file: take them as checked in",
        )
        self.arrivals.show_word(word)
        set_shown(self.arrivals, view.arrived > 0)
        if not view.arrived:
            _tick(self.arrivals, ticked=False)
        any_ = view.sheets or view.days or view.rooms or view.arrived or view.guesses is not None
        set_shown(self, bool(any_))
        self._mend_direction()

    def forget(self) -> None:
        """Another file: nobody has taken anybody as checked in."""
        _tick(self.arrivals, ticked=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row, or two where width is short."""
        super().resizeEvent(event)
        self._mend_direction()

    def _mend_direction(self) -> None:
        wide = self._choosers.sizeHint().width() + self._ticks.sizeHint().width()
        direction = (
            QBoxLayout.Direction.LeftToRight
            if wide + self._theme.px(GAP) <= self.width()
            else QBoxLayout.Direction.TopToBottom
        )
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self._choosers.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def _restyle(self) -> None:
        px = self._theme.px
        for layout in (self._row, self._choosers, self._ticks):
            layout.setSpacing(px(GAP))
            layout.setContentsMargins(0, 0, 0, 0)
        self._mend_direction()


def _offer(chooser: Chooser, options: tuple[OptionView, ...], chosen: str) -> None:
    chooser.show_options(tuple((one.id, one.word) for one in options), chosen)
    set_shown(chooser, bool(options))


def _tick(box: TickBox, *, ticked: bool) -> None:
    """Tick a box without telling anybody: nobody pressed it."""
    box.blockSignals(True)
    box.setChecked(ticked)
    box.blockSignals(False)
