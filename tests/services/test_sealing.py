"""Sealing as people do it: the entry, the copies that go along, the passphrases that are taken."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.bootstrap import Settings, create_event, open_event, reseal
from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.passphrases import LEAST, objection, spelled
from eventdesk.services.remembered_passphrases import (
    can_remember,
    open_as_remembered,
    recalled,
    remember,
)
from eventdesk.services.sample import sample_event
from eventdesk.services.sealing import Resealing
from eventdesk.storage import event_file, sealing
from eventdesk.storage.copies.verified_copy import verified_copy

SPOKEN = "three Wörds to keep"
OTHER = "another four of them here"


@pytest.fixture(scope="module", autouse=True)
def fewer_rounds() -> Iterator[None]:
    """Keys that are made in no time: how many rounds there are is no matter of these tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "ROUNDS", 1_000)
        yield


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", desk="North")


@pytest.fixture
def path(tmp_path: Path, settings: Settings) -> Path:
    """An event with a copy from before a migration, and another one elsewhere."""
    made = tmp_path / "day.eventdesk"
    with create_event(made, sample_event(), settings) as desk:
        verified_copy(desk.database.engine, tmp_path / "day-before-0006.eventdesk")
        verified_copy(desk.database.engine, tmp_path / "elsewhere.eventdesk")
    return made


def newest(path: Path, passphrase: str | None) -> Entry:
    with open_event(path, Settings(passphrase=passphrase)) as desk:
        assert desk.verify().findings == ()
        with desk.database.reading() as reading:
            return list(reading.log.all())[-1]


def test_the_log_says_so_and_no_key_takes_it_back(path: Path, settings: Settings) -> None:
    sealed = reseal(Resealing(address=str(path), wanted=SPOKEN), settings)
    assert sealed.sentences[0].startswith("day.eventdesk is sealed.")
    entry = newest(path, SPOKEN)
    assert (entry.action, dict(entry.facts), entry.desk) == (
        Action.FILE_SEALED, {"anew": False}, "North",
    )  # fmt: skip
    assert entry.personal is None
    with open_event(path, Settings(passphrase=SPOKEN)) as desk:
        assert not desk.day_log.undo(entry.act).done
    reseal(Resealing(address=str(path), passphrase=SPOKEN, wanted=OTHER), settings)
    assert newest(path, OTHER).facts["anew"] is True
    reseal(Resealing(address=str(path), passphrase=OTHER), settings)
    assert newest(path, None).action is Action.FILE_UNSEALED


