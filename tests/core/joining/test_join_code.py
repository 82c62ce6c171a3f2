"""Join codes: short enough to be typed, and a slip is never another code."""

from __future__ import annotations

import ipaddress
import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.joining import join_code
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import DESKS, MOST_BYTES, desk_role
from eventdesk.core.joining.join_code import (
    MOST_DESKS,
    MOST_NAME,
    PASSWORD_BYTES,
    PIN_BYTES,
    JoinCode,
    is_name_of_desk,
    password_of,
    read_code,
    written,
)
from eventdesk.core.joining.packed_bits import Packing
from eventdesk.core.references import ALPHABET

SECRET = password_of(bytes(range(PASSWORD_BYTES)))
USUAL = JoinCode(
    host="192.168.1.20",
    database="eventdesk",
    role="eventdesk_desk_2",
    password=SECRET,
    pin=bytes(range(100, 100 + PIN_BYTES)),
    kind=DeskKind.REGISTRATION,
    desk="Registration 1",
)
TAKEN_FOR = {"2": "Z", "5": "S", "6": "G", "8": "B"}
NAMES = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=15)
HOSTS = st.one_of(
    st.ip_addresses().map(str),
    st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}\.){0,3}[a-z]{2,5}", fullmatch=True),
    st.from_regex(r"/[a-z/]{0,30}", fullmatch=True),
    st.sampled_from(["localhost", "127.0.0.1", "::1", "010.0.0.1"]),
)


@st.composite
def codes(draw: st.DrawFn) -> JoinCode:
    """Every code that a server may have made, and others that none of ours would."""
    database = draw(st.one_of(st.just("eventdesk"), NAMES))
    number = draw(st.integers(1, MOST_DESKS))
    name, kind = draw(
        st.one_of(
            st.sampled_from(DESKS),
            st.tuples(NAMES.filter(is_name_of_desk), st.sampled_from(list(DeskKind))),
        )
    )
    made = st.binary(min_size=PASSWORD_BYTES, max_size=PASSWORD_BYTES).map(password_of)
    return JoinCode(
        host=draw(HOSTS),
        port=draw(st.one_of(st.just(5432), st.integers(1, 65535))),
        database=database,
        role=draw(st.one_of(st.just(desk_role(database, number)), NAMES)),
        password=draw(st.one_of(made, st.text(string.printable[:94], min_size=1, max_size=20))),
        pin=draw(st.one_of(st.none(), st.binary(min_size=PIN_BYTES, max_size=PIN_BYTES))),
        kind=kind,
        desk=name,
    )


@given(codes())
@example(USUAL)
@example(replace(USUAL, role="eventdesk_desk_0"))
@example(replace(USUAL, role="eventdesk_desk_002"))
def test_a_code_leads_back_to_what_it_was_made_of_however_it_is_typed(code: JoinCode) -> None:
    text = written(code)
    assert read_code(text) == code
    assert read_code(f" {text.lower().replace('-', ' ')} ") == code
    assert read_code(text.replace("-", "")) == code
    assert read_code("".join(TAKEN_FOR.get(sign, sign) for sign in text)) == code


@given(codes(), st.data())
def test_one_or_two_slips_are_always_noticed(code: JoinCode, data: st.DataObject) -> None:
    signs = written(code).replace("-", "")
    places = st.integers(0, len(signs) - 1)
    slipped = list(signs)
    for place in data.draw(st.lists(places, min_size=1, max_size=2, unique=True)):
        others = [one for one in ALPHABET if one != signs[place]]
        slipped[place] = data.draw(st.sampled_from(others))
    assert refused("".join(slipped))


@given(codes(), st.data())
def test_two_signs_that_changed_places_are_always_noticed(
    code: JoinCode, data: st.DataObject
) -> None:
    signs = list(written(code).replace("-", ""))
    first, second = data.draw(st.lists(st.integers(0, len(signs) - 1), min_size=2, max_size=2))
    if signs[first] != signs[second]:
        signs[first], signs[second] = signs[second], signs[first]
        assert refused("".join(signs))


