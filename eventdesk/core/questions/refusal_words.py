"""Refusals about questions, by their reasons: what became of one in the meantime."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from eventdesk.core.json_values import JsonObject, instant, text, whole
from eventdesk.core.paper.door_words import SaysWhen
from eventdesk.core.said import in_a_row, said

Say = Callable[[JsonObject, SaysWhen], str]

_BECAME = {
    "question.put": said("put"),
    "question.answered": said("answered"),
    "question.to_follow_up": said("taken down to follow up"),
    "question.declined": said("declined"),
    "question.withdrawn": said("withdrawn"),
    "question.waiting": said("put back in the queue"),
    "question.merged": said("merged into question {into}"),
}
"""What became of a question."""

_OUTCOMES = {
    "waiting": said("waiting"),
    "put": said("put"),
    "answered": said("answered"),
    "to_follow_up": said("to follow up"),
    "declined": said("declined"),
    "withdrawn": said("withdrawn"),
    "merged": said("merged"),
}


def _what_became(otherwise: str, way_on: str = "") -> Say:
    """What became of a question, when, where and by whom; else only how it stands."""

    def say(facts: JsonObject, words: SaysWhen) -> str:
        became, since = _BECAME.get(text(facts, "did")), instant(facts, "since")
        outcome = _OUTCOMES.get(text(facts, "outcome"), "")
        if became is None or since is None:
            told = otherwise.format(whole(facts, "number"), outcome=outcome)
        else:
            into = whole(facts, "into") or said("that is gone")
            when = said("at {0} {1}", words.minute(since), words.by_whom(facts))
            told = said(
                "Question {0} was {1} {2}.", whole(facts, "number"), became.format(into=into), when
            )
        return in_a_row("", (told, way_on))

    return say


def _plain(sentence: str) -> Say:
    return lambda _facts, _words: sentence


ABOUT_QUESTIONS: Mapping[str, Say] = {
    "no_such_question": _plain(said("There is no such question.")),
    "question_merged": _what_became(
        said("Question {0} is asked by another one."), said(" Undo that first.")
    ),
    "merged_into_which": _plain(said("Say which question it is merged into.")),
    "merged_into_itself": _plain(said("A question cannot be merged into itself.")),
    "not_waiting": _what_became(said("Question {0} is no longer waiting.")),
    "already_that_outcome": _what_became(said("Question {0} is {outcome} already.")),
}
