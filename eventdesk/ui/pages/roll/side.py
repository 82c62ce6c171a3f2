"""Beside the roll: what comes from paper, and where it is saved by itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.roll_keeper import EVERY, RollKeeper
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.text import Text

_CHIP = 32


class RollSide(QScrollArea):
    """The right column of the roll.

    Signals:
        wished(str): the id of an action.
        entered(str): a line from paper, a code and a time.
        every(int): it is to be saved every so many minutes.
        saving_ended: it is to be saved by itself no more.
    """

    wished = Signal(str)
    entered = Signal(str)
    every = Signal(int)
    saving_ended = Signal()

    def __init__(
        self, theme: Theme, live: LiveEvent, keeper: RollKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._keeper = theme, live, keeper
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.paper = QLineEdit()
        self.paper_note = Text(theme, size=NOTE, ink="ink3", lines=0)
        self.saved = Text(theme, size=BODY, ink="ink2", lines=0)
        self.minutes: dict[int, QPushButton] = {one: self._chip() for one in EVERY}
        self.folder_button = self._button("roll.folder")
        self.stop_button = ActionButton(theme, self.tr("Save it no more"))
        self.print_button = self._button("roll.print")
        self._heads: list[Text] = []
        self._columns: list[QHBoxLayout] = []
        self._is_whole = False
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self.setWidget(self._inner)
        self._lay_out()
        self._connect()
        self._restyle()
        theme.changed.connect(self._restyle)
        self.show_saving()

    def say_of_paper(self, sentence: str, *, refused: bool) -> None:
        """What became of a line from paper."""
        self.paper_note.set_ink("stop" if refused else "ok")
        self.paper_note.setText(sentence)
        self.paper.setAccessibleDescription(sentence)

    def show_saving(self) -> None:
        """Where it is saved, and when it was last."""
        keeper = self._keeper
        for minutes, chip in self.minutes.items():
            chip.setChecked(minutes == keeper.minutes)
            chip.setVisible(keeper.folder is not None)
        self.stop_button.setVisible(keeper.folder is not None)
        word = self.tr("Choose a folder") if keeper.folder is None else self.tr("Another folder")
        self.folder_button.show_word(word, key=action("roll.folder").key)
        self.saved.set_ink("stop" if keeper.failure else "ink2")
        self.saved.setText(self._saved_words())
        self.updateGeometry()

    def show_whole(self, *, whole: bool) -> None:
        """Whether all of it is seen, where the page around it scrolls, or it scrolls by itself."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded
        )
        self._is_whole = whole
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """All of it, where it does not scroll by itself."""
        least = super().minimumSizeHint()
        whole = self._column.minimumHeightForWidth(self.width()) if self._is_whole else 0
        return QSize(least.width(), max(least.height(), whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width its texts have other heights."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _saved_words(self) -> str:
        keeper = self._keeper
        if keeper.folder is None:
            return self.tr(
                "Not saved yet. This computer is inside too: choose a folder that is not, such as"
                " a USB stick or one that is copied elsewhere."
            )
        if keeper.failure:
            again = self.tr("It is tried again by itself.")
            return f"{keeper.failure} {again}"
        if keeper.saved_at is None:
            return self.tr("Being saved into {0}.").format(keeper.folder)
        at = self._live.minute(keeper.saved_at)
        return self.tr("Saved at {0} into {1}.").format(at, keeper.folder)

    # ---- how it is put together

    def _chip(self) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        return chip

    def _button(self, action_id: str) -> ActionButton:
        spec = action(action_id)
        button = ActionButton(self._theme, spec.spoken, key=spec.key, icon=spec.icon)
        button.clicked.connect(lambda: self.wished.emit(action_id))
        return button

    def _head(self, words: str) -> None:
        head = Text(self._theme, words, size=ROW, strong=True)
        self._heads.append(head)
        self._column.addWidget(head)

    def _across(self, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._columns.append(row)
        self._column.addLayout(row)

    def _lay_out(self) -> None:
        self._head(self.tr("From paper (F6)"))
        self.paper.setAccessibleName(self.tr("Code and time from paper"))
        self.paper.setPlaceholderText(self.tr("Code and time: K7PX 1012"))
        self._column.addWidget(self.paper)
        self._column.addWidget(self.paper_note)
        self._head(self.tr("Saved by itself"))
        self._column.addWidget(self.saved)
        self._across(*self.minutes.values())
        self._across(self.folder_button)
        self._across(self.stop_button)
        self._head(self.tr("On paper"))
        self._across(self.print_button)
        self._column.addStretch(1)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for minutes, chip in self.minutes.items():
            group.addButton(chip)
            chip.setText(self.tr("Every {0} min").format(minutes))
            chip.clicked.connect(lambda _checked=False, one=minutes: self.every.emit(one))
        self.paper.returnPressed.connect(lambda: self.entered.emit(self.paper.text()))
        self.stop_button.clicked.connect(self.saving_ended)
        self._keeper.changed.connect(self.show_saving)

    def _restyle(self) -> None:
        px, theme = self._theme.px, self._theme
        self._column.setContentsMargins(px(4), px(4), px(8), px(4))
        self._column.setSpacing(px(8))
        for row in self._columns:
            row.setSpacing(px(8))
        for chip in self.minutes.values():
            chip.setFont(theme.font(NOTE))
            chip.setFixedHeight(px(_CHIP))
        self.paper.setFont(theme.font(BODY))
        self.paper.setFixedHeight(px(40))
