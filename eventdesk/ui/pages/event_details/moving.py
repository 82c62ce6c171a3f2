"""On the page of an event's details: where it lives, and moving it to a server or back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.core.moving import Place
from eventdesk.ui.pages.moving.wish import MoveAnswer
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ITEM, NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.passphrase_fields import AGAIN, NEW, PassphraseFields
from eventdesk.ui.widgets.text import Text, set_shown
from eventdesk.ui.widgets.tick_box import TickBox

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_UNSEEN = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class MoveCard(Card):
    """Asks where to: the address of a database and its password, or a file and its passphrase.

    Enter goes on to the next field, and on the last one it answers; Esc leaves. The password is
    never shown, and is forgotten with the card.

    Signals:
        answered: what was written (a `MoveAnswer`).
        left: Esc, or the button that leaves.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="surface", border="edge", parent=parent)
        self._to = Place.SERVER
        self._title = Text(theme, size=ITEM, strong=True, lines=2)
        self._hint = Text(theme, size=BODY, ink="ink2", lines=0)
        self.address, self.password, self.file = (LineField(theme) for _ in range(3))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(_UNSEEN)
        self.seals = TickBox(theme, self.tr("&Seal the file with a passphrase"))
        self.passphrase = PassphraseFields(theme)
        self._problem = Text(theme, size=BODY, ink="stop", lines=0)
        self.move_ = ActionButton(theme, self.tr("Move it"), key="Return", icon="arrows")
        self.leave = ActionButton(theme, self.tr("Cancel"), key="Escape")
        self._rows = {
            self.address: labelled_row(
                theme, self.tr("Address of the database"), self.address,
                hint=self.tr("As in postgresql://organiser@server.example/conference"),
            ),
            self.password: labelled_row(
                theme, self.tr("Password"), self.password,
                hint=self.tr("Empty, where this computer knows it (PGPASSWORD, .pgpass)."),
            ),
            self.file: labelled_row(theme, self.tr("File"), self.file),
        }  # fmt: skip
        self._boxes: dict[QLineEdit, QWidget] = {}
        self._lay_out()
        self._restyle()
        for field in self._rows:
            field.installEventFilter(self)
            field.textEdited.connect(lambda _text: self.show_problem(""))
        self.seals.toggled.connect(self._show_passphrase)
        self.passphrase.submitted.connect(self.answer)
        self.passphrase.left.connect(self._leave)
        self.move_.clicked.connect(self.answer)
        self.leave.clicked.connect(self._leave)
        theme.changed.connect(self._restyle)
        self.hide()

    def ask(self, to: Place, file: Path) -> None:
        """Ask where to; `file` is where a file would be kept."""
        self._to = to
        is_server = to is Place.SERVER
        self._title.show_text(_title(to))
        self._hint.show_text(_hint(to))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._hint.text())
        for field, box in self._boxes.items():
            set_shown(box, (field is not self.file) is is_server)
        set_shown(self.seals, not is_server)
        self.file.setText(str(file))
        self.empty()
        self.show()
        (self.address if is_server else self.file).setFocus()

    def show_problem(self, sentence: str) -> None:
        """What stands against what was written."""
        self._problem.show_text(sentence)
        set_shown(self._problem, bool(sentence))

    def answer(self) -> None:
        """Hand over what was written, or say what is missing."""
        field = self.address if self._to is Place.SERVER else self.file
        written = field.text().strip()
        if not written:
            self.show_problem(self.tr("It needs the place where the event is to go."))
            field.setFocus()
            return
        seal = None
        if self._to is Place.FILE and self.seals.isChecked():
            if self.passphrase.find_problem():
                return
            seal = self.passphrase.written(NEW)
        answer = MoveAnswer(target=written, password=self.password.text(), seal=seal)
        self.answered.emit(answer)

    def empty(self) -> None:
        """Nothing stays of a password."""
        self.password.setText("")
        self.seals.setChecked(False)
        self._show_passphrase(False)
        self.show_problem("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc in a field go no further."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.isAutoRepeat():
                return True
            if watched is self.address and not self.password.text():
                self.password.setFocus()
            else:
                self.answer()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves from the buttons too; Enter goes no further than the card."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() not in ENTER:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.empty()
        self.hide()
        self.left.emit()

    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.ask(NEW, AGAIN)
        self.passphrase.setVisible(shown)
        if shown:
            self.passphrase.take_focus()

    def _lay_out(self) -> None:
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.move_)
        self._foot.addWidget(self.leave)
        self._foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._hint)
        for field, row in self._rows.items():
            box = QWidget(self)
            box.setLayout(row.layout)
            self._boxes[field] = box
            self._column.addWidget(box)
        for widget in (self.seals, self.passphrase, self._problem):
            self._column.addWidget(widget)
        self._column.addLayout(self._foot)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        self._column.setSpacing(px(12))
        self._foot.setSpacing(px(8))
        self.updateGeometry()


