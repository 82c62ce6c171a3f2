"""A join code while it is typed: grouped as it is printed, a slip said at once."""

from __future__ import annotations

import pytest

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import JoinCode, password_of, written
from eventdesk.core.joining.typed_codes import (
    MOST_SIGNS,
    in_groups,
    place_in_groups,
    typed_code,
)

CODE = JoinCode(
    host="192.168.7.20",
    database="eventdesk",
    role="eventdesk_2",
    password=password_of(b"1234567890"),
    pin=None,
    kind=DeskKind.REGISTRATION,
    desk="Door",
)


def test_a_whole_code_is_known_however_it_is_typed() -> None:
    printed = written(CODE)
    for typed in (printed, printed.lower(), printed.replace("-", " "), f"  {printed}"):
        assert typed_code(typed).code == CODE
        assert typed_code(typed).text == printed


def test_a_part_of_a_code_is_grouped_and_not_refused() -> None:
    printed = written(CODE)
    part = typed_code(printed.replace("-", "")[:12])
    assert (part.text, part.code, part.stranger) == (printed[:14], None, "")
    assert typed_code("").is_empty
    assert not part.is_empty


def test_a_sign_that_is_in_no_code_is_named() -> None:
    stranger = typed_code("ABC?D")
    assert (stranger.stranger, stranger.code) == ("?", None)


def test_no_more_is_kept_than_a_code_can_have() -> None:
    assert len(typed_code("A" * 5000).text.replace("-", "")) == MOST_SIGNS


@pytest.mark.parametrize(
    ("signs", "shown"),
    [("", ""), ("ABCDE", "ABCDE"), ("ABCDEF", "ABCDE-F"), ("ABCDEFGHIJK", "ABCDE-FGHIJ-K")],
)
def test_signs_stand_in_fives(signs: str, shown: str) -> None:
    assert in_groups(signs) == shown


@pytest.mark.parametrize(
    ("before", "place"), [("", 0), ("A", 1), ("ABCDE", 5), ("ABCDE-", 5), ("ABCDE-F", 7)]
)
def test_the_cursor_stays_behind_the_sign_that_was_typed(before: str, place: int) -> None:
    assert place_in_groups(before) == place
