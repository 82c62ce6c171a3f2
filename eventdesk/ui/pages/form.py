"""What the forms in a page have in common: lines, one key for each step, one way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.band import Bands
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.labelled_row import LabelledRow, labelled_row
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.suggest_field import SuggestField
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.turning import turn, turning_row

TITLE_SIZE = 24
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

LEAST_WIDE = 240
"""In px at 100 %."""
LEAST_BESIDE = 180
"""A sentence with less room than this beside the buttons stands below them."""


class DeskForm(Card):
    """Title, lines in two columns, what is to be heeded, and two buttons.

    Enter goes on to the next line and on the last one it submits, as Ctrl+Enter does anywhere; Esc
    leaves and loses nothing. What stands against it is said above the buttons.

    Signals:
        left: back to where one was.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, *, icon: str, verb: str, parent: QWidget | None = None
    ) -> None:
        """`icon` stands beside the title, `verb` on the button."""
        super().__init__(theme, state=State.ACCENT, parent=parent)
        self._fields: list[QLineEdit] = []
        self._disc = StateDisc(theme)
        self._disc.show_state(State.ACCENT, icon, filled=False)
        self._title = Text(theme, size=TITLE_SIZE, strong=True, lines=2)
        self.under = Text(theme, size=BODY, ink="ink2", lines=0)
        self.bands = Bands(theme)
        self._problem = Text(theme, size=BODY, ink="stop", lines=0)
        self.save = ActionButton(theme, verb, key="Return", primary=True, tall=True)
        self.back = ActionButton(theme, self.tr("Back"), key="Escape", tall=True)
        self.grid = QGridLayout()
        self.below = turning_row()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._compose()
        self.save.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)
        theme.changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The text may have grown while it was hidden."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """What stands in a row goes into a column where that is too long."""
        parts = [self.below.itemAt(at) for at in range(self.below.count())]
        wide = sum(part.sizeHint().width() for part in parts if part is not None)
        wide += self.below.spacing() * (len(parts) - 1)
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        turn(self.below, beside=wide <= room)
        beside_buttons = room - self._buttons.sizeHint().width() - self._foot.spacing()
        turn(self._foot, beside=beside_buttons >= self.theme.px(LEAST_BESIDE))

    def show_title(self, title: str, under: str = "") -> None:
        """What the form is for, and a sentence beside the buttons."""
        self._title.show_text(title)
        self.under.show_text(under)
        self.setAccessibleName(title)
        self.setAccessibleDescription(under)

    def show_problem(self, sentence: str) -> None:
        """Why it was not done, or nothing."""
        self._problem.show_text(sentence)
        for field in self._fields:
            field.setAccessibleDescription(sentence)
        announce(self, sentence, urgent=True)

    @property
    def problem(self) -> str:
        """What stands against it."""
        return "" if self._problem.isHidden() else self._problem.text()

    def take_focus(self) -> None:
        """The first line with nothing in it, or the first."""
        shown = [field for field in self._fields if field.isEnabled()]
        empty = [field for field in shown if not field.text().strip()]
        for field in (empty or shown)[:1]:
            field.setFocus()

    def submit(self) -> None:
        """Hand over what was written, if nothing is missing."""
        raise NotImplementedError

    def go_on(self, field: QLineEdit) -> None:
        """Enter in a line: the next that can be written, or the end."""
        after = self._fields[self._fields.index(field) + 1 :]
        following = next((one for one in after if one.isEnabled() and not one.isHidden()), None)
        if following is None:
            self.submit()
        else:
            following.setFocus()
            following.selectAll()

    def add_line(
        self, field: QLineEdit, label: str, row: int, column: int, wide: int = 1
    ) -> LabelledRow:
        """One more line, some columns wide; gone through in the order in which they are added."""
        labelled = labelled_row(self.theme, label, field, beside=True)
        self.grid.addLayout(labelled.layout, row, column, 1, wide)
        self._fields.append(field)
        field.installEventFilter(self)
        field.textEdited.connect(lambda: self.show_problem(""))
        if isinstance(field, SuggestField):
            field.offered.connect(partial(LabelledRow.show_note, labelled))
        return labelled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line goes on; it goes no further itself."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit)
            and event.key() in ENTER
        ):
            if not event.isAutoRepeat():
                with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self.submit() if with_control else self.go_on(watched)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Enter outside of a line submits; a letter outside of a line is lost."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER:
            if not event.isAutoRepeat():
                self.submit()
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            super().keyPressEvent(event)

    def _compose(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._disc)
        self._head.addWidget(self._title, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.save)
        self._buttons.addWidget(self.back)
        self._buttons.addStretch(1)
        self._foot = turning_row()
        self._foot.addLayout(self._buttons)
        self._foot.addWidget(self.under, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self.grid)
        self._column.addLayout(self.below)
        self._column.addWidget(self.bands)
        self._column.addWidget(self._problem)
        self._column.addLayout(self._foot)
        for column in range(2):
            self.grid.setColumnStretch(column, 1)
        self._problem.hide()
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(32), px(22), px(24), px(22))
        self._column.setSpacing(px(12))
        self._head.setSpacing(px(14))
        self._buttons.setSpacing(px(12))
        self._foot.setSpacing(px(12))
        self.grid.setHorizontalSpacing(px(16))
        self.grid.setVerticalSpacing(px(10))
        self.below.setSpacing(px(20))
        self.setMinimumWidth(px(LEAST_WIDE))  # it fits itself to what there is
        if self.isVisible():
            self.fit()
        self.updateGeometry()
