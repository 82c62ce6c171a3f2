"""What is asked on a rehearsed day: in the questions items, and at the end of talks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from msgspec import Struct

from eventdesk.core.day_stage import Slot
from eventdesk.core.day_steps import Answered, FollowUp, Merge, MoveUp, Put, Record, Reword, Step
from eventdesk.core.running_order.order import ItemKind

_FEWEST, _MOST = 6, 12
_LONG_ENOUGH = 15
"""Minutes below which nobody asks after a talk, if there is a better place for it."""
_ANONYMOUS_ONE_IN = 6
_FOLLOW_UP_ONE_IN = 4
_ANSWER_IN_DAYS = 10
_MOVED_UP = 2
"""The place of a question that is moved before the one that came before it."""
_ASKED_TWICE = 3
"""The place of a question that somebody has asked just before."""

_TEMPLATES = (
    "After ‘{title}’: what would you do differently if you began again?",
    "‘{title}’: which part of it could a small area take up first?",
    "What did it cost to do what we heard in ‘{title}’, and who paid for it?",
    "How will we know in a year whether ‘{title}’ has made a difference?",
    "Who else should hear what was said in ‘{title}’?",
    "Can the material from ‘{title}’ be shared with everybody here?",
    "What did young people themselves say about ‘{title}’?",
    "What was left open by ‘{title}’?",
    "How does ‘{title}’ fit with what schools and health already do?",
    "What is the next step after ‘{title}’, and by when?",
    "Is there somebody we may ring who has done what ‘{title}’ describes?",
    "What would you ask of the people in this room after ‘{title}’?",
)


class Asker(Struct, frozen=True, kw_only=True):
    """Somebody who may ask, from an instant on."""

    delegate_id: str
    since: datetime


def question_steps(slots: Sequence[Slot], askers: Sequence[Asker], chance: Random) -> list[Step]:
    """Between 6 and 12 questions, each put, and answered or kept to be followed up."""
    hosts = [slot for slot in slots if slot.item.kind is not ItemKind.BREAK]
    if not hosts:
        return []
    number = chance.randint(_FEWEST, _MOST)
    chosen = _hosts_of(number, hosts, chance)
    wordings = chance.sample(_TEMPLATES, number)
    steps: list[Step] = []
    for host in sorted(set(chosen)):
        about = _what_was_heard(slots, hosts[host])
        texts = [wordings.pop().format(title=about) for _ in range(chosen.count(host))]
        steps += _asked_in(hosts[host], texts, askers, chance)
    return steps


def _hosts_of(number: int, hosts: Sequence[Slot], chance: Random) -> list[int]:
    """The host of each question: by turns the questions items, and any other by chance."""
    made_for_it = [place for place, slot in enumerate(hosts) if _is_for_questions(slot)]
    long_enough = [place for place, slot in enumerate(hosts) if slot.item.minutes >= _LONG_ENOUGH]
    others = [place for place in long_enough if not _is_for_questions(hosts[place])]
    if not made_for_it or not others:
        return [chance.randrange(len(hosts)) for _ in range(number)]
    there = [made_for_it[turn % len(made_for_it)] for turn in range(number - number // 3)]
    return there + [chance.choice(others) for _ in range(number // 3)]


def _is_for_questions(slot: Slot) -> bool:
    return slot.item.kind is ItemKind.QUESTIONS


def _what_was_heard(slots: Sequence[Slot], host: Slot) -> str:
    """The title that the questions are about: in a questions item, the talk before it."""
    if not _is_for_questions(host):
        return host.item.title
    talks = [one for one in slots if one.starts < host.starts and one.item.kind is ItemKind.TALK]
    return talks[-1].item.title if talks else host.item.title


def _asked_in(
    slot: Slot, texts: Sequence[str], askers: Sequence[Asker], chance: Random
) -> list[Step]:
    """Questions come in faster than they are put, so that some are waiting."""
    begins = slot.part(0.05 if _is_for_questions(slot) else 0.7)
    lasts = slot.ends - begins
    steps: list[Step] = []
    for place, text in enumerate(_one_asked_twice(texts)):
        share = place / len(texts)
        key = _key(slot, place)
        asked_at = begins + 0.4 * share * lasts
        asker_id = _asker(askers, asked_at, chance)
        to = slot.item.speakers[0].name if slot.item.speakers else ""
        steps.append(Record(key=key, at=asked_at, text=text, asker_id=asker_id, to=to))
        put_at = begins + (0.1 + 0.9 * share) * lasts
        closed_at = put_at + 0.7 / len(texts) * lasts
        if place == _ASKED_TWICE:
            steps.append(Merge(key=f"merge {key}", at=put_at, of=key, into=_key(slot, place - 1)))
            continue
        steps.append(Put(key=f"put {key}", at=put_at, of=key))
        steps.append(_closing(key, closed_at, to or slot.item.title, chance))
    return [*steps, *_set_right(steps)]


def _one_asked_twice(texts: Sequence[str]) -> list[str]:
    """The same, where there are enough of them with one that was just asked in other words."""
    asked = list(texts)
    if len(asked) > _ASKED_TWICE:
        before = asked[_ASKED_TWICE - 1]
        asked[_ASKED_TWICE] = f"Once more: {before[0].lower()}{before[1:]}"
    return asked


def _key(slot: Slot, place: int) -> str:
    return f"question {slot.item.id} {place}"


def _set_right(steps: Sequence[Step]) -> list[Step]:
    """Where several wait, the first is worded better, and the third comes before the second."""
    asked = [step for step in steps if isinstance(step, Record)]
    if len(asked) <= _MOVED_UP:
        return []
    first, second, third = asked[: _MOVED_UP + 1]
    better = f"In a sentence: {first.text[0].lower()}{first.text[1:]}"
    return [
        Reword(key=f"reword {first.key}", at=first.at, of=first.key, text=better),
        MoveUp(key=f"move up {third.key}", at=third.at, of=third.key, before=second.key),
    ]


def _asker(askers: Sequence[Asker], at: datetime, chance: Random) -> str | None:
    there = [one for one in askers if one.since < at]
    if not there or chance.randrange(_ANONYMOUS_ONE_IN) == 0:
        return None
    return chance.choice(there).delegate_id


def _closing(key: str, at: datetime, owner: str, chance: Random) -> Step:
    if chance.randrange(_FOLLOW_UP_ONE_IN):
        return Answered(key=f"answered {key}", at=at, of=key)
    by = (at + timedelta(days=_ANSWER_IN_DAYS)).date()
    return FollowUp(key=f"to follow up {key}", at=at, of=key, owner=owner, by=by)
