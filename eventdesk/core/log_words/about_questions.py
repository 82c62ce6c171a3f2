"""Entries about questions."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import text, whole
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
    day_of,
    shortened,
)


def _question(said: str) -> Say:
    def sentence(words: EventNames, entry: Entry) -> str:
        question = words.questions.get(entry.subject or "")
        number = whole(entry.facts, "number") if question is None else question.number
        asked = "" if question is None else question.text
        short = shortened(asked)
        name = f"Question {number}" if number else "A question"
        return f"{name} {said}: “{short}”" if short else f"{name} {said}"

    return sentence


def _followed_up(words: EventNames, entry: Entry) -> str:
    said = _question("to follow up")(words, entry)
    owner, by = text(entry.about, "owner"), text(entry.facts, "by")
    if owner:
        said += f", owner {owner}"
    return f"{said}, by {day_of(by)}" if by else said


def _asker(words: EventNames, entry: Entry) -> str:
    delegate = text(entry.about, "delegate")
    name = words.person(delegate) if delegate else text(entry.about, "name")
    return f"{words.subject_name(entry)} asked by {name}"


ABOUT_QUESTIONS: Mapping[Action, Say] = {
    Action.QUESTION_RECORDED: _question("written down"),
    Action.QUESTION_WORDED: _question("worded"),
    Action.QUESTION_ASKER_NAMED: _asker,
    Action.QUESTION_PUT: _question("put"),
    Action.QUESTION_ANSWERED: _question("answered"),
    Action.QUESTION_TO_FOLLOW_UP: _followed_up,
    Action.QUESTION_DECLINED: _question("declined"),
    Action.QUESTION_WITHDRAWN: _question("withdrawn"),
    Action.QUESTION_WAITING: _question("waiting again"),
}
