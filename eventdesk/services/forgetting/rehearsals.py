"""Rehearsals of an event tell of its people: each lies in a folder of its own, and goes as one."""

from __future__ import annotations

import shutil
from pathlib import Path

from eventdesk.core.said import said
from eventdesk.services.forgetting.files import Reached
from eventdesk.storage.database import Database
from eventdesk.storage.places import SUFFIX
from eventdesk.storage.scrubbing import first_hash, look_at_copy


def reach_rehearsals(database: Database, folder: Path | None, reached: Reached) -> None:
    """Remove each rehearsal of this event below `folder`: its copy, exports and pictures.

    One that cannot be looked into is named, if it is called as this event is. Whoever opened the
    copy of a rehearsal and forgets its people there keeps that copy: it is the event then.
    """
    if folder is None or not folder.is_dir():
        return
    event = database.path
    named = f"server{SUFFIX}" if event is None else event.name
    first = first_hash(database.engine)
    for rehearsal in sorted(one for one in folder.iterdir() if one.is_dir()):
        if event is not None and event.resolve().is_relative_to(rehearsal.resolve()):
            reached.miss(rehearsal, said("this event lies in it; remove the rest there by hand"))
            continue
        copies = [look_at_copy(path, database.key) for path in rehearsal.glob(f"*{SUFFIX}")]
        if any(copy.first is not None and copy.first == first for copy in copies):
            _remove(rehearsal, reached)
            continue
        for copy in copies:
            if copy.first is None and copy.path.name == named:
                why = said("it cannot be opened with the event’s own passphrase, or is damaged")
                reached.miss(copy.path, why)


def _remove(rehearsal: Path, reached: Reached) -> None:
    try:
        shutil.rmtree(rehearsal)
    except OSError:
        reached.miss(rehearsal, said("it does not let itself be removed"))
    else:
        reached.removed.append(str(rehearsal))
