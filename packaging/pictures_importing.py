"""The states of the import page that are drawn: what comes in, and everything that may be asked."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import time
from functools import partial
from pathlib import Path

import xlsxwriter
from driven_window import DrivenWindow
from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from python_calamine import CalamineWorkbook

from eventdesk.core.progress import Step
from eventdesk.core.read_as import ListKind
from eventdesk.formats.resources import resource_path
from eventdesk.formats.source import pasted
from eventdesk.services.check_in import CheckIn
from eventdesk.storage.machine import Machine, write_machine
from eventdesk.ui.side_worker import WorkProgress

HEADINGS = ("First name", "Last name", "Organisation", "Post", "Email", "RSVP", "Shoe size")
AGAIN = (
    ("Rhys", "Davies", "Gwent Police", "", "", "Yes", "43"),
    ("Jamal", "Pinnock", "Avon and Somerset VRP", "Head of Partnerships", "", "Yes", ""),
    ("Marguerite", "Ollerenshaw", "Cumbria VRU", "Director", "marguerite@example.org", "Yes", ""),
    ("Tobias", "Quince", "Home Office", "", "not an address", "Perhaps", "41"),
    ("", "", "Home Office", "", "", "Yes", ""),
    ("Bronwen", "Achterberg", "South Yorkshire VRU", "", "", "Declined", ""),
)
LONG = (
    "Maximiliane-Theodora",
    "von und zu Hohenlohe-Waldenburg-Schillingsfürst-Oettingen",
    "Violence Reduction Partnership for Avon, Somerset, Gloucestershire and the Forest of Dean",
    "Assistant Director for Partnerships, Prevention, Safeguarding and Community Engagement",
    "maximiliane-theodora.hohenlohe-waldenburg@partnership.example",
    "Yes",
    "38",
)
ROOMS = {
    "Great Hall": (("09:00", "0:30", "Welcome"), ("10:00", "0:45", "Minister by video"),
                   ("10:45", "0:30", "Q&amp;A with the minister"), ("12:00", "1:00", "Lunch")),
    "Library": (("09:00", "1:00", "Data clinic"), ("10:00", "1:30", "Workshop on evaluation")),
}  # fmt: skip
ARRIVED = """Name,Organisation,Checked in,Arrival time
Rhys Davies,Gwent Police,Yes,08:41
Marguerite Ollerenshaw,Cumbria VRU,Yes,08:52
Tobias Quince,Home Office,No,
"""
GUESSED = """09:30 – 10:00 Registration and coffee
10:00 – 10:20 Welcome
10:45 sharp – 11:05 Minister by video
11:05 – 11:20 Q&A with the minister
12:15 Lunch
13:00 – 14:00 Tabletop discussion
"""


def _list(studio: Studio, name: str, rows: Iterable[Sequence[str]]) -> Path:
    path = studio.folder / name
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows((HEADINGS, *rows))
    return path


def _shown(window: DrivenWindow, source: Path, kind: ListKind | None = None) -> None:
    window.view.bringing_in.show(source, kind)
    window.until(lambda: not window.view.imports.busy)


def _press(window: DrivenWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(_focused(window), key)
        window.until(lambda: not window.view.imports.busy)


def _focused(window: DrivenWindow) -> QWidget:
    popup = QApplication.activePopupWidget()
    return popup or QApplication.focusWidget() or window.window


def _first_list(studio: Studio) -> None:
    window = studio.on_empty_event()
    _shown(window, resource_path("sample", "invite-list.xlsx"))
    studio.take("import-invite-list")


def _later(studio: Studio) -> None:
    """The sample's own list three weeks later."""
    window = studio.at(time(8, 30))
    path = resource_path("sample", "invite-list.xlsx")
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    rows = [[_cell(value) for value in row] for row in sheet]
    at = next(at for at, row in enumerate(rows) if "Surname" in row)
    heads, people = rows[at], rows[at + 1 :]
    new = dict.fromkeys(heads, "")
    new |= {"First name": "Marguerite", "Surname": "Ollerenshaw", "Organisation": "Cumbria VRU"}
    mistyped = new | {"First name": "Tobias", "Surname": "Quince", "Email": "tobias at quince"}
    people[3][heads.index("Job title")] = "Head of Partnerships"
    people[7][heads.index("RSVP")] = "Declined"
    del people[20]
    people += [list(new.values()), list(mistyped.values()), [""] * len(heads)]
    people.append(list((new | {"First name": "", "Surname": ""}).values()))
    later = studio.folder / "Invitations, 9 November.csv"
    with later.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([heads, *people])
    _shown(window, later)
    studio.take("import-later")


