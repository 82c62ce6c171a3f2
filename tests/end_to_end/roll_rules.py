"""What is done with the evacuation roll in the day of any acts: called, ticked, ended, undone."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from eventdesk.core.actions import Action
from eventdesk.core.log_rows import LogRow
from tests.end_to_end.desk_rules import codes, desks, moments
from tests.end_to_end.question_rules import QuestionRules


class RollRules(QuestionRules):
    """The rules of the roll, for a machine that opens two desks on one file."""

    @rule(desk=desks, drill=st.booleans(), when=moments)
    def call_the_roll(self, desk: int, drill: bool, when: object) -> None:
        going_on = self.desks[desk].roll.read().call
        called = self.do(desk, lambda one: one.roll.call(drill=drill, at=when))  # type: ignore[arg-type]
        may = going_on is None or (going_on.drill and not drill)
        assert called.done is may
        assert called.reason == (None if may else "roll_is_called")

    @rule(desk=desks, code=codes, heads=st.none() | st.integers(1, 4), paper=st.booleans())
    def found_safe(self, desk: int, code: str, heads: int | None, paper: bool) -> None:
        before = self.desks[desk].roll.read()
        ticked = self.do(desk, lambda one: one.roll.found_safe(code, heads, from_paper=paper))
        after = self.desks[desk].roll.read()
        if ticked.done:
            assert after.sums.heads == before.sums.heads
            assert after.sums.safe > before.sums.safe
        else:
            assert after.sums == before.sums

    @rule(desk=desks)
    def end_the_roll_call(self, desk: int) -> None:
        record = self.desks[desk].roll.read()
        ended = self.do(desk, lambda one: one.roll.end())
        assert ended.done is (record.call is not None)
        if ended.done:
            facts = ended.entries[0].facts
            assert facts["safe"] == record.sums.safe
            assert facts["missing"] == record.sums.missing

    @invariant()
    def the_roll_adds_up(self) -> None:
        if not self.desks:
            return
        desk = self.desks[0]
        record, counts = desk.roll.read(), desk.check_in.counts()
        assert record.sums.heads == record.sums.safe + record.sums.missing
        assert sum(group.sums.heads for group in record.groups) == record.sums.heads
        if record.call is None:
            assert record.sums.heads == counts.heads
            assert record.sums.safe == 0

    def a_roll_call_says_whether_it_was_a_drill(self, row: LogRow) -> None:
        assert row.action not in _OF_A_ROLL_CALL or row.sentence.startswith(("Drill", "Emergency"))


_OF_A_ROLL_CALL = {Action.ROLL_CALLED, Action.ROLL_ENDED, Action.DELEGATE_FOUND_SAFE}
