"""Naming a lead and setting a PIN, in lines above the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from eventdesk.core.errors import EventDeskError
from eventdesk.services.performer import ActResult
from eventdesk.ui.act_worker import ActWorker, Wish
from eventdesk.ui.line_area import LineArea
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.answer_lines import LineView
from eventdesk.ui.widgets.ask_line import AskView
from eventdesk.ui.widgets.message_line import MessageView

NAME, NEW, AGAIN, PIN = "name", "new", "again", "pin"
TAKES_A_PIN = frozenset({"needs_lead", "wrong_pin", "pin_locked"})
Written = Mapping[str, str]


class LeadWishes(QObject):
    """Asks, wishes, and says what became of it; a refusal is answered in the same line.

    What is written into a masked line goes to the service and nowhere else.
    """

    def __init__(self, live: LiveEvent, acts: ActWorker, lines: LineArea, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._acts, self._lines = live, acts, lines
        self._ask: Callable[[str, bool], None] = self._ask_lead
        self._perform: Callable[[Written], None] = self._name_lead
        self._needs_pin = False
        lines.answered.connect(self._on_answered)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What each of its actions does, by the id it has in the table of actions."""
        return {"desk.name_lead": self.name_lead, "desk.set_pin": self.set_pin}

    def name_lead(self) -> None:
        """Ask who is a lead."""
        self._begin(self._ask_lead, self._name_lead)

    def set_pin(self) -> None:
        """Ask for the PIN of a lead."""
        self._begin(self._ask_new_pin, self._set_pin)

    def choose_pin(self, whose: str, then: Callable[[], None]) -> None:
        """Ask whoever sits here for a first PIN of their own, and go on once it is set."""

        def ask(problem: str, _needs_pin: bool) -> None:
            view = AskView(
                question=self.tr("A PIN for {0}").format(whose),
                hint=self.tr("It opens this desk again. 4 to 12 digits, or 4 other signs."),
                verb=self.tr("Set the PIN"), lines=self._new_pin_lines(), problem=problem,
            )  # fmt: skip
            self._lines.ask(view)

        def perform(written: Written) -> None:
            if written[NEW] != written[AGAIN]:
                ask(self.tr("The two are not the same. Type both again."), False)
                return
            new = written[NEW]
            self._acts.perform(lambda desk: desk.event.set_pin(whose, new), told, failed)

        def told(result: ActResult) -> None:
            self._on_done(result, self.tr("{0} has a PIN.").format(whose))
            if result.done:
                then()

        def failed(failure: EventDeskError) -> None:
            ask(failure.message, False)

        self._begin(ask, perform)

    def _on_answered(self, written: Written) -> None:
        self._perform(written)

    def _begin(self, ask: Callable[[str, bool], None], perform: Callable[[Written], None]) -> None:
        self._ask, self._perform, self._needs_pin = ask, perform, False
        self._lines.asked.empty()
        ask("", False)

    def _ask_lead(self, problem: str, needs_pin: bool) -> None:
        lines = [LineView(id=NAME, label=self.tr("Name"))]
        if needs_pin:
            lines.append(self._pin_line())
        if self._live.leads:
            hint = self.tr("At the moment: {0}.").format(", ".join(self._lead_names()))
        else:
            hint = self.tr("Nobody is one yet, so everybody may override. Then only a lead may.")
        view = AskView(
            question=self.tr("Who is a lead?"), hint=hint, verb=self.tr("Make a lead"),
            lines=tuple(lines), problem=problem,
        )  # fmt: skip
        self._lines.ask(view)

    def _ask_new_pin(self, problem: str, needs_pin: bool) -> None:
        lines = [
            LineView(id=NAME, label=self.tr("Whose")),
            *self._new_pin_lines(),
        ]
        if needs_pin:
            lines.append(self._pin_line())
        view = AskView(
            question=self.tr("The lead’s PIN"),
            hint=self.tr("4 to 12 digits, or at least 4 other signs. Nobody can read it back."),
            verb=self.tr("Set the PIN"), lines=tuple(lines), problem=problem,
        )  # fmt: skip
        names = self._lead_names()
        self._lines.ask(view, {NAME: names[0]} if len(names) == 1 else None)

    def _new_pin_lines(self) -> tuple[LineView, ...]:
        return (
            LineView(id=NEW, label=self.tr("New PIN"), is_secret=True),
            LineView(id=AGAIN, label=self.tr("Once more"), is_secret=True),
        )

    def _pin_line(self) -> LineView:
        return LineView(id=PIN, label=self.tr("PIN of a lead"), is_secret=True)

    def _lead_names(self) -> list[str]:
        return sorted(self._live.operators.get(one, "") for one in self._live.leads)

    def _name_lead(self, written: Written) -> None:
        name, pin = written[NAME], written.get(PIN)
        said = self.tr(
            "{0} is a lead. From now on only a lead, or a lead’s PIN, may override. "
            "Ctrl K sets the PIN."
        )
        self._wish(lambda desk: desk.event.name_lead(name, pin=pin), said.format(name))

    def _set_pin(self, written: Written) -> None:
        name, new, pin = written[NAME], written[NEW], written.get(PIN)
        if new != written[AGAIN]:
            self._ask(self.tr("The two are not the same. Type both again."), self._needs_pin)
            return
        said = self.tr("{0} has a new PIN.").format(name)
        self._wish(lambda desk: desk.event.set_pin(name, new, pin=pin), said)

    def _wish(self, wish: Wish[ActResult], said: str) -> None:
        self._acts.perform(wish, lambda result: self._on_done(result, said), self._on_bad_input)

    def _on_bad_input(self, failure: EventDeskError) -> None:
        self._ask(failure.message, self._needs_pin)

    def _on_done(self, result: ActResult, said: str) -> None:
        if not result.done:
            self._needs_pin = self._needs_pin or result.reason in TAKES_A_PIN
            self._ask(result.message, self._needs_pin)
            return
        self._lines.asked.empty()
        self._lines.clear()
        self._lines.say(MessageView(sentence=said, state=State.NEUTRAL, icon="padlock"))