def test_its_copies_go_along_and_what_is_not_reached_is_named(
    path: Path, tmp_path: Path, settings: Settings
) -> None:
    elsewhere, gone = tmp_path / "elsewhere.eventdesk", tmp_path / "gone.eventdesk"
    letter = tmp_path / "letter.eventdesk"
    letter.write_text("Dear all")
    beside = tmp_path / "day-before-0006.eventdesk"
    aside = tmp_path / "day put aside 2026-06-17 10-00-00.eventdesk"
    shutil.copy(path, aside)
    wish = Resealing(address=str(path), wanted=SPOKEN, copies=(elsewhere, gone, letter))
    with event_file.open_event(beside) as in_use, in_use.reading():
        sealed = reseal(wish, settings)
    assert sealed.copies == (elsewhere,)
    assert sealed.not_reached == (beside, gone, letter, aside)
    assert "day-before-0006.eventdesk" in " ".join(sealed.sentences)
    assert newest(elsewhere, SPOKEN).action is Action.EVENT_CREATED
    assert event_file.is_plain(beside)

    # Whatever was not reached goes along the next time; one with another passphrase does not.
    reseal(Resealing(address=str(elsewhere), passphrase=SPOKEN, wanted=OTHER), settings)
    again = Resealing(
        address=str(path), passphrase=SPOKEN, wanted=f"{SPOKEN} now", copies=wish.copies
    )
    sealed = reseal(again, settings)
    assert sealed.copies == (beside,)
    assert elsewhere in sealed.not_reached
    assert letter.read_text() == "Dear all"


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (Resealing(address="day.eventdesk"), "not_sealed"),
        (Resealing(address="day.eventdesk", wanted="too short"), "bad_passphrase"),
        (Resealing(address="nowhere.eventdesk", wanted=SPOKEN), "not_found"),
        (Resealing(address="postgresql://here/day", wanted=SPOKEN), "not_a_file"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    path: Path, settings: Settings, wish: Resealing, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    before = path.read_bytes()
    with pytest.raises(InputError) as refused:
        reseal(wish, settings)
    assert refused.value.code == code
    assert path.read_bytes() == before


def test_while_somebody_has_it_open_it_is_refused(path: Path, settings: Settings) -> None:
    with open_event(path, settings) as desk:
        desk.day_log.note("here")
        with pytest.raises(EnvironmentFailure, match="open in another window"):
            reseal(Resealing(address=str(path), wanted=SPOKEN), settings)
        desk.day_log.note("still here")
    assert newest(path, None).action is Action.NOTE_ADDED


@given(st.text(min_size=LEAST, max_size=40))
def test_another_keyboard_gives_the_same_bytes(typed: str) -> None:
    assert spelled(unicodedata.normalize("NFD", typed)) == spelled(typed)
    assert spelled(spelled(typed)) == spelled(typed)
    assert objection(unicodedata.normalize("NFD", typed)) == objection(typed)


@pytest.mark.parametrize(
    "passphrase",
    ["", "elevenchars", " three words to keep", "three words to keep\u00a0", "three\twords to keep",
     "aaaaaaaaaaaaaaaa", "ab" * 8, "x y " * 300],
)  # fmt: skip
def test_what_would_not_hold_or_could_not_be_typed_again_is_refused(passphrase: str) -> None:
    assert objection(passphrase).endswith(".")


@pytest.mark.parametrize(
    "passphrase", [SPOKEN, "пароль из слов", "correct horse", "x'" + "ab" * 40 + "'"]
)
def test_any_writing_is_taken(passphrase: str) -> None:
    assert objection(passphrase) == ""


class Store:
    """A keyring of a computer."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_keyring(self) -> Store:
        return self

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        self.kept[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Store:
    """The library that reaches it, where it need not be installed."""
    made = Store()
    library: Any = SimpleNamespace(
        __spec__=SimpleNamespace(), get_keyring=made.get_keyring, get_password=made.get_password,
        set_password=made.set_password, delete_password=made.delete_password,
    )  # fmt: skip
    monkeypatch.setitem(sys.modules, "keyring", library)
    return made


def test_a_remembered_passphrase_opens_it_and_is_forgotten_with_it(
    path: Path, settings: Settings, store: Store
) -> None:
    assert can_remember()
    reseal(Resealing(address=str(path), wanted=SPOKEN), settings)
    with pytest.raises(InputError, match="sealed"):
        open_as_remembered(open_event, str(path), settings)
    assert remember(path, SPOKEN)
    assert recalled(path.parent / "." / "day") == SPOKEN
    open_as_remembered(open_event, str(path), settings).close()
    remember(path, OTHER)
    with pytest.raises(InputError, match="Give its passphrase"):
        open_as_remembered(open_event, str(path), settings)
    remember(path, None)
    assert store.kept == {}
    remember(path, None)


def test_a_store_that_keeps_nothing_safely_is_none(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "__module__", "keyrings.alt.file")
    assert not can_remember()
    assert not remember("day.eventdesk", SPOKEN)
    monkeypatch.setattr(Store, "__module__", "somewhere.else")
    monkeypatch.setattr(Store, "priority", 0)
    assert not can_remember()
    assert store.kept == {}


def test_a_copy_that_is_named_twice_or_is_as_it_is_wanted_is_no_trouble(
    path: Path, settings: Settings
) -> None:
    beside = path.with_name("day-before-0006.eventdesk")
    again = path.parent / "data" / ".." / beside.name
    (path.parent / "data").mkdir(exist_ok=True)
    wish = Resealing(address=str(path), wanted=SPOKEN, copies=(again,))
    sealed = reseal(wish, settings)
    assert sealed.copies == (beside, again)
    assert sealed.not_reached == ()
    assert sealed.sentences[1] == "Its 2 copies are sealed too."
    plain = path.with_name("day-before-0007.eventdesk")
    shutil.copy(path.with_name("elsewhere.eventdesk"), plain)
    unsealed = reseal(Resealing(address=str(path), passphrase=SPOKEN), settings)
    assert set(unsealed.copies) == {beside, plain}
    assert "unsealed too" in unsealed.sentences[1]
    assert newest(plain, None).action is not Action.FILE_UNSEALED
    assert newest(path, None).action is Action.FILE_UNSEALED
