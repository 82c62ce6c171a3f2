"""What was asked, by item, with what became of it, and what is to be followed up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from eventdesk.core.questions.question import Channel, Outcome, Question
from eventdesk.core.write_up.document import Block, Bullets, Heading, Paragraph
from eventdesk.core.write_up.english import counted, listed, quoted, sentence, short_day, spelled
from eventdesk.core.write_up.facts import Facts
from eventdesk.core.write_up.people import Naming

_BECAME = {
    Outcome.ANSWERED: "answered",
    Outcome.TO_FOLLOW_UP: "to be followed up",
    Outcome.DECLINED: "not taken",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.BEING_PUT: "being put",
    Outcome.WAITING: "not reached",
}
_HOW = {Channel.SENT_IN.value: "sent in beforehand", Channel.READ_OUT.value: "read out"}


def question_blocks(facts: Facts, naming: Naming) -> Iterator[Block]:
    """The section about questions; nothing where none was asked."""
    asked = [one for one in facts.questions if one.outcome is not Outcome.MERGED]
    if not asked:
        return
    yield Heading(2, "Questions")
    yield Paragraph(_summary(asked))
    for title, some in _by_item(facts, naming, asked):
        yield Heading(3, title)
        yield Bullets(tuple(_point(facts, naming, one) for one in some))


def follow_up_blocks(facts: Facts, naming: Naming) -> Iterator[Block]:
    """The section about what is to be followed up; nothing where nothing is."""
    kept = [one for one in facts.questions if one.outcome is Outcome.TO_FOLLOW_UP]
    if not kept:
        return
    yield Heading(2, "To follow up")
    points = []
    for one in kept:
        owner = naming.person(one.follow_up_owner)
        if not one.follow_up_owner:
            owner = "nobody named yet"
        by = "" if one.follow_up_by is None else f"by {short_day(one.follow_up_by)}"
        lead = " ".join(part for part in (owner, by) if part) or "no day named"
        points.append((f"{lead[0].upper()}{lead[1:]}:", quoted(naming.text(one.text))))
    yield Bullets(tuple(points))


def _summary(asked: Sequence[Question]) -> str:
    outcomes = Counter(one.outcome for one in asked)
    told = [f"{outcomes[one]} {word}" for one, word in _BECAME.items() if outcomes[one]]
    what = f"{spelled(len(asked), 'question')} {'was' if len(asked) == 1 else 'were'} asked"
    if len(told) == 1:
        (word,) = [word for one, word in _BECAME.items() if outcomes[one]]
        every = "it was" if len(asked) == 1 else "all were"
        return sentence(f"{what}; {every} {word}")
    return sentence(f"{what}: {listed(told)}")


def _by_item(
    facts: Facts, naming: Naming, asked: Sequence[Question]
) -> Iterator[tuple[str, list[Question]]]:
    for each in facts.day.items:
        some = [one for one in asked if one.item_id == each.item.id]
        if some:
            yield naming.text(each.item.title), some
    known = {each.item.id for each in facts.day.items}
    rest = [one for one in asked if one.item_id not in known]
    if rest:
        yield "Besides", rest


def _point(facts: Facts, naming: Naming, one: Question) -> tuple[str, str]:
    said = [sentence(_asked_by(facts, naming, one)), sentence(_became(naming, one))]
    return quoted(naming.text(one.text)), " ".join(part for part in said if part)


def _asked_by(facts: Facts, naming: Naming, one: Question) -> str:
    others = [
        other for other in facts.questions
        if other.outcome is Outcome.MERGED and other.merged_into == one.id
    ]  # fmt: skip
    askers = [who for each in (one, *others) if (who := _asker(facts, naming, each))]
    to = f"to {naming.text(one.addressee)}" if one.addressee and naming.names_anybody else ""
    if not askers and others:
        return _joined(f"asked {_often(len(others) + 1)}", to)
    who = listed(askers)
    if how := _HOW.get(one.channel):
        return _joined(f"{how} by {who}" if who else how, to)
    return _joined(f"from {who}" if who else "", to)


def _often(times: int) -> str:
    return "twice" if times == 2 else counted(times, "time")  # noqa: PLR2004 - what "twice" means


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _asker(facts: Facts, naming: Naming, one: Question) -> str:
    delegate = facts.delegates.get(one.asker_id or "")
    if delegate is not None:
        return naming.person(delegate.full_name, delegate.organisation)
    return naming.person(one.asker_name)


def _became(naming: Naming, one: Question) -> str:
    said = _BECAME[one.outcome]
    if one.outcome is not Outcome.TO_FOLLOW_UP:
        return said
    owner = naming.person(one.follow_up_owner)
    who = f" by {owner}" if owner else ""
    return f"{said}{who}"
