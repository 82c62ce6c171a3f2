"""The hash chain over the day log.

Each entry's hash covers the hash before it, every clear column and the digest of its personal part,
which is SHA-256 over 16 random bytes of salt and the exact stored text. Erasing salt and text
leaves the digest, so the chain still verifies after people have been forgotten. A chain shows
tampering only against a head that somebody kept elsewhere: whoever can rewrite the file can rewrite
it all.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from eventdesk.core.entries import Draft
from eventdesk.core.json_values import Json, JsonObject, canonical, instant_text, parsed

SALT_BYTES = 16
GENESIS = bytes(32)
"""The hash before the first entry."""
_HALF_A_PAIR = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where the chain stands: the newest entry's number and hash."""

    sequence: int = 0
    hash: bytes = GENESIS

    def __str__(self) -> str:
        """As exports carry it and `verify --head` takes it."""
        return f"{self.sequence}:{self.hash.hex()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedDraft:
    """A draft with its stored texts fixed: all that can be made before the write lock is taken."""

    draft: Draft
    facts_text: str
    personal_text: str | None
    salt: bytes | None
    digest: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The columns of one stored entry, exactly as they are hashed."""

    sequence: int
    act: str
    part: int
    happened_at: datetime
    recorded_at: datetime
    desk: str
    operator: str | None
    action: str
    subject: str | None
    undoes: str | None
    facts_text: str
    digest: bytes

    def hashed_after(self, previous: bytes) -> bytes:
        """The hash of this entry when the one before it has the hash `previous`."""
        columns = json.dumps(
            [
                previous.hex(),
                self.sequence,
                self.act,
                self.part,
                instant_text(self.happened_at),
                instant_text(self.recorded_at),
                self.desk,
                self.operator,
                self.action,
                self.subject,
                self.undoes,
                self.facts_text,
                self.digest.hex(),
            ],
            separators=(",", ":"),
            ensure_ascii=False,
        )
        return hashlib.sha256(columns.encode()).digest()


def personal_digest(salt: bytes | None, personal_text: str | None) -> bytes:
    """The digest of a personal part; that of nothing where an entry has none."""
    return hashlib.sha256((salt or b"") + (personal_text or "").encode()).digest()


def seal(draft: Draft, salt: bytes) -> SealedDraft:
    """Fix the texts of a draft. The salt is 16 random bytes, made by the caller."""
    if draft.personal is None:
        personal_text, kept_salt = None, None
    else:
        personal_text, kept_salt = _storable(canonical(draft.personal)), salt
    return SealedDraft(
        draft=draft,
        facts_text=_storable(canonical(draft.facts)),
        personal_text=personal_text,
        salt=kept_salt,
        digest=personal_digest(kept_salt, personal_text),
    )


def storable(text: str) -> str:
    """A text as it will be kept: without what some database cannot keep."""
    return _HALF_A_PAIR.sub("\N{REPLACEMENT CHARACTER}", text.replace("\0", ""))


def _storable(text: str) -> str:
    """A canonical text without what some database cannot keep: a NUL, half of a surrogate pair."""
    if "\\u0000" not in text and _HALF_A_PAIR.search(text) is None:
        return text
    return canonical(_without_unstorable(parsed(text)))


def _without_unstorable(value: JsonObject) -> JsonObject:
    def plain(one: Json) -> Json:
        if isinstance(one, str):
            return storable(one)
        if isinstance(one, Mapping):
            return _without_unstorable(one)
        return [plain(each) for each in one] if isinstance(one, Sequence) else one

    return {str(plain(key)): plain(each) for key, each in value.items()}
