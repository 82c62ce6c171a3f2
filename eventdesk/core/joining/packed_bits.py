"""Bits one after the other in one long number: what a join code is packed into."""

from __future__ import annotations

from math import log2

_LETTERS = " abcdefghijklmnopqrstuvwxyz0123456789-_."
_BASE = len(_LETTERS)
_LOWER, _CAPITALS, _ASCII, _UNICODE = range(4)
_FORM_BITS, _LENGTH_BITS = 2, 8
MOST_CHARACTERS = 2**_LENGTH_BITS - 1
"""The longest text, in bytes of UTF-8."""


class NotPackedError(ValueError):
    """The bits are none that were packed here."""


class Packing:
    """Puts values behind one another."""

    def __init__(self) -> None:
        self.value = 0
        self.bits = 0

    def number(self, value: int, bits: int) -> None:
        """A number of so many bits."""
        if not 0 <= value < 1 << bits:
            message = f"{value} does not fit into {bits} bits"
            raise ValueError(message)
        self.value = self.value << bits | value
        self.bits += bits

    def bytes(self, value: bytes) -> None:
        """Bytes, as many as the reader expects."""
        self.number(int.from_bytes(value, "big"), len(value) * 8)

    def text(self, text: str) -> None:
        """A text with its length, in as few bits as it needs."""
        form = _form_of(text)
        content = text.encode() if form is _UNICODE else text
        self.number(form, _FORM_BITS)
        self.number(len(content), _LENGTH_BITS)
        if form in {_LOWER, _CAPITALS}:
            packed = 0
            for sign in text.lower():
                packed = packed * _BASE + _LETTERS.index(sign)
            self.number(packed, _letter_bits(len(text)))
        else:
            for value in text.encode():
                self.number(value, 7 if form is _ASCII else 8)


class Unpacking:
    """Takes values out again, in the order in which they were put."""

    def __init__(self, value: int, bits: int) -> None:
        self._value = value
        self._bits = bits

    def number(self, bits: int) -> int:
        """A number of so many bits.

        Raises:
            NotPackedError: when there are not so many.
        """
        if bits > self._bits:
            raise NotPackedError
        self._bits -= bits
        taken = self._value >> self._bits
        self._value &= (1 << self._bits) - 1
        return taken

    def bytes(self, length: int) -> bytes:
        """So many bytes."""
        return self.number(length * 8).to_bytes(length, "big")

    def text(self) -> str:
        """A text."""
        form, length = self.number(_FORM_BITS), self.number(_LENGTH_BITS)
        if form in {_LOWER, _CAPITALS}:
            packed = self.number(_letter_bits(length))
            signs = ""
            for _ in range(length):
                packed, sign = divmod(packed, _BASE)
                signs = _LETTERS[sign] + signs
            return _capitalised(signs) if form == _CAPITALS else signs
        content = bytes(self.number(7 if form == _ASCII else 8) for _ in range(length))
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            raise NotPackedError from error

    def refuse_more(self) -> None:
        """Nothing but nought may be left.

        Raises:
            NotPackedError: when there is something.
        """
        if self._value:
            raise NotPackedError


def _form_of(text: str) -> int:
    if all(sign in _LETTERS for sign in text):
        return _LOWER
    if all(sign in _LETTERS for sign in text.lower()) and _capitalised(text.lower()) == text:
        return _CAPITALS
    return _ASCII if text.isascii() else _UNICODE


def _capitalised(text: str) -> str:
    return " ".join(word.capitalize() for word in text.split(" "))


def _letter_bits(length: int) -> int:
    most: int = _BASE**length - 1
    return most.bit_length()


def signs_for(bits: int, base: int) -> int:
    """How many signs of an alphabet of `base` signs it takes to write so many bits."""
    signs = max(int(bits / log2(base)) - 1, 0)
    while base**signs < 1 << bits:
        signs += 1
    return signs
