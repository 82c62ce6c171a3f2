"""Entries about questions."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, text, whole
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
    brought_in,
    day_of,
    shortened,
)
from eventdesk.core.questions.question import Question


def _question(said: str) -> Say:
    def sentence(words: EventNames, entry: Entry) -> str:
        question = words.questions.get(entry.subject or "")
        number = whole(entry.facts, "number") if question is None else question.number
        asked = wording(entry, question)
        short = shortened(asked)
        name = f"Question {number}" if number else "A question"
        return f"{name} {said}: “{short}”" if short else f"{name} {said}"

    return sentence


def wording(entry: Entry, question: Question | None) -> str:
    """What was asked, as an entry knew it: of its writing down, as it was worded then."""
    said = text(entry.about, "text")
    if said or question is None:
        return said
    if entry.action is Action.QUESTION_RECORDED:
        return question.first_text or question.text
    return question.text


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


def _anonymous_or_asker(words: EventNames, entry: Entry) -> str:
    if flag(entry.facts, "anonymous"):
        return f"{words.subject_name(entry)} asked by somebody who stays anonymous"
    return _asker(words, entry)


def _item_named(words: EventNames, entry: Entry) -> str:
    item = words.items.get(text(entry.facts, "item"))
    name = words.subject_name(entry)
    return f"{name} for no item in particular" if item is None else f"{name} for {item.title}"


def _merged(words: EventNames, entry: Entry) -> str:
    other = words.questions.get(text(entry.facts, "into"))
    into = "another one" if other is None else f"question {other.number}"
    return _question(f"merged into {into}")(words, entry)


def _joined(words: EventNames, entry: Entry) -> str:
    other = words.questions.get(text(entry.facts, "from"))
    what = "another one" if other is None else f"question {other.number}"
    return f"{words.subject_name(entry)} stands for {what} too"


ABOUT_QUESTIONS: Mapping[Action, Say] = {
    Action.QUESTION_RECORDED: _question("written down"),
    Action.QUESTION_WORDED: _question("worded"),
    Action.QUESTION_REWORDED: _question("worded anew"),
    Action.QUESTION_ASKER_NAMED: _anonymous_or_asker,
    Action.QUESTION_ITEM_NAMED: _item_named,
    Action.QUESTION_MOVED: _question("moved in the queue"),
    Action.QUESTION_MERGED: _merged,
    Action.QUESTION_JOINED: _joined,
    Action.QUESTIONS_IMPORTED: brought_in("Questions"),
    Action.QUESTION_PUT: _question("put"),
    Action.QUESTION_ANSWERED: _question("answered"),
    Action.QUESTION_TO_FOLLOW_UP: _followed_up,
    Action.QUESTION_DECLINED: _question("declined"),
    Action.QUESTION_WITHDRAWN: _question("withdrawn"),
    Action.QUESTION_WAITING: _question("waiting again"),
}
