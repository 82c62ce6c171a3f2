"""PINs: what can be one, that only the hash tells, and when a desk is locked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from eventdesk.core.pins import LOCKED_FOR, hashed, is_fit, locked_until, matches
from tests.core.running_orders import at

SALT = bytes(range(16))


pytestmark = pytest.mark.slow_pins


@pytest.mark.parametrize("pin", ["1234", "000000000000", "abcd", "correct horse battery", "٤٥٦٧"])
def test_these_can_be_pins(pin: str) -> None:
    assert is_fit(pin)


@pytest.mark.parametrize("pin", ["", "123", "abc", " 12 ", "1" * 13, "a" * 65])
def test_these_cannot(pin: str) -> None:
    assert not is_fit(pin)


def test_only_the_same_pin_matches() -> None:
    kept = hashed("2468", SALT)
    assert matches("2468", kept)
    assert matches(" ２４６８ ", kept), "full-width digits and spaces at the ends are the same"
    assert not matches("2469", kept)
    assert not matches("", kept)
    assert hashed("2468", SALT[::-1]).hash != kept.hash


def test_what_was_made_with_other_parameters_is_read_with_them() -> None:
    kept = hashed("2468", SALT)
    assert kept.parameters == "scrypt:16384:8:1"
    weaker = type(kept)(salt=SALT, hash=kept.hash, parameters="scrypt:1024:8:1")
    assert not matches("2468", weaker)


def test_the_fifth_wrong_one_within_five_minutes_locks() -> None:
    wrong = [at("09:00") + timedelta(minutes=minute) for minute in range(5)]
    assert locked_until(wrong[:4], at("09:04")) is None
    assert locked_until(wrong, at("09:04")) == at("09:05")
    assert locked_until(wrong, at("09:00") + LOCKED_FOR) is None
    assert locked_until([], at("09:00")) is None