class MovingSection(QWidget):
    """One sentence, one button, and the card that it opens.

    Signals:
        wished: what was written in the card (a `MoveAnswer`).
        asked: the card was opened.
    """

    wished = Signal(object)
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._to, self._file = Place.SERVER, Path()
        self._label = Text(theme, self.tr("Where it lives"), size=NOTE, strong=True, ink="ink2")
        self._sentence = Text(theme, ink="ink2", lines=0)
        self.open = ActionButton(theme, "", icon="arrows")
        self.card = MoveCard(theme)
        self._lay_out()
        self._restyle()
        self.open.clicked.connect(self._ask)
        self.card.answered.connect(self.wished)
        self.card.left.connect(self._leave)
        theme.changed.connect(self._restyle)
        self.hide()

    def show_place(self, here: Place, left: Place | None, file: Path) -> None:
        """Where the event is; `left` says where it has gone, `file` where a file would be kept."""
        self._to = Place.FILE if here is Place.SERVER else Place.SERVER
        self._file = file
        self._sentence.show_text(_sentence(here, left))
        self.open.show_word(
            self.tr("Move to a server")
            if here is Place.FILE
            else self.tr("Bring it back to a file")
        )
        self._show_card(shown=False)
        set_shown(self._buttons, left is None)

    def _ask(self) -> None:
        self._show_card(shown=True)
        self.card.ask(self._to, self._file)
        self.asked.emit()

    def _leave(self) -> None:
        self._show_card(shown=False)
        self.open.setFocus()

    def _show_card(self, *, shown: bool) -> None:
        if not shown:
            self.card.empty()
            self.card.hide()
        self._buttons.setVisible(not shown)
        self._sentence.setVisible(not shown)

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        self._across = QHBoxLayout(self._buttons)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self.open)
        self._across.addStretch(1)
        self._column = QVBoxLayout(self)
        for widget in (self._label, self._sentence, self._buttons, self.card):
            self._column.addWidget(widget)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._column.setContentsMargins(0, px(20), 0, 0)


def _title(to: Place) -> str:
    return _tr("Move to a server") if to is Place.SERVER else _tr("Bring it back to a file")


def _hint(to: Place) -> str:
    if to is Place.SERVER:
        return _tr(
            "The whole event goes into an empty database, where several desks can share it. This "
            "file is kept under another name, and takes no acts any more."
        )
    return _tr(
        "The whole event goes into one new file. The database takes no acts any more; what a desk "
        "has not sent by then does not come along."
    )


def _sentence(here: Place, left: Place | None) -> str:
    if left is Place.SERVER:
        return _tr("It was moved to a server, and goes on there. Nothing more is recorded here.")
    if left is Place.FILE:
        return _tr("It was moved to a file, and goes on there. Nothing more is recorded here.")
    if here is Place.SERVER:
        return _tr("In a database on a server, which several desks share.")
    return _tr("In a file on this computer. On a server, several desks can share it.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("MovingCard", text)
