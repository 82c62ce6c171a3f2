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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.entries import Draft
from eventdesk.core.json_values import Json, JsonObject, canonical, instant_text, parsed

SALT_BYTES = 16
GENESIS = bytes(32)
"""The hash before the first entry."""
_HALF_A_PAIR = re.compile(r"[\ud800-\udfff]")


class Head(Struct, frozen=True, kw_only=True):
    """Where the chain stands: the newest entry's number and hash."""

    sequence: int = 0
    hash: bytes = GENESIS

    def __str__(self) -> str:
        """As exports carry it and `verify --head` takes it."""
        return f"{self.sequence}:{self.hash.hex()}"


class SealedDraft(Struct, frozen=True, kw_only=True):
    """A draft with its stored texts fixed: all that can be made before the write lock is taken."""

    draft: Draft
    """What it says, as it will be read back."""
    facts_text: str
    personal_text: str | None
    salt: bytes | None
    digest: bytes
    hashed: bytes
    """The end of the text that is hashed: every column that no place in the log changes."""


class Stamp(Struct, frozen=True, kw_only=True):
    """What all entries of one act have in common."""

    act: str
    happened_at: datetime
    recorded_at: datetime
    desk: str
    operator: str | None


class Link(Struct, frozen=True, kw_only=True):
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
        columns = _written(
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
        )
        return hashlib.sha256(columns.encode()).digest()


def chained(head: Head, stamp: Stamp, drafts: Iterable[SealedDraft]) -> Iterator[bytes]:
    """The hash of each entry of an act that comes after a head.

    Byte for byte what `Link.hashed_after` gives. Whatever only depends on the draft was written
    when it was sealed, so that a list of a hundred thousand keeps the chain for a moment only.
    """
    act, own = _inner(stamp.act), _inner(instant_text(stamp.happened_at))
    said = _inner(instant_text(stamp.recorded_at), stamp.desk, stamp.operator)
    previous = head.hash
    for part, sealed in enumerate(drafts):
        at = sealed.draft.happened_at
        happened = own if at is None else _inner(instant_text(at))
        sequence = head.sequence + 1 + part
        begins = f'["{previous.hex()}",{sequence},{act},{part},{happened},{said},'
        previous = hashlib.sha256(begins.encode() + sealed.hashed).digest()
        yield previous


_COLUMNS = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


def _written(*columns: str | int | None) -> str:
    """Columns as they are hashed: one JSON array."""
    return _COLUMNS.encode(columns)


def _inner(*columns: str | int | None) -> str:
    """Columns as they are hashed, to stand between others."""
    return _written(*columns)[1:-1]


def personal_digest(salt: bytes | None, personal_text: str | None) -> bytes:
    """The digest of a personal part; that of nothing where an entry has none."""
    return hashlib.sha256((salt or b"") + (personal_text or "").encode()).digest()


def seal(draft: Draft, salt: bytes) -> SealedDraft:
    """Fix the texts of a draft. The salt is 16 random bytes, made by the caller."""
    facts_text, personal_text = _texts(draft)
    if not (_is_storable(facts_text) and _is_storable(personal_text or "")):
        kept = _without_unstorable(parsed(facts_text))
        about = None if personal_text is None else _without_unstorable(parsed(personal_text))
        draft = replace(draft, facts=kept, personal=about)
        facts_text, personal_text = _texts(draft)
    kept_salt = None if personal_text is None else salt
    digest = personal_digest(kept_salt, personal_text)
    hashed = _inner(draft.action.value, draft.subject, draft.undoes, facts_text, digest.hex())
    return SealedDraft(
        draft=draft,
        facts_text=facts_text,
        personal_text=personal_text,
        salt=kept_salt,
        digest=digest,
        hashed=f"{hashed}]".encode(),
    )


def storable(text: str) -> str:
    """A text as it will be kept: without what some database cannot keep."""
    return _HALF_A_PAIR.sub("\N{REPLACEMENT CHARACTER}", text.replace("\0", ""))


def _texts(draft: Draft) -> tuple[str, str | None]:
    return canonical(draft.facts), None if draft.personal is None else canonical(draft.personal)


def _is_storable(text: str) -> bool:
    """Whether a canonical text has nothing some database cannot keep: a NUL, half a pair."""
    if text.isascii() or _HALF_A_PAIR.search(text) is None:
        return "\\u0000" not in text
    return False


def _without_unstorable(value: JsonObject) -> JsonObject:
    def plain(one: Json) -> Json:
        if isinstance(one, str):
            return storable(one)
        if isinstance(one, Mapping):
            return _without_unstorable(one)
        return [plain(each) for each in one] if isinstance(one, Sequence) else one

    return {str(plain(key)): plain(each) for key, each in value.items()}
