"""Join codes: what a person types or scans at a desk, and it is in.

A code says where the server is, which certificate it shows, and as what desk with what password to
come. It is packed as tightly as it goes, since somebody may have to type it: an address costs four
bytes, and whatever is as usual costs nothing. It is written in the signs of our references, none of
which is taken for another on paper, in groups of five, with four check characters: one or two wrong
signs, or two that changed places, are always noticed, and of other slips all but one in 280,000.
"""

from __future__ import annotations

import ipaddress
import itertools
import re
from collections.abc import Sequence
from functools import lru_cache
from operator import mul

from msgspec import Struct

from eventdesk.core.errors import InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import DATABASE, MOST_BYTES, default_desk, desk_role
from eventdesk.core.joining.packed_bits import (
    MOST_CHARACTERS,
    NotPackedError,
    Packing,
    Unpacking,
    signs_for,
)
from eventdesk.core.references import ALPHABET, in_our_signs
from eventdesk.core.said import said
from eventdesk.core.shown_text import in_one_line
from eventdesk.core.unshown import Unshown

PORT = 5432
PIN_BYTES = 10
"""How much of the SHA-256 of a certificate is pinned."""
PASSWORD_BYTES = 10
"""How many random bytes a password is made of."""
MOST_DESKS = 255
MOST_NAME = 40
"""The longest name of a desk, in characters."""

_BASE = len(ALPHABET)
_GROUP = 5
_CHECKS = 4
_CHECK_PLACES = (0, 1, _BASE, _BASE**2)
_VERSION, _VERSION_BITS = 0, 2
_KINDS = tuple(DeskKind)
_KIND_BITS, _NUMBER_BITS, _PORT_BITS, _HOST_BITS = 3, 8, 16, 2
_IPV4, _IPV6, _HOST_NAME, _HERE = range(4)
_LOOPBACK = "127.0.0.1"
_HOST = re.compile(r"/[^,\x00-\x1f]{0,106}|[0-9A-Za-z_:][0-9A-Za-z_:.%-]{0,99}")
_MOST_TYPED = 4000
_NOT_ONE = said(
    "That is no join code: there is a slip in it, or a part is missing. Type it "
    "as it is printed, or scan it."
)


class JoinCode(Unshown, Struct, frozen=True, kw_only=True):
    """Where a server is and as what desk to come to it. The password is in no message."""

    host: str
    """An address, a name, or the folder of a socket."""
    port: int = PORT
    database: str
    role: str
    password: str
    pin: bytes | None
    """The first PIN_BYTES of the SHA-256 of the server's certificate; None without TLS."""
    kind: DeskKind
    desk: str


def written(code: JoinCode) -> str:
    """A join code as it is printed, in groups.

    Raises:
        ValueError: for one that no desk could use.
    """
    if not _is_usable(code):
        message = "a desk could not use this join code"
        raise ValueError(message)
    packing = Packing()
    number = _number_of(code)
    packing.number(_VERSION, _VERSION_BITS)
    packing.number(_KINDS.index(code.kind), _KIND_BITS)
    packing.number(number, _NUMBER_BITS)
    _pack_host(packing, code.host)
    if _unusual(packing, code.port != PORT):
        packing.number(code.port, _PORT_BITS)
    if _unusual(packing, code.database != DATABASE):
        packing.text(code.database)
    if not number:
        packing.text(code.role)
    if _unusual(packing, code.desk != default_desk(number, code.kind)):
        packing.text(code.desk)
    secret = _bytes_of_password(code.password)
    if _unusual(packing, secret is None):
        packing.text(code.password)
    else:
        packing.bytes(secret or b"")
    if not _unusual(packing, code.pin is None):
        packing.bytes(code.pin or b"")
    signs = _in_signs(packing.value, packing.bits)
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def read_code(text: str) -> JoinCode:
    """Read a join code however it was typed: look-alikes, spaces, hyphens and case do not matter.

    Raises:
        InputError: `bad_join_code`.
    """
    try:
        code = _read(in_our_signs(text[:_MOST_TYPED]))
        if code is not None and len(text) <= _MOST_TYPED:
            return code
    except (NotPackedError, ValueError):
        pass
    raise InputError("bad_join_code", _NOT_ONE)


def password_of(random_bytes: bytes) -> str:
    """A password that a code carries in few signs, made of PASSWORD_BYTES random bytes."""
    if len(random_bytes) != PASSWORD_BYTES:
        message = f"a password is made of {PASSWORD_BYTES} random bytes"
        raise ValueError(message)
    return _digits(int.from_bytes(random_bytes, "big"), signs_for(PASSWORD_BYTES * 8, _BASE))


def is_name_of_desk(name: str) -> bool:
    """Whether a desk can be called so: a line that shows as it is, and not too long."""
    return bool(name) and len(name) <= MOST_NAME and name == in_one_line(name).strip()


def _read(signs: str) -> JoinCode | None:
    values = [ALPHABET.find(sign) for sign in signs]
    if len(values) <= _CHECKS or -1 in values or any(_sums(values)):
        return None
    value = 0
    for one in values[:-_CHECKS]:
        value = value * _BASE + one
    bits = (_BASE ** (len(values) - _CHECKS)).bit_length() - 1
    if value >> bits:
        return None
    code = _unpacked(Unpacking(value, bits))
    # One code is written in one way only.
    return code if in_our_signs(written(code)) == signs else None


