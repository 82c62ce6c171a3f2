"""The questions page: written down on the left, put and dealt with on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.questions.draft import KeptDraft
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import being_put
from eventdesk.core.stage import Screen
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.questions.acts_on_questions import QuestionResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.queue_model import QueueModel
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.questions.budget_card import BudgetCard, budget_view
from eventdesk.ui.pages.questions.chairing import Chairing
from eventdesk.ui.pages.questions.entry import EntryCard
from eventdesk.ui.pages.questions.follow_up_side import FollowUpSide
from eventdesk.ui.pages.questions.keeping import DraftKeeper
from eventdesk.ui.pages.questions.outcome_words import outcome_words
from eventdesk.ui.pages.questions.put_card import PutCard, PutView
from eventdesk.ui.pages.questions.queue_head import NearLine, QueueHead, queue_words
from eventdesk.ui.pages.questions.queue_list import QueueList
from eventdesk.ui.pages.questions.setting_right import SettingRight
from eventdesk.ui.pages.questions.turns_list import TurnsView
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.scrolled_column import lay_out_scrolled
from eventdesk.ui.widgets.two_columns import TwoColumns

RIGHT_WIDTH = 360
RIGHT_SHARE = 0.37
ROOMY = 560
CRAMPED = 330
"""Below it, in px at 100 %, the question being put needs the whole of its column."""
LEAST_STACKED = 180
"""How high a list is at least where the columns are stacked, in px at 100 %."""


class QuestionsPage(Page):
    """Shows the questions of the live event and turns presses into wishes."""

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self._has_said = False
        self._near_later = QTimer(self, singleShot=True, interval=0)
        self.waiting = QueueModel(live, self)
        self.entry = EntryCard(theme, live, self)
        self._setting_right = SettingRight(self.entry, live, acts, self)
        self._keeper = DraftKeeper(acts, self.entry.kept, self)
        self._left_behind: list[tuple[str, KeptDraft]] = []
        self.queue = QueueList(theme, self.waiting)
        self.chairing = Chairing(self.queue, live, acts, self)
        self.queue_head = QueueHead(theme)
        self.near_line = NearLine(theme)
        self.put_card = PutCard(theme)
        self.budget_card = BudgetCard(theme)
        self.turns_view = TurnsView(theme, live)
        self.follow_up_side = FollowUpSide(theme, live)
        self.follow_up_list, self.follow_ups = self.follow_up_side.list, self.follow_up_side.model
        self._right = QWidget()
        self._below = QStackedWidget()
        self._left = QVBoxLayout()
        self._columns = TwoColumns(
            theme, self._left, self._right, side_width=RIGHT_WIDTH, side_share=RIGHT_SHARE
        )
        self._lay_out()
        self._connect()
        self._show()
        self._restyle()
        acts.perform(lambda desk: desk.question_drafts.left_behind(), self._take_left_behind)

    def handlers(self) -> Handlers:
        """What each action of this page does."""
        side, chairing = self.follow_up_side, self.chairing.handlers()
        return {
            "question.save": self.entry.save,
            "question.edit": self._edit,
            "question.item": self.entry.item.ask,
            "question.channel": self.entry.item.go_round_channels,
            "question.turns": self._show_turns,
            **chairing,
            "question.answered": lambda: side.instead(side.answer, chairing["question.answered"]),
            "question.follow_up": lambda: side.instead(side.change, self._begin_follow_up),
        }

    def catch_up(self) -> None:
        """Show the questions as they stand."""
        self._show()

    def show_thing(self, thing: str, name: str) -> None:
        """Choose a question."""
        self.show_question(thing)

    def take_focus(self) -> None:
        """The text: somebody may be asking already."""
        self.entry.text.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low page shows less of each card."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Turned away from, or closed: what is being typed is kept at once."""
        super().hideEvent(event)
        self._keeper.flush()

    def show_question(self, question_id: str) -> None:
        """Choose a question wherever it stands; of one dealt with, say what became of it."""
        question = self.live.questions.get(question_id)
        if question is None:
            return
        if question.outcome is Outcome.BEING_PUT:
            self.put_card.answered_button.setFocus()
            return
        for rows in (self.queue, self.follow_up_list):
            if rows.choose(question_id):
                rows.setFocus()
                return
        if self.live.details is not None:
            self._say(outcome_words(question, self.live.minute), State.NEUTRAL)

    # ---- what is kept

    def _take_left_behind(self, left: list[tuple[str, KeptDraft]]) -> None:
        self._left_behind += left
        self._show_left_behind()

    def _show_left_behind(self) -> None:
        """One after the other, each when the card is empty: nothing is typed over."""
        if self._left_behind and not self.entry.has_text:
            draft_id, draft = self._left_behind.pop(0)
            self.entry.show_left_behind(draft)
            self._keeper.resume(draft_id)

    # ---- what is wished

    def _save(self, draft: KeptDraft) -> None:
        kept_as = self._keeper.release()

        def give_back() -> None:
            self.entry.put_back(draft)
            self._keeper.resume(kept_as)

        def record(desk: EventDesk) -> QuestionResult:
            return desk.questions.record(
                draft.text,
                asker_id=draft.asker_id,
                asker_name=draft.asker_name,
                to=draft.to,
                item_id=draft.item_id,
                channel=draft.channel,
                draft=kept_as,
            )

        def recorded(result: QuestionResult) -> None:
            self._answered(result)
            if not result.done:
                give_back()
            elif result.question is not None and not self.entry.has_text:
                self.entry.show_saved(result.question.number)
                self._show_left_behind()

        def failed(failure: EventDeskError) -> None:
            give_back()
            self.acts.failed.emit(failure)

        self.acts.perform(record, recorded, failed)

    def _begin_follow_up(self) -> None:
        if self.put_card.form.isHidden():
            if self.chairing.being_put() is None:
                return
            self.put_card.begin_follow_up(self.live.local(self.live.now()).date())
        else:
            self.put_card.form.save()

    def _follow_up(self, question_id: str, owner: str, by: date | None) -> None:
        self._wish(lambda desk: desk.questions.follow_up(question_id, owner=owner, by=by))

    def _edit(self) -> None:
        """Set right the question that is chosen in the queue."""
        chosen = self.queue.chosen
        if chosen is None or not self._setting_right.begin(chosen.id):
            self._say(self.tr("No question is waiting. Write one down first."), State.NEUTRAL)

    def _answered_afterwards(self, question_id: str) -> None:
        self._wish(lambda desk: desk.questions.answered(question_id))

    def _wish(self, wish: Callable[[EventDesk], QuestionResult]) -> None:
        self.acts.perform(wish, self._answered)

    def _answered(self, result: QuestionResult) -> None:
        """A refusal is said; what was done is seen, and takes away what was said before."""
        if not result.done:
            self._say(result.message, State.STOP)
        else:
            self._take_back_said()

    def _take_back_said(self) -> None:
        if self._has_said:
            self._has_said = False
            self.said.emit(None)

    def _say_of_chairing(self, sentence: str, is_refusal: bool) -> None:
        self._say(sentence, State.STOP if is_refusal else State.NEUTRAL)

    def _say(self, sentence: str, state: State) -> None:
        self._has_said = True
        self.said.emit(MessageView(sentence=sentence, state=state))

    # ---- what is shown

    def _being_put(self) -> Question | None:
        return being_put(self.live.questions.values())

    def _show(self, *_changes: object) -> None:
        count = self.waiting.rowCount()
        self.queue_head.show_words(queue_words(self.waiting))
        questions = tuple(self.live.questions.values())
        self.budget_card.show_view(budget_view(self.live, questions))
        self.follow_up_side.show_count()
        self.put_card.show_view(self._put_view(), waiting=count)
        self._mend_primary()

    def _put_view(self) -> PutView | None:
        question = self._being_put()
        if question is None:
            return None
        delegate = self.live.delegates.get(question.asker_id or "")
        since = timedelta() if question.put_at is None else self.live.now() - question.put_at
        return PutView(
            question_id=question.id,
            text=question.text,
            asker=question.asker_name if delegate is None else delegate.full_name,
            organisation="" if delegate is None else delegate.organisation,
            minutes=max(0, since // timedelta(minutes=1)),
            on_stage=self.live.stage.question_off != question.id,
            stage_dark=Screen.STAGE in self.live.stage.blank,
        )

    def _show_near(self) -> None:
        self.near_line.show_pair(self.chairing.mergeable())

    def _show_turns(self) -> None:
        """Turn to who has spoken, or back to what is to be followed up."""
        turned = self._below.currentWidget() is self.turns_view
        self._below.setCurrentWidget(self.follow_up_side if turned else self.turns_view)

    def _mend_primary(self) -> None:
        """One filled button: saving while something is typed, else dealing with what is put."""
        answering = self.put_card.view is not None and not self.entry.has_text
        self.put_card.set_primary(answering)
        self.entry.save_button.set_primary(not answering)

    # ---- how it is put together

    def _connect(self) -> None:
        handlers = self.handlers()
        self.entry.saved.connect(self._save)
        self._setting_right.answered.connect(self._answered)
        self.entry.text_changed.connect(self._mend_primary)
        self.entry.edited.connect(self._keeper.note_change)
        self.put_card.wished.connect(lambda action_id: handlers[action_id]())
        self.put_card.follow_up_wished.connect(self._follow_up)
        self.follow_up_side.wished.connect(self._follow_up)
        self.follow_up_side.closed.connect(self._answered_afterwards)
        self.put_card.form_closed.connect(self.take_focus)
        self.live.ready.connect(self._show)
        self.live.questions_changed.connect(self._show)
        self.live.delegates_changed.connect(self._show)
        self.live.stage_changed.connect(self._show)
        self.live.ticked.connect(self._show)
        self.chairing.said.connect(self._say_of_chairing)
        self.chairing.done.connect(self._take_back_said)
        self.near_line.wished.connect(handlers["question.merge"])
        self._near_later.timeout.connect(self._show_near)
        self.queue.chosen_changed.connect(self._near_later.start)
        self.live.questions_changed.connect(self._near_later.start)
        self.live.ticked.connect(self.queue.count_on)
        self._columns.turned.connect(self._fit)
        self.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        left, right = self._left, QVBoxLayout(self._right)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        left.addWidget(self.entry)
        left.addWidget(self.queue_head)
        left.addWidget(self.near_line)
        left.addWidget(self.queue, 1)
        right.addWidget(self.put_card)
        right.addSpacing(self.theme.px(12))
        right.addWidget(self.budget_card)
        self._below.addWidget(self.follow_up_side)
        self._below.addWidget(self.turns_view)
        right.addWidget(self._below, 1)
        lay_out_scrolled(self, self._columns)

    def _restyle(self) -> None:
        px, columns = self.theme.px, self._columns.columns
        columns.setContentsMargins(px(16), px(16), px(24), px(16))
        columns.setSpacing(px(16))
        self._columns.fit()
        self._fit()

    def _fit(self) -> None:
        """What stands beside each other shares the page; what is stacked scrolls, and needs not."""
        stacked, high, px = self._columns.is_stacked, self.height(), self.theme.px
        tight = not stacked and high < px(ROOMY)
        self.put_card.set_tight(tight)
        self.budget_card.set_tight(tight)
        has_room = stacked or high >= px(CRAMPED)
        self.budget_card.setVisible(has_room)
        self._below.setVisible(has_room)
        for rows in (self.queue, self._below):
            rows.setMinimumHeight(px(LEAST_STACKED) if stacked else 1)
