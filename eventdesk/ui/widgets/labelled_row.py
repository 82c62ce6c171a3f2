"""The one way to put a labelled field on a page, so that none is without a name for any reader."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.text import Text, set_shown


class LabelledRow(Struct, frozen=True):
    """What `labelled_row` made: add `layout` to the page, show a problem through `note`."""

    layout: QVBoxLayout
    label: Text
    field: QWidget
    note: Text

    def show_note(self, sentence: str, *, problem: bool = False) -> None:
        """A sentence under the field, in the stop colour if it is a problem; none hides it."""
        self.note.set_ink("stop" if problem else "ink3")
        self.note.show_text(sentence)
        self.field.setAccessibleDescription(sentence)
        if problem:
            announce(self.field, sentence, urgent=True)


def labelled_row(
    theme: Theme, label: str, field: QWidget, *, hint: str = "", beside: bool = False
) -> LabelledRow:
    """Label above, field, and a hint below; sets buddy, accessible name and description.

    `beside` puts the hint beside the label, in one line, where a form must not move as it comes.
    """
    head = Text(theme, label, size=NOTE, strong=True, ink="ink2")
    head.setBuddy(field)
    note = Text(theme, hint, size=NOTE, ink="ink3", lines=1 if beside else 0)
    set_shown(note, bool(hint))
    field.setAccessibleName(label)
    field.setAccessibleDescription(hint)
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(4))
    if beside:
        above = QHBoxLayout()
        above.setSpacing(theme.px(10))
        above.addWidget(head)
        above.addWidget(note, 1)
        above.addStretch(0)
        layout.addLayout(above)
        layout.addWidget(field)
    else:
        layout.addWidget(head)
        layout.addWidget(field)
        layout.addWidget(note)
    return LabelledRow(layout, head, field, note)
