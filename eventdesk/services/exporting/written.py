"""The entry that says that something has gone out: to a file, or to a printer."""

from __future__ import annotations

import os

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.json_values import JsonObject, texts
from eventdesk.services.performer import Decision


def export_written(facts: JsonObject, personal: JsonObject) -> Decision:
    """One entry; paths and names of printers are personal, since a folder may be called as one is.

    `facts` say its `kind`, and `printed` where it went to a printer.
    """
    paths = [os.path.abspath(one) for one in texts(personal, "paths")]  # noqa: PTH100 - as given
    if paths:
        # Whoever is to find the file again is in another folder then.
        personal = {**personal, "paths": paths}
    draft = Draft(action=Action.EXPORT_WRITTEN, facts=facts, personal=personal)
    return Decision(wish=Action.EXPORT_WRITTEN, drafts=[draft])
