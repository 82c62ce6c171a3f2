"""The sentence for the office of a speaker whose fixed minute cannot be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from eventdesk.core.running_order.replanning.proposals import Proposal


def office_sentence(proposal: Proposal, event: str, minute: Callable[[datetime], str]) -> str:
    """What to send: name first, then the fact, then what is wanted. Times are of the event."""
    target = proposal.target
    agreed, new = minute(target.planned_start), minute(proposal.minute)
    said = f"{target.title} can begin at {new}, {proposal.minutes} min later than {agreed}."
    ready = ""
    if target.line_up_lead_minutes:
        line_up = proposal.minute - timedelta(minutes=target.line_up_lead_minutes)
        ready = f" The line-up would begin at {minute(line_up)}."
    question = f" Does {new} suit?"
    return f"{event}: {said}{ready}{question}" if event else f"{said}{ready}{question}"
