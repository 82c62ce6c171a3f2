"""Speakers, and what the desk knows of the next item, as documents and in words of a terminal."""

from __future__ import annotations

from eventdesk.cli.people_in_words import attendance_words, known_as
from eventdesk.cli.session import Opened
from eventdesk.core.json_values import Json
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.next_facts import NextFacts, room_in_words, speakers_in_words
from eventdesk.services.running_order.speakers import SpeakerOffers


def facts_lines(opened: Opened, forecast: Forecast, facts: NextFacts | None) -> list[str]:
    """What comes next, who is missing from it, and how full the room is."""
    if facts is None or forecast.next is None:
        return []
    said = (speakers_in_words(facts, opened.minute), room_in_words(facts))
    words = " · ".join(part for part in said if part)
    return [f"Next: {forecast.next.item.title}", f"      {words}"]


def facts_document(opened: Opened, facts: NextFacts | None) -> Json:
    """The same; null where nothing is to come. `speakers` holds those whom somebody has linked."""
    if facts is None:
        return None
    return {
        "item": facts.item_id,
        "speakers": [
            {
                "name": one.name,
                "whereabouts": one.whereabouts.value,
                "left_at": opened.documents.instant(one.left_at),
                "comes": one.comes,
            }
            for one in facts.speakers
        ],
        "heads": facts.heads,
        "questions_waiting": facts.waiting,
    }


def speaker_row(opened: Opened, each: SpeakerOffers) -> list[str]:
    """One line: the item, the published name, and who that is or could be."""
    return [str(each.item.position), each.item.title, each.speaker.name, _who(opened, each)]


def speaker_document(opened: Opened, each: SpeakerOffers) -> dict[str, Json]:
    """The same as a document."""
    documents = opened.documents
    return {
        "item": each.item.id,
        "title": each.item.title,
        "name": each.speaker.name,
        "nobody": each.speaker.is_nobody,
        "delegate": None if each.delegate is None else documents.delegate(each.delegate),
        "offers": [documents.found(one) for one in each.offers],
    }


def _who(opened: Opened, each: SpeakerOffers) -> str:
    if each.delegate is not None:
        return f"is {known_as(each.delegate)}, {attendance_words(opened, each.delegate)}"
    if each.speaker.is_nobody:
        return "is nobody on the list"
    could_be = [f"{known_as(one.delegate)} ({one.reference})" for one in each.offers]
    return f"could be {' or '.join(could_be)}" if could_be else "nobody has said who"
