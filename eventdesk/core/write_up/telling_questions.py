"""The questions by item with their outcomes, and who is to answer the rest by when."""

from __future__ import annotations

from eventdesk.core.questions.question import Channel, Outcome, Question
from eventdesk.core.write_up.document import (
    Block,
    Bullets,
    Heading,
    Span,
    Spans,
    sentences,
    spans_of,
)
from eventdesk.core.write_up.facts import Stage
from eventdesk.core.write_up.naming import People
from eventdesk.core.write_up.teller import Teller
from eventdesk.core.write_up.wording import capital, date_in_words, ended, quoted

_OUTCOMES = {
    Outcome.ANSWERED: "Answered.",
    Outcome.DECLINED: "Declined.",
    Outcome.WITHDRAWN: "Withdrawn.",
    Outcome.MERGED: "Taken together with another question.",
}
_OPEN = {
    Outcome.WAITING: ("Waiting.", "Not reached."),
    Outcome.BEING_PUT: ("Being put now.", "Put; no outcome was written down."),
}
_FORGOTTEN = "A question whose wording has been forgotten"


def the_questions(teller: Teller) -> list[Block]:
    """Every question under its item."""
    groups = teller.facts.questions
    blocks: list[Block] = [Heading(text="Questions")] if groups else []
    for group in groups:
        if group.item is not None:
            blocks.append(Heading(text=teller.naming.title(group.item.title), level=3))
        elif len(groups) > 1:
            blocks.append(Heading(text="Of no item", level=3))
        items = tuple(_question(teller, one) for one in group.questions)
        blocks.append(Bullets(items=items))
    return blocks


def to_follow_up(teller: Teller) -> list[Block]:
    """Who owes an answer, and until when."""
    kept = teller.facts.follow_ups
    if not kept:
        return []
    return [
        Heading(text="To be followed up"),
        Bullets(items=tuple(_follow_up(teller, one) for one in kept)),
    ]


def _question(teller: Teller, one: Question) -> Spans:
    also = [_also_asked(teller, other) for other in teller.facts.merged.get(one.id, ())]
    told = sentences([*_asked_and_closed(teller, one), *also])
    return spans_of(_wording(teller, one), Span(text=f" {told}", emphasis=True))


def _wording(teller: Teller, one: Question) -> str:
    said = teller.naming.free(one.text)
    return ended(said) if said else f"{_FORGOTTEN}."


def _asked_and_closed(teller: Teller, one: Question) -> list[str]:
    """Who asked whom, and what became of it."""
    to = teller.naming.addressee(one, teller.item_of(one))
    asked = _asked(teller, one, to)
    if one.outcome is not Outcome.TO_FOLLOW_UP:
        return [ended(asked), _outcome(teller, one)]
    by = f" by {date_in_words(one.follow_up_by)}" if one.follow_up_by else ""
    owner = teller.naming.owner(one)
    if owner and owner == to:
        return [f"{asked}, who is to follow it up{by}."]
    follows = f"{capital(owner)} is to follow it up{by}." if owner else f"To be followed up{by}."
    return [ended(asked), follows]


def _asked(teller: Teller, one: Question, to: str) -> str:
    """How it came, from whom, and to whom it went; "" where nothing is to be said of that."""
    sent_in, read_out = one.channel == Channel.SENT_IN, one.channel == Channel.READ_OUT
    how = "Sent in before the day" if sent_in else "Read out" if read_out else "Asked"
    asker = teller.naming.asker(one)
    of_whom = f" {'to' if sent_in or read_out else 'of'} {to}" if to else ""
    if asker:
        return f"{how} {'for' if read_out else 'by'} {asker}{of_whom}"
    if one.is_anonymous and teller.naming.people is not People.NONE:
        return f"{how} anonymously{of_whom}"
    return f"{how}{of_whom}" if of_whom or sent_in else "Read out for somebody online" * read_out


def _outcome(teller: Teller, one: Question) -> str:
    if one.outcome in _OPEN:
        now, then = _OPEN[one.outcome]
        return then if teller.facts.stage is Stage.OVER else now
    return _OUTCOMES[one.outcome]


def _also_asked(teller: Teller, other: Question) -> str:
    said = quoted(teller.naming.free(other.text))
    asker = teller.naming.asker(other)
    return f"Also asked{f' by {asker}' if asker else ''}: {said}"


def _follow_up(teller: Teller, one: Question) -> Spans:
    """The owner first, since that is whom it is for."""
    owner = teller.naming.owner(one)
    day = f"by {date_in_words(one.follow_up_by)}" if one.follow_up_by else ""
    who = ", ".join(part for part in (owner, day) if part)
    item = teller.item_of(one)
    where = f" (question {one.number}{'' if item is None else f', {teller.title(item)}'})"
    lead = Span(text=f"{capital(who)}: " if who else "", strong=True)
    return spans_of(lead, _wording(teller, one), where)
