"""The JSON documents: delegates, items, questions and acts, for programs that read our output.

Instants are ISO 8601 with the event's offset, to the second, or null; lengths are whole minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding import Found
from eventdesk.core.invite_list import PARTICULARS_FIELDS, ListedPerson
from eventdesk.core.json_values import Json, JsonObject
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.sent_in import ListedQuestion
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.listed import ListedItem
from eventdesk.core.running_order.order import Run
from eventdesk.core.stage import Stage
from eventdesk.services.performer import ActResult


class Documents(Struct, frozen=True):
    """Documents of one event, whose time zone their instants are in."""

    zone: ZoneInfo

    def instant(self, at: datetime | None) -> str | None:
        """An instant with the event's offset."""
        return None if at is None else at.astimezone(self.zone).isoformat(timespec="seconds")

    def delegate(self, delegate: Delegate) -> dict[str, Json]:
        """A delegate with everything that is known of them."""
        known = delegate.particulars
        particulars: dict[str, Json] = {name: getattr(known, name) for name in PARTICULARS_FIELDS}
        return {
            "id": delegate.id,
            "full_name": delegate.full_name,
            **particulars,
            "rsvp": delegate.rsvp.value,
            "attendance": delegate.attendance.value,
            "party_size": delegate.party_size,
            "extra": dict(known.extra),
            "origin": delegate.origin.value,
            "crew": delegate.crew,
            "heads": delegate.heads,
            "id_seen": delegate.id_seen,
        }

    def listed_person(self, person: ListedPerson) -> dict[str, Json]:
        """A row of a list as it was understood; `rsvp` is null where the list does not say."""
        known = person.particulars
        arrived_at = person.arrived_at
        particulars: dict[str, Json] = {name: getattr(known, name) for name in PARTICULARS_FIELDS}
        return {
            "full_name": person.full_name,
            **particulars,
            "rsvp": None if person.rsvp is None else person.rsvp.value,
            "party_size": person.party_size,
            "extra": dict(known.extra),
            "arrived": person.arrived,
            "arrived_at": None if arrived_at is None else arrived_at.isoformat(timespec="seconds"),
        }

    def listed_item(self, item: ListedItem) -> dict[str, Json]:
        """A row of a running order as it was understood; `guessed` names what was guessed."""
        return {
            "title": item.title,
            "kind": item.kind.value,
            "planned_start": self.instant(item.planned_start),
            "planned_end": self.instant(item.planned_end),
            "duration_minutes": item.minutes,
            "fixed": item.fixed,
            "fixed_end": self.instant(item.fixed_end),
            "floor_minutes": item.floor_given,
            "line_up_lead_minutes": item.line_up_lead_minutes,
            "speakers": list(item.speakers),
            "location": item.location,
            "guessed": sorted(item.guessed),
        }

    def found(self, found: Found) -> dict[str, Json]:
        """A delegate that was found, and why."""
        return {**self.delegate(found.delegate), "why": found.why}

    def item(self, expected: ItemForecast) -> dict[str, Json]:
        """An item as planned, as it went, and as it will go."""
        item = expected.item
        return {
            "id": item.id,
            "position": item.position,
            "title": item.title,
            "kind": item.kind.value,
            "planned_start": self.instant(item.planned_start),
            "planned_end": self.instant(item.planned_end),
            "duration_minutes": item.minutes,
            "fixed": item.fixed,
            "fixed_end": self.instant(expected.fixed_end),
            "floor_minutes": floor_minutes(item),
            "line_up_lead_minutes": item.line_up_lead_minutes,
            "speakers": [speaker.name for speaker in item.speakers],
            "location": item.location,
            "expected_start": self.instant(expected.expected_start),
            "expected_end": self.instant(expected.expected_end),
            "actual_start": self.instant(expected.actual_start),
            "actual_end": self.instant(expected.actual_end),
            "status": expected.status.value,
            "conflict_minutes": expected.conflict_minutes,
            "slack_minutes": expected.slack_minutes,
            "start_by": self.instant(expected.start_by),
            "tight": expected.tight,
            "runs": [self._run(run) for run in expected.runs],
        }

    def running_order(self, forecast: Forecast) -> dict[str, Json]:
        """The whole day as expected at one instant."""
        running = forecast.running
        return {
            "now": self.instant(forecast.now),
            "behind_minutes": forecast.behind_minutes,
            "running": None if running is None else self.item(running),
            "items": [self.item(item) for item in forecast.items],
        }

    def question(self, question: Question, place: int | None = None) -> dict[str, Json]:
        """A question and what became of it; `place` is its place in the queue, from 1."""
        by, first = question.follow_up_by, question.first_text
        return {
            "id": question.id,
            "number": question.number,
            "text": question.text,
            "first_text": None if first == question.text else first,
            "item": question.item_id,
            "asker_id": question.asker_id,
            "asker_name": question.asker_name,
            "to": question.addressee,
            "channel": question.channel,
            "outcome": question.outcome.value,
            "place": place,
            "merged_into": question.merged_into,
            "also_asked": list(question.also_asked),
            "recorded_at": self.instant(question.recorded_at),
            "put_at": self.instant(question.put_at),
            "closed_at": self.instant(question.closed_at),
            "spent_seconds": question.spent // timedelta(seconds=1),
            "follow_up_owner": question.follow_up_owner,
            "follow_up_by": None if by is None else by.isoformat(),
        }

    def listed_question(self, row: ListedQuestion) -> dict[str, Json]:
        """A row of a list of questions; of an anonymous one nothing names the asker."""
        return {
            "text": row.text,
            "item": row.item_id,
            "asker_id": row.asker_id,
            "asker_name": row.name,
            "anonymous": row.is_anonymous,
            "to": row.to,
            "listed_id": row.listed_id,
        }

    def stage(self, stage: Stage) -> dict[str, Json]:
        """What stands on the screens besides the running order."""
        message = stage.message
        return {
            "message": None
            if message is None
            else {
                "text": message.text,
                "sent_at": self.instant(message.sent_at),
                "acknowledged_at": self.instant(message.acknowledged_at),
            },
            "blank": sorted(screen.value for screen in stage.blank),
        }

    def roll_call(self, call: RollCall) -> dict[str, Json]:
        """A roll call; `heads` were inside when it was called."""
        return {
            "id": call.id,
            "drill": call.drill,
            "called_at": self.instant(call.called_at),
            "desk": call.called_desk,
            "heads": call.heads,
        }

    def _run(self, run: Run) -> dict[str, Json]:
        return {
            "id": run.id,
            "actual_start": self.instant(run.started_at),
            "actual_end": self.instant(run.ended_at),
            "continues": run.continues,
        }


def act_document(result: ActResult, message: str, about: Mapping[str, Json]) -> JsonObject:
    """What became of an act; `about` holds the delegate, item or question that it was on."""
    return {
        "act": result.act,
        "outcome": result.outcome.value,
        "reason": result.reason,
        "message": message,
        "flags": list(result.flags),
        **about,
    }


def error_document(code: str, message: str) -> JsonObject:
    """What went wrong outside the rules."""
    return {"error": {"code": code, "message": message}}
