"""Lines to be written inside a card: a reason, and a PIN where it takes one."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.text import Text, set_shown

SECRET_WIDTH = 160


class LineView(Struct, frozen=True, kw_only=True):
    """One line: its id, its label, and whether what is written is hidden, as a PIN is."""

    id: str
    label: str
    is_secret: bool = False


class AnswerLines(QWidget):
    """Lines side by side with a sentence below; Enter goes to one that is empty, or else answers.

    What was written stays while the same line is shown again; a secret one is emptied.

    Signals:
        answered: what was written, by the ids of the lines (a `dict[str, str]`).
        left: Esc.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: tuple[LineView, ...] = ()
        self._boxes: dict[str, QWidget] = {}
        self._fields: dict[str, QLineEdit] = {}
        self._row = QHBoxLayout()
        self._problem = Text(theme, size=NOTE, ink="stop", lines=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._row)
        column.addWidget(self._problem)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._views)

    def field(self, line: str) -> QLineEdit:
        """The field of a line that is shown."""
        return self._fields[line]

    def show_lines(self, views: tuple[LineView, ...], problem: str = "") -> None:
        """Show these lines and, below them, what stands against the last answer."""
        ids = {view.id for view in views}
        for gone in set(self._boxes) - ids:
            box = self._boxes.pop(gone)
            del self._fields[gone]
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()
        for view in views:
            if view.id not in self._boxes:
                self._add(view)
            elif view.is_secret and problem:
                self._fields[view.id].clear()
        self._views = views
        self._problem.show_text(problem)
        for field in self._fields.values():
            field.setAccessibleDescription(problem)
        announce(self, problem, urgent=True)
        set_shown(self, bool(views))
        self.updateGeometry()

    def take_focus(self) -> None:
        """The first line with nothing in it."""
        fields = [self._fields[view.id] for view in self._views]
        empty = [field for field in fields if not field.text().strip()]
        for field in (empty or fields)[:1]:
            field.setFocus()

    def answer(self) -> None:
        """Hand over what was written, unless a line is empty: then go there."""
        written = {view.id: self._fields[view.id].text().strip() for view in self._views}
        if all(written.values()):
            self.answered.emit(written)
        else:
            self.take_focus()

    def forget_secrets(self) -> None:
        """Leave no PIN behind in a line that nobody looks at any more."""
        for view in self._views:
            if view.is_secret:
                self._fields[view.id].clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc in a line are no typing, and go no further."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.answer()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.forget_secrets()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _add(self, view: LineView) -> None:
        field = LineField(self._theme)
        if view.is_secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaximumWidth(self._theme.px(SECRET_WIDTH))
        field.installEventFilter(self)
        box = QWidget(self)
        labelled = labelled_row(self._theme, view.label, field)
        box.setLayout(labelled.layout)
        self._row.addWidget(box, 0 if view.is_secret else 1)
        box.show()
        self._boxes[view.id], self._fields[view.id] = box, field

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(12))
