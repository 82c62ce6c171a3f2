"""What ran when, what over-ran, and what was not held."""

from __future__ import annotations

from collections.abc import Iterator

from eventdesk.core.lateness import minutes_late
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemKind, ItemStatus
from eventdesk.core.write_up.document import Block, Bullets, Heading, Paragraph
from eventdesk.core.write_up.english import counted, listed, minutes, quoted, sentence, spelled
from eventdesk.core.write_up.facts import Facts
from eventdesk.core.write_up.people import Naming

WORTH_NAMING = 5
"""Minutes from which an over-run is named in the summary."""
MOST_NAMED = 3
_ON_STAGE = (ItemStatus.RUNNING, ItemStatus.HELD)
_NOT_HELD = (ItemStatus.DROPPED, ItemStatus.PASSED_OVER)


def day_span(facts: Facts) -> str:
    """From when to when, and how that was against the plan; "" where nothing has run."""
    held = [each for each in facts.day.items if each.runs]
    if not held:
        return ""
    began = min(run.started_at for each in held for run in each.runs)
    start = facts.minute(began)
    if _is_under_way(facts):
        now = facts.minute(facts.day.now)
        return f"It began at {start}, and at {now} it was {_lateness(facts.day.behind_minutes)}."
    ended = max(run.ended_at or facts.day.now for each in held for run in each.runs)
    return sentence(
        f"The day ran from {start} to {facts.minute(ended)} and ended"
        f" {_lateness(facts.day.behind_minutes)}"
    )


def day_blocks(facts: Facts, naming: Naming) -> Iterator[Block]:
    """The section about the running order; nothing where there is none."""
    items = facts.day.items
    if not items:
        return
    yield Heading(2, "The day")
    if summary := _summary(facts, naming):
        yield Paragraph(summary)
    yield Bullets(tuple(_point(facts, naming, each) for each in items))


def _is_under_way(facts: Facts) -> bool:
    return facts.day.running is not None or facts.day.next is not None


def _lateness(behind: int) -> str:
    if not behind:
        return "on time"
    way = "behind the plan" if behind > 0 else "ahead of the plan"
    return f"{minutes(abs(behind))} {way}"


def _summary(facts: Facts, naming: Naming) -> str:
    said = [_over_runs(facts, naming), *_fixed(facts, naming), *_left_out(facts, naming)]
    return " ".join(part for part in said if part)


def _over_runs(facts: Facts, naming: Naming) -> str:
    over = [(each, over_run(each)) for each in facts.day.items if each.status is ItemStatus.OVER]
    talks = [one for one in over if one[0].item.kind is not ItemKind.BREAK]
    late = sorted(((by, each) for each, by in talks if by > 0), key=lambda one: -one[0])
    if not talks:
        return ""
    if not late:
        return "Nothing over-ran."
    most = [(by, each) for by, each in late if by == late[0][0] or by >= WORTH_NAMING]
    named = [f"{quoted(naming.text(each.item.title))} by {minutes(by)}" for by, each in most]
    number = spelled(len(late), "item")
    if len(named) > MOST_NAMED:
        every = len(most) == len(late) and late[0][0] == late[-1][0]
        by = f"each by {minutes(late[0][0])}" if every else f"the longest by {minutes(late[0][0])}"
        return sentence(f"{number} over-ran, {by}")
    if len(named) == len(late):
        return sentence(f"{number} over-ran: {listed(named)}")
    return sentence(f"{number} over-ran, the longest {listed(named)}")


def _fixed(facts: Facts, naming: Naming) -> Iterator[str]:
    for each in facts.day.items:
        if not each.item.fixed or each.started_late is None:
            continue
        title = quoted(naming.text(each.item.title))
        at = facts.minute(each.item.planned_start)
        late = minutes_late(each.started_late)
        kept = "began on time" if late == 0 else f"began {_early_or_late(late)}"
        yield sentence(f"{title}, fixed for {at}, {kept}")


def _left_out(facts: Facts, naming: Naming) -> Iterator[str]:
    for status, words in (
        (ItemStatus.DROPPED, "dropped from the running order"),
        (ItemStatus.PASSED_OVER, "passed over"),
    ):
        titles = [naming.text(each.item.title) for each in facts.day.items if each.status is status]
        if titles:
            was = "was" if len(titles) == 1 else "were"
            yield sentence(f"{listed(titles)} {was} {words}")


def over_run(each: ItemForecast) -> int:
    """By how many whole minutes an item took longer than was planned, without its holds."""
    if each.actual_end is None:
        return 0
    used = sum(((run.ended_at or run.started_at) - run.started_at).total_seconds()
               for run in each.runs)  # fmt: skip
    planned = (each.item.original_end - each.item.measured_start).total_seconds()
    return max(0, int((used - planned) // 60))


def _point(facts: Facts, naming: Naming, each: ItemForecast) -> tuple[str, str]:
    title = naming.text(each.item.title)
    speakers = listed(naming.speakers(one.name for one in each.item.speakers))
    said = [sentence(speakers), *_how_it_went(facts, naming, each)]
    lead = sentence(f"{_when(facts, each)} {title}")
    return lead, " ".join(part for part in said if part)


def _when(facts: Facts, each: ItemForecast) -> str:
    item = each.item
    if each.actual_start is None:
        return facts.minute(item.planned_start)
    until = "" if each.actual_end is None else f"–{facts.minute(each.actual_end)}"
    return f"{facts.minute(each.actual_start)}{until}"


def _how_it_went(facts: Facts, naming: Naming, each: ItemForecast) -> Iterator[str]:
    if each.status in _NOT_HELD:
        what = "Dropped" if each.status is ItemStatus.DROPPED else "Not held"
        reason = naming.text(facts.reasons.get(each.item.id, ""))
        yield sentence(f"{what}: {reason}" if reason else what)
        return
    if each.actual_start is None:
        yield f"Still to come at {facts.minute(facts.day.now)}."
        return
    late = minutes_late(each.actual_start - each.item.measured_start)
    said = [f"began {_early_or_late(late)}"] if late else []
    over = over_run(each)
    if over and each.status is ItemStatus.OVER:
        said.append(f"ran {minutes(over)} over")
    if len(each.runs) > 1:
        said.append(f"was held in {counted(len(each.runs), 'part')}")
    if each.status in _ON_STAGE:
        said.append(f"was under way at {facts.minute(facts.day.now)}")
    if said:
        yield sentence(listed(said))


def _early_or_late(late: int) -> str:
    return f"{minutes(abs(late))} {'late' if late > 0 else 'early'}"
