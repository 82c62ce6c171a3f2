"""What a file may be instead: each kind comes by."""

from __future__ import annotations

from eventdesk.core.read_as import ListKind


def test_asked_again_and_again_each_kind_comes_by() -> None:
    kind, seen = ListKind.INVITE_LIST, []
    for _ in ListKind:
        kind = kind.other
        seen.append(kind)
    assert set(seen) == set(ListKind)
    assert kind is ListKind.INVITE_LIST
