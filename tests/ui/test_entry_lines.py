"""The lines in the page: a note, who is at this desk, and what undo would take back."""

from __future__ import annotations

from datetime import time
from typing import Protocol

import pytest
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.entries import Refusal
from eventdesk.services.day_log import UndoPreview
from eventdesk.ui.theme import Theme, ThemeChoice
from eventdesk.ui.widgets.entry_line import EntryLine
from eventdesk.ui.widgets.operator_line import OperatorLine
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.undo_line import UndoLine

HOSTILE = "<img src=x> & <b>Bobby</b>"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, choice=ThemeChoice.LIGHT, family="DejaVu Sans", base=14)


def note_line(theme: Theme) -> EntryLine:
    return EntryLine(
        theme,
        label="Note",
        word="Write it down",
        hint="The time is added.",
        empty="There are no words yet. Write a few, or leave with Esc.",
    )


class PutUp(Protocol):
    """Shows a line on a page of its own, as high as it likes."""

    def __call__(self, line: QWidget, width: int = 1032) -> QWidget: ...


@pytest.fixture
def put_up(qtbot: QtBot) -> PutUp:
    pages: list[QWidget] = []

    def showing(line: QWidget, width: int = 1032) -> QWidget:
        page = QWidget()
        pages.append(page)
        page.resize(width, 800)
        layout = QVBoxLayout(page)
        layout.addWidget(line)
        layout.addStretch(1)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        return page

    return showing


def shown(line: QWidget) -> set[str]:
    return {label.text() for label in line.findChildren(QLabel) if label.isVisible()}


def test_enter_hands_over_the_note_without_spaces_around_it(
    qtbot: QtBot, theme: Theme, put_up: PutUp
) -> None:
    line = note_line(theme)
    put_up(line)
    line.take_focus()
    line.field.setText("  fire alarm,  false ")
    with qtbot.waitSignal(line.entered, timeout=30_000) as entered:
        QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert entered.args == ["fire alarm, false"]


