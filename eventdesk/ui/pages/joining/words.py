"""What the page says of a join code: pure words, so that it is tested without a window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import JoinCode
from eventdesk.core.joining.typed_codes import TypedCode
from eventdesk.core.shown_text import shown
from eventdesk.ui.language.marked import as_marked

_KINDS = {
    DeskKind.ORGANISER: QT_TRANSLATE_NOOP("JoinPage", "the organiser’s desk"),
    DeskKind.REGISTRATION: QT_TRANSLATE_NOOP("JoinPage", "a registration desk"),
    DeskKind.CHAIR: QT_TRANSLATE_NOOP("JoinPage", "the chair’s desk"),
    DeskKind.QUESTIONS: QT_TRANSLATE_NOOP("JoinPage", "a note-taker’s desk"),
    DeskKind.DISPLAY: QT_TRANSLATE_NOOP("JoinPage", "a display, which only shows"),
}


def says(code: JoinCode) -> str:
    """What a code says: as what desk, and where."""
    words = _tr("{desk}, {kind}, on {host}, event database {database}.")
    return words.format(
        desk=code.desk,
        kind=as_marked("JoinPage", _KINDS[code.kind]),
        host=code.host,
        database=code.database,
    )  # fmt: skip


def is_protected(code: JoinCode) -> str:
    """Whether others in the network could read along."""
    if code.pin is None:
        return _tr("The code is for a connection without encryption.")
    return _tr("Encrypted, and only with the one server that the code names.")


def hint(typed: TypedCode) -> str:
    """What stands below the field while no whole code is in it."""
    if typed.stranger and not shown(typed.stranger).strip():
        return _tr("A sign in it that cannot be seen is in no join code. Type the code anew.")
    if typed.stranger:
        return _tr("“{0}” is in no join code. Look at that sign once more.").format(typed.stranger)
    if typed.is_empty:
        return _tr("Whoever runs the server has it, on paper or as a QR code. Spaces, hyphens and "
                   "small letters do not matter.")  # fmt: skip
    return _tr("Go on typing. It is known to be right when it is whole.")


def not_whole() -> str:
    """Enter was pressed, and it is no code."""
    return _tr("There is a slip in it, or a part is missing. Look at it group by group.")


def looking(code: JoinCode) -> str:
    """While it is being joined."""
    return _tr("Asking {0}, and copying the event onto this computer.").format(code.host)


def _tr(text: str) -> str:
    return QCoreApplication.translate("JoinPage", text)
