"""What stands above the queue: how many wait, the keys that move, and what could be merged."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from eventdesk.core.questions.question import Question
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.models.queue_model import QueueModel
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import Text


class Mergeable(Struct, frozen=True, kw_only=True):
    """Two questions that ask nearly the same, and by what that is known."""

    gone: Question
    into: Question
    reason: str


def queue_words(model: QueueModel) -> str:
    """As in "4 for this item, 12 in all, the longest for 6 min"; "" for an empty queue."""
    rows = model.rowCount()
    if not rows:
        return ""
    here = model.for_this_item
    said = counted("queue", rows, "1 question", "{n} questions")
    if 0 < here < rows:
        said = _tr("{0} for this item, {1} in all").format(here, rows)
    longest = model.longest
    if not longest:
        return said
    if rows == 1:
        return _tr("{0}, for {1} min").format(said, longest)
    return _tr("{0}, the longest for {1} min").format(said, longest)


class QueueHead(QWidget):
    """The word "Waiting", how many do, and the keys that change the order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Text(theme, self.tr("Waiting"), size=ROW, strong=True)
        self._line = Text(theme, size=BODY, ink="ink2")
        self._up_down = KeyHint(theme, "Alt ↑ ↓", self.tr("Change order"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title)
        self._row.addWidget(self._line, 1)
        self._row.addWidget(self._up_down)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_words(self, words: str) -> None:
        """How many wait, in words; nothing can be moved where nobody does."""
        if words != self._line.text():
            self._line.setText(words)
        self._up_down.setVisible(bool(words))

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(4), px(16), px(4), px(8))
        self._row.setSpacing(px(10))


class NearLine(QWidget):
    """That the chosen question asks nearly the same as another one, why, and the key that merges.

    Signals:
        wished: merge them.
    """

    wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = KeyHint(theme, action("question.merge").key, "")
        self._reason = Text(theme, size=NOTE, ink="ink2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._key)
        self._row.addWidget(self._reason, 1)
        self._key.clicked.connect(self.wished)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def words(self) -> str:
        """What is said; "" where nothing is near."""
        return "" if self.isHidden() else f"{self._key.accessibleName()}: {self._reason.text()}"

    def show_pair(self, pair: Mergeable | None) -> None:
        """Say which would be merged into which, and why that is offered."""
        self.setVisible(pair is not None)
        if pair is None:
            return
        words = self.tr("Merge {0} into {1}").format(pair.gone.number, pair.into.number)
        self._key.show_word(words)
        self._reason.setText(spoken(pair.reason))

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(4), 0, px(4), px(8))
        self._row.setSpacing(px(10))


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)
