"""The cyclic collector is kept still, by several threads at once, and is on again afterwards."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from eventdesk.core import collecting
from eventdesk.core.collecting import collect_by_hand, is_kept_still, not_collecting


@pytest.fixture(autouse=True)
def _by_itself(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in a process without a window; while tests run it is off."""
    monkeypatch.setattr(collecting, "_by_hand", threading.Event())
    gc.enable()
    yield
    gc.disable()


def test_it_is_on_again_when_the_last_one_is_done() -> None:
    assert gc.isenabled()
    inside, may_end = threading.Event(), threading.Event()

    def other() -> None:
        with not_collecting():
            inside.set()
            may_end.wait()

    thread = threading.Thread(target=other)
    with not_collecting():
        thread.start()
        inside.wait()
    assert not gc.isenabled(), "the other one is not done"
    assert is_kept_still()
    may_end.set()
    thread.join()
    assert gc.isenabled()


def test_whoever_had_switched_it_off_finds_it_off() -> None:
    gc.disable()
    with not_collecting():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_whoever_calls_it_by_hand_finds_it_off_from_then_on() -> None:
    with not_collecting():
        collect_by_hand()
    assert not gc.isenabled()
    with not_collecting():
        pass
    assert not gc.isenabled()


def test_very_many_are_not_walked_over_afterwards() -> None:
    gc.collect()
    gc.unfreeze()
    with not_collecting():
        made = [[place] for place in range(60_000)]
    assert gc.get_freeze_count() >= len(made)
    gc.unfreeze()


def test_little_that_is_made_may_still_be_garbage() -> None:
    gc.collect()
    gc.unfreeze()
    before = [[place] for place in range(60_000)]
    with not_collecting():
        made = [[place] for place in range(100)]
    assert len(before) > len(made) > gc.get_freeze_count()
