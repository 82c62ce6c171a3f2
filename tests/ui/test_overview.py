"""What the desk sees without asking: it follows every desk, and says the same as the counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from page_of_widgets import PageMaker
from pytestqt.qtbot import QtBot

from eventdesk.core.counts import Counts, count
from eventdesk.core.delegates import Attendance, Delegate, Particulars, Presence
from eventdesk.core.overview import Overview, OverviewTally
from eventdesk.ui.pages.registration import overview
from eventdesk.ui.pages.registration.overview import LEAST_PART, RegistrationOverview
from eventdesk.ui.pages.registration.overview_words import (
    arrivals_view,
    categories_view,
    flagged_view,
    organisations_view,
    reconciled,
)
from eventdesk.ui.theme import HUES, Theme
from eventdesk.ui.widgets.category_chip import CategoryChip, category_view
from eventdesk.ui.widgets.figure_list import FigureList, FigureListView, FigureRow
from tests.end_to_end.window_driver import WindowDriver

LONDON = ZoneInfo("Europe/London")
DOORS = datetime(2026, 6, 16, 7, 45, tzinfo=UTC)  # 08:45 in summer
NOBODY = Delegate(id="nobody", particulars=Particulars())


def local(at: datetime) -> datetime:
    return at.astimezone(LONDON)


def people(*organisations: str, minutes: int = 0, category: str = "") -> list[Delegate]:
    """People in the building, each from one of these."""
    return [
        replace(
            NOBODY,
            id=f"{place}-{organisation}-{minutes}",
            particulars=Particulars(organisation=organisation, category=category),
            presence=Presence.IN,
            heads=1,
            arrived_at=DOORS + timedelta(minutes=minutes),
        )
        for place, organisation in enumerate(organisations)
    ]


def overview_of(everybody: list[Delegate], most: int = 4) -> Overview:
    return OverviewTally(LONDON, everybody).overview(most)


# ---- in words


def test_the_finding_says_how_many_came_and_when_it_was_busiest() -> None:
    everybody = people("a", "b", minutes=6) + people("c", minutes=40)
    view = arrivals_view(overview_of(everybody), count(everybody), local)
    assert view.finding == "3 came, busiest 08:50 to 09:00"
    assert [bar.people for bar in view.bars[:5]] == [2, 0, 0, 1, 0]
    assert sum(bar.people for bar in view.bars) == 3
    assert [bar.label for bar in view.bars if bar.label] == ["08:50", "09:00", "10:00"]
    assert view.spoken.endswith("08:50 to 09:00: 2. 09:20 to 09:30: 1")


def test_before_anybody_came_it_says_who_is_awaited() -> None:
    view = arrivals_view(Overview(), Counts(expected=65), local)
    assert view.finding == "Nobody has come yet, 65 are expected."
    assert view.bars == ()
    assert organisations_view(Overview()).rests == ("Nobody is inside.",)


def test_what_is_not_shown_is_summed() -> None:
    view = organisations_view(overview_of(people("A", "A", "A", "B", "B", "C", "D", "E", "")))
    assert [(row.word, row.figure) for row in view.rows] == [
        ("A", "3"),
        ("B", "2"),
        ("No organisation", "1"),
        ("C", "1"),
    ]
    assert view.rests == (
        "and 6 more with 9 together",
        "and 5 more with 6 together",
        "and 4 more with one each",
        "and 3 more with one each",
        "and 2 more with one each",
    )


def test_the_sum_names_what_there_is() -> None:
    counts = Counts(invited=70, walk_ins=1, substitutes=2, expected=30, inside=38, replaced=2,
                    not_coming=3)  # fmt: skip
    assert counts.adds_up
    assert reconciled(counts) == (
        "73 names = 70 invited + 1 walk-in + 2 substitutes"
        " = 30 expected + 38 in + 2 replaced + 3 not coming"
    )
    assert reconciled(Counts()) == "0 names = 0 = 0"


def test_the_flagged_say_why_but_not_what() -> None:
    known = Particulars(given_name="Wei", family_name="Lam", alert="Barred until a call",
                        access_needs="Hearing loop")  # fmt: skip
    one = replace(NOBODY, particulars=known, party_size=3)
    view = flagged_view(overview_of([one, replace(one, id="2")], most=1))
    (row,) = view.rows
    assert row.spoken() == "Wei Lam, Note to read · Access needs · Party of 3"
    assert row.short == "Note to read, +2"
    assert view.rests == ("2 people; type a name", "and 1 more")


def test_categories_have_a_hue_by_their_name_and_a_word() -> None:
    categories = tuple("ABCDEFG")
    views = [view for one in categories if (view := category_view(one, categories))]
    assert [view.hue for view in views] == [*range(1, HUES + 1), 1]
    assert [view.is_outlined for view in views] == [*(False,) * HUES, True]
    assert category_view(" ", categories) is None
    everybody = people("x", "y", category="B")
    (row,) = categories_view(overview_of(everybody), categories).rows
    assert row.category == category_view("B", categories)
    assert row.spoken() == "B, 2"


# ---- drawn


def test_a_list_shows_what_it_has_room_for_and_says_the_rest(
    theme: Theme, page_with: PageMaker
) -> None:
    rows = tuple(FigureRow(word=word, figure="1") for word in "ABCDE")
    rests = tuple(f"and {5 - shown} more" if shown < 5 else "" for shown in range(6))
    drawn = FigureList(theme)
    drawn.show_view(FigureListView(title="Letters", rows=rows, rests=rests))
    page_with(drawn)
    for height, shown in ((drawn.height_for(5), 5), (drawn.height_for(4), 3), (10, 0)):
        drawn.resize(300, height)
        drawn.show_view(FigureListView(title="Letters", rows=rows, rests=rests))
        assert drawn.shown == shown
        assert drawn.accessibleDescription().endswith(rests[shown] or "E, 1")


def test_a_chip_is_read_by_its_word(theme: Theme, page_with: PageMaker) -> None:
    chip = CategoryChip(theme, category_view("Speaker", ("Speaker",)))
    page_with(chip)
    assert chip.isVisible()
    assert chip.accessibleName() == "Speaker"
    chip.show_view(None)
    assert not chip.isVisible()


# ---- in the window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    made = WindowDriver(qtbot, tmp_path / "data", time(8, 52))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


def shown(desk: WindowDriver) -> RegistrationOverview:
    return desk.registration.hint.overview


def finding(desk: WindowDriver) -> str:
    view = shown(desk).arrivals.view
    return "" if view is None else view.finding


def due(desk: WindowDriver) -> list[Delegate]:
    names = sorted(desk.live.delegates.values(), key=lambda one: one.id)
    return [
        one
        for one in names
        if one.attendance is Attendance.EXPECTED and not one.particulars.alert
        and one.party_size == 1
    ]  # fmt: skip


def test_it_follows_arrivals_back_dating_and_undo(desk: WindowDriver) -> None:
    first, second = due(desk)[:2]
    assert finding(desk).startswith("Nobody has come yet")
    doors = desk.clock.now() - timedelta(minutes=20)
    desk.ask(lambda one: one.check_in.check_in(first.id))
    desk.ask(lambda one: one.check_in.check_in(second.id, at=doors))
    desk.until(lambda: finding(desk) == "2 came, busiest 08:30 to 08:40")
    assert "2 in" in shown(desk).sum.text()
    desk.ask(lambda one: one.day_log.undo())
    desk.until(lambda: finding(desk) == "1 came, all from 08:50 to 09:00")
    desk.press("zz")
    desk.ask(lambda one: one.day_log.undo())
    desk.until(lambda: not desk.live.counts.came and not shown(desk).isVisible())
    desk.press("<Escape>")
    desk.until(lambda: finding(desk).startswith("Nobody has come yet"))


@pytest.mark.parametrize("portion", [1, 7, 1000])
def test_read_in_portions_it_misses_nothing_that_happens_meanwhile(
    desk: WindowDriver, monkeypatch: pytest.MonkeyPatch, portion: int
) -> None:
    monkeypatch.setattr(overview, "PORTION", portion)
    made = RegistrationOverview(desk.application.theme, desk.live, desk.registration)
    for one in due(desk)[:3]:
        desk.ask(lambda open_, who=one.id: open_.check_in.check_in(who))  # type: ignore[misc]
    desk.until(lambda: desk.live.counts.inside == 3 and made.is_read)
    made.show()
    assert made.organisations.view == shown(desk).organisations.view
    assert made.flagged.view == shown(desk).flagged.view
    assert made.arrivals.view == shown(desk).arrivals.view


def test_the_card_shows_the_category_of_the_one_who_is_in_as_its_chip(desk: WindowDriver) -> None:
    one = next(one for one in due(desk) if one.particulars.category)
    desk.registration.scans.take(one.reference)
    desk.until(desk.registration.verdict.card.isVisible)
    chips = desk.registration.verdict.findChildren(CategoryChip)
    assert [chip.accessibleName() for chip in chips] == [one.particulars.category]


def test_it_is_always_the_one_made_from_nothing(desk: WindowDriver) -> None:
    for one in due(desk)[:6]:
        desk.ask(lambda open_, who=one.id: open_.check_in.check_in(who))  # type: ignore[misc]
    left = due(desk)[7]
    desk.ask(lambda one: one.check_in.check_in(left.id))
    desk.ask(lambda one: one.check_in.leave(left.id))
    desk.until(lambda: desk.live.counts.left == 1 and desk.live.counts.inside == 6)
    details = desk.live.details
    assert details is not None
    anew = OverviewTally(details.zone, desk.live.delegates.values()).overview(12)
    made = shown(desk)
    assert made.organisations.view == organisations_view(anew)
    assert made.categories.view == categories_view(anew, desk.live.categories)
    assert made.flagged.view == flagged_view(anew)
    assert made.sum.text() == reconciled(desk.live.counts)


@pytest.mark.parametrize("size", [(960, 600), (1090, 720), (1280, 720), (1600, 1000)])
@pytest.mark.parametrize("base", [14, 20])
def test_nothing_is_cut_off_whatever_room_there_is(
    desk: WindowDriver, size: tuple[int, int], base: float
) -> None:
    desk.ask(lambda one: one.check_in.check_in(due(desk)[0].id))
    theme = desk.application.theme
    theme.set_text(base=base)
    desk.window.resize(*size)
    desk.until(lambda: desk.window.width() == size[0])
    made = shown(desk)
    room = made.rect()
    parts = (made.flagged, made.arrivals, made.organisations, made.categories, made.sum)
    visible = [part for part in parts if part.isVisible()]
    assert made.height() < theme.px(LEAST_PART) or made.flagged in visible
    for part in visible:
        assert room.contains(part.geometry())
        others = [other for other in visible if other is not part]
        assert not any(part.geometry().intersects(other.geometry()) for other in others)
