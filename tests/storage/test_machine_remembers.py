"""What a machine remembers of an event: one of each kind, the latest first."""

from __future__ import annotations

from pathlib import Path

from eventdesk.core.chain import Head
from eventdesk.storage.copies import last_seen
from eventdesk.storage.copies.last_seen import FOLDER_NAME, LastSeen
from eventdesk.storage.machine import (
    Machine,
    RecentEvent,
    RememberedBackups,
    RememberedRoll,
    RememberedScreen,
    read_machine,
    write_machine,
)
from eventdesk.storage.remembered_readiness import RememberedReadiness

SEEN = LastSeen(log="day", path="/events/day.eventdesk", head=Head(sequence=7, hash=bytes(32)))


def test_what_is_still_to_be_sent_is_remembered_of_its_own_event() -> None:
    machine = Machine()
    for path in ("/day", "/other"):
        machine = machine.opened(RecentEvent(path=path, name=path, venue="", date="2026-06-17"))
    machine = machine.left_to_send("/day", 3)
    assert (machine.left_of("/day"), machine.left_of("/other")) == (3, 0)
    assert machine.left_of("/never opened here") == 0
    assert [one.path for one in machine.recent] == ["/other", "/day"]


def test_a_roll_is_saved_into_the_folder_named_last_and_nowhere_once_it_is_turned_off() -> None:
    foyer = RememberedRoll(event="/day", folder="/stick", minutes=5)
    other = RememberedRoll(event="/other", folder="/stick", minutes=1)
    machine = Machine().roll_saved(foyer).roll_saved(other)
    moved = RememberedRoll(event="/day", folder="/second stick", minutes=10)
    assert machine.roll_saved(moved).rolls == (moved, other)
    off = RememberedRoll(event="/day", folder="", minutes=10)
    assert machine.roll_saved(off).rolls == (other,)


def test_a_folder_for_backups_is_known_after_they_are_copied_there_no_more() -> None:
    first = RememberedBackups(event="/day", folder="/stick")
    machine = Machine().backed_up(first).backed_up(RememberedBackups(event="/day", folder=""))
    assert machine.backups == ()
    assert machine.kept_in == (first,), "they lie there still"
    assert machine.folders_of_backups("/day") == ("/stick",)
    assert machine.copied_into(first) == machine


def test_a_screen_and_what_was_tried_are_remembered_once_each(tmp_path: Path) -> None:
    stage, foyer = RememberedScreen(screen="stage"), RememberedScreen(screen="foyer")
    full = RememberedScreen(screen="stage", full=True)
    machine = Machine().shown_on(stage).shown_on(foyer).shown_on(full)
    assert machine.screens == (foyer, full)
    early, late = (
        RememberedReadiness(event="/day"),
        RememberedReadiness(event="/day", printer="Hall"),
    )
    machine = machine.made_ready(early).made_ready(late)
    assert machine.readiness == (late,)
    write_machine(tmp_path, machine)
    assert read_machine(tmp_path) == machine


def test_what_was_seen_of_an_event_is_forgotten_where_it_cannot_be_read(tmp_path: Path) -> None:
    path = Path(SEEN.path)
    last_seen.remember(tmp_path, SEEN)
    assert last_seen.recall(tmp_path, "day", path) == SEEN
    (kept,) = (tmp_path / FOLDER_NAME).iterdir()
    for content in ("[7]", '{"head": "7:00ff"}', "{"):
        kept.write_text(content, encoding="utf-8")
        assert last_seen.recall(tmp_path, "day", path) is None
        assert last_seen.recall_anywhere(tmp_path, "day") is None


def test_what_is_gone_before_its_age_is_known_hides_nothing_else(tmp_path: Path) -> None:
    last_seen.remember(tmp_path, SEEN)
    (tmp_path / FOLDER_NAME / "day-gone.json").symlink_to(tmp_path / "nowhere")
    assert last_seen.recall_anywhere(tmp_path, "day") == SEEN
