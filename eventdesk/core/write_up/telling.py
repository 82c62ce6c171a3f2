"""The write-up, section by section. Every sentence states a fact of the log, or is not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from eventdesk.core.write_up.document import Block, Bullets, Document, Heading, Paragraph
from eventdesk.core.write_up.english import counted, day_in_words, listed, sentence
from eventdesk.core.write_up.facts import Facts
from eventdesk.core.write_up.people import SOMEBODY, Naming, People
from eventdesk.core.write_up.telling_day import day_blocks, day_span
from eventdesk.core.write_up.telling_questions import follow_up_blocks, question_blocks

MOST_ORGANISATIONS = 100
"""More than these are counted and not named."""


def write_up(facts: Facts, people: People = People.NAMES) -> Document:
    """The whole write-up, people named as was chosen."""
    naming = naming_of(facts, people)
    title = naming.text(facts.event.name)
    blocks: list[Block] = [Heading(1, title), Paragraph(_lead(facts))]
    blocks += day_blocks(facts, naming)
    blocks += _who_came(facts)
    blocks += question_blocks(facts, naming)
    blocks += follow_up_blocks(facts, naming)
    blocks += _notes(facts, naming)
    blocks.append(Paragraph(_about(facts, people), quiet=True))
    return Document(
        title=title, blocks=tuple(blocks), marking=facts.event.marking, foot=_foot(facts)
    )


def naming_of(facts: Facts, people: People) -> Naming:
    """How people are named, knowing everybody whom the event knows."""
    names = [
        part
        for one in facts.delegates.values()
        for part in (one.full_name, one.particulars.known_as)
    ]
    names += facts.operators
    # Who speaks is published; only where nobody is to be named do their names go as well.
    if people is People.NOBODY:
        # A speaker of one word is a part somebody plays: "Minister".
        names += [one for one in _speakers(facts) if " " in one.strip()]
    for one in facts.questions:
        names += [one.asker_name, one.follow_up_owner]
    event = facts.event
    kept = [event.name, event.venue, event.host]
    kept += [one.organisation for one in facts.delegates.values()]
    if people is People.INITIALS:
        kept += _speakers(facts)
    return Naming(people, names, kept)


def _speakers(facts: Facts) -> list[str]:
    return [each.name for item in facts.day.items for each in item.item.speakers]


def _lead(facts: Facts) -> str:
    event, came = facts.event, facts.counts.came
    said = [sentence(_held(facts))]
    if came:
        number = len(facts.organisations)
        of = f" from {counted(number, 'organisation')}" if number else ""
        said.append(sentence(f"{counted(came, 'delegate')}{of} came"))
    said.append(day_span(facts))
    if event.host and not _has_begun(facts):
        said.append(sentence(f"It is hosted by {event.host}"))
    return " ".join(part for part in said if part)


def _held(facts: Facts) -> str:
    """Who hosted what, where and when; before anything has happened, what is planned."""
    event = facts.event
    comma = "," if "," in event.venue else ""
    at = f" at {event.venue}{comma}" if event.venue else ""
    on = day_in_words(event.date)
    if not _has_begun(facts):
        return f"{event.name} is planned for {on}{at}".rstrip(",")
    if event.host:
        return f"{event.host} hosted {event.name}{at} on {on}"
    return f"{event.name} took place{at} on {on}"


def _has_begun(facts: Facts) -> bool:
    return bool(facts.counts.came) or any(each.runs for each in facts.day.items)


def _who_came(facts: Facts) -> Iterator[Block]:
    counts = facts.counts
    if not counts.names:
        return
    yield Heading(2, "Who came")
    origins = [
        counted(number, one, many)
        for number, one, many in (
            (counts.invited, "invited", "invited"),
            (counts.walk_ins, "walk-in", ""),
            (counts.substitutes, "substitute", ""),
        )
        if number
    ]
    more = f": {listed(origins)}" if len(origins) > 1 else ""
    said = [sentence(f"{counted(counts.names, 'name')} stood on the list{more}")]
    said.append(sentence(f"{counts.came:,} came" if counts.came else "Nobody came"))
    away = [
        f"{number:,} {words}"
        for number, words in (
            (counts.not_coming, "had said that they would not come"),
            (counts.replaced, "sent somebody else" if counts.replaced == 1 else "sent others"),
            (counts.expected, f"had not come by {facts.minute(facts.day.now)}"),
        )
        if number
    ]
    if away:
        said.append(sentence(f"Of the others, {listed(away)}"))
    yield Paragraph(" ".join(said))
    if facts.organisations:
        yield Paragraph(sentence(f"They came from {_organisations(facts)}"))


def _organisations(facts: Facts) -> str:
    """By name, with how many where there was more than one."""
    everybody = facts.organisations
    named = sorted(list(everybody)[:MOST_ORGANISATIONS], key=str.casefold)
    told = [f"{one} ({everybody[one]})" if everybody[one] > 1 else one for one in named]
    if rest := len(everybody) - len(named):
        told.append(counted(rest, "more organisation"))
    # Names of organisations have commas and "and" in them.
    return "; ".join(told)


def _notes(facts: Facts, naming: Naming) -> Iterator[Block]:
    points = sorted([*_roll_calls(facts), *_written(facts, naming)], key=lambda one: one[0])
    if points:
        yield Heading(2, "Noted during the day")
        yield Bullets(tuple((facts.minute(at), said) for at, said in points))


def _roll_calls(facts: Facts) -> Iterable[tuple[datetime, str]]:
    for call in facts.roll_calls:
        what = "The roll was called as a drill" if call.drill else "The roll was called"
        inside = counted(call.heads, "person", "people")
        until = (
            "" if call.ended_at is None else f", and that ended at {facts.minute(call.ended_at)}"
        )
        yield call.called_at, sentence(f"{what}, with {inside} inside{until}")


def _written(facts: Facts, naming: Naming) -> Iterable[tuple[datetime, str]]:
    for note in facts.notes:
        delegate = facts.delegates.get(note.about)
        who = "" if delegate is None else naming.person(delegate.full_name, delegate.organisation)
        said = naming.text(note.text)
        yield note.at, sentence(f"{who}: {said}" if who else said)


def _about(facts: Facts, people: People) -> str:
    said = f"Every figure, time and wording is from the day log as it stood at {_made(facts)}."
    if people is People.NAMES:
        return said
    how = "initials" if people is People.INITIALS else f"“{SOMEBODY}”"
    return (
        f"{said} Names in what people wrote were looked for word by word and replaced by {how};"
        " what can be told from the wording alone was not checked."
    )


def _foot(facts: Facts) -> str:
    return f"Made at {_made(facts)} · head of the day log {facts.about.head_words}"


def _made(facts: Facts) -> str:
    made = facts.event.local(facts.about.made_at)
    return f"{made:%H:%M} on {made.day} {made:%B %Y}"