@given(st.one_of(st.text(), st.text(ALPHABET, max_size=80)))
@example("")
@example("2" * 10_000)
@example("'; DROP TABLE entries; --")
@example("\0\u202e" + written(USUAL)[2:])
@example(written(USUAL)[:-1])
@example(written(USUAL) * 2)
def test_any_other_text_is_no_join_code(text: str) -> None:
    assert refused(text)


def test_the_usual_code_is_short_and_says_nothing_in_clear() -> None:
    signs = written(USUAL).replace("-", "")
    assert len(signs) <= 51
    assert len(written(replace(USUAL, desk="Foyer")).replace("-", "")) <= 60
    assert USUAL.password not in signs
    assert USUAL.password not in repr(USUAL)


@pytest.mark.parametrize(
    "code",
    [
        replace(USUAL, host="10.0.0.1,evil.example.org"),
        replace(USUAL, host="/tmp,evil.example.org"),
        replace(USUAL, host=""),
        replace(USUAL, host="a b"),
        replace(USUAL, port=0),
        replace(USUAL, database="d\0b"),
        replace(USUAL, database="d" * 64),
        replace(USUAL, role=""),
        replace(USUAL, password="p\nq"),  # noqa: S106 - nobody's
        replace(USUAL, pin=b"short"),
        replace(USUAL, desk=""),
        replace(USUAL, desk="Foyer\u202eriof"),
        replace(USUAL, desk="a\0b"),
        replace(USUAL, desk="x" * (MOST_NAME + 1)),
        replace(USUAL, desk="x" * 10_000),
    ],
)
def test_a_code_that_no_desk_could_use_is_never_written(code: JoinCode) -> None:
    with pytest.raises(ValueError, match="could not use"):
        written(code)


def test_an_address_in_a_code_is_read_back_as_it_was_given() -> None:
    for host in ("fe80::1", "FE80::1", "2001:db8::7", "192.0.2.1", "0192.0.2.1"):
        assert read_code(written(replace(USUAL, host=host))).host == host
    assert ipaddress.ip_address(read_code(written(USUAL)).host).is_private


def refused(text: str) -> bool:
    """Whether a text is refused as no join code, and in no other way."""
    with pytest.raises(InputError) as refusal:
        read_code(text)
    return refusal.value.code == "bad_join_code" and "\n" not in refusal.value.message


def test_a_password_of_our_signs_that_none_of_ours_is_stays_as_it_is() -> None:
    code = replace(USUAL, password=ALPHABET[-1] * 40)
    assert read_code(written(code)) == code
    with pytest.raises(ValueError, match="random bytes"):
        password_of(bytes(PASSWORD_BYTES - 1))


def test_roles_of_long_names_are_told_apart_and_not_too_long() -> None:
    names = ["the conference of all harbours and lighthouses " + end for end in ("2026", "2027")]
    roles = [desk_role(name, MOST_DESKS) for name in names]
    assert len({role.encode()[:MOST_BYTES] for role in roles}) == 2
    assert all(len(role.encode()) <= MOST_BYTES for role in roles)


def packed(*numbers: tuple[int, int]) -> str:
    """A code without a slip that packs these numbers, each of so many bits."""
    packing = Packing()
    for value, bits in numbers:
        packing.number(value, bits)
    return join_code._in_signs(packing.value, packing.bits)  # noqa: SLF001 - no other way to it


def too_large() -> str:
    """A code without a slip whose number is larger than any that was packed."""
    body = ALPHABET[-1] * 12
    checks = join_code._checks_for(body)  # noqa: SLF001 - likewise
    return body + "".join(ALPHABET[one] for one in checks)


@pytest.mark.parametrize(
    "code",
    [
        packed((1, 2), (0, 60)),  # of another version
        packed((0, 2), (7, 3), (0, 60)),  # of a kind of desk that there is not
        too_large(),
    ],
)
def test_signs_without_a_slip_may_still_be_no_code(code: str) -> None:
    with pytest.raises(InputError) as refused:
        read_code(code)
    assert refused.value.code == "bad_join_code"
