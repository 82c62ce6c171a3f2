"""What stands on the screens, as stored."""

from __future__ import annotations

from sqlalchemy import Connection, select

from eventdesk.core.stage import Screen, Stage, StageMessage
from eventdesk.storage.tables import stage


class StageRepository:
    """The one row about the screens within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self) -> Stage:
        """What stands there; nothing before the first act."""
        row = self._connection.execute(select(stage)).first()
        if row is None:
            return Stage()
        blank = {Screen.STAGE: row.stage_blank, Screen.FOYER: row.foyer_blank}
        message = None
        if row.message_id is not None:
            message = StageMessage(
                id=row.message_id,
                text=row.message,
                sent_at=row.sent_at,
                acknowledged_at=row.acknowledged_at,
            )
        return Stage(
            message=message,
            blank=frozenset(one for one, dark in blank.items() if dark),
            question_off=row.question_off,
        )

    def write(self, folded: Stage, revision: int) -> None:
        """Make the row what the fold says."""
        message = folded.message
        self._connection.execute(stage.delete())
        self._connection.execute(
            stage.insert().values(
                id=1,
                message_id=None if message is None else message.id,
                message="" if message is None else message.text,
                sent_at=None if message is None else message.sent_at,
                acknowledged_at=None if message is None else message.acknowledged_at,
                stage_blank=Screen.STAGE in folded.blank,
                foyer_blank=Screen.FOYER in folded.blank,
                question_off=folded.question_off,
                revision=revision,
            )
        )
