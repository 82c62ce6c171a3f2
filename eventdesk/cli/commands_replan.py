"""The ways out for a fixed item in danger, from a shell: shown, and one of them adopted."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.plain_text import aligned
from eventdesk.cli.registering import NOW
from eventdesk.cli.replan_words import danger_line, replan_document, way_line
from eventdesk.cli.session import Session
from eventdesk.core.running_order.replanning.ways import Way

ADOPT = Annotated[Way | None, typer.Option("--adopt", metavar="WAY", help="Make it the plan.")]
LINE_UP = Annotated[
    bool, typer.Option("--keep-line-up", metavar="", help="The ways that keep the line-up too.")
]
REASON = Annotated[str, typer.Option("--reason", help="Why; it goes into the log.")]


def replan(
    session: Session,
    now: NOW = None,
    adopt: ADOPT = None,
    keep_line_up: LINE_UP = False,
    reason: REASON = "",
) -> None:
    """Show the ways out for the fixed item in danger, or adopt one of them.

    WAY is start, breaks, proportion, drop or accept, as far as they are offered.
    """
    if adopt is None:
        _show(session, now)
        return
    with session.opened(acts=True, at=now) as opened:
        result = opened.desk.replanning.adopt(adopt, line_up=keep_line_up, reason=reason)
        items = {each.item.id: each for each in result.forecast.items}
        target = items.get(result.subject or "")
        about = {
            "item": None if target is None else opened.documents.item(target),
            **opened.documents.running_order(result.forecast),
        }
        said = ""
        if target is not None:
            minute = opened.minute(target.item.planned_start)
            said = f"{target.item.title}: planned {minute}; {result.forecast.lateness}."
        session.tell(result, said if result.done else "", about)


def _show(session: Session, now: str | None) -> None:
    with session.opened(at=now) as opened:
        at = opened.desk.clock.now()
        found = opened.desk.replanning.proposals(at)
    document = replan_document(opened, found, at)
    if found is None:
        session.show(document, ["Every fixed item keeps its minute and its line-up."])
        return
    offered = (*found.proposals, *found.keeping_line_up)
    lines = aligned([way_line(opened, proposal) for proposal in offered])
    session.show(document, [danger_line(opened, found.target), *lines])
