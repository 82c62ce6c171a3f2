"""What note-taker and chair do with questions in the day of any acts, drafts included."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from eventdesk.core.questions.alike import near
from eventdesk.core.questions.draft import KeptDraft
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import all_being_put, being_put, waiting_in_order
from eventdesk.core.questions.turns import asked_by, turns
from eventdesk.core.running_order.question_time import budget_now
from tests.end_to_end.chair_rules import ChairRules
from tests.end_to_end.desk_rules import NAMES, codes, desks
from tests.end_to_end.plan_rules import items

numbers = st.integers(1, 5).map(str)
draft_ids = st.sampled_from(["draft 1", "draft 2"])
ago = st.none() | st.integers(0, 60)
owners = st.sampled_from(["", "Kent", "Essex"])
days = st.none() | st.just(date(2026, 6, 30))


class QuestionRules(ChairRules):
    """The rules of the questions, for a machine that opens two desks on one file."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts: dict[tuple[int, str], KeptDraft] = {}
        """The drafts that each desk keeps: the machine's own book."""

    def questions(self, desk: int) -> list[Question]:
        return self.desks[desk].questions.all()

    def waiting(self, desk: int) -> list[int]:
        return [one.number for one in waiting_in_order(self.questions(desk))]

    @rule(
        desk=desks,
        words=NAMES,
        asker=codes | st.just(""),
        draft=st.none() | draft_ids,
        channel=st.sampled_from(["room", "read_out"]),
        minutes=ago,
    )
    def ask(
        self,
        desk: int,
        words: str,
        asker: str,
        draft: str | None,
        channel: str,
        minutes: int | None,
    ) -> None:
        when = None if minutes is None else self.now(desk) - timedelta(minutes=minutes)
        name = None if draft is None else f"{desk} {draft}"
        asked = self.do(
            desk,
            lambda one: one.questions.record(
                words, asker_name=asker, draft=name, channel=channel, at=when
            ),
        )
        if asked.done:
            self.drafts.pop((desk, name or ""), None)
            assert self.waiting(desk)[-1] == max(one.number for one in self.questions(desk))

    @rule(desk=desks, draft=draft_ids, words=NAMES, asker=NAMES)
    def type_on(self, desk: int, draft: str, words: str, asker: str) -> None:
        kept = KeptDraft(text=words, asker_name=asker)
        self.desks[desk].question_drafts.keep(f"{desk} {draft}", kept)
        self.drafts[desk, f"{desk} {draft}"] = kept

    @rule(desk=desks, draft=draft_ids)
    def give_up(self, desk: int, draft: str) -> None:
        self.desks[desk].question_drafts.drop(f"{desk} {draft}")
        self.drafts.pop((desk, f"{desk} {draft}"), None)

    @rule(desk=desks, number=numbers, outcome=st.sampled_from(Outcome), minutes=ago)
    def decide(self, desk: int, number: str, outcome: Outcome, minutes: int | None) -> None:
        when = None if minutes is None else self.now(desk) - timedelta(minutes=minutes)
        before = being_put(self.questions(desk))
        decided = self.do(desk, lambda one: one.questions.set_outcome(number, outcome, at=when))
        put = being_put(self.questions(desk))
        if not decided.done or when is not None:
            return
        if outcome is Outcome.BEING_PUT:
            assert put is not None
            assert str(put.number) == number or (put.put_at or self.now(desk)) > self.now(desk)
        elif before is not None and str(before.number) == number:
            later = [one for one in all_being_put(self.questions(desk)) if one.id != before.id]
            assert not later or (before.put_at or self.now(desk)) > self.now(desk)

    @rule(desk=desks, number=numbers, owner=owners, by=days)
    def follow_up(self, desk: int, number: str, owner: str, by: date | None) -> None:
        self.do(desk, lambda one: one.questions.follow_up(number, owner=owner, by=by))

    @rule(desk=desks, number=numbers, before=st.none() | numbers)
    def move(self, desk: int, number: str, before: str | None) -> None:
        wished = self.waiting(1 - desk)
        moved = self.do(desk, lambda one: one.question_queue.move(number, before=before))
        if moved.done:
            wished.remove(int(number))
            wished.insert(len(wished) if before is None else wished.index(int(before)), int(number))
        assert self.waiting(desk) == self.waiting(1 - desk) == wished

    @rule(desk=desks, number=numbers, into=numbers)
    def merge(self, desk: int, number: str, into: str) -> None:
        self.do(desk, lambda one: one.question_queue.merge(number, into))

    @rule(desk=desks, number=numbers, words=NAMES, to=st.none() | st.just("Minister"))
    def reword(self, desk: int, number: str, words: str, to: str | None) -> None:
        first = {one.id: one.first_text for one in self.questions(desk)}
        self.do(desk, lambda one: one.question_edits.reword(number, words, to=to))
        assert {one.id: one.first_text for one in self.questions(desk)} == first

    @rule(desk=desks, number=numbers, code=st.none() | codes, name=NAMES)
    def name_asker(self, desk: int, number: str, code: str | None, name: str) -> None:
        delegate = None if code is None else self.desks[desk].check_in.named(code)
        asker = None if delegate is None else delegate.id
        named = self.do(
            desk,
            lambda one: one.question_edits.name_asker(number, asker_id=asker, asker_name=name),
        )
        if named.done and asker is None and not name:
            assert [entry.personal for entry in named.entries] == [None]

    @rule(desk=desks, number=numbers, item=items)
    def name_item(self, desk: int, number: str, item: str) -> None:
        found = [one.id for one in self.desks[desk].running_order.read().items if one.title == item]
        chosen = found[0] if found else None
        self.do(desk, lambda one: one.question_edits.name_item(number, chosen))

    @rule(desk=desks, number=numbers, shown=st.booleans())
    def show(self, desk: int, number: str, shown: bool) -> None:
        self.do(desk, lambda one: one.screens.show_question(number, shown=shown))

    @invariant()
    def every_question_is_somewhere(self) -> None:
        if not self.desks:
            return
        questions = self.questions(0)
        assert questions == self.questions(1)
        by_id = {one.id: one for one in questions}
        for one in questions:
            assert asked_by(one, by_id).outcome is not Outcome.MERGED, "what stands for it is there"
            assert one.spent >= timedelta(0)
        told = turns(questions, {})
        assert sum(told.people.values()) <= len(questions)
        found = budget_now(questions, self.desks[0].running_order.forecast())
        assert found is None or found.more >= 0
        for one in questions[:1]:
            assert near(one.text, questions, own_id=one.id) is not None

    @invariant()
    def drafts_are_as_they_were_kept(self) -> None:
        for desk, opened in enumerate(self.desks):
            with opened.database.reading() as reading:
                kept = dict(reading.drafts.of_desk(opened.identity.desk))
            assert kept == {one: draft for (at, one), draft in self.drafts.items() if at == desk}
