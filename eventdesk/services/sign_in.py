"""The sign-in sheet: read, saved as PDF, printed; each is an act of the log."""

from __future__ import annotations

from pathlib import Path

from eventdesk.core.json_values import Json, JsonObject
from eventdesk.core.progress import Progress, silently
from eventdesk.core.sign_in import SignInSheet, Who, sign_in_lines
from eventdesk.formats.atomic import write_bytes_atomically
from eventdesk.services.exporting.drawing import Drawing
from eventdesk.services.exporting.moment import Moment
from eventdesk.services.exporting.written import export_written
from eventdesk.services.performer import ActResult, Performer

SIGN_IN = "sign-in"
"""What the sheet is called in the log, and the base name of its file."""


class SignIn:
    """The sheet of one event."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def sheet(self, who: Who = Who.COMING) -> SignInSheet:
        """The sheet of this moment.

        Raises:
            InputError: `no_event`, before the event has details.
        """
        with self._performer.database.reading() as reading:
            moment = Moment(reading, self._performer.now())
            about, everybody = moment.about, moment.everybody
            numbers = reading.log.numbers_of_names()
        return SignInSheet(about=about, who=who, lines=sign_in_lines(everybody, numbers, who))

    def save(
        self,
        path: Path,
        drawing: Drawing,
        who: Who = Who.COMING,
        *,
        progress: Progress = silently,
    ) -> ActResult:
        """Write the sheet as PDF, to a path of somebody's choice.

        Raises:
            InputError: `no_event`; `stopped`, when the progress says so.
            EnvironmentFailure: when it cannot be written; what stood there is unharmed.
        """
        sheet = self.sheet(who)
        write_bytes_atomically(path, drawing.sign_in(sheet, progress))
        return self._record(sheet, {"paths": [str(path)]})

    def printed(self, sheet: SignInSheet, printer: str) -> ActResult:
        """Record that the sheet was sent to a printer."""
        return self._record(sheet, {"printer": printer}, printed=True)

    def close(self) -> None:
        """Give back the connection, where it is one of its own."""
        self._performer.database.close()

    def _record(
        self, sheet: SignInSheet, personal: JsonObject, *, printed: bool = False
    ) -> ActResult:
        facts: dict[str, Json] = {
            "kind": SIGN_IN,
            "who": sheet.who.value,
            "names": len(sheet.lines),
        }
        if printed:
            facts["printed"] = True

        return self._performer.perform(lambda _writing, _at: export_written(facts, personal))
