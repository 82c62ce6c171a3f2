"""What all keys of the running order share: a wish, and its refusal as a line in the page."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject

from eventdesk.core.running_order.seen import Seen
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.running_order_rows import ItemRow
from eventdesk.ui.pages.running_order.asking.field_line import AskedField, FieldLine
from eventdesk.ui.pages.running_order.day.table import RunningOrderTable
from eventdesk.ui.widgets.asked_line import AskedLine, Question

Wish = Callable[[EventDesk], RunningOrderResult]
WishAsSeen = Callable[[EventDesk, Seen], RunningOrderResult]


class Places(Struct, frozen=True, kw_only=True):
    """Where the page asks and answers, and where an item is chosen."""

    line: AskedLine
    field: FieldLine
    table: RunningOrderTable


class Wishing(QObject):
    """Turns keys into wishes. What they change comes to the page by the live event alone."""

    def __init__(self, live: LiveEvent, acts: ActWorker, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._acts, self._at = live, acts, places

    def _seen(self) -> Seen:
        """What the page shows at this moment: a wish made for it holds for nothing else."""
        return Seen.of(self._live.order)

    def _act(
        self, wish: WishAsSeen, answered: Callable[[RunningOrderResult], None] | None = None
    ) -> None:
        """Wish something of the day as it is shown now."""
        seen = self._seen()
        self._at.line.ask(None)
        self._acts.perform(lambda desk: wish(desk, seen), answered or self._answered)

    def _answered(self, result: RunningOrderResult) -> None:
        if result.done or result.refusal is None:
            return
        question = self._question(result) if result.refusal.asks else None
        if question is None:
            self._at.line.say(result.message)
        else:
            self._at.line.ask(question)

    def _question(self, _result: RunningOrderResult) -> Question | None:
        """How a refusal that asks is put; None where it is only said."""
        return None

    def _ask_field(self, asked: AskedField, meant: Callable[[str], WishAsSeen | str]) -> None:
        """Ask for words; `meant` makes a wish of them, or the sentence of what they lack.

        A refusal is said in the line, and the words stay. What the page showed when it asked is
        what is wished for; once another desk's act was said to be in the way, the next Enter means
        the day as it is then.
        """
        seen = self._seen()

        def answered(result: RunningOrderResult) -> None:
            nonlocal seen
            if result.done:
                self._at.field.close_line()
            else:
                seen = self._seen()
                self._at.field.say(result.message)

        def given(words: str) -> None:
            wish, asked_of = meant(words), seen
            if isinstance(wish, str):
                self._at.field.say(wish)
            else:
                self._acts.perform(lambda desk: wish(desk, asked_of), answered)

        self._at.line.ask(None)
        self._at.field.ask(asked, given)

    def _chosen(self) -> ItemRow | None:
        row = self._at.table.chosen_row
        if row is None:
            self._at.line.say(self.tr("No item is chosen. Choose one with the arrow keys first."))
        return row
