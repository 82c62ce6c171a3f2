"""Typing the sheet back in: each row is a wish, and what stands against it is said beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.services.running_order.sheet_rows import Meant, meant
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.language.counted import counted
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.running_order.paper.card import SheetCard
from eventdesk.ui.pages.running_order.paper.row import SheetRow, SheetRowView
from eventdesk.ui.theme import State

_STANDS_ALREADY = "nothing_changed"


class PaperSheet(QObject):
    """The sheet at work: it follows the day, and keeps what is typed until it is recorded."""

    def __init__(self, card: SheetCard, live: LiveEvent, acts: ActWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._card, self._live, self._acts = card, live, acts
        self._recorded: set[str] = set()
        self._in_question: dict[str, Meant] = {}
        """What was asked of a row: typed so once more, it is confirmed."""
        card.entered.connect(self._enter)
        self._has_changed = False
        live.running_order_changed.connect(self._heed_change)
        live.ticked.connect(self._follow_change)

    def open(self) -> None:
        """Show the sheet, at the first item of which something is not known."""
        if self._card.isHidden():
            self._recorded.clear()
        self._card.show()
        self._follow()
        self._say()
        items = self._live.forecast.items
        first = next((each for each in items if not _is_whole(each)), None)
        if items:
            self._card.begin_at((first or items[0]).item.id)

    def put_away(self) -> str:
        """Hide the sheet; gives the sentence to end with, "" if nothing was done."""
        typed = sum(not row.is_blank for row in self._card.rows.values())
        self._card.hide()
        if typed:
            return counted(
                "PaperSheet",
                typed,
                "1 row is typed and not recorded: P shows it again.",
                "{n} rows are typed and not recorded: P shows them again.",
            )
        return self._progress() if self._recorded else ""

    def _heed_change(self) -> None:
        self._has_changed = True

    def _follow_change(self) -> None:
        """The forecast of a changed day comes with its next tick, which is at once."""
        if self._has_changed:
            self._has_changed = False
            self._follow()

    def _follow(self) -> None:
        if self._card.isHidden():
            return
        self._card.show_views([self._view(each) for each in self._live.forecast.items])

    def _view(self, each: ItemForecast) -> SheetRowView:
        minute = self._live.minute
        gone = {
            ItemStatus.DROPPED: self.tr("Dropped"),
            ItemStatus.PASSED_OVER: self.tr("Passed over"),
        }
        return SheetRowView(
            id=each.item.id,
            title=each.item.title,
            planned=minute(each.item.planned_start),
            began="" if each.actual_start is None else minute(each.actual_start),
            ended="" if each.actual_end is None else minute(each.actual_end),
            note=gone.get(each.status, ""),
        )

    def _enter(self, item_id: str) -> None:
        row = self._card.rows[item_id]
        if row.is_blank:
            self._go_on(item_id)
            return
        times = self._meant(item_id, row)
        if times is None or times.unclear:
            self._say_unclear(row, times)
            return
        confirmed = self._in_question.pop(item_id, None) == times
        row.say(self.tr("Being recorded"))
        self._acts.perform(
            lambda desk: desk.paper_times.enter(
                item_id, times.began, times.ended, confirmed=confirmed
            ),
            lambda result: self._answered(item_id, times, result),
        )
        self._go_on(item_id)

    def _meant(self, item_id: str, row: SheetRow) -> Meant | None:
        details = self._live.details
        each = next((one for one in self._live.forecast.items if one.item.id == item_id), None)
        if details is None or each is None:
            return None
        return meant(each, row.began.text(), row.ended.text(), details.zone)

    def _say_unclear(self, row: SheetRow, times: Meant | None) -> None:
        row.say(self.tr("That is no time of day. Write it like 09:15."), State.STOP)
        began = times is None or "began" in times.unclear
        field = row.began if began else row.ended
        field.setFocus()
        field.selectAll()
        self._say()

    def _answered(self, item_id: str, times: Meant, result: RunningOrderResult) -> None:
        row = self._card.rows.get(item_id)
        if row is None:
            return
        if result.done or result.reason == _STANDS_ALREADY:
            self._recorded.add(item_id)
            if self._meant(item_id, row) == times:  # nothing else has been typed meanwhile
                row.clear()
            self._say_recorded(row, result)
        elif result.refusal is not None and result.refusal.asks:
            self._in_question[item_id] = times
            row.say(f"{result.message} {self.tr('Enter here once more does.')}", State.WARN)
        else:
            row.say(result.message, State.STOP)
        self._say()

    def _say_recorded(self, row: SheetRow, result: RunningOrderResult) -> None:
        if result.flags:
            row.say(self.tr("Recorded, though a rule would have said no"), State.WARN)
        elif result.done:
            row.say(self.tr("Recorded"), State.OK)
        else:
            row.say(self.tr("Stands already"), State.OK)

    def _go_on(self, item_id: str) -> None:
        """To the next row; after the last one to the first that needs a look, or to the button."""
        below = self._card.after(item_id)
        if below is None:
            below = next((row for row in self._card.rows.values() if not row.is_blank), None)
            waits = below is not None and below.view.id == item_id
            if below is None or waits:
                self._card.close_sheet.setFocus()
                return
        self._card.begin_at(below.view.id)

    def _say(self) -> None:
        self._card.say(self._progress())

    def _progress(self) -> str:
        said = counted(
            "PaperSheet",
            len(self._recorded),
            "1 row recorded from paper.",
            "{n} rows recorded from paper.",
        )
        problems = [row for row in self._card.rows.values() if not row.is_blank and row.said]
        if not problems:
            return said
        look = counted("PaperSheet", len(problems), "1 needs a look.", "{n} need a look.")
        return f"{said} {look}"


def _is_whole(each: ItemForecast) -> bool:
    """Whether all is known of an item that could stand on a sheet."""
    if each.status in (ItemStatus.DROPPED, ItemStatus.PASSED_OVER):
        return True
    return each.actual_start is not None and each.actual_end is not None
