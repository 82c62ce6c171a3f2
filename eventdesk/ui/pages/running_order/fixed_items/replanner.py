"""What the keys of the ways out do: show one in the page, adopt it, copy its sentence.

Nothing is chosen until somebody does, and nothing changes until it is adopted.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.replanning.danger import endangered
from eventdesk.core.running_order.replanning.new_plan import NewPlan
from eventdesk.core.running_order.replanning.office import office_sentence
from eventdesk.core.running_order.replanning.proposals import Numbers, Proposal, Replan
from eventdesk.core.running_order.replanning.replan import replan
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.pages.running_order.asking.field_line import AskedField
from eventdesk.ui.pages.running_order.asking.wishing import Places
from eventdesk.ui.pages.running_order.fixed_items.banner import FixedItemBanner
from eventdesk.ui.pages.running_order.fixed_items.replan_words import (
    DIGITS,
    WaysView,
    card_view,
    keys_view,
)
from eventdesk.ui.widgets.asked_line import Question
from eventdesk.ui.widgets.asked_line import Way as Answer

MANY = 100
"""In a day of more items the ways out are worked out anew when a minute has passed or something
was done, not at every second, and later fixed items are checked for the shown one alone: each check
costs two forecasts."""


class Replanner(QObject):
    """Keeps the ways out of this second; `changed` when another one is shown, or none."""

    changed = Signal()

    def __init__(
        self,
        live: LiveEvent,
        acts: ActWorker,
        places: Places,
        banner: FixedItemBanner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._live, self._acts, self._at, self._banner = live, acts, places, banner
        self._found: Replan | None = None
        self._found_for: tuple[object, ...] = ()
        self._way: Way | None = None
        self._read: Numbers = ()
        self._asks_line_up = self._opened = self._adopting = self._numbers_changed = False
        self._why = AskedField(
            question=self.tr("Why this plan?"),
            about="",
            verb=self.tr("Adopt"),
            leave=self.tr("Leave it"),
            hint=self.tr("It goes into the log"),
        )
        banner.ways.picked.connect(self._pick)
        banner.key_wished.connect(self._wished)
        acts.idle.connect(self._at_rest)

    @property
    def plan(self) -> NewPlan | None:
        """The plan of the way out that is shown."""
        shown = self._shown()
        return None if shown is None else shown.plan

    @property
    def target(self) -> str | None:
        """The id of the fixed item for which there are ways out, if one is in danger."""
        return None if self._found is None else self._found.target.item.id

    def handlers(self) -> Handlers:
        """The keys of the ways out, those of Enter and Esc left out: see `answer`."""
        return {
            "replan.first": lambda: self._press(1),
            "replan.second": lambda: self._press(2),
            "replan.third": lambda: self._press(3),
            "replan.fourth": lambda: self._press(4),
            "replan.line_up": self._switch_line_up,
            "replan.copy": self._copy,
            "replan.reason": self._ask_reason,
        }

    def answer(self, key: int) -> bool:
        """Take Enter or Esc; whether it meant anything here."""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._shown() is not None:
            self._adopt("")
            return True
        if key == Qt.Key.Key_Escape and (self._way is not None or self._opened):
            self._leave()
            return True
        return False

    def look(self, forecast: Forecast) -> None:
        """Work the ways out anew for this second, and show them in the banner."""
        before = self.target
        self._work_out(forecast)
        if before != self.target:
            self._forget()
        shown = self._shown()
        if self._way is not None and shown is None:
            self._way = None
        if shown is not None and shown.numbers != self._read:
            self._read, self._numbers_changed = shown.numbers, True
        if self._way is None:
            self._at.field.withdraw(self._why)
        self._banner.show_ways(self._view())

    def _work_out(self, forecast: Forecast) -> None:
        order, target = self._live.order, endangered(forecast)
        if target is None:
            self._found, self._found_for = None, ()
            return
        minute = forecast.now.replace(second=0, microsecond=0)
        wanted = (order, minute, target.conflict_minutes, target.line_up_deficit_minutes)
        held = order.running is not None and order.running.held
        if self._found is None or held or len(order.items) <= MANY or wanted != self._found_for:
            self._found = replan(order, forecast.now, forecast)
            self._found_for = wanted

    def _forget(self) -> None:
        self._way = None
        self._asks_line_up = self._opened = self._numbers_changed = False

    @property
    def _line_up(self) -> bool:
        """Whether the ways that keep the line-up are meant: where it alone is in danger, always."""
        return self._asks_line_up or self._found is None or not self._found.proposals

    def _shown(self) -> Proposal | None:
        if self._found is None or self._way is None:
            return None
        return self._found.by(self._way, line_up=self._line_up)

    def _view(self) -> WaysView | None:
        found = self._found
        if found is None:
            return None
        switches = bool(found.proposals) and bool(found.keeping_line_up)
        if not found.proposals and not self._opened:
            keys = keys_view(shown=None, line_up=False, accepts=False)
            return WaysView(cards=(), more="", keys=keys)
        whole = len(self._live.order.items) <= MANY
        cards = tuple(
            card_view(
                each, self._live.minute, shown=each.way is self._way,
                whole=whole or each.way is self._way,
            )
            for each in found.offered(line_up=self._line_up)
        )  # fmt: skip
        keys = keys_view(
            shown=self._way,
            line_up=self._line_up if switches else None,
            accepts=any(card.way is Way.ACCEPT for card in cards),
        )
        return WaysView(cards=cards, more=self._more(), keys=keys, urgent=self._numbers_changed)

    def _more(self) -> str:
        if self._numbers_changed:
            return self.tr("The numbers have changed.")
        if self._way is not None:
            return self.tr("Shown below.")
        return self.tr("Nothing moves until you choose.")

    def _press(self, digit: int) -> None:
        if self._found is None:
            self._at.line.say(self.tr("Every fixed item keeps its minute and its line-up."))
            return
        offered = self._found.offered(line_up=self._line_up)
        way = next((each.way for each in offered if DIGITS[each.way] == digit), None)
        if way is None:
            self._at.line.say(self.tr("The floors leave no such way out."))
        elif way is self._way:
            self._adopt("")
        else:
            self._pick(way)

    def _pick(self, way: Way) -> None:
        """Show a way out in timeline and table."""
        self._at.line.ask(None)
        self._way, self._opened, self._numbers_changed = way, True, False
        shown = self._shown()
        self._read = () if shown is None else shown.numbers
        self.changed.emit()

    def _switch_line_up(self) -> None:
        if self._found is None or not self._found.keeping_line_up:
            self._at.line.say(self.tr("No line-up is in danger."))
            return
        if not self._found.proposals:
            self._opened = not self._opened
        else:
            self._asks_line_up = not self._asks_line_up
        self._way, self._numbers_changed = None, False
        self.changed.emit()

    def _leave(self) -> None:
        if self._way is None:
            self._opened = False
        self._way, self._numbers_changed = None, False
        self.changed.emit()

    def _wished(self, key_id: str) -> None:
        """A key's hint was clicked."""
        if key_id == "replan.adopt":
            self._adopt("")
        elif key_id == "replan.leave":
            self._leave()
        else:
            self.handlers()[key_id]()

    @property
    def asks_why(self) -> bool:
        """Whether the reason of the way out that is shown is being written."""
        return self._at.field.is_asking(self._why)

    def _ask_reason(self) -> None:
        if self._shown() is None:
            self._at.line.say(self.tr("Choose a way out first, with 1 to 4."))
        else:
            self._at.line.ask(None)
            self._at.field.ask(self._why, self._adopt)

    def _copy(self) -> None:
        if self._at.line.answer(Qt.Key.Key_C):  # the same key continues an item begun before
            return
        found = self._found
        accept = None if found is None else found.by(Way.ACCEPT, line_up=self._line_up)
        if accept is None:
            self._at.line.say(self.tr("There is nothing to tell the speaker’s office."))
            return
        name = "" if self._live.details is None else self._live.details.name
        sentence = spoken(office_sentence(accept, name, self._live.minute))
        QGuiApplication.clipboard().setText(sentence)
        self._at.line.say(self.tr("Copied: {0}").format(sentence))

    def _adopt(self, reason: str) -> None:
        shown = self._shown()
        if shown is None or self._adopting:
            return
        way, line_up, numbers = shown.way, shown.line_up, self._read
        self._adopting = True
        self._at.line.ask(None)
        self._acts.perform(
            lambda desk: desk.replanning.adopt(way, line_up=line_up, shown=numbers, reason=reason),
            lambda result: self._answered(result, reason),
        )

    def _at_rest(self) -> None:
        self._adopting = False

    def _answered(self, result: RunningOrderResult, reason: str) -> None:
        if result.done:
            self._at.field.withdraw(self._why)
            self._forget()
            self.changed.emit()
            return
        self.changed.emit()
        if result.refusal is None or not result.refusal.asks:
            self._at.line.say(result.message)
            return
        adopt = Answer(word=self.tr("Adopt"), key="Return", call=lambda: self._adopt(reason))
        leave = Answer(word=self.tr("No"), key="Escape")
        self._at.line.ask(Question(sentence=result.message, ways=(adopt, leave)))
