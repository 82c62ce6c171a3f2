"""A store of secrets that fails at whatever it is asked: nothing was kept, and nothing stops."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import NoReturn

import pytest

from eventdesk.storage import system_keyring


def fails(*_: object) -> NoReturn:
    message = "the keyring is locked, and nobody is there to open it"
    raise RuntimeError(message)


def library(monkeypatch: pytest.MonkeyPatch, **has: object) -> None:
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(__spec__=SimpleNamespace(), **has))


def test_a_store_that_cannot_even_be_asked_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    library(monkeypatch, get_keyring=fails)
    assert not system_keyring.is_there()
    assert system_keyring.recall("day") is None


def test_a_store_that_stays_shut_keeps_nothing_and_gives_nothing_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library(
        monkeypatch,
        get_keyring=lambda: SimpleNamespace(priority=5),
        get_password=fails,
        set_password=fails,
        delete_password=fails,
    )
    assert system_keyring.is_there()
    assert system_keyring.recall("day") is None
    assert not system_keyring.remember("day", "open sesame")
    system_keyring.forget("day")