def _cell(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def _again(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    _shown(window, _list(studio, "Invitations second round.csv", AGAIN))
    studio.take("import-again")
    _press(window, Qt.Key.Key_2)
    window.view.imports.preview.rows.setFocus()
    studio.take("import-again-changes")
    _press(window, Qt.Key.Key_6)
    studio.take("import-again-problems")


def _same(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    _shown(window, resource_path("sample", "invite-list.xlsx"))
    studio.take("import-nothing-new")


def _columns(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    _shown(window, _list(studio, "Invitations second round.csv", AGAIN))
    _press(window, Qt.Key.Key_F2, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    studio.take("import-columns")
    columns = window.view.imports.preview.columns.columns
    columns.field_chosen.emit("Shoe size", "category")
    window.until(lambda: not window.view.imports.busy)
    studio.take("import-columns-changed")


def _corrected(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    who = next(one for one in window.live.delegates.values() if one.full_name == "Jamal Pinnock")
    window.view.acts.perform(lambda desk: _correct(desk.check_in, who.id))
    window.until(lambda: not window.view.acts.busy)
    _shown(window, _list(studio, "Invitations second round.csv", AGAIN))
    studio.take("import-kept-correction")


def _correct(check_in: CheckIn, who: str) -> None:
    check_in.correct(who, {"role": "Head of Partnerships and Prevention"})


def _refused(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    path = studio.folder / "minutes.xlsx"
    path.write_bytes(b"%PDF-1.7 ...")
    _shown(window, path)
    studio.take("import-refused")


def _no_header(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    text = "Wer\tWoher\tWann\nada_l\tGwent Police\t9\ngrace_h\tHome Office\t10\n"
    window.view.bringing_in.show(pasted(text), ListKind.INVITE_LIST)
    window.until(lambda: not window.view.imports.busy)
    studio.take("import-columns-asked")


def _order(studio: Studio) -> None:
    window = studio.on_empty_event()
    _shown(window, resource_path("sample", "running-order.csv"))
    studio.take("import-running-order")


def _guesses(studio: Studio) -> None:
    window = studio.on_empty_event()
    path = studio.folder / "order.txt"
    path.write_text(GUESSED, encoding="utf-8")
    _shown(window, path, ListKind.RUNNING_ORDER)
    rows = window.view.imports.preview.rows
    rows.show_line(4)
    studio.take("import-guesses")


def _choices(studio: Studio) -> None:
    """Three days, and two rooms at once."""
    window = studio.on_empty_event()
    path = studio.folder / "programme.xml"
    path.write_text(_schedule(), encoding="utf-8")
    _shown(window, path)
    studio.take("import-choices")


def _schedule() -> str:
    """A programme as frab and its like write it."""
    days = []
    for day in (15, 16, 17):
        rooms = []
        for room, sessions in ROOMS.items():
            events = "".join(
                f'<event id="{day}-{room}-{start}"><start>{start}</start><duration>{length}'
                f"</duration><room>{room}</room><title>{title}</title></event>"
                for start, length, title in sessions
            )
            rooms.append(f'<room name="{room}">{events}</room>')
        days.append(f'<day index="{day}" date="2026-11-{day}">{"".join(rooms)}</day>')
    return f"<schedule><conference><title>Autumn</title></conference>{''.join(days)}</schedule>"


def _sheets(studio: Studio) -> None:
    """A workbook with two lists, the notes before them passed over."""
    window = studio.on_empty_event()
    path = studio.folder / "Guests.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        notes = ("Ask Hannah before anything changes",)
        sheets: dict[str, Sequence[Sequence[str]]] = {
            "Notes": [notes],
            "Invited": [HEADINGS, *AGAIN],
            "Reserve": [HEADINGS, AGAIN[2]],
        }
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    _shown(window, path)
    studio.take("import-sheets")


def _arrivals(studio: Studio) -> None:
    """A list of the door, taken as checked in."""
    window = studio.on_empty_event()
    path = studio.folder / "door.csv"
    path.write_text(ARRIVED, encoding="utf-8")
    _shown(window, path)
    studio.take("import-arrivals")
    window.view.imports.choices.arrivals.click()
    studio.take("import-arrivals-taken")


def _notes(studio: Studio) -> None:
    """What is only worth knowing stands below what needs a look, and says each thing once."""
    window = studio.on_empty_event()
    blank, nobody = ("",) * len(HEADINGS), ("", "", "Home Office", "", "", "Yes", "")
    rows = (AGAIN[0], blank, AGAIN[1], blank, nobody, AGAIN[2], nobody, blank, AGAIN[3], nobody,
            ("Total", "4", "", "", "", "", ""))  # fmt: skip
    _shown(window, _list(studio, "Everybody so far.csv", rows))
    studio.take("import-notes")


def _progress(studio: Studio) -> None:
    """A list that is held while it is read, until the picture is taken."""
    window = studio.at(time(8, 30))
    imports, gate = window.view.imports, threading.Event()
    reader = window.view.lists
    reader.progressed.connect(lambda _progress: gate.wait(), Qt.ConnectionType.DirectConnection)
    path = _list(studio, "everybody-who-was-ever-invited.csv", AGAIN)
    window.view.bringing_in.show(path)
    window.until(imports.parts.progress.isVisible)
    far = WorkProgress(step=Step.UNDERSTANDING, done=40_000, of=100_000)
    imports.parts.show_progress(far, path.name, writing=False, is_first=True)
    studio.take("import-progress")
    imports.leave()
    gate.set()


def _writing(studio: Studio) -> None:
    """A list that waits to be written behind an act that is held, until the picture is taken."""
    window = studio.at(time(8, 30))
    _shown(window, _list(studio, "Invitations second round.csv", AGAIN))
    held = threading.Event()
    window.view.acts.perform(lambda _desk: held.wait())
    window.view.imports.bring_in()
    window.until(window.view.imports.parts.progress.isVisible)
    studio.take("import-writing")
    held.set()
    window.until(lambda: not window.view.imports.busy)


def _last_time(studio: Studio) -> None:
    """Columns that were set for an earlier list of the same shape."""
    window = studio.at(time(8, 30))
    _shown(window, _list(studio, "Invitations second round.csv", AGAIN))
    window.view.imports.preview.columns.field_chosen.emit("Shoe size", "category")
    window.until(lambda: not window.view.imports.busy)
    window.view.imports.bring_in()
    window.until(lambda: not window.view.imports.busy)
    _shown(window, _list(studio, "Invitations third round.csv", [LONG]))
    _press(window, Qt.Key.Key_F2)
    studio.take("import-columns-as-last-time")
    write_machine(studio.folder / "data", Machine())


def _many(studio: Studio, *, name: str, rows: int) -> None:
    window = studio.on_empty_event()
    people = ((f"First{at}", f"Last{at}", f"Unit {at % 90}", "", "", "", "") for at in range(rows))
    _shown(window, _list(studio, "many.csv", people))
    studio.take(name)


def _long(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    _shown(window, _list(studio, "A file whose name says at length where it came from.csv",
                         (*AGAIN, *[LONG] * 2)))  # fmt: skip
    rows = window.view.imports.preview.rows
    rows.show_line(8)
    rows.setFocus()
    studio.take("import-long-names")


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("import-invite-list", _first_list),
    ("import-later", _later),
    ("import-again", _again),
    ("import-nothing-new", _same),
    ("import-columns", _columns),
    ("import-kept-correction", _corrected),
    ("import-refused", _refused),
    ("import-columns-asked", _no_header),
    ("import-running-order", _order),
    ("import-guesses", _guesses),
    ("import-choices", _choices),
    ("import-sheets", _sheets),
    ("import-arrivals", _arrivals),
    ("import-notes", _notes),
    ("import-progress", _progress),
    ("import-writing", _writing),
    ("import-columns-as-last-time", _last_time),
    ("import-hundred-thousand", partial(_many, name="import-hundred-thousand", rows=100_000)),
    ("import-many", partial(_many, name="import-many", rows=10_000)),
    ("import-long-names", _long),
)
