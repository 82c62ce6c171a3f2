"""Sentences about forgetting the people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from eventdesk.core.json_values import JsonObject, text
from eventdesk.core.said import Day, said


def _not_over(facts: JsonObject, _words: object) -> str:
    written = text(facts, "date")
    day = date.fromisoformat(written) if written else None
    told = (
        said("The day of the event")
        if day is None
        else said("The day of the event, {0},", Day(day, year=True))
    )
    return said("{0} is not over yet. Forget the people all the same?", told)


ABOUT_FORGETTING: Mapping[str, Callable[[JsonObject, object], str]] = {
    "forgotten_since": lambda _facts, _words: said(
        "The people have been forgotten since, so what was done before cannot be undone."
    ),
    "nobody_to_forget": lambda _facts, _words: said("Nothing in the log says anything of anybody."),
    "day_not_over": _not_over,
}
"""By the reason of the refusal."""
