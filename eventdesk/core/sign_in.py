"""The sign-in sheet: everybody by surname, a code a line, and room for a hand to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.records.record import About
from eventdesk.core.short_codes import short_code
from eventdesk.core.surnames import by_surname, letter_of, surname_key


class Who(StrEnum):
    """Whose lines stand on a sheet."""

    COMING = "coming"
    """All but those who are not coming or were replaced."""
    EXPECTED = "expected"
    """Only those who are still to come: for an outage amid the morning."""
    EVERYBODY = "everybody"


class SignInLine(Struct, frozen=True, kw_only=True):
    """One name on the sheet. The instants are aware; what is known of them is printed already."""

    letter: str
    code: str
    name: str
    """Surname first."""
    organisation: str
    note: str = ""
    """What the door should know: a party, crew, or that they are not expected."""
    came: datetime | None = None
    left: datetime | None = None


class SignInSheet(Struct, frozen=True, kw_only=True):
    """The sheet of one moment."""

    about: About
    who: Who
    lines: tuple[SignInLine, ...]


def sign_in_lines(
    everybody: Iterable[Delegate], numbers: Mapping[str, int], who: Who
) -> tuple[SignInLine, ...]:
    """Lines by surname, accents aside; `numbers` are those of the entries that put them there."""
    wanted = by_surname(one for one in everybody if _stands_on(one, who))
    return tuple(_line(one, numbers[one.id]) for one in wanted)


def by_letter(lines: Iterable[SignInLine]) -> Iterator[tuple[str, SignInLine]]:
    """Each line, with its letter where that is another than the one before."""
    letter = ""
    for line in lines:
        yield ("" if line.letter == letter else line.letter), line
        letter = line.letter


def _stands_on(delegate: Delegate, who: Who) -> bool:
    match who:
        case Who.EVERYBODY:
            return True
        case Who.EXPECTED:
            return delegate.attendance is Attendance.EXPECTED
        case Who.COMING:
            return delegate.attendance not in (Attendance.NOT_COMING, Attendance.REPLACED)


def _line(delegate: Delegate, number: int) -> SignInLine:
    known = delegate.particulars
    names = (known.family_name, known.given_name)
    return SignInLine(
        letter=letter_of(surname_key(delegate)),
        code=short_code(number),
        name=", ".join(part for part in names if part),
        organisation=known.organisation,
        note=", ".join(_notes(delegate)),
        came=delegate.arrived_at,
        left=delegate.left_at,
    )


def _notes(delegate: Delegate) -> Iterator[str]:
    if delegate.attendance is Attendance.REPLACED:
        yield "replaced"
    elif delegate.attendance is Attendance.NOT_COMING:
        yield "not expected"
    if delegate.crew:
        yield "crew"
    if delegate.party_size > 1:
        yield f"{delegate.party_size} people"
