"""The actions of the pages of an event: each page knows its own, and is made when one is wished."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from eventdesk.ui.actions.spec import PageId, StandIn
from eventdesk.ui.actions.table import ACTIONS, action
from eventdesk.ui.pages.page import Page
from eventdesk.ui.roll_desk import RollDesk
from eventdesk.ui.widgets.rail import PageView


def acts_of_pages(pages: Mapping[PageId, Page], roll: RollDesk) -> dict[str, Callable[[], None]]:
    """What each action of a page, or of the roll, does."""

    def act(place: PageId | StandIn, action_id: str) -> None:
        owner = pages[place] if isinstance(place, PageId) else roll.page
        owner.handlers()[action_id]()

    return {spec.id: partial(act, spec.page, spec.id) for spec in ACTIONS if spec.page is not None}


def page_views() -> tuple[PageView, ...]:
    """What the rail shows of the pages."""
    specs = {page: action(f"page.{page.value}") for page in PageId}
    return tuple(
        PageView(id=page.value, icon=spec.icon, word=spec.spoken, key=spec.key)
        for page, spec in specs.items()
    )
