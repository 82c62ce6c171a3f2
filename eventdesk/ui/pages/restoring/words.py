"""What the page says of a backup: pure words, so that it is tested without a window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.services.recovering import Recoverable
from eventdesk.services.restoring import Held, Restored, said_until
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.dates import day
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.recent_list import RecentView


def backup_view(held: Held) -> RecentView:
    """A backup as a row: when it was made, and what it holds."""
    made = held.backup.name.made
    name = f"{day(made)}, {made:%H:%M}"
    return RecentView(
        path=str(held.backup.path), name=name, line=_holds(held),
        is_missing=not held.is_good, opens=False,
    )  # fmt: skip


def restored_words(restored: Restored) -> str:
    """What stands there now, and where that is which stood there."""
    words = _tr("{0} is restored, up to entry {1}.").format(
        restored.path.name, restored.head.sequence
    )
    if restored.was_joined:
        again = _tr(
            "It no longer knows its server: join the event again with this desk’s join code. What "
            "the server has not got is sent then."
        )
        words = f"{words} {again}"
    if restored.put_aside is None:
        return words
    aside = _tr("What stood there is kept as “{0}”.").format(restored.put_aside.name)
    return f"{words} {aside}"


def recovered_words(found: Recoverable) -> str:
    """What could be recovered, and what could not."""
    words = [_tr("{0} entries were recovered.").format(found.entries)]
    if found.from_backup:
        words.append(_tr("{0} of them came from a backup.").format(found.from_backup))
    if found.missing:
        words.append(_tr("{0} after them are lost.").format(found.missing))
    return " ".join(words)


def _holds(held: Held) -> str:
    holding = held.holding
    if holding is None:
        return _tr("Sealed: it opens with the passphrase") if held.sealed else _tr("Not readable")
    until = _tr("up to entry {0}, {1}").format(holding.head.sequence, spoken(said_until(holding)))
    if held.behind is None:
        behind = ""
    elif held.behind:
        behind = counted(
            "RestorePage", held.behind, "1 entry behind the file", "{n} entries behind the file"
        )
    else:
        behind = _tr("holds all that the file shows")
    counts = (
        counted("RestorePage", holding.names, "1 name", "{n} names"),
        _tr("{0} in").format(holding.inside),
        counted("RestorePage", holding.questions, "1 question", "{n} questions"),
        counted("RestorePage", holding.items_run, "1 item run", "{n} items run"),
    )
    return " · ".join(part for part in (until, ", ".join(counts), behind) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RestorePage", text)
