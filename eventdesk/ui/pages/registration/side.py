"""The right column of registration: how many are inside, who came last, and its own key."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.counts import Counts
from eventdesk.core.delegates import Delegate
from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.counts_card import CountsCard, CountsView
from eventdesk.ui.widgets.foot_keys import FootKeys
from eventdesk.ui.widgets.key_row import KeyView
from eventdesk.ui.widgets.last_arrivals import MOST, ArrivalView, LastArrivals

WIDTH = 296
LONG_FIGURES = 1000
"""From here on the figures need the room of the words beside them."""


def counts_view(counts: Counts) -> CountsView:
    """The figures of the card: people inside, and how the names divide."""
    walked_in = counts.walk_ins + counts.substitutes
    if counts.names >= LONG_FIGURES:
        of = QCoreApplication.translate("registration", "of {0}").format(counts.names)
    elif counts.heads != counts.inside:
        words = QCoreApplication.translate("registration", "people, {0} of {1}")
        of = words.format(counts.inside, counts.names)
    elif walked_in:
        of = QCoreApplication.translate("registration", "of {0} names").format(counts.names)
    else:
        of = QCoreApplication.translate("registration", "of {0} invited").format(counts.names)
    return CountsView(
        inside=counts.heads,
        of=of,
        attended=counts.inside,
        expected=counts.expected,
        left=counts.left,
        replaced=counts.replaced,
        not_coming=counts.not_coming,
    )


class LatestArrivals:
    """The newest check-ins that stand, kept without reading the whole list at each of them."""

    def __init__(self) -> None:
        self.latest: tuple[Delegate, ...] = ()

    def read(self, delegates: Mapping[str, Delegate]) -> None:
        """Start again from the whole list."""
        came = (one for one in delegates.values() if one.arrived_at is not None)
        self.latest = tuple(heapq.nlargest(MOST, came, key=_arrival))

    def take_in(
        self,
        changed: Collection[Delegate],
        gone: Collection[str],
        delegates: Mapping[str, Delegate],
    ) -> None:
        """Follow a change; only where one of the latest was taken back is the list read again."""
        arrivals = {one.id: one.arrived_at for one in self.latest}
        now = {one.id: one for one in changed}
        if any(
            one in gone or (one in now and now[one].arrived_at != at)
            for one, at in arrivals.items()
        ):
            self.read(delegates)
            return
        newcomers = [one for one in changed if one.arrived_at and one.id not in arrivals]
        newcomers.reverse()
        stayed = [now.get(one.id, one) for one in self.latest]
        self.latest = tuple(sorted((*newcomers, *stayed), key=_arrival, reverse=True)[:MOST])


def _arrival(delegate: Delegate) -> datetime:
    if delegate.arrived_at is None:
        raise ValueError(delegate.id)
    return delegate.arrived_at


class RegistrationSide(QWidget):
    """Follows the live event by itself; `wished` is the action whose key was clicked."""

    wished = Signal(str)

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._live = theme, live
        self._arrivals = LatestArrivals()
        self.counts = CountsCard(theme)
        self.arrivals = LastArrivals(theme)
        self._foot = FootKeys(theme)
        spec = action("delegate.inside")
        self._foot.show_view((KeyView(id=spec.id, key=spec.key, word=spec.spoken),))
        self._foot.wished.connect(self.wished)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.counts)
        self._layout.addWidget(self.arrivals)
        self._layout.addStretch(1)
        self._layout.addWidget(self._foot)
        self._restyle()
        theme.changed.connect(self._restyle)
        live.ready.connect(self._read)
        live.event_changed.connect(self._show)
        live.delegates_changed.connect(self._follow)
        self._read()

    def _read(self) -> None:
        self._arrivals.read(self._live.delegates)
        self._show()

    def _follow(self, changed: tuple[Delegate, ...], gone: frozenset[str]) -> None:
        self._arrivals.take_in(changed, gone, self._live.delegates)
        self._show()

    def _show(self) -> None:
        self.counts.show_view(counts_view(self._live.counts))
        self.arrivals.show_view(
            tuple(
                ArrivalView(
                    time=self._live.minute(_arrival(one)),
                    name=shown_name(one),
                    organisation=one.organisation,
                )
                for one in self._arrivals.latest
            )
        )

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))
        self._layout.setSpacing(self._theme.px(16))
