"""Roll calls as stored."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from eventdesk.core.roll.calls import RollCall
from eventdesk.storage.tables import roll_calls


class RollRepository:
    """The roll calls within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def calls(self) -> tuple[RollCall, ...]:
        """Every roll call of the day, in their order."""
        rows = self._connection.execute(select(roll_calls).order_by(roll_calls.c.place))
        return tuple(
            RollCall(
                id=row.id,
                drill=row.drill,
                called_at=row.called_at,
                called_desk=row.called_desk,
                heads=row.heads,
                ended_at=row.ended_at,
            )
            for row in rows
        )

    def write(self, calls: Sequence[RollCall], revision: int) -> None:
        """Make the rows what the fold says: there are never many."""
        self._connection.execute(roll_calls.delete())
        for place, call in enumerate(calls):
            self._connection.execute(
                roll_calls.insert().values(
                    id=call.id,
                    place=place,
                    drill=call.drill,
                    called_at=call.called_at,
                    called_desk=call.called_desk,
                    heads=call.heads,
                    ended_at=call.ended_at,
                    revision=revision,
                )
            )
