"""The cyclic collector is kept still, by several threads at once, and is on again afterwards."""

from __future__ import annotations

import gc
import threading

from eventdesk.core.collecting import not_collecting


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
    may_end.set()
    thread.join()
    assert gc.isenabled()


def test_whoever_had_switched_it_off_finds_it_off() -> None:
    gc.disable()
    with not_collecting():
        assert not gc.isenabled()
    assert not gc.isenabled()
    gc.enable()


def test_very_many_are_not_walked_over_afterwards() -> None:
    gc.collect()
    gc.unfreeze()
    with not_collecting():
        made = [[place] for place in range(60_000)]
    assert gc.get_freeze_count() >= len(made)
    gc.unfreeze()
