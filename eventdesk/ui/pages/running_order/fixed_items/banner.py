"""The banner: how the next fixed item fares, and below it the ways out while it is in danger."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.actions.table import action
from eventdesk.ui.announcing import announce_state
from eventdesk.ui.pages.running_order.fixed_items.banner_words import BannerView
from eventdesk.ui.pages.running_order.fixed_items.proposal_cards import ProposalCards
from eventdesk.ui.pages.running_order.fixed_items.replan_words import WaysView, short_name
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.key_row import KeyRow
from eventdesk.ui.widgets.pill import Pill, PillView
from eventdesk.ui.widgets.row_painter import elided
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import Text, set_shown, tool_tip

HEIGHT = 44
DISC = 28
LEAST_TITLE = 96
LEAST_MORE = 140


class FixedItemBanner(Card):
    """Shows one `BannerView`, red only in a conflict, and the ways out of one `WaysView`.

    Where width is short what stands beside the sentence goes first, then the item's title is cut;
    the facts never are.

    Signals:
        ready_wished: the item's id; tick it as ready, or take the tick away.
        key_wished: the id of a way out's key whose hint was clicked.
    """

    ready_wished = Signal(str)
    key_wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._view: BannerView | None = None
        self._ways: WaysView | None = None
        self._folded = False
        self._disc = StateDisc(theme)
        self.sentence = Text(theme, size=ROW, strong=True)
        self.more = Text(theme, size=BODY, ink="ink2")
        spec = action("item.ready")
        self.ready = Pill(theme)
        self.tick = KeyHint(theme, spec.key, spec.spoken)
        self.untick = KeyHint(theme, spec.key, self.tr("Not ready"))
        for key in (self.tick, self.untick):
            key.clicked.connect(self._wish)
        self.keys = KeyRow(theme)
        self.keys.wished.connect(self.key_wished)
        self.ways = ProposalCards(theme)
        self._top = QWidget()
        self._row = QHBoxLayout(self._top)
        self._all = QVBoxLayout(self)
        self._all.addWidget(self._top)
        self._below = QHBoxLayout()
        self._below.addWidget(self.ways)
        self._all.addLayout(self._below)
        for widget in (self._disc, self.sentence, self.more):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for mark in (self.keys, self.ready, self.tick, self.untick):
            self._row.addWidget(mark)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # What no way out has filled takes no room; unless hidden itself it would be shown with us.
        for part in (self.keys, self.ways):
            part.hide()
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def view(self) -> BannerView | None:
        """What it shows, if anything."""
        return self._view

    def show_view(self, view: BannerView | None) -> None:
        """Show how the item fares; without one to come the banner is not there."""
        if view == self._view:
            return
        before = None if self._view is None else (self._view.title, self._view.state)
        self._view = view
        set_shown(self, view is not None)
        if view is None:
            return
        if (view.title, view.state) != before and view.state is not State.OK:
            # Not again each minute in which the figures of the same danger change.
            announce_state(self, view.sentence.format(view.title), view.state)
        self.show_state(view.state if view.state is State.STOP else None)
        filled = view.state is not State.OK
        self._disc.show_state(view.state, view.icon, filled=filled, side=DISC)
        self.sentence.set_ink("ink" if view.state is State.OK else view.state.value)
        ready = PillView(state=State.OK, icon="tick", word=self.tr("Ready"))
        self.ready.show_view(ready if view.ready else None)
        self._tell()

    def show_ways(self, ways: WaysView | None) -> None:
        """Show the ways out below the sentence, or none."""
        if ways == self._ways:
            return
        self._ways = ways
        self.keys.show_view(() if ways is None else ways.keys)
        self.ways.show_views(() if ways is None else ways.cards)
        self._show_below()
        self._tell()

    def fold(self, *, folded: bool) -> None:
        """Leave only the sentence while somebody writes: the keys of the ways out rest then."""
        if folded != self._folded:
            self._folded = folded
            self._show_below()
            self._tell()

    def _show_below(self) -> None:
        ways, open_ = self._ways, not self._folded
        set_shown(self.keys, ways is not None and open_)
        set_shown(self.ways, ways is not None and bool(ways.cards) and open_)
        self._space_below(shown=not self.ways.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title has more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _tell(self) -> None:
        """What stands beside the sentence, and all of it for who hears or hovers."""
        view, ways = self._view, self._ways
        if view is None:
            return
        more = view.more if ways is None else f"{view.more} {ways.more}".strip()
        self.more.setText(ways.more if ways is not None and ways.urgent else more)
        whole = f"{view.sentence.format(view.title)} {more}"
        self.setAccessibleName(shown(whole))
        self._top.setToolTip(tool_tip(whole))
        self._fit()

    def _fit(self) -> None:
        """Share the line out: the facts, then keys and the title in short, then all the rest."""
        view, ways = self._view, self._ways
        if view is None:
            return
        px, font = self.theme.px, self.sentence.font()
        metrics = QFontMetricsF(font)
        room = (
            self.width() - self._taken(view) - metrics.horizontalAdvance(view.sentence.format(""))
        )
        more = self.more.sizeHint().width() + px(12)
        urgent = ways is not None and ways.urgent
        room -= more if urgent else 0
        if ways is not None and not self._folded:
            short = metrics.horizontalAdvance(short_name(view.title)) + 2
            least = px(LEAST_TITLE) if urgent else short
            wanted = self.keys.sizeHint().width()
            self.keys.setFixedWidth(max(0, min(wanted, int(room - least - px(12)))))
            room -= self.keys.width() + px(12)
        title = view.title
        if metrics.horizontalAdvance(title) > room:
            title = short_name(title)
        if metrics.horizontalAdvance(title) > room:
            title = elided(font, title, max(px(LEAST_TITLE), room - 2))
        spare = room - metrics.horizontalAdvance(title)
        # What keeps an item safe may be cut short; what is asked of somebody is said whole.
        least = px(LEAST_MORE) if view.state is State.OK else more
        set_shown(self.more, urgent or spare >= min(least, more))
        self.more.setMaximumWidth(more if urgent else max(0, int(spare)))
        self.sentence.show_text(view.sentence.format(title))

    def _taken(self, view: BannerView) -> float:
        """What disc and marks need, after choosing which of them stand there."""
        chosen = self._ways is not None and any(card.shown for card in self._ways.cards)
        set_shown(self.tick, not view.ready and not chosen)
        set_shown(self.untick, view.ready and not chosen)
        key = self.untick if view.ready else self.tick
        marks = [self._disc, *([] if chosen else [key]), *([self.ready] if view.ready else [])]
        px = self.theme.px
        return sum(widget.sizeHint().width() + px(12) for widget in marks) + px(60)

    def _space_below(self, *, shown: bool) -> None:
        px = self.theme.px
        self._below.setContentsMargins(*((px(28), 0, px(20), px(10)) if shown else (0, 0, 0, 0)))

    def _wish(self) -> None:
        if self._view is not None:
            self.ready_wished.emit(self._view.item_id)

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(28), 0, px(20), 0)
        self._row.setSpacing(px(12))
        self._all.setSpacing(0)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._space_below(shown=not self.ways.isHidden())
        self._top.setFixedHeight(px(HEIGHT))
        self._fit()
        self.updateGeometry()
