"""What is told of a bug, and that nobody's name is in it."""

from __future__ import annotations

from typing import NoReturn

import pytest

from eventdesk.core.fault_reports import fault_report, where_it_happened


def look_up(name: str) -> NoReturn:
    raise LookupError(name)


def caught(*, hidden: bool = False) -> Exception:
    """A fault with another behind it, which it hides or not."""
    try:
        try:
            look_up("Ann Lee")
        except LookupError as reason:
            if hidden:
                raise ValueError("Ann Lee again") from None
            raise ValueError("Ann Lee again") from reason
    except ValueError as fault:
        return fault


def fail_while_failing() -> None:
    try:
        look_up("Ann Lee")
    except LookupError:
        vars()["Ann Lee"]


def test_a_report_says_the_kind_and_the_places_of_every_cause_and_no_name() -> None:
    said = fault_report(caught())
    assert said.startswith("eventdesk met a fault: ValueError\n    test_fault_reports.py:")
    assert "  caused by: LookupError\n" in said
    assert said.rstrip().endswith("in look_up")
    assert "Ann" not in said


def test_what_was_hidden_is_not_told_and_what_merely_came_before_is() -> None:
    assert "caused by" not in fault_report(caught(hidden=True))
    with pytest.raises(KeyError) as after:
        fail_while_failing()
    assert "  caused by: LookupError" in fault_report(after.value)


def test_a_ring_of_causes_is_told_once() -> None:
    first, second = ValueError("one"), KeyError("two")
    first.__cause__, second.__cause__ = second, first
    assert fault_report(first) == "eventdesk met a fault: ValueError\n  caused by: KeyError\n"


def test_the_innermost_place_is_named_where_there_is_one() -> None:
    with pytest.raises(LookupError) as raised:
        look_up("Ann Lee")
    assert where_it_happened(raised.value).startswith("test_fault_reports.py:")
    assert where_it_happened(ValueError("never raised")) == ""
