"""The ways out in the words, columns and documents of a terminal."""

from __future__ import annotations

from datetime import datetime

from eventdesk.cli.session import Opened
from eventdesk.core.json_values import Json
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.replanning.office import office_sentence
from eventdesk.core.running_order.replanning.proposals import Proposal, Replan
from eventdesk.core.running_order.replanning.ways import Way


def danger_line(opened: Opened, target: ItemForecast) -> str:
    """What is wrong, title first."""
    title, minute = target.item.title, opened.minute(target.item.planned_start)
    if target.conflict_minutes:
        return f"{title} would start {target.conflict_minutes} min after {minute}."
    late = target.line_up_deficit_minutes
    return f"{title} starts at {minute}, {late} min into the line-up."


def way_line(opened: Opened, proposal: Proposal) -> list[str]:
    """One way out as columns: what to type, what it does, what becomes of the fixed items."""
    typed = f"{proposal.way.value}{' --keep-line-up' if proposal.line_up else ''}"
    becomes = [f"{proposal.target.title} at {opened.minute(proposal.minute)}"]
    for each in proposal.later:
        late = each.conflict_minutes
        becomes.append(f"{each.item.title} {f'{late} min late' if late else 'tight'}")
    return [typed, _what(opened, proposal), ", ".join(becomes)]


def replan_document(opened: Opened, found: Replan | None, now: datetime) -> dict[str, Json]:
    """The ways out, as a machine reads them; no item and no ways where nothing is in danger."""
    offered = () if found is None else (*found.proposals, *found.keeping_line_up)
    return {
        "now": opened.documents.instant(now),
        "item": None if found is None else opened.documents.item(found.target),
        "proposals": [_document(opened, proposal) for proposal in offered],
    }


def _what(opened: Opened, proposal: Proposal) -> str:
    cuts = [f"{cut.item.title} {cut.item.minutes} to {cut.minutes} min" for cut in proposal.cuts]
    if proposal.dropped is not None:
        return f"drop {proposal.dropped.title}, {proposal.spare} min to spare"
    if proposal.way is Way.ACCEPT:
        return ", ".join([f"{proposal.minutes} min later", *cuts])
    first = proposal.brought_forward
    if not cuts and first is not None:
        return f"start {first.item.title} at {opened.minute(first.start)}"
    return ", ".join(cuts)


def _document(opened: Opened, proposal: Proposal) -> dict[str, Json]:
    forecasts = {each.item.id: each for each in proposal.plan.forecast.items}
    changes: list[Json] = [
        {
            "id": change.item.id,
            "title": change.item.title,
            "old_start": opened.documents.instant(change.old_start),
            "old_minutes": change.item.minutes,
            "planned_start": opened.documents.instant(change.start),
            "expected_start": opened.documents.instant(forecasts[change.item.id].expected_start),
            "minutes": change.minutes,
            "dropped": change.dropped,
        }
        for change in proposal.plan.items
    ]
    later: list[Json] = [
        {"id": each.item.id, "conflict_minutes": each.conflict_minutes, "tight": each.tight}
        for each in proposal.later
    ]
    sentence = None
    if proposal.way is Way.ACCEPT:
        sentence = office_sentence(proposal, opened.event.name, opened.minute)
    return {
        "way": proposal.way.value,
        "line_up": proposal.line_up,
        "fits": proposal.fits,
        "minutes": proposal.minutes,
        "fixed_minute": opened.documents.instant(proposal.minute),
        "items": changes,
        "later": later,
        "office_sentence": sentence,
    }
