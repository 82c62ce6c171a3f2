"""The evacuation roll: who is inside, at once; and, while the roll is called, who is safe."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.core.roll.grouping import MOST_WARDENS, Grouping
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.roll import RollResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.file_dialogs import choose_folder
from eventdesk.ui.language.counted import counted
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.roll_model import RollModel
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.roll.choices import RollChoices
from eventdesk.ui.pages.roll.field import RollField, heads_of
from eventdesk.ui.pages.roll.foot_words import SAFE, foot_keys
from eventdesk.ui.pages.roll.head import RollHead, band_of
from eventdesk.ui.pages.roll.paper_line import found_line
from eventdesk.ui.pages.roll.printing import RollPrinting
from eventdesk.ui.pages.roll.side import RollSide
from eventdesk.ui.pages.roll.table import RollTable
from eventdesk.ui.roll_keeper import Division, RollKeeper
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.asked_line import AskedLine, Question, Way
from eventdesk.ui.widgets.foot_keys import FootKeys
from eventdesk.ui.widgets.scrolled_column import lay_out_scrolled
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.two_columns import TwoColumns

SIDE_WIDTH = 296
SIDE_SHARE = 0.34
LEAST_ROWS, STACKED_ROWS = 132, 264
"""How high the rows are at least, in logical pixels at the usual text: two or four of them."""
_GROUPINGS = tuple(Grouping)


class RollPage(Page):
    """Stands in the place of the pages; the keys of the pages, and Esc, lead back.

    Signals:
        left: somebody wants to go back to where they were.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        keeper: RollKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self._keeper = keeper
        self._is_confined = False
        self._pointed_at = ""
        """Whom somebody chose with an arrow or a click; "" once something else is typed."""
        self.model = RollModel(live, self)
        self.head = RollHead(theme)
        self.asked = AskedLine(theme)
        self.choices = RollChoices(theme)
        self.field = RollField(theme)
        self.note = Text(theme, size=BODY)
        self.table = RollTable(theme, self.model)
        self.side = RollSide(theme, live, keeper)
        self.foot = FootKeys(theme)
        self.printing = RollPrinting(self.asked, self.model, keeper, acts, self)
        self._left = QVBoxLayout()
        self._columns = TwoColumns(
            theme, self._left, self.side, side_width=SIDE_WIDTH, side_share=SIDE_SHARE
        )
        self._column = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._restyle()
        self._show()

    def handlers(self) -> Handlers:
        """What each action of the roll does."""
        return {
            "roll.call": lambda: self._call(drill=False),
            "roll.drill": lambda: self._call(drill=True),
            "roll.end": self._end,
            "roll.missing": self._show_missing,
            "roll.group": self._divide_otherwise,
            "roll.more_wardens": lambda: self._divide(Grouping.WARDENS, self.model.wardens + 1),
            "roll.fewer_wardens": lambda: self._divide(Grouping.WARDENS, self.model.wardens - 1),
            "roll.paper": self.side.paper.setFocus,
            "roll.print": self.printing.ask,
            "roll.folder": self._choose_folder,
        }

    def person(self) -> Delegate | None:
        """Whoever is chosen in the list."""
        chosen = self.table.chosen
        return None if chosen is None else self.live.delegates.get(chosen.id)

    def take_focus(self) -> None:
        """The field, where letters and arrows find somebody; a question keeps its keys."""
        (self.field if self.asked.question is None else self.asked).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: read who is inside."""
        super().showEvent(event)
        self.model.open()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is asked in the page takes its keys first; Esc leads back."""
        if self.asked.answer(event.key()):
            self.take_focus()
        elif event.key() == Qt.Key.Key_Escape:
            if self.side.paper.hasFocus():
                self.take_focus()
            else:
                self._leave()
        elif (heads := heads_of(event)) is not None:
            self._tick(heads)
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """What was said in the page goes first."""
        if not self.asked.answer(Qt.Key.Key_Escape):
            self.left.emit()

    # ---- the roll call

    def _call(self, *, drill: bool) -> None:
        self._wish(lambda desk: desk.roll.call(drill=drill), self._on_called)

    def _on_called(self, result: RollResult) -> None:
        call = result.call
        if result.done and call is not None:
            words = self.tr("A drill was called.") if call.drill else self.tr("The roll is called.")
            self._say(f"{words} {self.tr('Ctrl Z takes that back.')}")
            self.take_focus()

    def confine(self, confined: bool) -> None:
        """The desk is locked and this alone is open: what is not of the emergency takes the PIN."""
        self._is_confined = confined

    def _may(self) -> bool:
        if self._is_confined:
            self._say(self.tr("The desk is locked. Esc, then its PIN, does that."), is_refusal=True)
        return not self._is_confined

    def _end(self) -> None:
        """End it; where somebody is missing, only after a question."""
        if not self._may():
            return
        missing = self.model.sums.missing
        if self.model.call is None or not missing:
            self._end_now()
            return
        said = counted(
            "RollPage",
            missing,
            "1 person is not yet seen. End the roll call all the same?",
            "{n} people are not yet seen. End the roll call all the same?",
        )
        ways = (
            Way(word=self.tr("End it"), key="E", call=self._end_now),
            Way(word=self.tr("Go on"), key="Escape"),
        )
        self.asked.ask(Question(sentence=said, ways=ways))
        self.take_focus()

    def _end_now(self) -> None:
        self._wish(lambda desk: desk.roll.end(), self._on_ended)

    def _on_ended(self, result: RollResult) -> None:
        if result.done:
            facts = result.entries[0].facts
            words = self.tr("The roll call is over: {0} found safe, {1} not yet seen.")
            self._say(words.format(facts["safe"], facts["missing"]))
            self.take_focus()

    # ---- finding safe

    def _tick(self, heads: int | None = None) -> None:
        """Tick whoever is chosen by hand, or is the only one that the letters can mean."""
        if self.model.call is None:
            self._say(self.tr("No roll is called. Ctrl Enter calls it, Ctrl Shift Enter a drill."))
            return
        chosen = self.table.chosen
        by_hand = chosen is not None and chosen.id == self._pointed_at
        if chosen is None or not (self.model.typed or by_hand):
            words = self.tr("Nobody is chosen. Type a name, or choose with the arrows.")
            self._say(words, is_refusal=True)
            return
        if not by_hand and len(self.model.candidates()) > 1:
            words = self.tr("Several people could be meant. Type more, or choose with the arrows.")
            self._say(words, is_refusal=True)
            return
        self._wish(lambda desk: desk.roll.found_safe(chosen.id, heads), self._on_safe)

    def _on_safe(self, result: RollResult) -> None:
        who = result.delegate
        if not result.done or who is None:
            return
        at = self.live.minute(result.entries[0].happened_at)
        name = ", ".join(part for part in (who.full_name, who.organisation) if part)
        heads, part = who.safe_heads, ""
        if heads < who.heads:
            part = self.tr(", {0} of {1}").format(heads, who.heads)
        elif heads > 1:
            # One name was ticked, and with it everybody who came with them.
            name = self.tr("{0} people of {1}").format(heads, name)
        words = self.tr("Safe at {0}: {1}{2}. Ctrl Z takes that back.")
        self.field.clear()
        self.table.choose(who.id)
        self._say(words.format(at, name, part), icon_ink="ok")

    def _enter_paper(self, words: str) -> None:
        """A line of a warden's sheet; what is refused stays in the field."""
        details = self.live.details
        if details is None:
            return
        line = found_line(words, self.live.now(), details, self.model.call)
        if line is None:
            return
        if line.unclear:
            said = self.tr("“{0}” is no time. Write the line like K7PX 1012.")
            self.side.say_of_paper(said.format(line.unclear), refused=True)
            return

        def answered(result: RollResult) -> None:
            who = line.code if result.delegate is None else result.delegate.full_name
            if not result.done:
                said = self.tr("{0}: {1}").format(who, result.message)
                self.side.say_of_paper(said, refused=True)
                self.side.paper.selectAll()
                return
            at = self.live.minute(result.entries[0].happened_at)
            said = self.tr("{0}, safe at {1}, from paper.").format(who, at)
            self.side.say_of_paper(said, refused=False)
            self.side.paper.clear()

        self.acts.perform(
            lambda desk: desk.roll.found_safe(line.code, line.heads, at=line.at, from_paper=True),
            answered,
        )

    def take_code(self, code: str) -> bool:
        """A badge was scanned: while the roll is looked at, it finds its bearer here."""
        if not self.isVisible():
            return False
        if self.model.call is None:
            self.field.setText(code)
        else:
            self._wish(lambda desk: desk.roll.found_safe(code), self._on_safe)
        return True

    def _wish(
        self, wish: Callable[[EventDesk], RollResult], answered: Callable[[RollResult], None]
    ) -> None:
        def told(result: RollResult) -> None:
            if not result.done:
                name = "" if result.delegate is None else f"{result.delegate.full_name}: "
                self._say(f"{name}{result.message}", is_refusal=True)
            answered(result)

        self.acts.perform(wish, told)

    # ---- what is shown

    def _narrow(self) -> None:
        self._pointed_at = ""
        self._say("")
        self.model.narrow(self.field.text().strip(), only_missing=self.model.only_missing)

    def _show_missing(self) -> None:
        self.model.narrow(self.model.typed, only_missing=not self.model.only_missing)
        self._show()
        self.take_focus()

    def _divide_otherwise(self) -> None:
        at = _GROUPINGS.index(self.model.grouping)
        self._divide(_GROUPINGS[(at + 1) % len(_GROUPINGS)], self.model.wardens)

    def _divide(self, grouping: Grouping, wardens: int) -> None:
        wardens = min(max(1, wardens), MOST_WARDENS)
        self.model.divide(grouping, wardens)
        self._keeper.division = Division(grouping=grouping, wardens=wardens)
        self._show()
        self.take_focus()

    def _move(self, key: Qt.Key) -> None:
        self.table.go(key)
        self._point_at_chosen()

    def _show(self) -> None:
        model = self.model
        band = band_of(model.call, self.live.minute)
        sums = model.sums
        self.head.show_roll(model.call, sums, band)
        self.choices.show_division(model.grouping, model.wardens, only_missing=model.only_missing)
        self._show_foot()

    def _show_foot(self) -> None:
        self.foot.show_view(foot_keys(self.table.chosen, self.model.call))

    def _say(self, sentence: str, *, is_refusal: bool = False, icon_ink: str = "ink2") -> None:
        self.note.set_ink("stop" if is_refusal else icon_ink)
        self.note.setText(sentence)
        self.field.setAccessibleDescription(sentence)

    # ---- where it is saved

    def _choose_folder(self) -> None:
        if not self._may():
            return
        folder = choose_folder(self, self.tr("Save the roll by itself into a folder"))
        if folder is not None:
            self._keeper.begin(folder, self._keeper.minutes)

    def _save_every(self, minutes: int) -> None:
        if self._keeper.folder is not None and minutes != self._keeper.minutes:
            self._keeper.begin(self._keeper.folder, minutes)

    # ---- how it is put together

    def _press_foot(self, action_id: str) -> None:
        if action_id == SAFE:
            self._tick()
        elif action_id in self.handlers():
            self.handlers()[action_id]()

    def _connect(self) -> None:
        handlers = self.handlers()
        self.field.textChanged.connect(self._narrow)
        self.field.moved.connect(self._move)
        self.field.ticked.connect(self._tick)
        self.field.left.connect(self._leave)
        self.table.chosen_changed.connect(self._show_foot)
        self.table.pressed_twice.connect(self._tick)
        self.table.clicked.connect(self._on_clicked)
        self.head.wished.connect(lambda name: handlers[name]())
        self.side.wished.connect(lambda name: handlers[name]())
        self.choices.wished.connect(lambda name: handlers[name]())
        self.choices.divided.connect(lambda one: self._divide(one, self.model.wardens))
        self.side.entered.connect(self._enter_paper)
        self.side.every.connect(self._save_every)
        self.side.saving_ended.connect(self._keeper.end)
        self.foot.wished.connect(self._press_foot)
        self.asked.left.connect(self.take_focus)
        self.model.counted.connect(self._show)
        self._columns.turned.connect(self._make_room)
        self.theme.changed.connect(self._restyle)

    def _on_clicked(self) -> None:
        self._point_at_chosen()
        self.take_focus()

    def _point_at_chosen(self) -> None:
        chosen = self.table.chosen
        self._pointed_at = "" if chosen is None else chosen.id

    def _lay_out(self) -> None:
        self._column.addWidget(self.head)
        self._column.addWidget(self.asked)
        self._column.addWidget(self.choices)
        self._left.addWidget(self.field)
        self._left.addWidget(self.note)
        self._left.addWidget(self.table, 1)
        self._column.addWidget(self._columns, 1)
        self._column.addWidget(self.foot)
        inner = QWidget()
        inner.setLayout(self._column)
        lay_out_scrolled(self, inner)
        QWidget.setTabOrder(self.field, self.side.paper)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(16), px(16), px(24), px(8))
        self._column.setSpacing(px(12))
        self._columns.columns.setContentsMargins(0, 0, 0, 0)
        self._columns.columns.setSpacing(px(16))
        self._left.setSpacing(px(6))
        self._columns.fit()
        self._make_room()

    def _make_room(self) -> None:
        """Where the columns are stacked the page scrolls, and there is room for all of both."""
        stacked = self._columns.is_stacked
        self.table.setMinimumHeight(self.theme.px(STACKED_ROWS if stacked else LEAST_ROWS))
        self.side.show_whole(whole=stacked)
