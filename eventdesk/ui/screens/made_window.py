"""The window of a screen, made when the screen is first turned on: most desks never turn one on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from eventdesk.ui.actions.table import action
from eventdesk.ui.screens.chair_strip import STAYS_ABOVE, ChairStrip
from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.kinds import ScreenKind
from eventdesk.ui.screens.screen_window import ScreenWindow
from eventdesk.ui.screens.showing import RoomScreen
from eventdesk.ui.screens.stage import StageScreen
from eventdesk.ui.theme import Theme

_BLANKS = {ScreenKind.STAGE: "screens.blank_stage", ScreenKind.FOYER: "screens.blank_foyer"}
_MAKERS: dict[ScreenKind, Callable[[Theme], RoomScreen]] = {
    ScreenKind.STAGE: StageScreen,
    ScreenKind.FOYER: FoyerScreen,
    ScreenKind.CHAIR: ChairStrip,
}


def made_window(kind: ScreenKind, theme: Theme) -> ScreenWindow:
    """A window for this screen, with its title and its keys; not shown yet."""
    seen = action("speaker.seen")
    keys = {seen.key: seen.id}
    if kind in _BLANKS:
        keys["B"] = _BLANKS[kind]
    title = QCoreApplication.translate("screens", "{0} – eventdesk").format(kind.word)
    floats = STAYS_ABOVE if kind is ScreenKind.CHAIR else None
    return ScreenWindow(_MAKERS[kind](theme), title, keys, floats)


def screen_of(window: ScreenWindow) -> RoomScreen:
    """What is painted in a window that was made here."""
    screen = window.screen_widget
    if not isinstance(screen, StageScreen | FoyerScreen | ChairStrip):
        raise TypeError(screen)
    return screen
