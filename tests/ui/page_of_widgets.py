"""A page to try widgets on, what they are given to show, and what of it can be seen."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.rail import PageView
from eventdesk.ui.widgets.verdict_view import ButtonView, Verdict, VerdictView

HOSTILE = "<img src=x> & <b>Bobby</b>"

PAGES = (
    PageView(id="registration", icon="person", word="Registration", key="Ctrl+1"),
    PageView(id="running-order", icon="running-order", word="Running order", key="Ctrl+2"),
)
REFUSED = VerdictView(
    state=Verdict.REFUSED,
    verdict="Not admitted: already in",
    name=HOSTILE,
    role="Partnership Manager",
    organisation="Leicestershire VRN",
    reason="Checked in at 08:51 at Desk 2 by Aisha Rahman, 13 minutes ago.",
    way_on="If somebody else came in under that name, undo the 08:51 check-in first.",
    buttons=(
        ButtonView(text="Next person", id="next", key="Esc", primary=True),
        ButtonView(text="Undo 08:51", id="undo", key="F7"),
    ),
)


class PageMaker(Protocol):
    """Makes a shown page that holds these widgets, one below the other."""

    def __call__(self, *widgets: QWidget, width: int = 760, height: int = 640) -> QWidget: ...


def ink_of(widget: QWidget, role: str, theme: Theme) -> int:
    """How many pixels of the widget have exactly the colour of this token."""
    image = widget.grab().toImage()
    wanted = QColor(theme.tokens.named(role)).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )
