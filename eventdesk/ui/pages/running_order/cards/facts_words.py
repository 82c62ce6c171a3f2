"""What the card of what comes says of its speakers and of the room."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.next_facts import (
    NextFacts,
    Whereabouts,
    room_in_words,
    speaker_in_words,
    speakers_in_words,
)
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


class FactsView(Struct, frozen=True, kw_only=True):
    """Who speaks, by state, icon and words, and how full the room is.

    `speakers` tells the first who is missing and how many more are; `whole` tells of all. `names`
    are those in it, which may be cut where room is short: the facts may not. `offers` says that
    somebody on the list could be a speaker, which a person has yet to confirm.
    """

    speakers: str = ""
    whole: str = ""
    names: tuple[str, ...] = ()
    state: State = State.NEUTRAL
    icon: str = ""
    room: str = ""
    offers: bool = False


def facts_view(
    facts: NextFacts, offered: Sequence[str], minute: Minute, *, is_soon: bool
) -> FactsView:
    """The facts in words; `offered` are the published names that somebody on the list could have.

    Whoever has not come yet is told in grey until the item begins soon: absence is no fault.
    """
    room, speakers = spoken(room_in_words(facts)), spoken(speakers_in_words(facts, minute))
    names = tuple(name for one in facts.speakers for name in (one.name, one.comes) if name)
    if facts.missing:
        first = spoken(speaker_in_words(facts.missing[0], minute))
        more = len(facts.missing) - 1
        short = _tr("{0}, {1} more missing").format(first, more) if more else first
        comes = all(one.comes and one.whereabouts.is_well for one in facts.missing)
        state, icon = (State.NEUTRAL, "arrows") if comes else (State.WARN, "clock")
        state = state if is_soon else State.NEUTRAL
        if any(one.whereabouts is Whereabouts.LEFT for one in facts.missing):
            icon = "door"
        if any(one.whereabouts is Whereabouts.NOT_COMING for one in facts.missing):
            icon = "cross"
        return FactsView(
            speakers=short, whole=speakers, names=names, state=state, icon=icon, room=room
        )
    if offered:
        words = _tr("Who is {0}?").format(offered[0])
        return FactsView(
            speakers=words, whole=words, names=(offered[0],), icon="question", room=room,
            offers=True,
        )  # fmt: skip
    if speakers:
        return FactsView(
            speakers=speakers, whole=speakers, names=names, state=State.OK, icon="tick", room=room
        )
    return FactsView(room=room)
