"""The card of the desks: this desk's server, and every desk that is or was connected to it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from eventdesk.services.joined.standing import Standing
from eventdesk.ui.joined.desks_model import DesksModel
from eventdesk.ui.joined.desks_table import DesksHead, DesksTable
from eventdesk.ui.joined.words import clock_sentence, desk_rows, kind_word
from eventdesk.ui.language.capitals import within_a_sentence
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import Text


class DesksCard(Card):
    """Shows a `Standing`; it has the focus of its table."""

    def __init__(self, theme: Theme, live: LiveEvent) -> None:
        super().__init__(theme)
        self._live = live
        self.setAccessibleName(self.tr("Desks"))
        self._title = Text(theme, self.tr("Desks"), size=ROW, strong=True)
        self.where = Text(theme, size=BODY, lines=0)
        self.clock = Text(theme, size=BODY, lines=0)
        self.order = Text(theme, size=NOTE, ink="ink3")
        self.desks = DesksModel(self)
        self.table = DesksTable(theme, self.desks)
        self._head = DesksHead(theme, self.desks)
        self._next = KeyHint(theme, "Right", self.tr("another order"))
        self._turn = KeyHint(theme, "Space", self.tr("turn it round"))
        self._keys = QHBoxLayout()
        self._layout = QVBoxLayout(self)
        for widget in (self._title, self.where, self.clock, self._head, self.table):
            self._layout.addWidget(widget)
        self._keys.addWidget(self.order, 1)
        self._keys.addWidget(self._next)
        self._keys.addWidget(self._turn)
        self._layout.addLayout(self._keys)
        self._next.clicked.connect(self.table.next_order)
        self._turn.clicked.connect(self.table.turn_round)
        self.desks.order_changed.connect(self._show_order)
        self.setFocusProxy(self.table)
        theme.changed.connect(self._restyle)
        self._show_order()
        self._restyle()

    def show_standing(self, standing: Standing) -> None:
        """Show how the desks stand now."""
        words = self.tr("{desk} is here as {kind}. The event is on {server}.")
        if standing.is_alone:
            words = self.tr(
                "{desk} is here as {kind}. The event is on {server}, which is not reached now: "
                "what follows is what was known last."
            )
        kind, server = kind_word(standing.kind), spoken(standing.server)
        self.where.show_text(words.format(desk=standing.desk, kind=kind, server=server))
        self.clock.show_text(clock_sentence(standing.offset))
        live = self._live
        self.desks.show_rows(desk_rows(standing, live.operators, live.minute))

    def _show_order(self) -> None:
        column = self.desks.column.head
        words = (
            self.tr("Ordered by {0}, last first")
            if self.desks.is_descending
            else self.tr("Ordered by {0}")
        )
        self.order.show_text(words.format(within_a_sentence(column)))

    def _restyle(self) -> None:
        px = self.theme.px
        self._layout.setContentsMargins(px(20), px(16), px(20), px(16))
        self._layout.setSpacing(px(8))
        self._keys.setSpacing(px(24))
