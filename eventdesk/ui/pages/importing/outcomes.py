"""What is said once a file has come in, or could not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.json_values import whole
from eventdesk.services.performer import ActResult
from eventdesk.ui.language.dates import number
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView


def brought_in(name_of_list: str, result: ActResult) -> MessageView:
    """What came in, and how it is taken back."""
    facts = result.entries[0].facts
    say = QCoreApplication.translate
    words = {
        "added": say("ImportPage", "{0} added"),
        "changed": say("ImportPage", "{0} changed"),
        "unchanged": say("ImportPage", "{0} the same"),
        "arrived": say("ImportPage", "{0} checked in"),
    }
    counts = {name: whole(facts, name) for name in words if name in facts}
    told = [words[name].format(number(count)) for name, count in counts.items() if count]
    sentence = say("ImportPage", "{name} brought in: {counts}.").format(
        name=name_of_list, counts=", ".join(told) or say("ImportPage", "nothing new")
    )
    back = QCoreApplication.translate("ImportPage", "Ctrl Z takes it back.")
    return MessageView(sentence=f"{sentence} {back}", state=State.OK)


def not_brought_in(sentence: str) -> MessageView:
    """Why nothing came in."""
    nothing = QCoreApplication.translate("ImportPage", "Nothing has changed.")
    said = sentence if nothing in sentence else f"{sentence} {nothing}"
    return MessageView(sentence=said, state=State.STOP)
