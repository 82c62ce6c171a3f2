"""The words of running orders: headers, kinds, yes and no."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.running_order import ItemKind
from eventdesk.formats.tables.headers import Aliases, fold_header, make_aliases

RUNNING_ORDER_ALIASES: Aliases = make_aliases(
    {
        "start": (
            "start|start time|starts|from|begin|begins|time|time start|start at|when|planned start"
        ),
        "end": "end|end time|ends|to|until|finish|finish time|time end|end at|planned end",
        "duration": (
            "duration|minutes|length|mins|min|duration minutes|length minutes|dur|how long"
            "|duration min|planned minutes"
        ),
        "date": "date|day",
        "title": (
            "title|item|session|session title|what|activity|topic|event|name|subject|agenda item"
        ),
        "kind": "kind|type|session type|item type|format|category",
        "fixed": "fixed|fixed start|fixed time|hard start|must start|sharp",
        "fixed_end": "fixed end|hard end|must end|leaves at|hard out",
        "floor": "floor|floor minutes|minimum|min minutes|shortest|minimum minutes|at least",
        "lead": (
            "lead|line up lead|line up lead minutes|line up|lead minutes|lineup|line up minutes"
            "|call|link test"
        ),
        "speakers": (
            "speakers|speaker|presenter|presenters|who|led by|lead speaker|host|person|people"
            "|presenter s|speaker s|chair"
        ),
        "location": "location|room|place|venue|where|stage|hall",
    },
    essential=("title",),
    also_values="lead|call|host|people|chair|to|from|stage|event|minutes|talk",
)

_KIND_WORDS = {
    ItemKind.TALK: "talk|presentation|keynote|showcase|update|speech|address|lecture|panel|welcome",
    ItemKind.QUESTIONS: "questions|question|q&a|q & a|qa|questions and answers|question time",
    ItemKind.DISCUSSION: (
        "discussion|tabletop|tabletop discussion|table discussion|workshop|debate|roundtable"
        "|round table|breakout"
    ),
    ItemKind.BREAK: (
        "break|lunch|coffee|tea|registration|refreshments|networking|arrival|arrivals|doors"
        "|doors open|coffee break|tea break|lunch break|dinner|breakfast|comfort break|reception"
        "|registration and coffee|lunch and networking|arrival and coffee|drinks|pause"
        "|arrival and registration|interval|tea and coffee"
    ),
}
KIND_WORDS: Mapping[str, ItemKind] = {
    fold_header(word): kind for kind, words in _KIND_WORDS.items() for word in words.split("|")
}

YES_WORDS = frozenset({"yes", "y", "true", "1", "x", "fixed", "sharp", "hard"})
NO_WORDS = frozenset({"no", "n", "false", "0", "flexible", "soft"})
TICKS = frozenset("✓✔☑")


def kind_of(written: str) -> ItemKind:
    """The kind that a kind column means; any word that is not known is a talk."""
    return KIND_WORDS.get(fold_header(written), ItemKind.TALK)


def guessed_kind(title: str) -> ItemKind:
    """The kind that a title suggests by the word it opens with, where no column says it."""
    words = fold_header(title).split()
    for width in (3, 2, 1):
        kind = KIND_WORDS.get(" ".join(words[:width]))
        if kind is not None:
            return kind
    return ItemKind.TALK


def yes_or_no(written: str) -> bool | None:
    """What a cell answers; None when it is neither, and a blank is no."""
    text = written.strip()
    if text in TICKS or fold_header(text) in YES_WORDS:
        return True
    return False if not fold_header(text) or fold_header(text) in NO_WORDS else None
