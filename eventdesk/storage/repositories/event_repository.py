"""The event's details and its operators, as stored."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select

from eventdesk.core.event import EVENT_FACTS, Event, Operator
from eventdesk.storage.tables import event, operators


class EventRepository:
    """The event's details within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Event | None:
        """The event; None before its first act."""
        row = self._connection.execute(select(event)).first()
        if row is None:
            return None
        return Event(**{name: getattr(row, name) for name in EVENT_FACTS})

    def write(self, folded: Event | None, revision: int) -> None:
        """Make the row what the fold says."""
        self._connection.execute(event.delete())
        if folded is not None:
            values = {name: getattr(folded, name) for name in EVENT_FACTS}
            self._connection.execute(event.insert().values(id=1, revision=revision, **values))


class OperatorRepository:
    """The operators within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Operator]:
        """Every operator, by name."""
        rows = self._connection.execute(select(operators).order_by(operators.c.name))
        return [Operator(id=row.id, name=row.name, lead=row.lead) for row in rows]

    def leads(self) -> frozenset[str]:
        """The ids of those who may override; empty while everybody may."""
        wanted = select(operators.c.id).where(operators.c.lead)
        return frozenset(self._connection.execute(wanted).scalars())

    def write(self, folded: Mapping[str, Operator | None], revision: int) -> None:
        """Make the rows of these ids what the fold says; None takes a row away."""
        for operator_id, operator in folded.items():
            self._connection.execute(operators.delete().where(operators.c.id == operator_id))
            if operator is not None:
                self._connection.execute(
                    operators.insert().values(
                        id=operator_id, name=operator.name, lead=operator.lead, revision=revision
                    )
                )
