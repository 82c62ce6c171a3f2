"""The key of a sealed event: made of its passphrase once, and used for every connection.

SQLCipher seals a file page by page. It makes a key of a passphrase with 256,000 rounds of
PBKDF2-HMAC-SHA512 over the salt in the first 16 bytes of the file (zetetic.net/sqlcipher/design);
that takes a tenth of a second, so it is done once when an event is opened, and its connections and
its copies take the key itself. A copy made by `VACUUM INTO` keeps the salt, and is sealed with the
same passphrase.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from msgspec import Struct

from eventdesk.core.passphrases import spelled
from eventdesk.core.unshown import Unshown

ROUNDS = 256_000
KEY_BYTES = 32
SALT_BYTES = 16


class Key(Unshown, Struct, frozen=True):
    """What opens one sealed file. It never shows in a message or a log."""

    key: bytes
    salt: bytes

    @property
    def literal(self) -> str:
        """The key and its salt the way SQLCipher takes them, between single quotes."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


def new_key(passphrase: str) -> Key:
    """A key for a file that is going to be sealed, with a salt of its own."""
    return key_of(passphrase, secrets.token_bytes(SALT_BYTES))


def key_of(passphrase: str, salt: bytes) -> Key:
    """The key of a file with that salt. It takes a tenth of a second or three, by design."""
    said = spelled(passphrase).encode("utf-8", "surrogatepass")
    made = hashlib.pbkdf2_hmac("sha512", said, salt, ROUNDS, KEY_BYTES)
    return Key(made, salt)


def salt_of(connection: Any) -> bytes:  # noqa: ANN401 - a DBAPI object
    """The salt of the sealed file behind a connection that has read nothing from it yet."""
    no_key = "0" * (2 * KEY_BYTES)
    connection.execute(f"PRAGMA key = \"x'{no_key}'\"")
    return bytes.fromhex(connection.execute("PRAGMA cipher_salt").fetchone()[0])


def unlock(connection: Any, key: Key | None) -> None:  # noqa: ANN401 - a DBAPI object
    """Give a connection the key of its file, before anything is read from it."""
    if key is not None:
        # What SQLCipher would say of a wrong key goes to standard error: we say it ourselves.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{key.literal}"')
