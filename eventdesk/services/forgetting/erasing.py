"""Erasing what the log says of people, within the transaction of the act that says so."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.forgetting import KEPT
from eventdesk.core.json_values import text, whole
from eventdesk.services.forgetting.work import Work
from eventdesk.services.refolding import fold_everything
from eventdesk.storage.transactions import Writing

_IMPORTS = (Action.LIST_IMPORTED, Action.RUNNING_ORDER_IMPORTED, Action.QUESTIONS_IMPORTED)


def erase_people(writing: Writing, entry: Entry) -> None:
    """Erase what a `people.forgotten` entry names, fold everything anew, note what is left to do.

    A desk's own copy does the same when it hears of it, with what it finds in its own log.
    """
    until = whole(entry.facts, "until")
    imports = [one for action in _IMPORTS for one in writing.log.of_action(action)]
    exports, moves = map(writing.log.of_action, (Action.EXPORT_WRITTEN, Action.EVENT_MOVED))
    work = Work.among(exports, imports, moves)
    keep = text(entry.facts, "wordings") == KEPT
    writing.forgetting.erase(until, keep_wordings=keep)
    writing.forgetting.erase_beside()
    fold_everything(writing)
    writing.forgetting.note(entry.sequence, work.as_text())
