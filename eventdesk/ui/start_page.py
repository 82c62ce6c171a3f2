"""The page without an event: open the file of the day, make one, or try the sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import time

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.services.opening import SAMPLE
from eventdesk.storage.machine import RecentEvent
from eventdesk.ui.first_steps import FirstSteps
from eventdesk.ui.recent_events import recent_view
from eventdesk.ui.recent_list import ROW_HEIGHT, RecentList, RecentView
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ITEM, NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.choice_button import ChoiceButton
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.passphrase_card import PassphraseCard, PassphraseView
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.scrolled_column import scrolled
from eventdesk.ui.widgets.text import Text, set_shown

NOON = time(12)
EVENING = time(18)
NIGHT_ENDS = time(4)
HEADER = 64
WIDTH = 960
LIST_WIDTH = 560
CHOICE_WIDTH = 352
REHEARSE_KEY = "Ctrl+Shift+R"
NARROW = 900
"""In a window that is not as wide as this the ways in stand below the list."""
LEAST_ROWS = 3
LOW = 700
"""In a window that is not as high as this (px at 100 %) the greeting stands near the top."""


class StartHeader(QWidget):
    """The board with our name; it says where the data stays."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("eventdesk")
        self.setAccessibleDescription(
            self.tr("Everything stays on this computer, or on the server that you join")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """As high as the strip."""
        return QSize(self._theme.px(640), self._theme.px(HEADER))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the board."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("board"))
        rows = RowPainter(painter, self._theme)
        box = QRectF(self.rect()).adjusted(self._theme.px(40), 0, -self._theme.px(40), 0)
        used = rows.text(box, "eventdesk", size=ITEM, strong=True, ink="board_ink")
        rest = box.adjusted(used + self._theme.px(24), 0, 0, 0)
        rows.text(
            rest, self.accessibleDescription(), size=BODY, ink="board_ink2",
            align=Qt.AlignmentFlag.AlignRight,
        )  # fmt: skip
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class StartPage(QWidget):
    """Shows recent files, or the first steps, and the ways in; its keys work while it is seen."""

    new_wished = Signal()
    open_wished = Signal()
    sample_wished = Signal()
    recent_wished = Signal(str)
    """The path of the recent file."""
    join_wished = Signal()
    restore_wished = Signal(str)
    """The path of the recent file that is selected, or nothing."""
    rehearsal_wished = Signal(str)
    """The same; without a recent file, the sample."""
    paste_wished = Signal()
    """Whatever lies in the clipboard."""

    def __init__(
        self,
        theme: Theme,
        *,
        new_key: str = "Ctrl+N",
        open_key: str = "Ctrl+O",
        sample_key: str = "Ctrl+T",
        join_key: str = "Ctrl+J",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Start"))
        self._greeting = Text(theme, size=40, strong=True)
        self._under = Text(
            theme, self.tr("Open the file for the day, or make a new one."), size=ITEM, ink="ink2",
            lines=2,
        )  # fmt: skip
        self.message = MessageLine(theme)
        self.passphrase = PassphraseCard(theme)
        self._before = Text(theme, self.tr("Opened before"), size=NOTE, strong=True, ink="ink3")
        self.steps = FirstSteps(theme)
        self._or = Text(theme, self.tr("Or"), size=NOTE, strong=True, ink="ink3")
        self.recent = RecentList(theme)
        self._before.setBuddy(self.recent)
        self.choices = self._make_choices(new_key, open_key, sample_key, join_key)
        self.restore = ActionButton(
            theme, self.tr("Restore from a backup"), key="Ctrl+R", icon="arrow-back"
        )
        self.restore.clicked.connect(self.wish_restore)
        self.rehearse = ActionButton(theme, "", key=REHEARSE_KEY, icon="play")
        self.rehearse.clicked.connect(self.wish_rehearsal)
        self._foot = Text(
            theme,
            self.tr("You can also drop an event, an invite list or a running order on this window.")
            + "\n" + self.tr("Works without a network, an account or administrator’s rights."),
            ink="ink2", lines=0, leading=1.7,
        )  # fmt: skip
        self.passphrase.left.connect(self.ask_nothing)
        self.passphrase.left.connect(self.take_focus)
        wishes = (self.new_wished, self.open_wished, self.sample_wished, self.join_wished)
        for choice, wish in zip(self.choices, wishes, strict=True):
            choice.clicked.connect(wish)
        self.recent.wished.connect(self.recent_wished)
        self._compose()
        self._bind({
            new_key: self.new_wished.emit, open_key: self.open_wished.emit,
            sample_key: self.sample_wished.emit, join_key: self.join_wished.emit,
            "Ctrl+R": self.wish_restore, REHEARSE_KEY: self.wish_rehearsal,
            "Ctrl+V": self.paste_wished.emit,
        })  # fmt: skip
        self._restyle()
        theme.changed.connect(self._restyle)
        self.show_recent(())

    def _make_choices(
        self, new_key: str, open_key: str, sample_key: str, join_key: str
    ) -> tuple[ChoiceButton, ...]:
        theme = self._theme
        return (
            ChoiceButton(
                theme, self.tr("New event"),
                self.tr("A name, a date, a place. The lists come next."),
                key=new_key,
            ),
            ChoiceButton(
                theme, self.tr("Open a file"),
                self.tr("Something.eventdesk, from a stick or a folder."), key=open_key,
            ),
            ChoiceButton(
                theme, self.tr("Try the sample"),
                self.tr("A made-up conference, its morning under way."), key=sample_key,
            ),
            ChoiceButton(
                theme, self.tr("Join an event"),
                self.tr("One that is on a server, with a join code."), key=join_key,
            ),
        )  # fmt: skip

    def show_anew(self, recent: Sequence[RecentEvent], now: time) -> None:
        """Nothing is asked, and what was opened before stands there (by the wall's clock)."""
        self.ask_nothing()
        self.show_time(now)
        self.show_recent(tuple(recent_view(one) for one in recent))

    def leave(self) -> None:
        """An event is open: nothing is asked or said here any more."""
        self.ask_nothing()
        self.show_message(None)

    def show_time(self, now: time) -> None:
        """Greet by the time of day (of this computer's wall)."""
        self._greeting.setText(greeting(now))

    def show_recent(self, recent: tuple[RecentView, ...]) -> None:
        """Show the files opened before, the latest first."""
        self.recent.show_rows(recent)
        set_shown(self.recent, bool(recent))
        self._restyle()
        set_shown(self.steps, not recent)
        self._before.setText(self.tr("Opened before") if recent else self.tr("First time here?"))
        word = self.tr("Rehearse its day") if recent else self.tr("Rehearse the sample")
        self.rehearse.show_word(word, key=REHEARSE_KEY)

    def show_message(self, view: MessageView | None) -> None:
        """A sentence above the list, such as why a file was not opened."""
        self.message.show_view(view)

    def ask_passphrase(self, view: PassphraseView) -> None:
        """Ask for the passphrase of an event, in the place of the list."""
        self.show_message(None)
        self._below.hide()
        self.passphrase.show_view(view)
        self.passphrase.take_focus()

    @property
    def asks_passphrase(self) -> bool:
        """Whether a passphrase is being asked for."""
        return not self.passphrase.isHidden()

    def ask_nothing(self) -> None:
        """Show the list again; what was written of a passphrase is forgotten."""
        self.passphrase.empty()
        self._below.show()

    def wish_restore(self) -> None:
        """Restore the file that is selected; where there is none, one is chosen."""
        chosen = self.recent.rows.row(self.recent.currentIndex())
        self.restore_wished.emit("" if chosen is None else chosen.path)

    def wish_rehearsal(self) -> None:
        """Rehearse the file that is selected, or else the sample; on a copy, always."""
        chosen = self.recent.rows.row(self.recent.currentIndex())
        self.rehearsal_wished.emit(SAMPLE if chosen is None else chosen.path)

    def take_focus(self) -> None:
        """The list if there is one, else the sample; or the passphrase that is asked for."""
        if self.asks_passphrase:
            self.passphrase.take_focus()
            return
        (self.recent if self.recent.rows.rows else self.choices[2]).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the ways in need the room above them."""
        super().resizeEvent(event)
        self._restyle()

    def _bind(self, keys: Mapping[str, Callable[[], object]]) -> None:
        for key, call in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def _compose(self) -> None:
        self._grid = QGridLayout()
        self._grid.addWidget(self._before, 0, 0)
        self._ways_in = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout(self._ways_in)
        right.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.recent, 1000)
        left.addWidget(self.steps)
        left.addStretch(0)
        self._below_list = QHBoxLayout()
        self._below_list.addWidget(self.rehearse, 1)
        self._below_list.addWidget(self.restore)
        left.addLayout(self._below_list)
        left.addStretch(1)
        self._left = left
        for choice in self.choices:
            right.addWidget(choice)
        right.addStretch(1)
        self._right = right
        self._grid.addLayout(left, 1, 0)
        self._column = QWidget()
        self._inner = QVBoxLayout(self._column)
        self._inner.setSpacing(0)
        self._inner.addWidget(self._greeting)
        self._inner.addSpacing(4)
        self._inner.addWidget(self._under)
        self._inner.addSpacing(20)
        self._inner.addWidget(self.message)
        self._inner.addWidget(self.passphrase)
        self._inner.addSpacing(20)
        self._below = QWidget()
        self._below.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._inner.addWidget(self._below, 1)
        self._inner.addStretch(0)
        self._inner.addWidget(self._foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(StartHeader(self._theme))
        outer.addWidget(scrolled(self._column), 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH) + 2 * px(24))
        above = px(70) if self.height() >= px(LOW) else px(16)
        self._inner.setContentsMargins(px(24), above, px(24), px(24))
        self._grid.setVerticalSpacing(px(8))
        is_narrow = self.width() < px(NARROW)
        first, column = (2, 0) if is_narrow else (0, 2)
        self._grid.addWidget(self._or, first, column)
        self._grid.addWidget(self._ways_in, first + 1, column)
        self._grid.setColumnMinimumWidth(1, 0 if is_narrow else px(48))
        self._grid.setColumnStretch(0, LIST_WIDTH)
        self._grid.setColumnStretch(2, 0 if is_narrow else CHOICE_WIDTH)
        self._grid.setRowStretch(1, 1)
        self.recent.setMinimumHeight(px(ROW_HEIGHT) * min(LEAST_ROWS, len(self.recent.rows.rows)))
        self._right.setSpacing(px(12))
        self._left.setSpacing(px(12))
        self._below_list.setSpacing(px(12))


def greeting(now: time) -> str:
    """Good morning until noon, good evening from six; at night it is still evening."""
    if now < NIGHT_ENDS or now >= EVENING:
        return QCoreApplication.translate("StartPage", "Good evening.")
    if now < NOON:
        return QCoreApplication.translate("StartPage", "Good morning.")
    return QCoreApplication.translate("StartPage", "Good afternoon.")
