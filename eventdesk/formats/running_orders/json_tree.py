"""JSON of strangers, and plain text out of its values."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeAlias

from eventdesk.core.said import said
from eventdesk.formats.refusals import too_large
from eventdesk.formats.running_orders.refusals import broken_off, unsafe
from eventdesk.formats.tables.csv_text import decode

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"
JsonObject: TypeAlias = "dict[str, Value]"

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 64
_LANGUAGES = ("en", "de", "fr", "es")


def read_json(content: bytes, name: str) -> Value:
    """The value that the file holds.

    Raises InputError: too_large, truncated_file, unsafe_file for what is no sound JSON (NaN,
    nesting without end, a number of a million digits).
    """
    if len(content) > MAX_BYTES:
        raise too_large(
            name, said("a JSON file has at most {0} megabytes", MAX_BYTES // (1024 * 1024))
        )

    def refuse(constant: str) -> Value:
        raise unsafe(name, said("it holds “{0}”, which is no number", constant))

    text = decode(content, name).text.strip()
    try:
        value: Value = json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as reason:
        raise broken_off(name, "JSON") from reason
    except RecursionError as reason:
        raise too_large(name, said("its parts are nested too deep")) from reason
    except ValueError as reason:
        raise unsafe(name, said("it holds a number with thousands of digits")) from reason
    if _is_deeper(value, MAX_DEPTH):
        raise too_large(name, said("its parts are nested more than {0} deep", MAX_DEPTH))
    return value


def _is_deeper(value: Value, levels: int) -> bool:
    layer: list[Value] = [value]
    for _ in range(levels):
        layer = [child for one in layer for child in children(one)]
        if not layer:
            return False
    return True


def children(value: Value) -> Iterable[Value]:
    """The values directly within a list or an object."""
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def text_in(holder: JsonObject, *names: str) -> str:
    """The first of these values that says anything, as text on one line.

    However a key is written: "start_time" is startTime and "Start time" too.
    """
    known = {bare_key(key): value for key, value in reversed(holder.items())}
    return next((text for name in names if (text := plain(known.get(bare_key(name))))), "")


def bare_key(key: str) -> str:
    """A key in small letters, without what stands between its words."""
    return "".join(filter(str.isalnum, key)).lower()


def plain(value: Value) -> str:
    """A value as text: of an object its name, of one in several languages English if there is."""
    if isinstance(value, dict):
        for key in ("name", "title", "public_name", "label", *_LANGUAGES):
            if text := plain(value.get(key)):
                return text
        return next((one for one in map(_flat, value.values()) if one), "")
    return _flat(value)


def _flat(value: Value) -> str:
    if isinstance(value, str):
        # A lone half of a surrogate pair is legal JSON, and cannot be stored anywhere.
        return " ".join(value.encode("utf-8", "replace").decode().replace("\0", "").split())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return str(value)


def objects_in(value: Value) -> list[dict[str, Value]]:
    """The objects of a list; of one object, itself."""
    if isinstance(value, dict):
        return [value]
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