def test_a_note_without_words_stays_and_says_so(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = note_line(theme)
    put_up(line)
    line.take_focus()
    with qtbot.assertNotEmitted(line.entered):
        QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert any(text.startswith("There are no words yet") for text in shown(line))
    assert "no words yet" in line.field.accessibleDescription()
    QTest.keyClicks(line.field, "f")
    assert not any(text.startswith("There are no words yet") for text in shown(line))


def test_esc_leaves_and_what_was_written_comes_back(
    qtbot: QtBot, theme: Theme, put_up: PutUp
) -> None:
    line = note_line(theme)
    put_up(line)
    line.take_focus()
    QTest.keyClicks(line.field, "ambulance at the south door")
    with qtbot.waitSignal(line.left, timeout=30_000), qtbot.assertNotEmitted(line.entered):
        QTest.keyClick(line.field, Qt.Key.Key_Escape)
    line.take_focus()
    assert line.field.selectedText() == "ambulance at the south door"
    line.empty()
    assert line.field.text() == ""


def test_enter_in_the_line_goes_no_further(qtbot: QtBot, theme: Theme) -> None:
    keys: list[int] = []

    class Below(QWidget):
        def keyPressEvent(self, event: object) -> None:
            keys.append(1)

    line = note_line(theme)
    below = Below()
    QVBoxLayout(below).addWidget(line)
    qtbot.addWidget(below)
    below.show()
    line.field.setText("a note")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    QTest.keyClick(line.field, Qt.Key.Key_Escape)
    assert keys == []


def test_a_note_reaches_the_log(open_sample: OpenSample, qtbot: QtBot, put_up: PutUp) -> None:
    opened = open_sample(time(10, 0))
    line = note_line(opened.theme)
    put_up(line)
    line.entered.connect(lambda text: opened.acts.perform(lambda desk: desk.day_log.note(text)))
    QTest.keyClicks(line.field, "fire alarm, false")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    opened.settle()
    assert opened.live.entries[-1].action is Action.NOTE_ADDED
    assert opened.live.entries[-1].about["text"] == "fire alarm, false"


def test_the_operator_line_says_the_desk_and_who_is_at_it(
    qtbot: QtBot, theme: Theme, put_up: PutUp
) -> None:
    line = OperatorLine(theme)
    put_up(line)
    line.show_desk(desk="Desk 1", operator="Aisha Rahman", operators=("Aisha Rahman", "Mo Farouk"))
    assert {"Who is at Desk 1?", "Aisha Rahman is, at the moment."} <= shown(line)
    assert [chip.accessibleName() for chip in line.chips] == ["Mo Farouk"]
    assert line.field.accessibleName() == "Who is at Desk 1?"


def test_a_name_that_was_typed_takes_over(
    open_sample: OpenSample, qtbot: QtBot, put_up: PutUp
) -> None:
    opened = open_sample(time(8, 30))
    line = OperatorLine(opened.theme)
    put_up(line)
    line.show_desk(desk="Desk 1", operator="", operators=list(opened.live.operators.values()))
    line.taken_over.connect(
        lambda name: opened.acts.perform(lambda desk: desk.event.take_over(name))
    )
    line.take_focus()
    QTest.keyClicks(line.field, "Mo Farouk")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    opened.settle()
    assert opened.live.entries[-1].action is Action.DESK_TAKEN_OVER
    assert "Mo Farouk" in opened.live.operators.values()


def test_a_name_that_worked_here_is_picked(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = OperatorLine(theme)
    put_up(line)
    line.show_desk(desk="Desk 1", operator="", operators=("Mo Farouk", "Zoë O’Neill-Łask"))
    QTest.keyClicks(line.field, "oneil")
    (chip,) = line.chips
    assert chip.accessibleName() == "Zoë O’Neill-Łask"
    with qtbot.waitSignal(line.taken_over, timeout=30_000) as taken:
        QTest.keyClick(chip, Qt.Key.Key_Space)
    assert taken.args == ["Zoë O’Neill-Łask"]


def test_a_scanned_code_takes_nothing_over(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = OperatorLine(theme)
    put_up(line)
    line.show_desk(desk="Desk 1", operator="", operators=())
    line.take_focus()
    with qtbot.assertNotEmitted(line.taken_over):
        QTest.keyClicks(line.field, "VRU-0289")
        QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert "That looks like a code. Write the name of the person." in shown(line)
    assert line.field.selectedText() == "VRU-0289"
    with qtbot.waitSignal(line.taken_over, timeout=30_000) as taken:
        QTest.keyClicks(line.field, "Mo Farouk")
        QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert taken.args == ["Mo Farouk"]


def test_no_name_takes_nothing_over(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = OperatorLine(theme)
    put_up(line)
    line.show_desk(desk="Desk 1", operator="", operators=())
    with qtbot.assertNotEmitted(line.taken_over):
        QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert any(text.startswith("There is no name yet") for text in shown(line))


def test_names_that_do_not_fit_are_left_out(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = OperatorLine(theme)
    page = put_up(line, width=700)
    names = [f"Wilhelmina Featherstonehaugh-Blackwood {at}" for at in range(9)]
    line.show_desk(desk="Desk 1", operator="", operators=[*names, HOSTILE])
    fitting = [chip for chip in line.chips if chip.isVisible()]
    assert 0 < len(fitting) < 10
    assert all(chip.geometry().right() <= page.width() for chip in fitting)
    assert fitting[0].accessibleName() == HOSTILE
    assert fitting[0].text().startswith("<img src=x> && <b>")


PREVIEW = UndoPreview(
    act="act-1",
    sentence="Rhys Davies, Gwent Police checked in",
    phrase="check-in of Rhys Davies, Gwent Police",
)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (Qt.Key.Key_Z, CONTROL),
    ],
)
def test_enter_or_control_z_undoes_what_was_said(
    qtbot: QtBot, theme: Theme, key: Qt.Key, modifier: Qt.KeyboardModifier, put_up: PutUp
) -> None:
    line = UndoLine(theme)
    put_up(line)
    line.show_preview(PREVIEW)
    line.take_focus()
    assert "Undo the check-in of Rhys Davies, Gwent Police?" in shown(line)
    with qtbot.waitSignal(line.undo_wished, timeout=30_000) as wished:
        QTest.keyClick(line, key, modifier)
    assert wished.args == ["act-1"]


def test_esc_leaves_it_as_it_is(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = UndoLine(theme)
    put_up(line)
    line.show_preview(PREVIEW)
    line.take_focus()
    with qtbot.waitSignal(line.left, timeout=30_000), qtbot.assertNotEmitted(line.undo_wished):
        QTest.keyClick(line, Qt.Key.Key_Escape)


def test_the_enter_of_a_scanner_undoes_nothing(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = UndoLine(theme)
    put_up(line)
    line.show_preview(PREVIEW)
    line.take_focus()
    with qtbot.assertNotEmitted(line.undo_wished):
        QTest.keyClicks(line, "VRU-0417")
        QTest.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(line.undo_wished, timeout=30_000):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_what_goes_along_is_named_up_to_three_and_counted(
    qtbot: QtBot, theme: Theme, put_up: PutUp
) -> None:
    line = UndoLine(theme)
    put_up(line)
    along = tuple(f"Person {at} left" for at in range(5))
    brought_in = UndoPreview(
        act="a", sentence="Invite list brought in", phrase="invite list", dependants=along
    )
    line.show_preview(brought_in)
    (said,) = [text for text in shown(line) if text.startswith("This goes with it")]
    assert "Person 2 left; and 2 more" in said
    assert "Person 3" not in said
    assert line.accessibleDescription() == said


def test_a_refusal_is_said_and_enter_only_leaves(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = UndoLine(theme)
    put_up(line)
    line.show_preview(Refusal(reason="nothing_to_undo"))
    line.take_focus()
    assert "There is nothing to undo at this desk." in shown(line)
    assert not line.agree.isVisible()
    with qtbot.waitSignal(line.left, timeout=30_000), qtbot.assertNotEmitted(line.undo_wished):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_an_import_that_was_acted_on_says_why_it_stays(
    qtbot: QtBot, theme: Theme, put_up: PutUp
) -> None:
    line = UndoLine(theme)
    put_up(line)
    refused = UndoPreview(
        act="a",
        sentence="Invite list brought in",
        phrase="invite list",
        refusal=Refusal(reason="import_acted_on"),
    )
    line.show_preview(refused)
    line.take_focus()
    assert any("so the import stays" in text for text in shown(line))
    with qtbot.assertNotEmitted(line.undo_wished):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_undo_of_a_check_in_says_that_the_leaving_goes_too(
    open_sample: OpenSample, qtbot: QtBot, put_up: PutUp
) -> None:
    opened = open_sample(time(9, 0))
    line = UndoLine(opened.theme)
    put_up(line)
    who = opened.delegate_id("Hilary Prothero")
    acts: list[str] = []
    opened.acts.perform(
        lambda desk: desk.check_in.check_in(who), lambda result: acts.append(result.act)
    )
    opened.acts.perform(lambda desk: desk.check_in.leave(who))
    opened.settle()
    opened.acts.perform(lambda desk: desk.day_log.preview_undo(acts[0]), line.show_preview)
    opened.settle()
    assert any(text.startswith("Undo the check-in of Hilary Prothero") for text in shown(line))
    assert any("left. All entries stay in the log." in text for text in shown(line))
    line.undo_wished.connect(lambda act: opened.acts.perform(lambda desk: desk.day_log.undo(act)))
    line.take_focus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    opened.settle()
    assert opened.live.counts.inside == 0
    assert acts[0] in opened.live.undone


def test_hostile_words_are_shown_as_they_stand(qtbot: QtBot, theme: Theme, put_up: PutUp) -> None:
    line = UndoLine(theme)
    put_up(line)
    line.show_preview(UndoPreview(act="a", sentence=HOSTILE, phrase=HOSTILE, dependants=(HOSTILE,)))
    formats = {label.textFormat() for label in line.findChildren(Text)}
    assert formats == {Qt.TextFormat.PlainText}
    assert f"Undo the {HOSTILE}?" in shown(line)


@pytest.mark.parametrize("base", [14, 28])
def test_no_words_of_an_undo_are_cut_off(
    qtbot: QtBot, theme: Theme, base: int, put_up: PutUp
) -> None:
    theme.set_text(base=base)
    line = UndoLine(theme)
    put_up(line, width=1032)
    along = tuple(f"Wilhelmina Featherstonehaugh-Blackwood {at} left" for at in range(6))
    preview = UndoPreview(
        act="a", sentence="Somebody checked in", phrase="check-in of somebody", dependants=along
    )
    line.show_preview(preview)
    qtbot.waitUntil(
        lambda: all(
            label.height() >= label.heightForWidth(label.width())
            for label in line.findChildren(Text)
            if label.isVisible() and label.hasHeightForWidth()
        ),
        timeout=30_000,
    )


def test_every_control_of_the_lines_has_an_accessible_name(
    qtbot: QtBot, theme: Theme, put_up: PutUp
) -> None:
    lines: tuple[QWidget, ...] = (note_line(theme), OperatorLine(theme), UndoLine(theme))
    for line in lines:
        put_up(line)
        controls = [line, *line.findChildren(QAbstractButton)]
        if isinstance(line, UndoLine):
            line.show_preview(PREVIEW)
        elif isinstance(line, EntryLine):
            controls.append(line.field)
        assert [control for control in controls if not control.accessibleName()] == []
