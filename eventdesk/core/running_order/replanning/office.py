"""The sentence for the office of a speaker whose fixed minute cannot be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from eventdesk.core.running_order.replanning.proposals import Proposal
from eventdesk.core.said import in_a_row, said


def office_sentence(proposal: Proposal, event: str, minute: Callable[[datetime], str]) -> str:
    """What to send: name first, then the fact, then what is wanted. Times are of the event."""
    target = proposal.target
    agreed, new = minute(target.planned_start), minute(proposal.minute)
    told = said(
        "{0} can begin at {1}, {2} min later than {3}.", target.title, new, proposal.minutes, agreed
    )
    ready = ""
    if target.line_up_lead_minutes:
        line_up = proposal.minute - timedelta(minutes=target.line_up_lead_minutes)
        ready = said(" The line-up would begin at {0}.", minute(line_up))
    question = said(" Does {0} suit?", new)
    return (
        said("{0}: {1}{2}{3}", event, told, ready, question)
        if event
        else in_a_row("", (told, ready, question))
    )
