"""A window that is all that is wished for is read in the same way as by the whole command line."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.bootstrap import entrances
from eventdesk.cli.app import run
from eventdesk.cli.window_alone import open_window, window_wish
from eventdesk.core.errors import InputError
from eventdesk.services.opening import Settings

ODD_BYTES = "\udcff.eventdesk"
"""A name on disk that is no text; of a folder the parser loses it."""
WORDS = st.lists(
    st.sampled_from(
        [
            "day.eventdesk", "./other", "postgresql://host/day", "sample", "demo", "", "-", "--",
            "--data-dir", "--desk", "--new-window", "--json", "--data-dir=there", "Foyer", "a.b",
            "--operator", ODD_BYTES,
        ]
    ),
    max_size=6,
).filter(lambda words: ("--data-dir", ODD_BYTES) not in pairwise(words))  # fmt: skip


@settings(max_examples=60, deadline=None)
@example(["--desk", ODD_BYTES])
@given(WORDS)
def test_the_short_way_understands_as_the_parser_does_or_leaves_it_to_the_parser(
    words: list[str],
) -> None:
    wish = window_wish(words)
    if wish is None:
        return
    asked: list[tuple[str | None, Settings, bool]] = []

    def window(event: str | None, settings: Settings, new_window: bool) -> int:
        asked.append((event, settings, new_window))
        return 0

    doors = replace(entrances(), window=window)
    assert open_window(wish, doors) == 0
    assert run(words, doors) == 0

    assert asked[0] == asked[1]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("day.eventdesk",),
        ("/media/stick/day.eventdesk",),
        ("--data-dir", "there", "day.eventdesk"),
        ("--desk", "Foyer", "day.eventdesk", "--new-window"),
    ],
)
def test_what_a_double_click_says_goes_the_short_way(words: tuple[str, ...]) -> None:
    assert window_wish(words) is not None


def test_a_window_that_cannot_open_says_so_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def window(event: str | None, settings: Settings, new_window: bool) -> int:
        raise InputError("not_an_event", "There is no event there.")

    wish = window_wish(("nothing.eventdesk",))
    assert wish is not None
    assert open_window(wish, replace(entrances(), window=window)) == 2
    assert capsys.readouterr().err == "There is no event there.\n"


def test_the_passphrase_in_the_variable_opens_and_is_found_by_no_later_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[str | None] = []

    def window(event: str | None, settings: Settings, new_window: bool) -> int:
        seen.append(settings.passphrase)
        return 0

    monkeypatch.setenv("EVENTDESK_PASSPHRASE", "four plain words here")
    wish = window_wish((str(tmp_path / "day.eventdesk"),))
    assert wish is not None
    doors = replace(entrances(), window=window)
    open_window(wish, doors)
    open_window(wish, doors)

    assert seen == ["four plain words here", None]
