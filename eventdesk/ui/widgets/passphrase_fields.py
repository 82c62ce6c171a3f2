"""Fields for passphrases: the one of now, a new one, the new one again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from eventdesk.core.passphrases import MOST, objection, spelled
from eventdesk.ui.announcing import announce
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.text import Text, set_shown
from eventdesk.ui.widgets.tick_box import TickBox

NOW, NEW, AGAIN = "now", "new", "again"
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseFields(QWidget):
    """The fields that are asked for, hidden until somebody ticks that they be shown.

    Enter goes on to the next field, and on the last one it submits; Esc leaves.

    Signals:
        submitted: Enter on the last field.
        left: Esc.
    """

    submitted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked: tuple[str, ...] = ()
        labels = {
            NOW: self.tr("Passphrase"),
            NEW: self.tr("New passphrase"),
            AGAIN: self.tr("The same again"),
        }
        self._problem = Text(theme, size=BODY, ink="stop", lines=0)
        self.shows = TickBox(theme, self.tr("Show &what I type"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._fields: dict[str, QLineEdit] = {}
        self._boxes: dict[str, QWidget] = {}
        for id_, label in labels.items():
            self._add(id_, label)
        self._column.addWidget(self._problem)
        self._column.addWidget(self.shows)
        self.shows.toggled.connect(self._show_or_hide)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.ask(NOW)

    def ask(self, *ids: str) -> None:
        """Ask for these; everything is empty and hidden."""
        self._asked = ids
        for id_, box in self._boxes.items():
            set_shown(box, id_ in ids)
        self.forget()

    def field(self, id_: str) -> QLineEdit:
        """One of the fields."""
        return self._fields[id_]

    def written(self, id_: str) -> str:
        """What stands in one of them, spaces included."""
        return self._fields[id_].text()

    def take_focus(self) -> None:
        """The first field, what is in it selected."""
        field = self._fields[self._asked[0]]
        field.setFocus()
        field.selectAll()

    def find_problem(self) -> bool:
        """Whether something is missing; then it is said, and the field that needs a look has it."""
        for id_ in self._asked:
            sentence = self._problem_with(id_)
            if sentence:
                self.show_problem(sentence, id_)
                return True
        self.show_problem("")
        return False

    def show_problem(self, sentence: str, id_: str = "") -> None:
        """What stands against what was written, and where to write it anew."""
        self._problem.show_text(sentence)
        for field in self._fields.values():
            field.setAccessibleDescription(sentence)
        announce(self, sentence, urgent=True)
        if sentence:
            field = self._fields[id_ or self._asked[0]]
            field.setFocus()
            field.selectAll()

    def forget(self) -> None:
        """Leave nothing of what was written."""
        self.shows.setChecked(False)
        for field in self._fields.values():
            field.setText("")  # Unlike clear(), it leaves nothing to be undone either.
        self.show_problem("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc in a field go no further."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self._go_on(watched)
            return True
        return super().eventFilter(watched, event)

    def _go_on(self, field: QObject) -> None:
        asked = [self._fields[id_] for id_ in self._asked]
        following = [one for one in asked[asked.index(field) + 1 :] if not one.text()]  # type: ignore[arg-type]
        if following:
            following[0].setFocus()
        else:
            self.submitted.emit()

    def _problem_with(self, id_: str) -> str:
        written = self._fields[id_].text()
        if id_ == NEW:
            return spoken(objection(written))
        if id_ == AGAIN and spelled(written) != spelled(self._fields[NEW].text()):
            return self.tr("The two differ. Show what you type, or write both again.")
        return "" if written else self.tr("It needs the passphrase.")

    def _add(self, id_: str, label: str) -> None:
        field = LineField(self._theme)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(MOST)
        field.setInputMethodHints(_HINTS)
        field.installEventFilter(self)
        field.textEdited.connect(lambda _text: self.show_problem(""))
        box = QWidget(self)
        box.setLayout(labelled_row(self._theme, label, field).layout)
        self._column.addWidget(box)
        self._fields[id_], self._boxes[id_] = field, box

    def _show_or_hide(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self._fields.values():
            field.setEchoMode(mode)

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(10))
