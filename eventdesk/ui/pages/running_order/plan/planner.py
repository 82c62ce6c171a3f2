"""The keys that edit the plan of the day: put in, change, move, pass over, drop, take back."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from eventdesk.core.actions import Action
from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.core.running_order.order import Item
from eventdesk.core.running_order.plan_edits import with_moved
from eventdesk.core.running_order.rules import objection
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.services.running_order.plan_places import (
    place_of_new,
    plan_with_new,
    plan_with_values,
)
from eventdesk.services.running_order.plan_values import tidied
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.pages.running_order.asking.field_line import AskedField
from eventdesk.ui.pages.running_order.asking.wishing import Places, WishAsSeen, Wishing
from eventdesk.ui.pages.running_order.plan.item_form import ItemForm
from eventdesk.ui.pages.running_order.plan.plan_words import effect_words, move_question
from eventdesk.ui.widgets.asked_line import Question, Way

_NEW = "a new item"
"""Stands for the id of an item that is only being thought of."""


class Planner(Wishing):
    """Edits of the plan.

    Signals:
        form_opened, form_left: the form is to stand in place of the table, or no more.
    """

    form_opened = Signal()
    form_left = Signal()

    def __init__(
        self, live: LiveEvent, acts: ActWorker, places: Places, form: ItemForm, parent: QObject
    ) -> None:
        super().__init__(live, acts, places, parent)
        self._form = form
        self._after: str | None = None
        self._moving: tuple[str, int] | None = None
        self._wanted = ""
        self._open = False
        live.running_order_changed.connect(self._order_changed)
        form.left.connect(self._leave_form)
        form.edited.connect(self._show_effect)
        form.saved.connect(self._save)

    def handlers(self) -> Handlers:
        """The keys of the plan."""
        return {
            "item.insert": self._insert,
            "item.edit": self.edit_chosen,
            "item.move_up": lambda: self._move(-1),
            "item.move_down": lambda: self._move(1),
            "item.skip": self._ask_skip,
            "item.drop": self._ask_drop,
            "item.restore": self._restore,
        }

    @property
    def form_is_open(self) -> bool:
        """Whether an item is being written."""
        return self._open

    def edit_chosen(self) -> None:
        """Change the chosen item."""
        row, details = self._chosen(), self._live.details
        item = None if row is None else self._live.order.item(row.id)
        if item is not None and details is not None:
            self._form.show_item(item, details, self._live.minute)
            self._open_form()

    # ---- the form

    def _insert(self) -> None:
        """After the chosen item if it is not past, else as the next."""
        details, order = self._live.details, self._live.order
        if details is None:
            return
        row = self._at.table.chosen_row
        chosen = None if row is None else order.item(row.id)
        past = chosen is None or chosen.position < order.furthest
        self._after = None if past or chosen is None else chosen.id
        before = order.item(place_of_new(order, self._after, None) or "")
        where = self.tr("first of the day")
        if before is not None:
            where = self.tr("after {0}").format(before.title)
        self._form.show_new(details, self._live.minute, where)
        self._open_form()

    def _open_form(self) -> None:
        self._at.line.ask(None)
        self._open = True
        self._form.show_problem("")
        self._show_effect()
        self.form_opened.emit()
        self._form.take_focus()

    def _leave_form(self) -> None:
        self._open = False
        self.form_left.emit()

    def _show_effect(self) -> None:
        form, order, minute = self._form, self._live.order, self._live.minute
        values, said = form.values(), ""
        with suppress(InputError):
            if form.item is not None and values:
                item = order.item(form.item.id)
                if item is not None:
                    plan = plan_with_values(order, item, tidied(values))
                    said = effect_words(order, plan, item.id, minute)
            elif form.is_new and values is not None:
                given = tidied(values)
                after = self._place_of(given)
                plan = plan_with_new(order, _NEW, given, after, self._live.now())
                said = effect_words(order, plan, _NEW, minute)
        form.show_effect(said or self.tr("Tab goes on, Enter saves, Esc leaves."))

    def _place_of(self, given: dict[str, object]) -> str:
        """A start that was typed says the place, and else the row that was chosen."""
        after = None if "start" in given else self._after
        return place_of_new(self._live.order, after, given.get("start")) or ""

    def _save(self, item_id: str, values: dict[str, object]) -> None:
        was: Item | None = self._form.item
        after = None if "start" in values else self._after

        def wish(desk: EventDesk) -> RunningOrderResult:
            if item_id:
                return desk.plan.edit(item_id, values, was=was)
            return desk.plan.insert(values, after=after)

        self._acts.perform(wish, self._saved, self._not_saved)

    def _saved(self, result: RunningOrderResult) -> None:
        form = self._form
        if not result.done:
            form.show_problem(result.message)
            now = None if form.item is None else result.order.item(form.item.id)
            if now is not None:
                form.stands_now(now)
            return
        form.forget()
        self._choose_when_there(result.subject or "")
        self._leave_form()

    def _not_saved(self, failure: EventDeskError) -> None:
        self._form.show_problem(failure.message)

    # ---- another place

    def _move(self, by: int) -> None:
        """One place on: shown as a question first, and each further press goes on from there."""
        row, order = self._chosen(), self._live.order
        item = None if row is None else order.item(row.id)
        if item is None:
            return
        others = [one for one in order.items if one.id != item.id]
        stands = order.items.index(item)
        refusal = objection(order, Action.ITEM_MOVED, item.id, {"after": ""})
        if refusal is not None and refusal.reason != "among_the_past":
            self._act(lambda desk, seen: desk.plan.move(item.id, after="", seen=seen))
            return  # the answer says why not
        first = sum(one.position <= order.furthest for one in others)
        going = self._moving is not None and self._moving[0] == item.id and self._is_asked()
        place = self._moving[1] if going and self._moving is not None else stands
        place = min(max(place + by, first), len(others))
        self._moving = (item.id, place)
        if place == stands:
            self._at.line.ask(None)
            return
        after = others[place - 1].id if place else ""
        plan = with_moved(order, item.id, after)

        def move() -> None:
            self._act(
                lambda desk, seen: desk.plan.move(item.id, after=after, seen=seen), self._moved
            )

        yes = Way(word=self.tr("Move it"), key="Return", call=move)
        no = Way(word=self.tr("Leave it"), key="Escape")
        sentence = move_question(order, plan, item, self._live.minute)
        self._at.line.ask(Question(sentence=sentence, ways=(yes, no)))

    def _is_asked(self) -> bool:
        return self._at.line.question is not None

    def _moved(self, result: RunningOrderResult) -> None:
        self._moving = None
        if result.done:
            self._choose_when_there(result.subject or "")
        self._answered(result)

    # ---- out of the day, and back

    def _ask_skip(self) -> None:
        row = self._chosen()
        if row is None:
            return

        def meant(words: str) -> WishAsSeen:
            return lambda desk, seen: desk.plan.skip(row.id, words, seen=seen)

        question = self.tr("Pass {0} over for now?").format(row.title)
        self._ask_field(self._why(question, self.tr("Pass it over")), meant)

    def _ask_drop(self) -> None:
        row = self._chosen()
        if row is None:
            return

        def meant(words: str) -> WishAsSeen:
            return lambda desk, seen: desk.running_order.drop(row.id, words, seen=seen)

        question = self.tr("Drop {0}? It stays in the original plan.").format(row.title)
        self._ask_field(self._why(question, self.tr("Drop it")), meant)

    def _why(self, question: str, verb: str) -> AskedField:
        return AskedField(
            question=question,
            about="",
            verb=verb,
            leave=self.tr("Keep it"),
            hint=self.tr("Why, if you like"),
        )

    def _restore(self) -> None:
        row = self._chosen()
        if row is not None:
            self._act(lambda desk, seen: desk.plan.restore(row.id, seen=seen))

    def _order_changed(self) -> None:
        if self._moving is not None and not self._is_asked():
            self._moving = None
        if self._open:
            self._show_effect()

    def rows_are_shown(self) -> None:
        """The table shows the day as it is: a row that was waited for may be there by now."""
        if self._wanted:
            self._choose_when_there(self._wanted)

    def _choose_when_there(self, item_id: str) -> None:
        """Choose the row of an item, now or once the table has it."""
        self._wanted = item_id
        if self._at.table.model.row_of(item_id) is not None:
            self._at.table.choose(item_id)
            self._wanted = ""
