"""What became of a question, as a sentence of the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from eventdesk.core.questions.question import Outcome, Question


def outcome_words(question: Question, minute: Callable[[datetime], str]) -> str:
    """As in "Question 4 was answered at 11:57: Who pays?"."""
    known = {
        Outcome.ANSWERED: _tr("was answered"),
        Outcome.DECLINED: _tr("was declined"),
        Outcome.WITHDRAWN: _tr("was withdrawn"),
        Outcome.MERGED: _tr("is asked by another one, since"),
        Outcome.TO_FOLLOW_UP: _tr("is to be followed up, since"),
    }
    became = known.get(question.outcome, _tr("is waiting"))
    if question.closed_at is None:
        return _tr("Question {0} {1}: {2}").format(question.number, became, question.text)
    words = _tr("Question {0} {1} {2}: {3}")
    if question.outcome in {Outcome.ANSWERED, Outcome.DECLINED, Outcome.WITHDRAWN}:
        words = _tr("Question {0} {1} at {2}: {3}")
    closed = minute(question.closed_at)
    return words.format(question.number, became, closed, question.text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("questions", text)
