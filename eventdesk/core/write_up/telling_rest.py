"""What ran when as a table, roll calls, notes, and what the write-up says of itself."""

from __future__ import annotations

from eventdesk.core.write_up.document import (
    Block,
    Bullets,
    Heading,
    Paragraph,
    Table,
    TableColumn,
    paragraph,
    sentences,
    spans_of,
)
from eventdesk.core.write_up.facts import RollFact, Stage
from eventdesk.core.write_up.item_facts import ItemFact
from eventdesk.core.write_up.item_remarks import in_short
from eventdesk.core.write_up.naming import People
from eventdesk.core.write_up.teller import Teller
from eventdesk.core.write_up.wording import capital, count, day_in_words, ended, every

_PLANNED = (TableColumn(header="Item", share=6), TableColumn(header="Planned", share=3))
_COLUMNS = (
    *_PLANNED,
    TableColumn(header="Ran", share=3),
    TableColumn(header="Against the plan", share=5),
)


def what_ran_when(teller: Teller) -> list[Block]:
    """The running order, planned and actual, one table a day."""
    facts = teller.facts
    if not facts.items:
        return []
    to_come = facts.stage is Stage.TO_COME
    blocks: list[Block] = [Heading(text="The programme" if to_come else "What ran when")]
    days = sorted({facts.day_of(one.planned_start) for one in facts.items})
    for day in days:
        if len(days) > 1:
            blocks.append(Heading(text=day_in_words(day), level=3))
        items = [one for one in facts.items if facts.day_of(one.planned_start) == day]
        rows = tuple(_row(teller, one) for one in items)
        if to_come:
            rows = tuple(row[: len(_PLANNED)] for row in rows)
        blocks.append(Table(columns=_PLANNED if to_come else _COLUMNS, rows=rows))
    return blocks


def _row(teller: Teller, one: ItemFact) -> tuple[str, ...]:
    day = teller.facts.day_of(one.planned_start)
    planned = teller.stretch(one.planned_start, one.planned_end, "–", day)
    ran = ", ".join(
        teller.stretch(run.started_at, run.ended_at, "–", day)
        if run.ended_at is not None
        else f"since {teller.clock(run.started_at, day)}"
        for run in one.runs
    )
    return teller.naming.title(one.item.title), planned, ran, in_short(one)


def roll_calls(teller: Teller) -> list[Block]:
    """Drills, and what was none."""
    calls = teller.facts.roll_calls
    if not calls:
        return []
    told = tuple(spans_of(_roll_call(teller, one)) for one in calls)
    return [Heading(text="Roll calls"), Bullets(items=told)]


def _roll_call(teller: Teller, one: RollFact) -> str:
    call, clock = one.call, teller.clock
    what = "A drill: the roll was" if call.drill else "The roll was"
    earnest = "" if call.drill else ", and it was no drill"
    inside = count(call.heads, "person was", "people were")
    said = [f"{what} called at {clock(call.called_at)}{earnest}, when {inside} inside."]
    if one.found_safe is not None:
        said.append(_found_safe(one.found_safe, call.heads))
    if call.ended_at is not None:
        said.append(f"It was over at {clock(call.ended_at)}.")
    return sentences(said)


def _found_safe(safe: int, inside: int) -> str:
    if not safe:
        return "Nobody was marked as found safe."
    if safe == inside > 1:
        return f"{every(inside)} were found safe."
    return f"{capital(count(safe, 'person was', 'people were'))} found safe."


def notes(teller: Teller) -> list[Block]:
    """What people wrote into the log, in their own words."""
    wrote = [one for one in teller.facts.notes if one.text]
    if not wrote:
        return []
    told = tuple(
        spans_of(f"{teller.clock(one.at)}: {ended(teller.naming.free(one.text))}") for one in wrote
    )
    return [Heading(text="Notes from the day"), Bullets(items=told)]


_LEFT_OUT = {
    People.NAMES: "",
    People.INITIALS: (
        "People are shown by initials, and without their organisations, since many came alone from"
        " theirs; speakers are named as the running order published them. In questions, notes and"
        " reasons, names of people known to the event were replaced; that wording was not otherwise"
        " checked."
    ),
    People.NONE: (
        "People are left out. In titles, questions, notes and reasons, names of people known to the"
        " event were replaced; that wording was not otherwise checked."
    ),
}


def about_it(teller: Teller, head: str) -> list[Block]:
    """What it is made from, when, and how it can be held against the log."""
    made = teller.moment(teller.facts.made_at)
    zone = teller.facts.event.timezone
    told = [
        "This write-up says only what the log of the event holds.",
        f"It was made at {made}; times are those of {zone.replace('_', ' ')}.",
        _LEFT_OUT[teller.naming.people],
        f"Head of the log: {head}.",
    ]
    return [
        Heading(text="About this write-up"),
        Paragraph(spans=paragraph(sentences(told)).spans, small=True),
    ]
