"""What a window makes when it is first asked for: a page that nobody turns to costs nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.page import Page
from eventdesk.ui.typing_pause import TypingPause

Made = TypeVar("Made")

IDLE_MILLISECONDS = 1500
"""So long after the event was read the pages begin to be made that nobody has turned to yet."""
BETWEEN_MILLISECONDS = 200
"""Between two of them: keys and paints come first."""
PAUSE_MILLISECONDS = 1000
"""None is made until nobody has typed for so long: one takes as long as several keys."""


class Late(Generic[Made]):
    """One thing that is made at its first call."""

    def __init__(
        self, make: Callable[[], Made], then: Callable[[Made], None] = lambda _made: None
    ) -> None:
        """`then` is called once with the thing, as soon as it can be asked for."""
        self._make, self._then = make, then
        self.made: Made | None = None
        """The thing, once it is there."""

    def __call__(self) -> Made:
        """The thing; made now, if it was not there yet."""
        if self.made is None:
            self.made = self._make()
            self._then(self.made)
        return self.made


class LatePages(QObject):
    """The pages of a window, each made when it is first turned to, or while nothing else is done.

    A page that is made late shows the event as if it had been there from the beginning: it reads
    what is known when it is made, and `Page.catch_up` does the rest.

    Signals:
        made(PageId): this page has just been made.
    """

    made = Signal(object)

    def __init__(
        self,
        makers: Mapping[PageId, Callable[[], Page]],
        parent: QObject,
        next_part: Callable[[], bool] = lambda: False,
        typing: TypingPause | None = None,
    ) -> None:
        """`next_part` makes one more part of a page that is there, if one is missing, and says so.

        Parts come first: the page in view is the one that is worked with.
        """
        super().__init__(parent)
        self._makers, self._next_part = makers, next_part
        self.there: dict[PageId, Page] = {}
        """Those that have been made."""
        self._warming = QTimer(self, singleShot=True)
        self._warming.timeout.connect(self._on_idle)
        self._typing = typing or TypingPause(self)

    def add(self, page: PageId, there: Page) -> None:
        """A page that is there already."""
        self.there[page] = there

    def get(self, page: PageId) -> Page:
        """A page; made now, if it was not there yet."""
        found = self.there.get(page)
        if found is None:
            found = self.there[page] = self._makers[page]()
            self.made.emit(page)
        return found

    def warm_up(self) -> None:
        """Make the others by and by, so that nobody waits for them when they are turned to."""
        self._typing.follow()
        self._warming.start(IDLE_MILLISECONDS)

    def stop(self) -> None:
        """Make no more of them by itself."""
        self._warming.stop()
        self._typing.rest()

    def _on_idle(self) -> None:
        left = PAUSE_MILLISECONDS - self._typing.milliseconds()
        if left > 0:
            self._warming.start(math.ceil(left))
        elif self._make_next():
            self._warming.start(BETWEEN_MILLISECONDS)
        else:
            self._typing.rest()

    def _make_next(self) -> bool:
        """Make one part or page that is missing; whether there was one."""
        if self._next_part():
            return True
        missing = [page for page in self._makers if page not in self.there]
        if missing:
            self.get(missing[0])
        return bool(missing)


class PageMap(Mapping[PageId, Page]):
    """The pages by their ids, as everybody else sees them; looking one up makes it."""

    def __init__(self, pages: LatePages) -> None:
        self._pages = pages

    def __getitem__(self, page: PageId) -> Page:
        """The page."""
        return self._pages.get(page)

    def __iter__(self) -> Iterator[PageId]:
        """All there are, made or not."""
        return iter(PageId)

    def __len__(self) -> int:
        """How many there are."""
        return len(PageId)
