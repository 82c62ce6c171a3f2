"""Values as an entry carries them, and how they are read back.

`facts` and `personal` of an entry are JSON objects in one canonical text. Readers here say what
they expect, so that nobody else casts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TypeAlias, cast

from msgspec import MsgspecError
from msgspec.json import decode

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"
JsonObject: TypeAlias = Mapping[str, Json]

NOTHING: JsonObject = MappingProxyType({})


_CANONICAL = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=dict
)


def canonical(value: JsonObject) -> str:
    """The one text of a JSON object: keys sorted, no spaces, characters as they are.

    No fractions are allowed in, so equal values have equal texts on every platform (the cases of
    RFC 8785 that are left are the ones `json` writes alike everywhere).
    """
    return _CANONICAL.encode(value)


_read = json.JSONDecoder().raw_decode


def parsed(text: str) -> JsonObject:
    """The object behind a canonical text; ValueError where it is none.

    Nothing stands around an object in a canonical text, so nothing is looked for: a log has three
    hundred thousand of them. They are read so that equal keys are one and the same text in memory;
    `json` itself reads, or refuses in its words, what only it can hold, such as half a surrogate.
    """
    if text.startswith("{") and text.endswith("}"):
        with suppress(MsgspecError, UnicodeEncodeError):
            return cast("JsonObject", decode(text))
    found, end = _read(text)
    if end != len(text):
        message = f"there is more than an object in {text[:80]}"
        raise ValueError(message)
    return cast("JsonObject", found)


def text(values: JsonObject, key: str, default: str = "") -> str:
    """The string under a key; the default where there is none."""
    value = values.get(key)
    return value if isinstance(value, str) else default


def optional_text(values: JsonObject, key: str) -> str | None:
    """The string under a key, or None."""
    value = values.get(key)
    return value if isinstance(value, str) else None


def whole(values: JsonObject, key: str, default: int = 0) -> int:
    """The whole number under a key; the default where there is none."""
    value = values.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def optional_whole(values: JsonObject, key: str) -> int | None:
    """The whole number under a key, or None."""
    value = values.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def flag(values: JsonObject, key: str) -> bool:
    """Whether a key is there and true."""
    return values.get(key) is True


def texts(values: JsonObject, key: str) -> tuple[str, ...]:
    """The list of strings under a key."""
    value = values.get(key)
    if isinstance(value, str) or not isinstance(value, Sequence):
        return ()
    return tuple(one for one in value if isinstance(one, str))


def objects(values: JsonObject, key: str) -> tuple[JsonObject, ...]:
    """The list of objects under a key."""
    value = values.get(key)
    if isinstance(value, str) or not isinstance(value, Sequence):
        return ()
    return tuple(one for one in value if isinstance(one, Mapping))


def mapping(values: JsonObject, key: str) -> JsonObject:
    """The object under a key, empty where there is none."""
    value = values.get(key)
    return value if isinstance(value, Mapping) else NOTHING


def instant_text(at: datetime) -> str:
    """An instant as entries carry it: UTC, microseconds, a Z. One instant has one text."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def optional_instant_text(at: datetime | None) -> str | None:
    """An instant as entries carry it, or None."""
    return None if at is None else instant_text(at)


def instant(values: JsonObject, key: str) -> datetime | None:
    """The aware UTC instant under a key, or None."""
    value = values.get(key)
    return parsed_instant(value) if isinstance(value, str) else None


def parsed_instant(value: str) -> datetime:
    """The instant behind the text that `instant_text` wrote."""
    return datetime.fromisoformat(value)
