"""Whoever a list marks as arrived, and every rule that speaks against it."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

from eventdesk.core.delegates import Delegate, Particulars, Presence, Rsvp
from eventdesk.core.invite_list import ListedPerson
from eventdesk.core.listed_arrivals import listed_arrival
from tests.core.running_orders import at

ANN = Particulars(given_name="Ann", family_name="Lee", alert="Ring Control first")
ROW = ListedPerson(row=2, particulars=ANN, fields=frozenset(), arrived=True)
ZONE, NOW = ZoneInfo("UTC"), at("09:00").astimezone(UTC)


def test_every_rule_that_speaks_against_it_is_told() -> None:
    declined = Delegate(id="ann", particulars=ANN, rsvp=Rsvp.DECLINED)
    draft = listed_arrival(declined, ROW, zone=ZONE, now=NOW, id_asked=True)
    assert draft is not None
    assert draft.facts["broke"] == "not_coming"
    assert draft.facts["also_broke"] == ["alert", "id_not_seen"]
    plain = Delegate(id="bob", particulars=Particulars(given_name="Bob"), rsvp=Rsvp.ACCEPTED)
    draft = listed_arrival(plain, ROW, zone=ZONE, now=NOW, id_asked=False)
    assert draft is not None
    assert not draft.facts.keys() & {"broke", "also_broke"}
    came = Delegate(id="cat", particulars=ANN, presence=Presence.LEFT)
    assert listed_arrival(came, ROW, zone=ZONE, now=NOW, id_asked=True) is None
