"""How many more questions there is time for, as one large figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.lateness import length_in_words
from eventdesk.core.questions.budget import MANY
from eventdesk.core.questions.question import Question
from eventdesk.core.running_order.question_time import budget_now
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NAME, PERSON
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text


class BudgetView(Struct, frozen=True, kw_only=True):
    """A figure ("" for none), what it says, and a line about it; `over` asks for the eye."""

    figure: str = ""
    words: str
    line: str = ""
    over: bool = False


def budget_view(live: LiveEvent, questions: Sequence[Question]) -> BudgetView:
    """What is to be said at this second."""
    found = budget_now(questions, live.forecast)
    if found is None:
        return BudgetView(words=_tr("Nothing is running"))
    until = live.minute(live.forecast.now + found.left)
    if found.left < timedelta(0):
        line = _tr("there was time until {0}").format(until)
        return BudgetView(words=_tr("Over time"), line=line, over=True)
    each = spoken(length_in_words(found.pace.each))
    pace = _tr("at {0} each") if not found.pace.answers else _tr("answers take about {0}")
    line = _tr("{0}, until {1}").format(pace.format(each), until)
    if found.more > MANY:
        return BudgetView(words=_tr("More than {0} fit").format(MANY), line=line)
    words = counted("BudgetCard", found.more, "more question fits", "more questions fit")
    if not found.more:
        words = _tr("No time for another")
    return BudgetView(figure=str(found.more) if found.more else "", words=words, line=line)


class BudgetCard(Card):
    """Shows a `BudgetView`; nothing is drawn again where it says the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._view: BudgetView | None = None
        self._tight = False
        self._figure = Text(theme, size=PERSON, strong=True)
        self._words = Text(theme, size=NAME, strong=True)
        self._line = Text(theme, size=BODY, ink="ink2", lines=2)
        self._row, self._column = QHBoxLayout(self), QVBoxLayout()
        self._column.addStretch(1)
        self._column.addWidget(self._words)
        self._column.addWidget(self._line)
        self._column.addStretch(1)
        self._row.addWidget(self._figure)
        self._row.addLayout(self._column, 1)
        self.setAccessibleName(self.tr("Time for questions"))
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def view(self) -> BudgetView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: BudgetView) -> None:
        """Show this."""
        if view == self._view:
            return
        self._view = view
        self._figure.show_text(view.figure)
        self._words.set_ink("warn" if view.over else "ink" if view.line else "ink2")
        self._words.show_text(view.words)
        self._line.show_text(view.line)
        self.set_tight(self._tight)
        said = (view.figure, view.words, view.line)
        self.setAccessibleDescription(" ".join(part for part in said if part))

    def set_tight(self, tight: bool) -> None:
        """Where there is little room the figure and its words stand alone."""
        self._line.setVisible(not tight and bool(self._line.text()))
        self._tight = tight

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(20), px(8), px(20), px(8))
        self._row.setSpacing(px(14))
        self._column.setSpacing(px(2))


def _tr(text: str) -> str:
    return QCoreApplication.translate("BudgetCard", text)
