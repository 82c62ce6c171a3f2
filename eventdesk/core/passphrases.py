"""What a passphrase may be, and the one way in which it is spelled before a key is made of it.

A sealed file can be carried away and tried against for as long as somebody likes, so its passphrase
must stand against guessing without a limit of tries: twelve characters are the least, which three
or four words of no sentence easily are. Nothing is asked of their kinds: what people add to satisfy
such rules is guessed first (NIST SP 800-63B, NCSC "three random words").

The same passphrase typed on another keyboard must give the same bytes: accents are composed (NFC)
and every space is the plain one, as RFC 8265 has it for passwords ("OpaqueString").
"""

from __future__ import annotations

import unicodedata

from eventdesk.core.said import said

LEAST = 12
MOST = 1024


def spelled(passphrase: str) -> str:
    """The passphrase as its key is made of it, however the keyboard composed it."""
    spaced = "".join(" " if unicodedata.category(one) == "Zs" else one for one in passphrase)
    return unicodedata.normalize("NFC", spaced)


def objection(passphrase: str) -> str:
    """What stands against sealing with it, as a sentence; empty where nothing does."""
    text = spelled(passphrase)
    if not text:
        return said("It needs a passphrase.")
    if text != text.strip(" "):
        return said("The passphrase begins or ends with a space, which nobody sees. Leave it out.")
    if any(unicodedata.category(one) in {"Cc", "Cs"} for one in text):
        return said("The passphrase holds a character that cannot be typed again. Leave it out.")
    if len(text) < LEAST:
        return said(
            "The passphrase has {0} characters. Take {1} or more: three or four words "
            "that make no sentence are easy to keep.",
            len(text),
            LEAST,
        )
    if len(set(text)) < LEAST // 3:
        return said("The passphrase repeats itself too much. Three or four words are easy to keep.")
    if len(text) > MOST:
        return said("The passphrase has more than {0} characters. Take a shorter one.", MOST)
    return ""
