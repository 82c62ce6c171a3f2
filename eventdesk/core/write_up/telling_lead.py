"""The lead of a write-up: who hosted, where, when, how many came, and how it went in a breath."""

from __future__ import annotations

from datetime import datetime, timedelta

from eventdesk.core.lateness import MINUTE, minutes_late
from eventdesk.core.questions.question import Outcome
from eventdesk.core.running_order.order import ItemKind
from eventdesk.core.write_up.document import Paragraph, paragraph, sentences
from eventdesk.core.write_up.facts import Stage
from eventdesk.core.write_up.item_facts import ItemFact
from eventdesk.core.write_up.teller import Teller
from eventdesk.core.write_up.wording import (
    capital,
    clauses,
    count,
    days_in_words,
    every,
    length,
    number,
)

_EVENT_WORDS_TEXT = """
conference meeting summit forum day days workshop seminar assembly symposium congress convention
gathering session sessions ceremony awards dinner reception colloquium roundtable hearing
retreat festival fair conventions congresses launch briefing
"""
_EVENT_WORDS = frozenset(_EVENT_WORDS_TEXT.split())
_ARTICLES = ("the ", "a ", "an ", "our ", "my ")
_OUTCOMES = (
    (Outcome.ANSWERED, "was answered", "were answered"),
    (Outcome.TO_FOLLOW_UP, "is to be followed up", "are to be followed up"),
    (Outcome.DECLINED, "was declined", "were declined"),
    (Outcome.WITHDRAWN, "was withdrawn", "were withdrawn"),
    (Outcome.MERGED, "was taken together with another", "were taken together with others"),
)


def lead(teller: Teller) -> list[Paragraph]:
    """One paragraph that could stand alone, one of the programme, one of the questions."""
    told = [
        sentences([_what_was_held(teller), _who_came(teller)]),
        sentences(_programme(teller)),
        questions_in_numbers(teller),
    ]
    return [paragraph(one) for one in told if one]


def named_event(name: str) -> str:
    """An event within a sentence: "the Directors’ Conference", but "Open House 2026"."""
    words = {one.strip(".,:;()'’").lower() for one in name.split()}
    if name.lower().startswith(_ARTICLES) or not words & _EVENT_WORDS:
        return name
    return f"the {name}"


def _what_was_held(teller: Teller) -> str:
    event, naming, stage = teller.facts.event, teller.naming, teller.facts.stage
    name = named_event(naming.title(event.name))
    venue = naming.title(event.venue)
    where = f" at {venue}{',' if ',' in venue else ''}" if venue else ""
    when = f" on {days_in_words(teller.facts.first_day, teller.facts.last_day)}"
    if teller.facts.last_day - teller.facts.first_day > timedelta(days=1):
        when = f" from {days_in_words(teller.facts.first_day, teller.facts.last_day)}"
    hosting, being = {
        Stage.OVER: ("hosted", "took place"),
        Stage.UNDER_WAY: ("is hosting", "is taking place"),
        Stage.TO_COME: ("is to host", "is to take place"),
    }[stage]
    if event.host:
        return f"{capital(naming.title(event.host))} {hosting} {name}{where}{when}."
    return f"{capital(name)} {being}{where}{when}."


def _who_came(teller: Teller) -> str:
    counts, stage = teller.facts.counts, teller.facts.stage
    organisations = len(teller.facts.organisations)
    origin = f" from {count(organisations, 'organisation')}" if organisations else ""
    if not counts.names:
        return ""
    if stage is Stage.TO_COME:
        return f"There {_is_or_are(counts.names)} {count(counts.names, 'name')} on the list."
    if stage is Stage.UNDER_WAY:
        by = teller.clock(teller.facts.made_at)
        said = f"By {by}, {number(counts.came)} of {count(counts.awaited, 'delegate')} had come"
        return f"{said},{origin}." if origin else f"{said}."
    if not counts.came:
        return "Nobody was checked in."
    return f"In all, {count(counts.came, 'delegate')}{origin} came."


