"""Values as entries carry them: one text each, and read back as what was expected."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core import json_values as values
from eventdesk.core.json_values import Json

any_json: st.SearchStrategy[dict[str, Json]] = st.dictionaries(
    st.text(),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    ),
    max_size=4,
)


@given(any_json)
def test_a_canonical_text_is_read_back_and_is_its_own_only_text(value: dict[str, Json]) -> None:
    text = values.canonical(value)
    assert values.parsed(text) == value
    assert values.canonical(values.parsed(text)) == text
    assert values.canonical(dict(reversed(value.items()))) == text


def test_a_canonical_text_is_written_alike_for_ever() -> None:
    written = values.canonical({"b": ["é", None, True], "a": {"n": -3}})
    assert written == '{"a":{"n":-3},"b":["é",null,true]}'


@given(
    st.datetimes(
        min_value=datetime(2, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
        max_value=datetime(9998, 12, 31),  # noqa: DTZ001
        timezones=st.builds(timezone, st.timedeltas(timedelta(hours=-14), timedelta(hours=14))),
    )
)
def test_an_instant_has_one_text_whatever_clock_it_was_read_from(at: datetime) -> None:
    text = values.instant_text(at)
    assert values.parsed_instant(text) == at
    assert values.instant_text(at.astimezone(UTC)) == text
    assert len(text) == len("2026-06-17T09:00:00.000000Z")


def test_texts_of_instants_sort_as_the_instants_do() -> None:
    early, late = datetime(999, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
    assert values.instant_text(early) < values.instant_text(late)
    assert values.optional_instant_text(None) is None
    assert values.optional_instant_text(late) == "2026-01-01T00:00:00.000000Z"


ODD: dict[str, Json] = {
    "text": "x", "number": 3, "yes": True, "none": None, "list": ["a", 1, {"k": "v"}],
    "object": {"k": "v"},
}  # fmt: skip


@pytest.mark.parametrize("key", [*ODD, "missing"])
def test_a_reader_gives_its_own_kind_or_nothing(key: str) -> None:
    assert values.text(ODD, key, "?") == ("x" if key == "text" else "?")
    assert values.optional_text(ODD, key) == ("x" if key == "text" else None)
    assert values.whole(ODD, key, 7) == (3 if key == "number" else 7)
    assert values.optional_whole(ODD, key) == (3 if key == "number" else None)
    assert values.flag(ODD, key) is (key == "yes")
    assert values.texts(ODD, key) == (("a",) if key == "list" else ())
    assert values.objects(ODD, key) == (({"k": "v"},) if key == "list" else ())
    assert values.mapping(ODD, key) == ({"k": "v"} if key == "object" else {})
    if key != "text":
        assert values.instant(ODD, key) is None


def test_more_than_an_object_is_none() -> None:
    assert values.parsed('{"a":1}') == {"a": 1}
    with pytest.raises(ValueError, match="more than an object"):
        values.parsed('{"a":1} {"b":2}')
