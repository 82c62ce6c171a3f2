"""Sentences about forgetting the people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from eventdesk.core.json_values import JsonObject, text


def _not_over(facts: JsonObject, _words: object) -> str:
    written = text(facts, "date")
    day = date.fromisoformat(written) if written else None
    said = (
        "The day of the event" if day is None else f"The day of the event, {day.day} {day:%B %Y},"
    )
    return f"{said} is not over yet. Forget the people all the same?"


ABOUT_FORGETTING: Mapping[str, Callable[[JsonObject, object], str]] = {
    "forgotten_since": lambda _facts, _words: (
        "The people have been forgotten since, so what was done before cannot be undone."
    ),
    "nobody_to_forget": lambda _facts, _words: "Nothing in the log says anything of anybody.",
    "day_not_over": _not_over,
}
"""By the reason of the refusal."""
