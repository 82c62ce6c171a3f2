"""The check that decides which PySide6 may be pinned."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_call_that_gives_nothing_back_keeps_the_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("desk")
    lost = before - sys.getrefcount(None)

    # A few come and go by themselves; a PySide that loses them loses one a call.
    assert lost < CALLS // 10
