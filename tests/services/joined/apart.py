"""One day in two places: where everybody acts, and at a desk that works alone; both are files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from eventdesk.core.entries import Entry
from eventdesk.core.joining.alone import made_alone
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.joined.delivering import deliver
from eventdesk.services.joined.tail import KeptAct, acts_among, by_number
from eventdesk.storage import event_file
from tests.core.running_orders import at
from tests.services.moved_days import worked_file
from tests.services.worked_day import desk_on, log_length

COPY = str(uuid4())


@dataclass
class Apart:
    """One day in two places: where everybody acts, and at a desk that works alone."""

    there: EventDesk
    alone: EventDesk
    seen: int

    def tail(self) -> list[KeptAct]:
        """What was done alone, as a desk's own copy keeps it."""
        with self.alone.database.reading() as reading:
            stored = reading.log.stored_between(self.seen + 1, reading.head().sequence)
        return [self._alone(act) for act in acts_among(stored)]

    def deliver(self) -> list[Entry]:
        """Deliver all of it, twice as after lost answers; what came of it is given back."""
        head = log_length(self.there)
        acts = self.tail()
        for act in (*acts, *acts):
            deliver(self.there.database, act, by_number(acts), at("09:00"))
        assert self.there.verify().findings == ()
        with self.there.database.reading() as reading:
            return list(reading.log.after(head))

    def _alone(self, act: KeptAct) -> KeptAct:
        facts = [made_alone(one.facts, self.seen, COPY) for one in act.entries]
        entries = zip(act.entries, facts, strict=True)
        return replace(act, entries=[replace(one, facts=said) for one, said in entries])


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Apart]:
    for folder in ("there", "alone"):
        (tmp_path / folder).mkdir()
    with (
        event_file.open_event(worked_file(tmp_path / "there")) as everybodys,
        event_file.open_event(worked_file(tmp_path / "alone")) as own,
        desk_on(everybodys, "Side door") as there,
        desk_on(own, "Foyer") as alone,
    ):
        yield Apart(there, alone, log_length(there))
