"""Every sample is read as the file beside it says, and no damage to one brings the reader down."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from eventdesk.core.errors import InputError
from eventdesk.formats.running_orders.recognising import Shape, shape_of
from eventdesk.formats.source import Source, read_source
from tests.formats.running_orders.sample_orders import SAMPLES, described, expected, sample

READ = [path for path in SAMPLES if "items" in expected(path)]
CHANGES = 40
JUNK = [b"\0", b"\n\n", b",", b"\t", b"<", b"&x;", b'"', b"{", b"]", b"-", b"T", b"09:00", b"99:99"]
JUNK += [b"\xff\xfe", b"BEGIN:VEVENT\n", b"9" * 400]


def name_of(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("path", SAMPLES, ids=name_of)
def test_a_sample_is_read_as_expected(path: Path) -> None:
    assert {"given": sample(path).given, **described(sample(path))} == expected(path)


def test_there_are_enough_samples_of_every_shape_and_each_is_told_what_it_shows() -> None:
    told = (SAMPLES[0].parent / "README.md").read_text("utf-8")
    assert [path.name for path in SAMPLES if f"`{path.name}`" not in told] == []
    shapes = {shape_of(read_source(path)) for path in READ}
    assert shapes == set(Shape) - {Shape.WEB_PAGE, Shape.UNKNOWN}
    assert len(SAMPLES) >= 25


@pytest.mark.parametrize("path", SAMPLES, ids=name_of)
def test_a_damaged_sample_ends_in_items_or_in_a_refusal(path: Path) -> None:
    chance = random.Random(path.name)
    content = path.read_bytes()
    for _ in range(CHANGES):
        damaged = Source(name=path.name, content=damage(content, chance))
        assert shape_of(damaged) in Shape
        assert comes_to(path, damaged)


def comes_to(path: Path, damaged: Source) -> object:
    """The items or the refusal; anything else passes through and fails the test."""
    try:
        items = sample(path).read(damaged).items
    except InputError as refusal:
        return refusal.message.endswith(".")
    return items and all(item.minutes > 0 and item.title for item in items)


def damage(content: bytes, chance: random.Random) -> bytes:
    """The content with a part cut out, doubled, overwritten or put elsewhere."""
    start, end = sorted(chance.randrange(len(content) + 1) for _ in range(2))
    match chance.randrange(5):
        case 0:
            return content[:start]
        case 1:
            return content[:start] + content[end:]
        case 2:
            return content[:end] + content[start:]
        case 3:
            return content[:start] + chance.choice(JUNK) + content[start:]
        case _:
            shuffled = bytearray(content)
            for _ in range(8):
                shuffled[chance.randrange(len(shuffled))] = chance.randrange(256)
            return bytes(shuffled)
