"""Several processes on one desk's copy, and lines that are lost at the wrong moment."""

from __future__ import annotations

from eventdesk.services.event_desk import EventDesk
from tests.services.joined.joined_desks import JoinedDesks, joined
from tests.services.joined.test_joined import codes, same_everywhere

__all__ = ["joined"]


def to_send(desk: EventDesk) -> int:
    standing = desk.standing()
    assert standing is not None
    return standing.to_send


def test_what_another_process_on_the_copy_left_unsent_is_sent_by_one_that_is_connected(
    joined: JoinedDesks,
) -> None:
    window = joined.join("Foyer")
    (ann,) = codes(window, 1)
    path = window.database.path
    assert path is not None
    joined.cut("Foyer")
    with joined.open(path, joined.folder / "Foyer") as shell:
        assert shell.check_in.check_in(ann).done
    joined.heal("Foyer")
    assert to_send(window) == 1
    window.catch_up()
    assert to_send(window) == 0
    same_everywhere(joined, window)
