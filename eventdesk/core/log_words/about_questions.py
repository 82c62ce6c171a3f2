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
from eventdesk.core.said import said


def _question(told: str) -> Say:
    def sentence(words: EventNames, entry: Entry) -> str:
        question = words.questions.get(entry.subject or "")
        number = whole(entry.facts, "number") if question is None else question.number
        asked = wording(entry, question)
        short = shortened(asked)
        name = said("Question {0}", number) if number else said("A question")
        return said("{0} {1}: “{2}”", name, told, short) if short else said("{0} {1}", name, told)

    return sentence


def wording(entry: Entry, question: Question | None) -> str:
    """What was asked, as an entry knew it: of its writing down, as it was worded then."""
    told = text(entry.about, "text")
    if told or question is None:
        return told
    if entry.action is Action.QUESTION_RECORDED:
        return question.first_text or question.text
    return question.text


def _followed_up(words: EventNames, entry: Entry) -> str:
    return _by_whom_and_when(_question(said("to follow up"))(words, entry), entry)


def what_to_follow_up(words: EventNames, entry: Entry) -> str:
    """Which question is to be followed up, by whom and by when."""
    question = words.questions.get(entry.subject or "")
    name, short = words.subject_name(entry), shortened(wording(entry, question))
    return _by_whom_and_when(said("{0}: “{1}”", name, short) if short else name, entry)


def _by_whom_and_when(told: str, entry: Entry) -> str:
    owner, by = text(entry.about, "owner"), text(entry.facts, "by")
    if owner:
        told += said(", owner {0}", owner)
    return said("{0}, by {1}", told, day_of(by)) if by else told


def _asker(words: EventNames, entry: Entry) -> str:
    delegate = text(entry.about, "delegate")
    name = words.person(delegate) if delegate else text(entry.about, "name")
    return said("{0} asked by {1}", words.subject_name(entry), name)


def _anonymous_or_asker(words: EventNames, entry: Entry) -> str:
    if flag(entry.facts, "anonymous"):
        return said("{0} asked by somebody who stays anonymous", words.subject_name(entry))
    return _asker(words, entry)


def _item_named(words: EventNames, entry: Entry) -> str:
    item = words.items.get(text(entry.facts, "item"))
    name = words.subject_name(entry)
    return (
        said("{0} for no item in particular", name)
        if item is None
        else said("{0} for {1}", name, item.title)
    )


def _merged(words: EventNames, entry: Entry) -> str:
    other = words.questions.get(text(entry.facts, "into"))
    into = said("another one") if other is None else said("question {0}", other.number)
    return _question(said("merged into {0}", into))(words, entry)


def _joined(words: EventNames, entry: Entry) -> str:
    other = words.questions.get(text(entry.facts, "from"))
    what = said("another one") if other is None else said("question {0}", other.number)
    return said("{0} stands for {1} too", words.subject_name(entry), what)


ABOUT_QUESTIONS: Mapping[Action, Say] = {
    Action.QUESTION_RECORDED: _question(said("written down")),
    Action.QUESTION_WORDED: _question(said("worded")),
    Action.QUESTION_REWORDED: _question(said("worded anew")),
    Action.QUESTION_ASKER_NAMED: _anonymous_or_asker,
    Action.QUESTION_ITEM_NAMED: _item_named,
    Action.QUESTION_MOVED: _question(said("moved in the queue")),
    Action.QUESTION_MERGED: _merged,
    Action.QUESTION_JOINED: _joined,
    Action.QUESTIONS_IMPORTED: brought_in(said("Questions")),
    Action.QUESTION_PUT: _question(said("put")),
    Action.QUESTION_ANSWERED: _question(said("answered")),
    Action.QUESTION_TO_FOLLOW_UP: _followed_up,
    Action.QUESTION_DECLINED: _question(said("declined")),
    Action.QUESTION_WITHDRAWN: _question(said("withdrawn")),
    Action.QUESTION_WAITING: _question(said("waiting again")),
}
