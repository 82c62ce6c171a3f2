"""A lead's PIN: kept as a salted slow hash, never as it was typed.

Making and comparing one takes tens of milliseconds on purpose, so nobody does it under a lock.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

SALT_BYTES = 16
WRONG_AT_MOST = 5
"""Wrong PINs at one desk, within `LOCKED_FOR`, after which none is looked at any more."""
LOCKED_FOR = timedelta(minutes=5)
PAUSE_AT_A_LOCKED_DESK = timedelta(seconds=30)
"""The same for a locked desk: a passer-by must not keep the desk from its queue for minutes, and
five tries in half a minute are ten thousand in most of a day."""

_SHORTEST, _LONGEST, _MOST_DIGITS = 4, 64, 12
_COST, _BLOCK, _LANES = 2**14, 8, 1
_LENGTH = 32


class PinHash(Struct, frozen=True, kw_only=True):
    """What is kept of a PIN. `parameters` say how it was made: "scrypt:16384:8:1"."""

    salt: bytes
    hash: bytes
    parameters: str


def is_fit(pin: str) -> bool:
    """Whether this can be a PIN: 4 to 12 digits, or at least 4 other signs."""
    pin = _tidied(pin)
    if pin.isdecimal():
        return _SHORTEST <= len(pin) <= _MOST_DIGITS
    return _SHORTEST <= len(pin) <= _LONGEST


def hashed(pin: str, salt: bytes) -> PinHash:
    """The slow hash of a PIN. Takes tens of milliseconds."""
    parameters = f"scrypt:{_COST}:{_BLOCK}:{_LANES}"
    return PinHash(salt=salt, hash=_scrypt(pin, salt, parameters), parameters=parameters)


def matches(pin: str, kept: PinHash) -> bool:
    """Whether this is the PIN behind a hash. Takes as long as making it did."""
    return hmac.compare_digest(_scrypt(pin, kept.salt, kept.parameters), kept.hash)


def locked_until(
    wrong: Sequence[datetime], now: datetime, pause: timedelta = LOCKED_FOR
) -> datetime | None:
    """Until when no PIN is looked at, by the instants of the wrong ones; None while one may be."""
    recent = sorted(at for at in wrong if at > now - pause)
    if len(recent) < WRONG_AT_MOST:
        return None
    return recent[-WRONG_AT_MOST] + pause


def _tidied(pin: str) -> str:
    return unicodedata.normalize("NFKC", pin).strip()


def _scrypt(pin: str, salt: bytes, parameters: str) -> bytes:
    _, cost, block, lanes = parameters.split(":")
    typed = _tidied(pin).encode("utf-8", "replace")
    n, r, p = int(cost), int(block), int(lanes)
    return hashlib.scrypt(typed, salt=salt, n=n, r=r, p=p, dklen=_LENGTH, maxmem=256 * n * r)
