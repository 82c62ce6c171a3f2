"""Which organisations have been heard, and which of those in the room have not."""

from __future__ import annotations

from eventdesk.core.delegates import Delegate, Particulars, Presence
from eventdesk.core.questions.heard import organisations_heard
from eventdesk.core.questions.turns import Turns


def somebody(number: int, organisation: str, presence: Presence = Presence.IN) -> Delegate:
    particulars = Particulars(family_name=f"N{number}", organisation=organisation)
    return Delegate(id=str(number), particulars=particulars, presence=presence)


def test_the_most_often_heard_come_first_and_then_those_in_the_room_that_were_not() -> None:
    delegates = [
        somebody(1, "Severn"),
        somebody(2, "Avon"),
        somebody(3, "Avon"),
        somebody(4, "Trent", Presence.NEVER),
        somebody(5, "Humber", Presence.LEFT),
        somebody(6, ""),
    ]
    so_far = Turns(organisations={"Severn": 1, "Humber": 2})
    found = [(one.name, one.turns, one.inside) for one in organisations_heard(so_far, delegates)]
    assert found == [("Humber", 2, 0), ("Severn", 1, 1), ("Avon", 0, 2)]
