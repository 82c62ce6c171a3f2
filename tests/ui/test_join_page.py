"""Joining an event: the code in its field, what it says, and that nothing happens before a wish."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_of_widgets import PageMaker
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import JoinCode, password_of, written
from eventdesk.core.joining.typed_codes import in_groups, place_in_groups, typed_code
from eventdesk.core.references import ALPHABET
from eventdesk.ui.pages.joining.page import JoinPage, JoinWish
from eventdesk.ui.pages.joining.words import hint
from eventdesk.ui.theme import Theme

CODE = JoinCode(
    host="192.168.1.20", database="eventdesk", role="eventdesk_desk_1",
    password=password_of(bytes(10)), pin=bytes(10), kind=DeskKind.REGISTRATION, desk="Foyer",
)  # fmt: skip
PLAIN = JoinCode(
    host="192.168.1.20", database="eventdesk", role="eventdesk_desk_1",
    password=password_of(bytes(10)), pin=None, kind=DeskKind.DISPLAY, desk="Foyer screen",
)  # fmt: skip
WORDS = "three words to keep"


@pytest.fixture
def page(theme: Theme, page_with: PageMaker) -> Iterator[JoinPage]:
    made = JoinPage(theme)
    page_with(made, width=1000, height=700)
    yield made
    made.finish()


@pytest.fixture
def wishes(page: JoinPage) -> list[JoinWish]:
    wished: list[JoinWish] = []
    page.wished.connect(wished.append)
    return wished


def type_(page: JoinPage, keys: str) -> None:
    QTest.keyClicks(page.code, keys)


def join(page: JoinPage) -> None:
    QTest.keyClick(page.code, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def note(page: JoinPage) -> str:
    return page.code.accessibleDescription()


def test_a_scanned_code_is_read_and_nothing_is_joined(
    page: JoinPage, wishes: list[JoinWish]
) -> None:
    type_(page, written(CODE))
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    said = "Foyer, a registration desk, on 192.168.1.20, event database eventdesk."
    assert page.says.text() == said
    assert page.says.isVisible()
    assert page.code.text() == written(CODE)
    assert wishes == []
    join(page)
    assert [typed_code(one.code).code for one in wishes] == [CODE]
    assert (wishes[0].without_tls, wishes[0].passphrase) == (False, None)


def test_small_letters_spaces_and_look_alikes_are_read(page: JoinPage) -> None:
    type_(page, written(CODE).lower().replace("-", " ").replace("5", "s"))
    assert page.code.typed.code == CODE
    assert page.code.text() == written(CODE)


def test_a_sign_that_is_in_no_code_is_said_at_once(page: JoinPage, wishes: list[JoinWish]) -> None:
    type_(page, "2a4?")
    assert note(page) == "“?” is in no join code. Look at that sign once more."
    type_(page, "f")
    QTest.keyClick(page.code, Qt.Key.Key_Backspace)
    QTest.keyClick(page.code, Qt.Key.Key_Backspace)
    assert "no join code" not in note(page)
    join(page)
    assert wishes == []


def test_a_slip_is_said_without_the_server(page: JoinPage, wishes: list[JoinWish]) -> None:
    code = written(CODE)
    wrong = next(sign for sign in ALPHABET if sign != code[3])
    type_(page, f"{code[:3]}{wrong}{code[4:]}")
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert note(page).startswith("There is a slip in it, or a part is missing.")
    join(page)
    assert wishes == []
    assert not page.says.isVisible()


def test_the_cursor_stays_where_somebody_mends_a_slip(page: JoinPage) -> None:
    code = written(CODE)
    type_(page, code[:6] + code[7:])
    page.code.setCursorPosition(6)
    type_(page, code[6])
    assert page.code.typed.code == CODE
    assert page.code.cursorPosition() in {7, 8}


@given(text=st.text(alphabet=f"{ALPHABET}- ", max_size=40), at=st.integers(0, 40))
def test_as_many_signs_stand_before_the_cursor_as_before(text: str, at: int) -> None:
    before = text[:at]
    typed = typed_code(text)
    signs = before.replace("-", "").replace(" ", "")
    assert typed.text[: place_in_groups(before)].replace("-", "") == signs
    assert typed_code(typed.text).text == typed.text
    assert all(len(group) <= 5 for group in in_groups(text.replace("-", "")).split("-"))


def test_sealing_asks_for_the_passphrase_twice(page: JoinPage, wishes: list[JoinWish]) -> None:
    type_(page, written(CODE))
    page.seals.setChecked(True)
    QTest.keyClicks(page.passphrase.field("new"), WORDS)
    join(page)
    assert wishes == []
    QTest.keyClicks(page.passphrase.field("again"), WORDS)
    join(page)
    assert wishes[0].passphrase == WORDS
    assert WORDS not in repr(wishes[0])
    assert wishes[0].code not in repr(wishes[0])


def test_one_press_joins_once_and_a_failure_leaves_what_was_typed(
    page: JoinPage, wishes: list[JoinWish]
) -> None:
    type_(page, written(CODE))
    join(page)
    join(page)
    assert len(wishes) == 1
    assert "192.168.1.20" in page.message.accessibleName()
    page.show_failure(EnvironmentFailure("server_gone", "The server does not answer."))
    assert page.message.accessibleName() == "The server does not answer."
    assert page.code.text() == written(CODE)
    assert not page.openly.isVisible()
    join(page)
    assert len(wishes) == 2


def test_without_encryption_only_by_a_press_of_its_own(
    page: JoinPage, wishes: list[JoinWish]
) -> None:
    type_(page, written(PLAIN))
    assert page.says.text().startswith("Foyer screen, a display, which only shows, on")
    join(page)
    page.show_failure(InputError("no_tls", "It is without TLS."))
    assert page.openly.isVisible()
    join(page)
    page.show_failure(InputError("no_tls", "It is without TLS."))
    page.openly.click()
    assert [one.without_tls for one in wishes] == [False, False, True]


def test_a_code_that_names_a_certificate_is_never_used_without_encryption(
    page: JoinPage, wishes: list[JoinWish]
) -> None:
    type_(page, written(CODE))
    join(page)
    page.show_failure(EnvironmentFailure("no_tls", "The server does not speak TLS."))
    assert not page.openly.isVisible()
    assert [one.without_tls for one in wishes] == [False]


def test_leaving_forgets_the_code(page: JoinPage, theme: Theme) -> None:
    type_(page, written(CODE))
    page.seals.setChecked(True)
    QTest.keyClicks(page.passphrase.field("new"), WORDS)
    QTest.keyClick(page.code, Qt.Key.Key_Escape)
    assert page.code.text() == ""
    assert not page.says.isVisible()
    assert page.passphrase.field("new").text() == ""
    QTest.keyClick(page.code, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.code.text() == ""
    assert hint(page.code.typed) == hint(JoinPage(theme).code.typed)


def test_a_pasted_page_is_no_code_and_harms_nothing(page: JoinPage) -> None:
    QGuiApplication.clipboard().setText("<b>2A4F7</b>\n" * 5000)
    page.code.paste()
    assert page.code.typed.code is None
    assert len(page.code.text()) < 600
    assert "is in no join code" in note(page)
