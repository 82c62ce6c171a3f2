"""References for people who came without one: short, unmistakable, and with a check character.

The 23 characters leave out whatever is taken for another on paper or through noise (0 O D Q, 1 I L,
2 Z kept as 2, 5 S as 5, 6 G as 6, 8 B as 8, U and V). 23 is a prime, so a weighted sum that must
be divisible by it shows every single wrong character and every two characters that changed places.
"""

from __future__ import annotations

ALPHABET = "23456789ACEFHJKMNPRTWXY"
LENGTH = 8
"""Characters of a reference, the check character included."""
RANDOM_BYTES = 16
"""How many random bytes `new_reference` needs, so that every reference is as likely as another."""

_PUT_IN = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2212."))
_LOOK_ALIKES = str.maketrans({"Z": "2", "S": "5", "G": "6", "B": "8"})
_PRIME = len(ALPHABET)
_VALUES = {sign: value for value, sign in enumerate(ALPHABET)}


def new_reference(random_bytes: bytes) -> str:
    """A reference made from at least RANDOM_BYTES random bytes; the same bytes give the same one.

    There are 23^7 of them (3.4 thousand million): the caller makes sure that it is not in use.
    """
    if len(random_bytes) < RANDOM_BYTES:
        message = f"a reference needs {RANDOM_BYTES} random bytes"
        raise ValueError(message)
    number = int.from_bytes(random_bytes, "big")
    signs = []
    for _ in range(LENGTH - 1):
        number, value = divmod(number, _PRIME)
        signs.append(ALPHABET[value])
    return with_check("".join(signs))


def is_reference(text: str) -> bool:
    """Whether a text is a whole reference of ours, its check character right."""
    return len(text) == LENGTH and has_right_check(text)


def with_check(body: str) -> str:
    """A code of signs of the alphabet, its check character after them."""
    return body + _check_character(body)


def has_right_check(code: str) -> bool:
    """Whether a code stands in our alphabet and ends with the character that its signs ask for."""
    signs = all(sign in _VALUES for sign in code)
    return signs and len(code) > 1 and with_check(code[:-1]) == code


def in_our_signs(text: str) -> str:
    """A typed code in capitals, without spaces and hyphens, look-alikes taken for our own signs."""
    return tidy_reference(text).translate(_LOOK_ALIKES)


def tidy_reference(text: str) -> str:
    """A typed or scanned code in capitals, without the spaces and hyphens people put into it."""
    return "".join(text.upper().translate(_PUT_IN).split())


def without_look_alikes(text: str) -> str | None:
    """The reference of ours that a code means whose signs were taken for their look-alikes.

    None when it means none: the check character tells a slip from another delegate's code.
    """
    meant = in_our_signs(text)
    return meant if is_reference(meant) else None


def _check_character(body: str) -> str:
    """The character that makes the sum of value times place divisible by the prime.

    It stands in the last place itself, so it has the weight of that and is protected like the
    others. A code has fewer places than the prime, so no two of them weigh the same.
    """
    total = sum(place * _VALUES[sign] for place, sign in enumerate(body, start=1))
    return ALPHABET[-total * pow(len(body) + 1, -1, _PRIME) % _PRIME]