def _programme(teller: Teller) -> list[str]:
    """From when until when, and how that compares with the plan."""
    facts = teller.facts
    ran, planned = facts.programme, [i for i in facts.items if i.item.kind is not ItemKind.BREAK]
    if not ran or ran[0].started_at is None:
        return []
    begins = teller.clock(ran[0].started_at)
    if facts.stage is Stage.UNDER_WAY:
        over = sum(not one.is_open for one in ran)
        so_far = number(over) if over else "none"
        return [
            f"The programme began at {begins}.",
            f"So far, {so_far} of its {count(len(planned), 'item')} {_is_or_are(over or 1)} over.",
            _how_late_it_is(facts.behind),
        ]
    end = facts.ended_at
    if end is None:
        return [f"The programme began at {begins}; the log does not say when it ended."]
    return [
        f"The programme ran from {begins} to {teller.clock(end)}{_against_plan(teller, end)}.",
        _how_many_ran(len(ran), len(planned)),
        _what_ran_over(teller, ran),
    ]


def _how_late_it_is(behind: timedelta) -> str:
    if not minutes_late(behind):
        return "The day is on time."
    side = "behind" if behind > timedelta(0) else "ahead of"
    return f"The day is {length(behind)} {side} the plan."


def _against_plan(teller: Teller, end: datetime) -> str:
    """How the end compares with that of the plan people were invited with."""
    ends = [one.planned_end for one in teller.facts.items if not one.was_added]
    if not ends:
        return ""
    late = end - max(ends)
    if not minutes_late(late):
        return " and ended on time"
    return f" and ended {length(late)} {'later' if late > timedelta(0) else 'earlier'} than planned"


def _how_many_ran(ran: int, planned: int) -> str:
    if planned == 1:
        return ""
    if ran == planned:
        return f"{every(ran)} items took place."
    return f"Of its {number(planned)} items, {number(ran)} took place."


def _what_ran_over(teller: Teller, ran: tuple[ItemFact, ...]) -> str:
    over = [one for one in ran if one.over is not None and one.over >= MINUTE]
    if not over:
        return "None took longer than planned." if len(ran) > 1 else ""
    said = number(len(over))
    longest = max(one.over or MINUTE for one in over)
    if len(over) == 1:
        return f"One took longer than planned: {teller.title(over[0].item)}, by {length(longest)}."
    if longest // MINUTE == 1:
        return f"Of these, {said} took longer than planned, each by one minute."
    most = [one for one in over if (one.over or MINUTE) // MINUTE == longest // MINUTE]
    which = f" ({teller.title(most[0].item)})" if len(most) == 1 else ""
    return f"Of these, {said} took longer than planned, by at most {length(longest)}{which}."


def questions_in_numbers(teller: Teller) -> str:
    """How many questions there were, and what became of them."""
    outcomes, all_of_them = teller.facts.outcomes, teller.facts.questions_count
    if not all_of_them:
        return ""
    over = teller.facts.stage is Stage.OVER
    waits = ("was not reached", "were not reached") if over else ("is waiting", "are waiting")
    put = ("was put without an outcome",) * 2 if over else ("is being put",) * 2
    said = [
        (outcomes.get(outcome, 0), one, many)
        for outcome, one, many in (
            *_OUTCOMES,
            (Outcome.BEING_PUT, *put),
            (Outcome.WAITING, *waits),
        )
    ]
    parts = [f"{number(of_it)} {one if of_it == 1 else many}" for of_it, one, many in said if of_it]
    if all_of_them == 1:
        return f"There was one question, which {parts[0].removeprefix('one ')}."
    if len(parts) == 1:
        everyone = "both" if all_of_them == 2 else "all"  # noqa: PLR2004
        rest = parts[0].partition(" ")[2]
        return f"There were {number(all_of_them)} questions, and {everyone} {rest}."
    return f"There were {number(all_of_them)} questions: {clauses(parts)}."


def _is_or_are(value: int) -> str:
    return "is" if value == 1 else "are"