def _unpacked(taking: Unpacking) -> JoinCode:
    if taking.number(_VERSION_BITS) != _VERSION:
        raise NotPackedError
    kind = taking.number(_KIND_BITS)
    if kind >= len(_KINDS):
        raise NotPackedError
    number = taking.number(_NUMBER_BITS)
    host = _take_host(taking)
    port = taking.number(_PORT_BITS) if taking.number(1) else PORT
    database = taking.text() if taking.number(1) else DATABASE
    role = desk_role(database, number) if number else taking.text()
    desk = taking.text() if taking.number(1) else default_desk(number, _KINDS[kind])
    password = taking.text() if taking.number(1) else password_of(taking.bytes(PASSWORD_BYTES))
    pin = None if taking.number(1) else taking.bytes(PIN_BYTES)
    taking.refuse_more()
    return JoinCode(
        host=host,
        port=port,
        database=database,
        role=role,
        password=password,
        pin=pin,
        kind=_KINDS[kind],
        desk=desk,
    )


def _is_usable(code: JoinCode) -> bool:
    names = (code.database, code.role)
    return (
        _HOST.fullmatch(code.host) is not None
        and 0 < code.port < 1 << _PORT_BITS
        and all(name.isprintable() and 0 < len(name.encode()) <= MOST_BYTES for name in names)
        and code.password.isprintable()
        and 0 < len(code.password.encode()) <= MOST_CHARACTERS
        and (code.pin is None or len(code.pin) == PIN_BYTES)
        and is_name_of_desk(code.desk)
    )


def _number_of(code: JoinCode) -> int:
    """The number of a desk whose role is called as ours are; 0 for any other role."""
    number = code.role.rpartition("_")[2]
    if number.isascii() and number.isdecimal() and len(number) <= len(str(MOST_DESKS)):
        value = int(number)
        if 0 < value <= MOST_DESKS and code.role == desk_role(code.database, value):
            return value
    return 0


def _unusual(packing: Packing, unusual: bool) -> bool:  # noqa: FBT001 - it is what is packed
    packing.number(int(unusual), 1)
    return unusual


def _pack_host(packing: Packing, host: str) -> None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    if host == _LOOPBACK:
        packing.number(_HERE, _HOST_BITS)
    elif address is not None and str(ipaddress.ip_address(address.packed)) == host:
        packing.number(_IPV4 if address.version == 4 else _IPV6, _HOST_BITS)  # noqa: PLR2004
        packing.bytes(address.packed)
    else:
        packing.number(_HOST_NAME, _HOST_BITS)
        packing.text(host)


def _take_host(taking: Unpacking) -> str:
    form = taking.number(_HOST_BITS)
    if form == _HERE:
        return _LOOPBACK
    if form == _HOST_NAME:
        return taking.text()
    return str(ipaddress.ip_address(taking.bytes(4 if form == _IPV4 else 16)))


def _bytes_of_password(password: str) -> bytes | None:
    """What a password of ours was made of; None for any other."""
    value = 0
    for sign in password:
        if sign not in ALPHABET:
            return None
        value = value * _BASE + ALPHABET.index(sign)
    if value >> PASSWORD_BYTES * 8:
        return None
    made_of = value.to_bytes(PASSWORD_BYTES, "big")
    return made_of if password_of(made_of) == password else None


def _in_signs(value: int, bits: int) -> str:
    count = signs_for(bits, _BASE)
    # Nought fills up what the signs can hold, so that a reader finds the first bit in its place.
    room = (_BASE**count).bit_length() - 1
    body = _digits(value << (room - bits), count)
    return body + "".join(ALPHABET[one] for one in _checks_for(body))


def _digits(value: int, count: int) -> str:
    signs = ""
    for _ in range(count):
        value, sign = divmod(value, _BASE)
        signs = ALPHABET[sign] + signs
    return signs


def _sums(values: Sequence[int]) -> list[int]:
    """Four weighted sums modulo the prime; all are nought for a code without a slip.

    The weights of a place are (1, a, b, c), and no two places have the same: so a change in one
    place, or any two changes, always leave one of the sums other than nought. That is a Hamming
    code over the field of 23 elements, good for 12,000 signs.
    """
    weighted = zip(*_weights(len(values)), strict=True)
    return [sum(map(mul, weights, values)) % _BASE for weights in weighted]


def _checks_for(body: str) -> list[int]:
    """The values of the four signs that make all sums nought: each has a sum nearly its own."""
    first, *others = _sums([*map(ALPHABET.index, body), *[0] * _CHECKS])
    return [(sum(others) - first) % _BASE, *(-one % _BASE for one in others)]


@lru_cache(maxsize=16)
def _weights(count: int) -> list[tuple[int, ...]]:
    """The weights of so many places. The check characters come last, and have those of few weights.

    All others are counted past these.
    """
    others = (place for place in itertools.count() if place not in _CHECK_PLACES)
    places = [*itertools.islice(others, count - _CHECKS), *_CHECK_PLACES]
    return [(1, place % _BASE, place // _BASE % _BASE, place // _BASE**2) for place in places]
