"""Pictures of help, keys, this computer and the page for volunteers, at large text too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from functools import partial

from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.help.help_window import HelpWindow
from eventdesk.ui.help.made_parts import made_parts
from eventdesk.ui.help.pages import CONTENTS, read_pages
from eventdesk.ui.style_sheet import wear_sheet
from eventdesk.ui.theme import ThemeChoice

AT = time(10, 24)


def _over(studio: Studio, name: str, action: str, page: PageId) -> None:
    """A panel over a page."""
    window = studio.turned_to(page, AT)
    window.view.qt_actions[action].trigger()
    window.until(lambda: not window.view.acts.busy)
    studio.take(name)
    QTest.keyClick(window.window.focusWidget(), Qt.Key.Key_Escape)


def _large(studio: Studio, base: float) -> None:
    """The keys where the text is large."""
    usual = studio.theme.scale.base
    studio.theme.set_text(base=base)
    _over(studio, "keys-large-text", "help.keys", PageId.REGISTRATION)
    studio.theme.set_text(base=usual)


def _help(studio: Studio) -> None:
    """Every page of the help, from its beginning."""
    window = HelpWindow(studio.theme, read_pages(made_parts(studio.folder)))
    wear_sheet(window, studio.theme)
    for page in CONTENTS:
        for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
            studio.theme.choose(choice)
            window.open_at(page)
            for _ in range(3):
                QTest.qWait(0)
            studio.keep(window, f"help-{page}-{choice.value}")
    window.close()
    window.deleteLater()


COMFORT_STATES: dict[str, Callable[[Studio], None]] = {
    "help": _help,
    "keys-registration": partial(
        _over, name="keys-registration", action="help.keys", page=PageId.REGISTRATION
    ),
    "keys-running-order": partial(
        _over, name="keys-running-order", action="help.keys", page=PageId.RUNNING_ORDER
    ),
    "keys-large-text": partial(_large, base=21),
    "this-computer": partial(
        _over, name="this-computer", action="computer.settings", page=PageId.QUESTIONS
    ),
    "volunteers": partial(
        _over, name="volunteers", action="help.volunteers", page=PageId.REGISTRATION
    ),
}
"""What draws each state, by its name."""
