"""The PINs of leads, as stored: settings beside the log, and never in it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, Select, select

from eventdesk.core.pins import PinHash
from eventdesk.storage.tables import pins


class PinRepository:
    """The hashes of PINs within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, operators: Collection[str]) -> dict[str, PinHash]:
        """What is kept of the PINs of these operators, by their ids."""
        return self._read(select(pins).where(pins.c.operator_id.in_(operators)))

    def all(self) -> dict[str, PinHash]:
        """What is kept of everybody's PIN, by the ids of operators."""
        return self._read(select(pins))

    def _read(self, wanted: Select[tuple[object, ...]]) -> dict[str, PinHash]:
        rows = self._connection.execute(wanted)
        return {
            row.operator_id: PinHash(
                salt=bytes(row.salt), hash=bytes(row.hash), parameters=row.parameters
            )
            for row in rows
        }

    def write(self, operator_id: str, pin: PinHash) -> None:
        """Keep this hash for an operator, in place of the one before."""
        self._connection.execute(pins.delete().where(pins.c.operator_id == operator_id))
        self._connection.execute(
            pins.insert().values(
                operator_id=operator_id, salt=pin.salt, hash=pin.hash, parameters=pin.parameters
            )
        )
