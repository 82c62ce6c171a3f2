"""What is said once a file has come in, or could not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.json_values import whole
from eventdesk.services.performer import ActResult
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView


def brought_in(name: str, result: ActResult) -> MessageView:
    """What came in, and how it is taken back."""
    facts = result.entries[0].facts
    words = "{name} brought in: {added} added, {changed} changed, {same} the same."
    sentence = QCoreApplication.translate("ImportPage", words).format(
        name=name,
        added=whole(facts, "added"),
        changed=whole(facts, "changed"),
        same=whole(facts, "unchanged"),
    )
    back = QCoreApplication.translate("ImportPage", "Ctrl Z takes it back.")
    return MessageView(sentence=f"{sentence} {back}", state=State.OK)


def not_brought_in(sentence: str) -> MessageView:
    """Why nothing came in."""
    nothing = QCoreApplication.translate("ImportPage", "Nothing has changed.")
    said = sentence if nothing in sentence else f"{sentence} {nothing}"
    return MessageView(sentence=said, state=State.STOP)
