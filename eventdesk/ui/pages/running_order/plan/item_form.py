"""An item put in or changed, as a card in the page: prefilled, by keyboard, with what it moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from eventdesk.core.event import Event
from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.order import Item, ItemKind
from eventdesk.services.running_order.plan_values import LONGEST_PLACE, LONGEST_TITLE
from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.pages.running_order.plan.readings import Clock, Problem, lines_of, read_line
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.choice_row import ChoiceRow, ChoiceView
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import LabelledRow, labelled_row
from eventdesk.ui.widgets.tick_box import TickBox

_LONGEST = {"title": LONGEST_TITLE, "location": LONGEST_PLACE, "speakers": 2000}
COLUMNS, KIND_WIDE = 12, 6
KIND_BESIDE = (2, 3, 1, KIND_WIDE)


class ItemForm(DeskForm):
    """Enter saves from any line, Tab goes on, Esc leaves; what was typed is there the next time.

    Signals:
        saved: the id of the item ("" for a new one), and the values by the names of the fields.
        edited: something was typed: what it would move may be shown anew.
    """

    saved = Signal(str, object)
    edited = Signal()

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """`now` is asked for the present, which "in 10" counts from."""
        super().__init__(theme, icon="pencil", verb="", parent=parent)
        self._now = now
        self.item: Item | None = None
        self.is_new = True
        """Whether an item is put in, and not changed."""
        self._shown: dict[str, str] = {}
        self._kind_shown, self._fixed_shown = ItemKind.TALK.value, False
        self._clock: tuple[Event, Minute] | None = None
        self._begun = False
        self._rows: dict[str, LabelledRow] = {}
        self.fields: dict[str, QLineEdit] = {}
        lines = (
            ("title", self.tr("Title"), 0, 0, 4),
            ("speakers", self.tr("Speakers, a semicolon between"), 0, 4, 4),
            ("location", self.tr("Place"), 0, 8, 4),
            ("start", self.tr("Starts at"), 1, 0, 3),
            ("minutes", self.tr("Minutes"), 1, 3, 3),
            ("floor", self.tr("Minutes at least"), 1, 6, 3),
            ("fixed_end", self.tr("Must end at"), 1, 9, 3),
            ("lead", self.tr("Line-up, minutes"), 2, 0, 3),
        )
        for name, label, row, column, wide in lines:
            field = LineField(theme)
            field.setMaxLength(_LONGEST.get(name, 24))
            self.fields[name] = field
            self._rows[name] = self.add_line(field, label, row, column, wide)
            field.textEdited.connect(lambda _words, one=name: self._typed(one))
        self.kind = ChoiceRow(theme, name=self.tr("Kind"))
        self.kind.taken.connect(self._ticked)
        self._kind_row = labelled_row(theme, self.tr("Kind"), self.kind, beside=True).layout
        self.fixed = TickBox(theme, self.tr("&Fixed to its minute"))
        self.fixed.toggled.connect(self._ticked)
        self._kind_below = False
        self.grid.addLayout(self._kind_row, *KIND_BESIDE)
        self.grid.addWidget(self.fixed, 2, 9, 1, 3, Qt.AlignmentFlag.AlignBottom)
        for column in range(COLUMNS):
            self.grid.setColumnStretch(column, 1)

    def fit(self) -> None:
        """The kinds have a line of their own where theirs is too long for them."""
        super().fit()
        below = self.kind.sizeHint().width() > self.width() * KIND_WIDE // COLUMNS
        if below != self._kind_below:
            self._kind_below = below
            self.grid.removeItem(self._kind_row)
            self._kind_row.setParent(None)
            place = (3, 0, 1, COLUMNS) if below else KIND_BESIDE
            self.grid.addLayout(self._kind_row, *place)

    def show_new(self, event: Event, minute: Minute, where: str) -> None:
        """A new item, `where` in words; what was begun for one goes on."""
        if not (self.is_new and self._begun):
            self._show_lines(None, event, minute)
        self._clock = (event, minute)
        self.save.show_word(self.tr("Put it in"), key="Return")
        self.show_title(self.tr("New item, {0}").format(where))

    def show_item(self, item: Item, event: Event, minute: Minute) -> None:
        """An item as it stands; what was begun for the same one goes on."""
        if self.is_new or not self._begun or self.item is None or self.item.id != item.id:
            self._show_lines(item, event, minute)
        self._clock = (event, minute)
        self.save.show_word(self.tr("Save"), key="Return")
        self.show_title(self.tr("Change {0}").format(item.title))

    def stands_now(self, item: Item) -> None:
        """It was said that another desk has set something: the next Enter means it all the same."""
        self.item = item

    def show_effect(self, sentence: str) -> None:
        """What it would move, beside the buttons."""
        self.under.show_text(sentence)
        self.setAccessibleDescription(sentence)

    def forget(self) -> None:
        """It was done: the next one starts anew."""
        self._begun = False

    def take_focus(self) -> None:
        """The first line, selected."""
        first = self.fields["title"]
        first.setFocus()
        first.selectAll()

    def go_on(self, field: QLineEdit) -> None:
        """Enter saves from any line."""
        del field
        self.submit()

    def submit(self) -> None:
        """Hand over what was written, or say beside each line what it lacks."""
        values = self._read()
        wrong = {name: one for name, one in values.items() if isinstance(one, Problem)}
        for name, problem in wrong.items():
            self._rows[name].show_note(problem.sentence, problem=True)
        if wrong:
            self.fields[next(iter(wrong))].setFocus()
        elif not values and not self.is_new:
            self.show_problem(self.tr("Nothing differs from what it was. Esc leaves."))
        else:
            self.saved.emit("" if self.item is None else self.item.id, values)

    def values(self) -> dict[str, object] | None:
        """What differs, by the names of the fields; None while something cannot be read."""
        values = self._read()
        return None if any(isinstance(one, Problem) for one in values.values()) else values

    def _read(self) -> dict[str, object]:
        if self._clock is None:
            return {}
        event, _ = self._clock
        present = self._now()
        near = present if self.item is None else self.item.planned_start
        clock = Clock(event=event, now=present, near=near)
        values: dict[str, object] = {}
        for name, field in self.fields.items():
            written = " ".join(field.text().split())
            if written == " ".join(self._shown[name].split()) and not self._is_needed(name):
                continue
            if name == "start" and not written and self.is_new:
                continue
            values[name] = read_line(name, written, clock)
        if self.kind.chosen and (self.is_new or self.kind.chosen != self._kind_shown):
            values["kind"] = self.kind.chosen
        if self.is_new or self.fixed.isChecked() != self._fixed_shown:
            values["fixed"] = self.fixed.isChecked()
        return values

    def _is_needed(self, name: str) -> bool:
        return self.is_new and name in ("title", "minutes")

    def _show_lines(self, item: Item | None, event: Event, minute: Minute) -> None:
        self.item, self.is_new, self._clock = item, item is None, (event, minute)
        self._shown = lines_of(item, minute)
        for name, field in self.fields.items():
            field.setText(self._shown[name])
            field.setCursorPosition(0)
            self._rows[name].show_note("")
        self._kind_shown = ItemKind.TALK.value if item is None else item.kind.value
        self._fixed_shown = item is not None and item.fixed
        self.kind.show_choices(self._kinds(), self._kind_shown)
        self.fixed.setChecked(self._fixed_shown)
        self.show_problem("")
        self._begun = False

    def _ticked(self, *_chosen: object) -> None:
        self._begun = True
        self.edited.emit()

    def _typed(self, name: str) -> None:
        self._begun = True
        self._rows[name].show_note("")
        self.edited.emit()

    def _kinds(self) -> tuple[ChoiceView, ...]:
        words = (
            (ItemKind.TALK, "T", self.tr("Talk")),
            (ItemKind.QUESTIONS, "Q", self.tr("Questions")),
            (ItemKind.DISCUSSION, "D", self.tr("Discussion")),
            (ItemKind.BREAK, "B", self.tr("Break")),
        )
        return tuple(ChoiceView(id=kind.value, key=key, word=word) for kind, key, word in words)
