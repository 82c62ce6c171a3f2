"""What is said of why a desk works alone, beside that it goes on and sends by itself."""

from __future__ import annotations

import pytest

from eventdesk.core.errors import ServerGone
from eventdesk.services.joined.joined_event import why_alone


@pytest.mark.parametrize("code", ["server_gone", "busy"])
def test_nobody_is_told_to_try_again_where_the_desk_does_so_by_itself(code: str) -> None:
    failure = ServerGone(code, "It is not to be had; this may not be safe. Try again.")
    said = why_alone(failure, "gala on db.example.org")
    assert said.startswith("The server of gala on db.example.org ")
    assert "gain" not in said
    assert "may not be" not in said


def test_what_somebody_has_to_do_is_said_as_it_is() -> None:
    asks = "The password of this desk was changed. Ask for a new join code."
    assert why_alone(ServerGone("wrong_password", asks), "gala") == asks
