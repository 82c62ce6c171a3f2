"""What the registration desk can do in the day of any acts: admitting, correcting, overriding."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.delegates import IdKind, Particulars, Rsvp
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.services.substitution import PassesOn
from tests.core.running_orders import at
from tests.services.worked_day import tables

CODES = ["A1", "B2", "C3", "D4", "E5", "F6", "G7", "Z9"]
# As people type them, and what a broken keyboard or file brings along within them.
NAMES = st.text(alphabet="aéł’-Z\0\ud800 ", max_size=6).map(lambda name: name.strip("\0 "))
codes = st.sampled_from(CODES)
desks = st.integers(0, 1)
id_kinds = st.sampled_from(["", *IdKind])
passing = st.sets(st.sampled_from(list(PassesOn)))
PIN = "2468"
pins = st.sampled_from([None, PIN, "9999"])
operators = st.sampled_from(["Aisha Rahman", "Tom Beck"])
moments = st.none() | st.integers(0, 8 * 60).map(
    lambda minute: at("08:00") + timedelta(minutes=minute)
)
_written = st.integers(0, 8 * 60).map(lambda minute: f"{8 + minute // 60:02}{minute % 60:02}")
sheet_times = st.one_of(
    _written,
    _written.map(lambda left: f"out {left}"),
    st.tuples(_written, _written).map(" ".join),
    st.tuples(_written, st.integers(1, 3)).map(lambda one: f"{one[0]} x{one[1]}"),
)


def _order(all_tables: tuple[object, ...]) -> tuple[Item, ...]:
    (order,) = (one for one in all_tables if isinstance(one, RunningOrder))
    return order.items


def _invited(item: Item) -> tuple[object, ...]:
    return item.original_start, item.original_minutes


class DeskRules(RuleBasedStateMachine):
    """The rules of the desk, for a machine that opens two of them on one file."""

    def __init__(self) -> None:
        super().__init__()
        self.desks: list[EventDesk] = []
        self.standing: dict[str, bool] = {}
        """Every act that was done, and whether it stands: the machine's own book."""

    def do(self, desk: int, wish: Callable[[EventDesk], ActResult]) -> ActResult:
        """One act, and its result: a refusal changes no table, and an undo gives back what was."""
        before = tables(self.desks[desk])
        result = wish(self.desks[desk])
        assert {entry.act for entry in result.entries} == {result.act}
        if not result.done:
            assert tables(self.desks[desk]) == before
            assert result.message
            return result
        self.standing[result.act] = True
        if result.entries[0].action is not Action.ACT_UNDONE:
            self.the_plan_as_invited_stays(before, tables(self.desks[desk]))
        return result

    def the_plan_as_invited_stays(
        self, before: tuple[object, ...], after: tuple[object, ...]
    ) -> None:
        """Whatever was done: only another file, or an undo, says otherwise what was planned."""
        invited = {one.id: _invited(one) for one in _order(before)}
        stays = {one.id: _invited(one) for one in _order(after)}
        assert invited.items() <= stays.items()

    # ---------------------------------------------------------------------------- registration

    @rule(
        desk=desks,
        code=codes,
        when=moments,
        force=st.booleans(),
        heads=st.none() | st.integers(1, 3),
    )
    def check_in(self, desk: int, code: str, when: object, force: bool, heads: int | None) -> None:
        self.do(desk, lambda one: one.check_in.check_in(code, at=when, force=force, heads=heads))  # type: ignore[arg-type]

    @rule(desk=desks, code=codes, acknowledged=st.booleans(), id_seen=id_kinds, pin=pins)
    def admit(
        self, desk: int, code: str, acknowledged: bool, id_seen: str, pin: str | None
    ) -> None:
        wish = self.do(
            desk,
            lambda one: one.check_in.check_in(code, acknowledged=acknowledged, id_seen=id_seen),
        )
        refusal = wish.refusal
        if refusal is None or not refusal.may_override:
            return
        decided = self.do(
            desk,
            lambda one: one.check_in.check_in(
                code,
                acknowledged=acknowledged,
                override="Let in",
                pin=pin,
                after=wish.act,
                id_seen=id_seen,
            ),
        )
        if decided.done:
            assert decided.flags[0] == refusal.reason
            assert self.desks[desk].event.is_lead_here() or pin == PIN
        elif decided.reason != "alert":
            assert decided.reason in ("needs_lead", "wrong_pin", "pin_locked")
            assert not self.desks[desk].event.is_lead_here()

    @rule(desk=desks, code=codes, when=moments)
    def leave(self, desk: int, code: str, when: object) -> None:
        self.do(desk, lambda one: one.check_in.leave(code, at=when))  # type: ignore[arg-type]

    @rule(desk=desks, code=codes, line=sheet_times, confirmed=st.booleans())
    def from_paper(self, desk: int, code: str, line: str, confirmed: bool) -> None:
        said = self.desks[desk].paper_arrivals.preview(f"{code} {line}")
        result = self.do(
            desk, lambda one: one.paper_arrivals.enter(f"{code} {line}", confirmed=confirmed)
        )
        if not confirmed:
            assert (said.message, said.flags) == (result.message, result.flags)

    @rule(
        desk=desks,
        given=NAMES,
        family=NAMES,
        code=st.sampled_from(["", "W1", "W2"]),
        heads=st.integers(1, 3),
        crew=st.booleans(),
        id_seen=id_kinds,
    )
    def walk_in(
        self, desk: int, given: str, family: str, code: str, heads: int, crew: bool, id_seen: str
    ) -> None:
        known = Particulars(given_name=given or "Wal", family_name=family, reference=code)
        came = self.do(
            desk,
            lambda one: one.check_in.walk_in(
                known, vouched_by="Bob", heads=heads, crew=crew, id_seen=id_seen
            ),
        )
        asked = self.desks[desk].event.read().id_check
        assert came.reason == (None if id_seen or not asked else "id_not_seen")

    @rule(desk=desks, code=codes, heads=st.integers(1, 3), when=moments, id_seen=id_kinds)
    def more_came(self, desk: int, code: str, heads: int, when: object, id_seen: str) -> None:
        self.do(desk, lambda one: one.check_in.more_came(code, heads, at=when, id_seen=id_seen))  # type: ignore[arg-type]

    @rule(desk=desks, code=codes, heads=st.integers(1, 3), when=moments)
    def some_left(self, desk: int, code: str, heads: int, when: object) -> None:
        self.do(desk, lambda one: one.check_in.some_left(code, heads, at=when))  # type: ignore[arg-type]

    @rule(desk=desks, code=codes, family=NAMES, passes_on=passing, id_seen=id_kinds)
    def substitute(
        self, desk: int, code: str, family: str, passes_on: set[str], id_seen: str
    ) -> None:
        known = Particulars(given_name="Sub", family_name=family)
        self.do(
            desk,
            lambda one: one.check_in.substitute(
                code, known, authority="Lead", passes_on=passes_on, id_seen=id_seen
            ),
        )

    @rule(desk=desks, code=codes, other=codes, passes_on=passing, read=st.booleans())
    def substitute_from_the_list(
        self, desk: int, code: str, other: str, passes_on: set[str], read: bool
    ) -> None:
        before = self.desks[desk].check_in.named(other)
        result = self.do(
            desk,
            lambda one: one.check_in.substitute(
                code, other, authority="Lead", passes_on=passes_on, acknowledged=read,
                id_seen="passport",
            ),
        )  # fmt: skip
        if result.done:
            after = self.desks[desk].check_in.named(result.subject or "")
            assert before is not None
            assert after is not None
            assert (after.id, after.origin, after.rsvp) == (before.id, before.origin, before.rsvp)

    @rule(
        desk=desks,
        code=codes,
        changes=st.fixed_dictionaries(
            {},
            optional={
                "organisation": st.sampled_from(["Kent", "Fife"]),
                "category": st.sampled_from(["", "Panel"]),
                "party_size": st.integers(1, 3),
                "crew": st.booleans(),
                "rsvp": st.sampled_from(list(Rsvp)),
                "known_as": NAMES,
                "tell_host": st.sampled_from(["", "At once"]),
                "extra": st.fixed_dictionaries({"Table": st.sampled_from(["", "7"])}),
                "reference": st.sampled_from(CODES),
            },
        ),
    )
    def correct(self, desk: int, code: str, changes: dict[str, object]) -> None:
        self.do(desk, lambda one: one.check_in.correct(code, changes))

    @rule(desk=desks, code=codes, words=NAMES)
    def note_about(self, desk: int, code: str, words: str) -> None:
        self.do(desk, lambda one: one.check_in.note(code, words))

    # -------------------------------------------------------------------------------- authority

    @rule(desk=desks, asked=st.booleans(), capacity=st.integers(0, 4))
    def change_the_event(self, desk: int, asked: bool, capacity: int) -> None:
        details = self.desks[desk].event.read()
        wanted = replace(details, id_check=asked, capacity=capacity)
        self.do(desk, lambda one: one.event.change(wanted))

    @rule(desk=desks, name=operators, pin=pins)
    def name_lead(self, desk: int, name: str, pin: str | None) -> None:
        self.do(desk, lambda one: one.event.name_lead(name, pin=pin))

    @rule(desk=desks, name=operators, pin=pins)
    def withdraw_lead(self, desk: int, name: str, pin: str | None) -> None:
        self.do(desk, lambda one: one.event.withdraw_lead(name, pin=pin))

    @rule(desk=desks, name=operators, pin=pins)
    def set_pin(self, desk: int, name: str, pin: str | None) -> None:
        self.do(desk, lambda one: one.event.set_pin(name, PIN, pin=pin))

    @rule(desk=desks, name=operators)
    def sit_down(self, desk: int, name: str) -> None:
        self.do(desk, lambda one: one.event.take_over(name))

    @rule(desk=desks, code=codes, rsvp=st.sampled_from(Rsvp))
    def change_rsvp(self, desk: int, code: str, rsvp: Rsvp) -> None:
        self.do(desk, lambda one: one.check_in.change_rsvp(code, rsvp))
