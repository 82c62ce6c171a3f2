"""Badges: of whom, asked twice, in the log once they are there, and outdated by what changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.badges.sheets import BadgeSheets
from eventdesk.core.delegates import Attendance, Particulars
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.progress import Step, Stopped
from eventdesk.services.badge_entries import prepared_badges
from eventdesk.services.badges import BadgeChoice, Turned, Who
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.overtaking import Overtaken
from eventdesk.services.performer import Performer
from tests.services.worked_day import EVENT, PEOPLE, import_people, log_length, one, set_clock

AWAITED = ["E5", "F6", "C3", "A1", "B2"]
"""References by surname: Ash, Elm, Fox, Lee, Ray."""


class Drawn:
    """Draws nothing, and knows what it was asked for."""

    def __init__(self) -> None:
        self.sheets: list[BadgeSheets] = []

    def badges(self, sheets: BadgeSheets, turned: Turned) -> bytes:
        for page in range(sheets.pages):
            turned(page, sheets.pages)
        self.sheets.append(sheets)
        return b"%PDF"

    @property
    def references(self) -> list[str]:
        return [badge.reference for badge in self.sheets[-1].badges]


def choice(*codes: str, who: Who = Who.ALL) -> BadgeChoice:
    return BadgeChoice(who=Who.NAMED if codes else who, codes=codes)


def since(desk: EventDesk) -> list[str]:
    found = desk.badges.chosen(BadgeChoice(who=Who.SINCE))
    assert not isinstance(found, Refusal)
    return [delegate.reference for delegate in found.delegates]


def test_all_who_are_awaited_are_one_act_by_surname(desk: EventDesk, tmp_path: Path) -> None:
    drawn, before = Drawn(), log_length(desk)
    result = desk.badges.save(choice(), tmp_path / "b.pdf", drawn)
    assert result.done
    assert drawn.references == AWAITED
    assert (tmp_path / "b.pdf").read_bytes() == b"%PDF"
    with desk.database.reading() as reading:
        entries = reading.log.after(before)
    assert {entry.act for entry in entries} == {result.act}
    first, *others = entries
    assert first.action is Action.EXPORT_WRITTEN
    assert first.facts == {"kind": "badges", "layout": "avery-l4785", "count": 5}
    assert str(tmp_path) in str(first.about)
    assert [entry.action for entry in others] == [Action.DELEGATE_BADGE_PRINTED] * 5
    assert [entry.subject for entry in others] == [one(desk, code).id for code in AWAITED]
    assert all(entry.facts == {"layout": "avery-l4785"} for entry in others)
    assert one(desk, "A1").badge_at == desk.clock.now()
    assert one(desk, "D4").badge_at is None


def test_the_sheet_says_when_and_from_which_log(desk: EventDesk, tmp_path: Path) -> None:
    with desk.database.reading() as reading:
        head = str(reading.head())
    drawn = Drawn()
    desk.badges.save(choice(), tmp_path / "b.pdf", drawn)
    (sheets,) = drawn.sheets
    assert (sheets.event, sheets.marking) == ("Worked day", "OFFICIAL")
    assert sheets.head_words == head
    assert f"{sheets.made_at:%H:%M}" == "08:30"


def test_printing_twice_asks_and_goes_on_if_told(desk: EventDesk, tmp_path: Path) -> None:
    drawn = Drawn()
    desk.badges.save(choice("A1"), tmp_path / "b.pdf", drawn)
    set_clock(desk, "08:45")
    asked = desk.badges.save(choice("A1"), tmp_path / "b.pdf", drawn)
    assert not asked.done
    assert (asked.reason, asked.subject) == ("badges_printed", one(desk, "A1").id)
    assert asked.refusal is not None
    assert asked.refusal.asks
    assert asked.message == (
        "The badge was printed at 08:30 at Desk 1, 15 minutes ago. Print it again?"
    )
    many = desk.badges.save(choice(), tmp_path / "b.pdf", drawn)
    assert many.message == "Of these 5, 1 has a badge that still holds. Print all 5?"
    assert len(drawn.sheets) == 1
    assert desk.badges.save(choice("A1"), tmp_path / "b.pdf", drawn, again=True).done
    assert f"{one(desk, 'A1').badge_at:%H:%M}" == "08:45"


def test_those_added_since_are_those_without_one_that_holds(
    desk: EventDesk, tmp_path: Path
) -> None:
    assert since(desk) == AWAITED
    desk.badges.save(choice(who=Who.SINCE), tmp_path / "b.pdf", Drawn())
    assert since(desk) == []
    none = desk.badges.save(choice(who=Who.SINCE), tmp_path / "b.pdf", Drawn())
    assert none.message == "Everybody who is awaited has a badge that still holds."
    newcomer = Particulars(given_name="Ida", family_name="Ash", organisation="Kent")
    walked_in = desk.check_in.walk_in(newcomer, vouched_by="Mo Farouk")
    substitute = Particulars(given_name="Jo", family_name="Zed", organisation="Kent")
    came = desk.check_in.substitute("B2", substitute, authority="Ann Lee")
    assert walked_in.delegate is not None
    assert came.delegate is not None
    assert since(desk) == [walked_in.delegate.reference, came.delegate.reference]
    assert one(desk, "B2").attendance is Attendance.REPLACED


def test_a_badge_that_says_something_else_now_is_printed_again_without_asking(
    desk: EventDesk, tmp_path: Path
) -> None:
    desk.badges.save(choice(), tmp_path / "b.pdf", Drawn())
    set_clock(desk, "08:40")
    desk.check_in.correct("A1", {"given_name": "Anne"})
    desk.check_in.correct("B2", {"email": "other@kent.example"})
    assert since(desk) == ["A1"]
    assert desk.badges.save(choice("A1"), tmp_path / "b.pdf", Drawn()).done
    assert since(desk) == []


@pytest.mark.parametrize(("was", "now"), [("Ann,Lee,Kent", "Ann,Lee,Surrey")])
def test_a_list_that_comes_in_later_outdates_a_badge_too(
    desk: EventDesk, tmp_path: Path, was: str, now: str
) -> None:
    """A list is folded before the day, whenever it was brought in."""
    desk.badges.save(choice(), tmp_path / "b.pdf", Drawn())
    import_people(desk, tmp_path, PEOPLE.replace(was, now))
    assert since(desk) == ["A1"]
    desk.badges.save(choice("A1"), tmp_path / "b.pdf", Drawn())
    assert since(desk) == []


def test_a_name_may_go_although_its_badge_is_on_paper(desk: EventDesk, tmp_path: Path) -> None:
    newcomer = Particulars(given_name="Ida", family_name="Ash", organisation="Kent")
    walked_in = desk.check_in.walk_in(newcomer, vouched_by="Mo Farouk")
    assert walked_in.delegate is not None
    desk.badges.save(choice(walked_in.delegate.id), tmp_path / "b.pdf", Drawn())
    preview = desk.day_log.preview_undo()
    assert not isinstance(preview, Refusal)
    assert preview.act == walked_in.act
    assert preview.dependants == ()
    assert desk.day_log.undo().done
    assert desk.check_in.named(walked_in.delegate.id) is None
    refused = desk.badges.save(choice(walked_in.delegate.id), tmp_path / "b.pdf", Drawn())
    assert refused.reason == "unknown_code"


def test_a_list_whose_badges_are_printed_can_still_be_undone(
    empty_desk: EventDesk, tmp_path: Path
) -> None:
    empty_desk.event.create(EVENT)
    imported = import_people(empty_desk, tmp_path)
    empty_desk.badges.save(choice(), tmp_path / "b.pdf", Drawn())
    assert empty_desk.day_log.undo(imported).done


def test_what_was_printed_cannot_be_undone(desk: EventDesk, tmp_path: Path) -> None:
    done = desk.badges.save(choice("A1"), tmp_path / "b.pdf", Drawn())
    assert desk.day_log.undo(done.act).reason == "cannot_be_undone"


def test_nothing_is_in_the_log_of_what_is_not_there(desk: EventDesk, tmp_path: Path) -> None:
    before = log_length(desk)
    with pytest.raises(EnvironmentFailure):
        desk.badges.save(choice(), tmp_path / "no folder" / "b.pdf", Drawn())

    def refuses(_sheets: BadgeSheets, _turned: Turned) -> None:
        raise EnvironmentFailure("cannot_print", "Out of paper.")

    with pytest.raises(EnvironmentFailure):
        desk.badges.print_out(choice(), "Labels", refuses)

    def stops(step: Step, done: int, of: int) -> None:
        assert (step, done, of) == (Step.WRITING, 0, 1)
        raise Stopped

    with pytest.raises(Stopped):
        desk.badges.save(choice(), tmp_path / "b.pdf", Drawn(), progress=stops)
    assert not (tmp_path / "b.pdf").exists()
    assert log_length(desk) == before
    assert since(desk) == AWAITED


def test_a_printer_is_named_and_the_same_act_prints_once(desk: EventDesk) -> None:
    sent: list[int] = []

    def send(sheets: BadgeSheets, _turned: Turned) -> None:
        sent.append(len(sheets.badges))

    first = desk.badges.print_out(choice("A1", "B2", "A1"), "Labels", send, act="a" * 36)
    again = desk.badges.print_out(choice("A1", "B2"), "Labels", send, act="a" * 36)
    assert sent == [2]
    assert (first.done, again.done, again.act) == (True, True, first.act)
    entry = first.entries[0]
    assert entry.facts["printed"] is True
    assert entry.about == {"printer": "Labels"}
    assert [row.sentence for row in desk.day_log.rows()][-3:] == [
        "Printed: 2 badges", "Ann Lee, Kent given a printed badge",
        "Bob Ray, Kent given a printed badge",
    ]  # fmt: skip


def test_what_others_do_meanwhile_is_kept(
    desk: EventDesk, second_desk: EventDesk, tmp_path: Path
) -> None:
    class Slowly(Drawn):
        def badges(self, sheets: BadgeSheets, turned: Turned) -> bytes:
            second_desk.check_in.check_in("A1")
            second_desk.check_in.correct("B2", {"role": "Chair"})
            return super().badges(sheets, turned)

    assert desk.badges.save(choice(), tmp_path / "b.pdf", Slowly()).done
    assert one(desk, "A1").attendance is Attendance.IN
    assert one(desk, "A1").badge_at is not None
    assert one(desk, "B2").particulars.role == "Chair"


def test_what_is_recorded_between_making_and_writing_is_made_again(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    performer = Performer(desk.database, desk.clock, desk.identity)
    ids = [one(desk, code).id for code in ("A1", "B2")]
    drafts = [
        Draft(action=Action.EXPORT_WRITTEN),
        *(Draft(action=Action.DELEGATE_BADGE_PRINTED, subject=each) for each in ids),
    ]
    stamp = performer.press()
    with desk.database.reading() as reading:
        prepared = prepared_badges(reading, stamp, drafts)
    assert len(prepared.whole.rows) == 2
    second_desk.check_in.check_in("A1")
    second_desk.check_in.check_in("C3")
    with desk.database.reading() as reading:
        again = prepared.overtaken(reading, stamp)
        (row,) = again.kept
        assert row[0] == ids[0]
        assert row != prepared.whole.rows.kept[0]
        with pytest.raises(Overtaken):
            prepared.overtaken(reading, replace(stamp, desk="Desk 9"))


@pytest.mark.parametrize(
    ("wished", "code"),
    [
        (BadgeChoice(layout="avery"), "unknown_layout"),
        (BadgeChoice(first=11), "unknown_label"),
        (BadgeChoice(first=0), "unknown_label"),
        (BadgeChoice(layout="zebra-4x3", first=2), "unknown_label"),
    ],
)
def test_paper_that_is_not_there_is_said(desk: EventDesk, wished: BadgeChoice, code: str) -> None:
    with pytest.raises(InputError) as refused:
        desk.badges.chosen(wished)
    assert refused.value.code == code


def test_a_code_that_means_nobody_prints_nothing(desk: EventDesk, tmp_path: Path) -> None:
    drawn = Drawn()
    refused = desk.badges.save(choice("A1", "X9"), tmp_path / "b.pdf", drawn)
    assert refused.reason == "unknown_code"
    assert not drawn.sheets
