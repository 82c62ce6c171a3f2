"""Short codes: what stands before each name on a sheet of paper, and is typed back in.

A code is made from the number of the entry that put the name on the list: nobody else has that
number, and it never changes, so every machine prints the same code for ever. It has three signs and
a check character up to entry 12,166, then four and one. Neighbours on a list have numbers that
follow each other: they are spread, so that their codes do not look alike.
"""

from __future__ import annotations

from eventdesk.core.references import ALPHABET, has_right_check, in_our_signs, with_check

_BASE = len(ALPHABET)
_LEAST_SIGNS, _MOST_SIGNS = 3, 6
_SPREAD = {3: 7520, 4: 172_950, 5: 3_977_857, 6: 91_490_712}
"""Near the golden part of all codes of that many signs, and no multiple of the base."""
_HALF = 2


def short_code(number: int) -> str:
    """The code of an entry's number.

    Raises:
        ValueError: for a number that no log reaches.
    """
    signs = _signs_for(number)
    spread = number * _SPREAD[signs] % _BASE**signs
    body = ""
    for _ in range(signs):
        spread, value = divmod(spread, _BASE)
        body = ALPHABET[value] + body
    return with_check(body)


def number_of(code: str) -> int | None:
    """The number that a typed code stands for, look-alikes read; None where it is no short code."""
    meant = in_our_signs(code)
    signs = len(meant) - 1
    if signs not in _SPREAD or not has_right_check(meant):
        return None
    spread = 0
    for sign in meant[:-1]:
        spread = spread * _BASE + ALPHABET.index(sign)
    number = spread * pow(_SPREAD[signs], -1, _BASE**signs) % _BASE**signs
    return number if number > 0 and _signs_for(number) == signs else None


def in_halves(code: str) -> str:
    """A code as it is printed: "K7 PX", two signs at a time for the eye."""
    return f"{code[:_HALF]} {code[_HALF:]}"


def _signs_for(number: int) -> int:
    if number > 0:
        for signs in range(_LEAST_SIGNS, _MOST_SIGNS + 1):
            if number < _BASE**signs:
                return signs
    message = f"no code for the number {number}"
    raise ValueError(message)
