"""The lists of the questions page: what all have in common, and those to follow up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from eventdesk.ui.models.follow_up_model import FollowUpModel, FollowUpRow
from eventdesk.ui.models.queue_model import QueueModel
from eventdesk.ui.models.queue_row import QueueRow
from eventdesk.ui.pages.questions.rows import MANY, FollowUpDelegate
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import wrapped


class QuestionList(QListView):
    """A list of questions that says why it is empty."""

    def __init__(
        self, theme: Theme, model: FollowUpModel | QueueModel, *, name: str, empty: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`name` is for screen readers, `empty` the sentence where there is no question."""
        super().__init__(parent)
        self._theme, self._empty = theme, empty
        self.questions = model
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setMinimumHeight(1)  # what stands above it must not be cut where room is short
        model.rowsInserted.connect(self._fit_many)
        model.rowsRemoved.connect(self._fit_many)
        self._fit_many()
        self.setModel(model)
        theme.changed.connect(self.doItemsLayout)

    @property
    def chosen(self) -> FollowUpRow | QueueRow | None:
        """The selected question, or the first one."""
        index = self.currentIndex()
        return self.questions.row(index if index.isValid() else self.questions.index(0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row if none is."""
        super().focusInEvent(event)
        self.choose_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows again: those that came while the page was hidden had no width yet."""
        super().showEvent(event)
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again at once: Qt would wait, and paint one row over another."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def choose(self, question_id: str) -> bool:
        """Select this question; whether it is in the list."""
        index = self.questions.place_of(question_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def choose_first(self) -> None:
        """Select the first question where none is selected."""
        if self.questions.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.questions.index(0))

    def _fit_many(self) -> None:
        """Very many rows are all of one height, so that none has to be measured."""
        self.setUniformItemSizes(self.questions.rowCount() > MANY)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the sentence."""
        super().paintEvent(event)
        if self.questions.rowCount():
            return
        painter, px = QPainter(self.viewport()), self._theme.px
        box = self.viewport().rect().toRectF().adjusted(px(20), px(16), -px(20), 0)
        rows = RowPainter(painter, self._theme)
        for start, length in wrapped(self._empty, self._theme.font(BODY), round(box.width())):
            line = self._empty[start : start + length].rstrip()
            rows.text(box.adjusted(0, 0, 0, px(24) - box.height()), line, size=BODY, ink="ink3")
            box.adjust(0, px(22), 0, 0)
        painter.end()


class FollowUpList(QuestionList):
    """What is to be answered later, by whom and until when."""

    def __init__(self, theme: Theme, model: FollowUpModel, parent: QWidget | None = None) -> None:
        say = QCoreApplication.translate
        super().__init__(
            theme, model, name=say("FollowUpList", "Questions to follow up"),
            empty=say(
                "FollowUpList",
                "Nothing to follow up. What is promised an answer later stands here, with who "
                "owes it and until when: F7 on a question."
            ),
            parent=parent,
        )  # fmt: skip
        self.setItemDelegate(FollowUpDelegate(theme, self))
