"""Preparing a server for desks: what cannot be, and what is said where a code does not work yet."""

from __future__ import annotations

import pytest
from sqlalchemy.engine import make_url

from eventdesk.core.errors import InputError, ServerGone
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import PIN_BYTES
from eventdesk.services import server_setup
from eventdesk.storage.servers import access, reaching
from eventdesk.storage.servers.reaching import Reach
from tests.services.moved_days import empty_database

FOYER = ("Foyer", DeskKind.REGISTRATION)


def test_two_desks_of_one_name_and_none_that_is_a_name_are_refused() -> None:
    for wanted, why in (([FOYER, FOYER], "same name"), ([(" ", FOYER[1])], "no name for a desk")):
        with pytest.raises(InputError, match=why) as refused:
            server_setup.set_up("postgresql:///nowhere", wanted)
        assert refused.value.code == "bad_desk"


def test_a_code_that_does_not_let_in_yet_is_told_with_what_to_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Desks come by the network, and whoever prepares the server by its own way in."""

    def seen(address: object, *_: object, **__: object) -> Reach:
        database = make_url(str(address)).database or ""
        return Reach(host="foyer.example", port=5432, database=database, pin=bytes(PIN_BYTES))

    def refused(_code: object) -> None:
        raise ServerGone("server_gone", "No server answers at foyer.example.")

    monkeypatch.setattr(reaching, "seen_by_desks", seen)
    monkeypatch.setattr(access, "try_code", refused)
    with empty_database() as url:
        made = server_setup.set_up(url, [FOYER])
        again = server_setup.set_up(url)
    tried, line = made.notes
    assert tried == ("The code of Foyer was tried, and failed: No server answers at foyer.example.")
    assert line.endswith("all samenet scram-sha-256")
    assert "hostssl" in line
    assert (again.desks, again.kept, again.notes) == ((), ("Foyer",), ())
