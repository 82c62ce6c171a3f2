"""Setting somebody's line right at the desk: what is new stands beside what it was."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from eventdesk.core.delegates import Delegate, Rsvp
from eventdesk.ui.pages.form import DeskForm
from eventdesk.ui.pages.registration.known_words import line_of
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.choice_row import ChoiceRow, ChoiceView
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import LabelledRow, labelled_row


class CorrectForm(DeskForm):
    """Saves only what differs; the log keeps what it was. Enter saves, Tab goes on.

    Signals:
        corrected: the id, and the changes by the names of the fields.
    """

    corrected = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon="pencil", verb="", parent=parent)
        self._delegate: Delegate | None = None
        self._rows: dict[str, LabelledRow] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.save.show_word(self.tr("Save"), key="Return")
        lines = (
            ("given_name", self.tr("Given name"), 0, 0),
            ("family_name", self.tr("Family name"), 0, 1),
            ("organisation", self.tr("Organisation"), 1, 0),
            ("role", self.tr("Role"), 1, 1),
            ("alert", self.tr("Note to read before admitting"), 2, 0),
            ("tell_host", self.tr("Tell the host on arrival"), 2, 1),
        )
        for name, label, row, column in lines:
            field = LineField(theme)
            self.fields[name] = field
            self._rows[name] = self.add_line(field, label, row, column)
            field.textChanged.connect(self._show_old)
        self.rsvp = ChoiceRow(theme, name=self.tr("Answer"))
        self._rsvp_row = labelled_row(theme, self.tr("Answer"), self.rsvp, beside=True)
        self.rsvp.taken.connect(self._show_old)
        self.below.addLayout(self._rsvp_row.layout)

    @property
    def delegate_id(self) -> str:
        """Whose line it is."""
        return "" if self._delegate is None else self._delegate.id

    def show_for(self, delegate: Delegate) -> None:
        """The line of this person as it stands; what was begun for the same one goes on."""
        begun = self._changes() if self.delegate_id == delegate.id else {}
        self._delegate = delegate
        self.show_title(
            self.tr("Correct {0}").format(shown_name(delegate)),
            self.tr("Tab goes on, Enter saves what differs. The day log keeps what it was."),
        )
        self.show_problem("")
        for name, field in self.fields.items():
            if name not in begun:  # another desk may have set it right meanwhile
                field.setText(getattr(delegate.particulars, name))
                field.setCursorPosition(0)
        if "rsvp" not in begun:
            self.rsvp.show_choices(self._answers(delegate.rsvp), delegate.rsvp.value)
        self._show_old()

    def take_focus(self) -> None:
        """The first line, selected."""
        first = self.fields["given_name"]
        first.setFocus()
        first.selectAll()

    def go_on(self, field: QLineEdit) -> None:
        """Enter saves from any line: most corrections are of one."""
        del field
        self.submit()

    def forget(self) -> None:
        """It was done: the next one starts anew."""
        self._delegate = None

    def submit(self) -> None:
        """Hand over what differs, or say that nothing does."""
        changes = self._changes()
        if changes and self._delegate is not None:
            self.corrected.emit(self._delegate.id, changes)
        else:
            self.show_problem(self.tr("Nothing differs from what it was. Esc leaves."))

    def _changes(self) -> dict[str, object]:
        if self._delegate is None:
            return {}
        known = self._delegate.particulars
        changes: dict[str, object] = {
            name: field.text().strip()
            for name, field in self.fields.items()
            if " ".join(field.text().split()) != " ".join(getattr(known, name).split())
        }
        if self.rsvp.chosen and self.rsvp.chosen != self._delegate.rsvp.value:
            changes["rsvp"] = Rsvp(self.rsvp.chosen)
        return changes

    def _show_old(self, *_written: str) -> None:
        """Beside each line that differs, what it was."""
        if self._delegate is None:
            return
        changes = self._changes()
        for name, row in self._rows.items():
            was = getattr(self._delegate.particulars, name) or self.tr("nothing")
            row.show_note(self.tr("was: {0}").format(was) if name in changes else "")
        before = self._delegate.rsvp
        was = next(one.word for one in self._answers(before) if one.id == before.value)
        self._rsvp_row.show_note(self.tr("was: {0}").format(was) if "rsvp" in changes else "")

    def done_sentence(self, delegate: Delegate) -> str:
        """The confirmation."""
        return self.tr("{0}: corrected. The day log keeps what it was.").format(line_of(delegate))

    def _answers(self, now: Rsvp) -> tuple[ChoiceView, ...]:
        """What can be answered at a desk, and the answer of now if it is another."""
        words = (
            (Rsvp.ACCEPTED, "A", self.tr("Accepted")),
            (Rsvp.DECLINED, "D", self.tr("Declined")),
            (Rsvp.CANCELLED, "C", self.tr("Cancelled")),
            (Rsvp.REMOTE, "R", self.tr("Remote")),
            (Rsvp.TENTATIVE, "T", self.tr("Tentative")),
            (Rsvp.INVITED, "I", self.tr("No answer")),
        )
        only_if_now = {Rsvp.TENTATIVE, Rsvp.INVITED}
        return tuple(
            ChoiceView(id=rsvp.value, key=key, word=word)
            for rsvp, key, word in words
            if rsvp is now or rsvp not in only_if_now
        )
