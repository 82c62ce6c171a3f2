"""Who came: the names in numbers, as the window counts them, and the organisations."""

from __future__ import annotations

from eventdesk.core.counts import Counts
from eventdesk.core.write_up.document import (
    Block,
    Bullets,
    Heading,
    Spans,
    Table,
    TableColumn,
    paragraph,
    sentences,
    spans_of,
)
from eventdesk.core.write_up.facts import OrganisationFact, Stage
from eventdesk.core.write_up.naming import People
from eventdesk.core.write_up.teller import Teller
from eventdesk.core.write_up.wording import capital, clauses, count, listed, number

MOST_ORGANISATIONS = 250
"""So many are listed; a longer list is for the export of attendance."""
MOST_PEOPLE = 500
"""Up to so many who came, they are named with their organisations."""
_COLUMNS = (TableColumn(header="Delegates", share=4), TableColumn(header="Number", number=True))


def who_came(teller: Teller) -> list[Block]:
    """The section, left out where there was no list."""
    facts = teller.facts
    if not facts.counts.names:
        return []
    heading = "Who came"
    if facts.stage is not Stage.OVER:
        heading = "Who is coming" if facts.stage is Stage.TO_COME else "Who has come"
    blocks: list[Block] = [Heading(text=heading)]
    if said := sentences([_newcomers(facts.counts), _inside(teller)]):
        blocks.append(paragraph(said))
    blocks.append(Table(columns=_COLUMNS, rows=_rows(facts.counts, facts.stage)))
    return blocks + _organisations(teller)


def _newcomers(counts: Counts) -> str:
    """Those who were not on the list that was sent out."""
    parts = [
        (counts.walk_ins, "a walk-in", "walk-ins"),
        (counts.substitutes, "a substitute", "substitutes"),
    ]
    said = [
        f"{number(of_it)} as {one if of_it == 1 else many}" for of_it, one, many in parts if of_it
    ]
    if not said:
        return ""
    invited = f"{capital(count(counts.invited, 'name'))} {_was(counts.invited)} on the invite list"
    return f"{invited}; {clauses(said)} {_was(counts.walk_ins + counts.substitutes)} added."


def _inside(teller: Teller) -> str:
    if teller.facts.stage is not Stage.UNDER_WAY:
        return ""
    heads = teller.facts.counts.heads
    people = count(heads, "person", "people")
    at = teller.clock(teller.facts.made_at)
    return f"At {at}, {people} {_was(heads)} in the building, crew included."


def _rows(counts: Counts, stage: Stage) -> tuple[tuple[str, ...], ...]:
    """Every figure that adds up, those that are nothing left out."""
    missing = "Did not come" if stage is Stage.OVER else "Still expected"
    rows = [("On the list", counts.names)]
    if counts.invited != counts.names:
        rows += [
            ("of them invited", counts.invited),
            ("walk-ins", counts.walk_ins),
            ("substitutes", counts.substitutes),
        ]
    rows += [
        ("Came", counts.came),
        (missing, counts.expected),
        ("Not coming: declined, cancelled or remote", counts.not_coming),
        ("Replaced by a substitute", counts.replaced),
    ]
    said_always = {"On the list"} if stage is Stage.TO_COME else {"On the list", "Came"}
    return tuple((name, f"{value:,}") for name, value in rows if value or name in said_always)


def _organisations(teller: Teller) -> list[Block]:
    facts, naming = teller.facts, teller.naming
    if not facts.organisations:
        return []
    blocks: list[Block] = [Heading(text="Organisations", level=3)]
    shown = facts.organisations[:MOST_ORGANISATIONS]
    if naming.people is People.NAMES and facts.counts.came <= MOST_PEOPLE:
        blocks.append(Bullets(items=tuple(_with_people(teller, one) for one in shown)))
    else:
        named = [f"{naming.title(one.name)} ({len(one.people):,})" for one in shown]
        blocks.append(paragraph(f"{'; '.join(named)}."))
    if more := len(facts.organisations) - len(shown):
        blocks.append(paragraph(f"And {count(more, 'more organisation')}."))
    if facts.without_organisation:
        number_of = count(facts.without_organisation, "delegate")
        blocks.append(paragraph(f"{capital(number_of)} came without naming an organisation."))
    return blocks


def _with_people(teller: Teller, one: OrganisationFact) -> Spans:
    names = [name for person in one.people if (name := teller.naming.delegate(person))]
    nameless = len(one.people) - len(names)
    if nameless:
        names.append(count(nameless, "person", "people") + " without a name")
    return spans_of(f"{teller.naming.title(one.name)}: {listed(names)}")


def _was(value: int) -> str:
    return "was" if value == 1 else "were"
