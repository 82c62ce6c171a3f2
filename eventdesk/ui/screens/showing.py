"""From the live event to the screens: each is given its view at every tick and change."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject

from eventdesk.core.questions.queue import being_put
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.screens.chair_strip import ChairStrip
from eventdesk.ui.screens.chair_words import chair_view
from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.foyer_words import foyer_view
from eventdesk.ui.screens.stage import StageScreen
from eventdesk.ui.screens.stage_words import stage_view

KEPT_MINUTES = 2048

RoomScreen = StageScreen | FoyerScreen | ChairStrip


class Showing(QObject):
    """Keeps the screens that are on up to date; what is not shown costs nothing."""

    def __init__(self, live: LiveEvent, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._screens: list[RoomScreen] = []
        self._minute = lru_cache(KEPT_MINUTES)(live.minute)
        live.ticked.connect(self._show_all)
        live.stage_changed.connect(self._show_all)
        live.questions_changed.connect(self._show_all)
        live.event_changed.connect(self._anew)
        live.ready.connect(self._anew)

    def add(self, screen: RoomScreen) -> None:
        """Show this screen from now on."""
        if screen not in self._screens:
            self._screens.append(screen)
        self._show(screen)

    def remove(self, screen: RoomScreen) -> None:
        """It is looked at no more."""
        if screen in self._screens:
            self._screens.remove(screen)

    def _anew(self) -> None:
        """The event may have another time zone."""
        self._minute.cache_clear()
        self._show_all()

    def _show_all(self, *_changes: object) -> None:
        for screen in self._screens:
            self._show(screen)

    def _show(self, screen: RoomScreen) -> None:
        live, minute = self._live, self._minute
        order, forecast, stage = live.order, live.forecast, live.stage
        event = "" if live.details is None else live.details.name
        if isinstance(screen, StageScreen):
            put = self._on_stage()
            screen.show_view(stage_view(order, forecast, stage, put, minute, event=event))
        elif isinstance(screen, FoyerScreen):
            screen.show_view(foyer_view(order, forecast, stage, live.details, minute))
        else:
            screen.show_view(chair_view(order, forecast, stage, minute, event=event))

    def _on_stage(self) -> str:
        """The wording of the question that is being put, unless somebody wants it off."""
        put = being_put(self._live.questions.values())
        off = put is None or put.id == self._live.stage.question_off
        return "" if put is None or off else put.text
