"""Texts that somebody could put into any field, each to do harm where it is shown."""

from __future__ import annotations

import re

TURNED = "Ab\u202egnp.exe\u2066x"
MARKED = "<b>Bold</b><img src=x onerror=alert(1)>"
KEYED = "Qz&Wxy %s {0} %1 {name}"
TOWER = "Zal" + "\u0301" * 10_000 + "go"
LONG = "Longest" + "x" * 100_000

TEXTS = {
    "markup": MARKED,
    "entity": "&lt;i&gt; &amp;amp; ]]> <!-- --> <?x?>",
    "markdown": "# *Bold* [x](javascript:alert(1)) `y` | z ~~s~~ ![i](x)",
    "turned": TURNED,
    "marks": "Ru\u200f\u200e\u061cth \u202bEmb\u202c \u2067Iso",
    "controls": "Nu\x00ll\x07Be\x1b[31mll\x1b]0;t\x07 \x7f\x85\x9b31m",
    "lines": "One\nTwo\r\nThree\tFour\x0bFive\u2028Six\u2029Seven",
    "widthless": "Ze\u200bro\ufeff W\u00adid\u2060th \u200d\u200d\u200d\u3164",
    "tower": TOWER,
    "half": "Ha\ud800lf \udc00",
    "family": "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f3f4\U000e0067\U000e0062\U000e007f",
    "hebrew": "\u05d9\u05e2\u05dc 12 \u05db\u05d4\u05df",
    "keyed": KEYED,
    "formula": "=cmd|' /C calc'!A0",
    "path": "../../etc/passwd",
    "device": "CON",
    "title": "Name [*] here",
}
"""By what they do. None is so long that a list of a whole event would be slow."""

TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
LONGEST_SAID = 20_000
"""A row in words may be long, but not as long as one of these texts."""
STEERING = re.compile(f"[{TURNING}\x00-\x09\x0b-\x1f\x7f-\x9f]")


def steers(text: str) -> str:
    """What a shown text holds that steers what stands around it; empty when it is harmless."""
    found = sorted({f"U+{ord(sign):04X}" for sign in STEERING.findall(text)})
    if "\u0301" * 10 in text:
        found.append("a tower of marks")
    if len(text) > LONGEST_SAID:
        found.append(f"{len(text)} signs")
    return ", ".join(found)
