"""The states of the import page in which questions that were sent in are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from pathlib import Path

from driven_window import DrivenWindow
from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.read_as import ListKind
from eventdesk.formats.source import pasted

SENT_IN = """Question,Author,Organisation,Anonymous,To,Session,Status,Upvotes
"What will be left of the three-year funding once the review is over, and who decides?",\
Jamal Pinnock,,No,Minister,Welcome,Open,12
Why is nobody asked who was there before?,Bronwen Achterberg,,Yes,,,Open,9
How do we show what did not happen?,Rhys Davies,,No,,Unique Voice,Open,7
Who looks after the data when the project ends?,Marguerite Ollerenshaw,Cumbria VRU,No,,,Open,5
Is there a slide with the figures?,Jamal Pinnock,,No,,Welcome,Answered,3
Who chose this hall?,,,,,Workshop on evaluation,Open,1
Why is nobody asked who was there before?,,,,,,Open,0
Buy cheap tickets here,Somebody,,No,,,Dismissed,0
,Jamal Pinnock,,No,,,Open,0
"""


def _write(studio: Studio, name: str, text: str) -> Path:
    path = studio.folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _shown(window: DrivenWindow, source: Path) -> None:
    window.view.bringing_in.show(source)
    window.until(lambda: not window.view.imports.busy)


def _first(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    _shown(window, _write(studio, "Questions from Slido.csv", SENT_IN))
    studio.take("import-questions")
    QTest.keyClick(window.view.imports, Qt.Key.Key_F2)
    studio.take("import-questions-columns")


def _again(studio: Studio) -> None:
    """The list of the day before, in which one was edited here, one put, and one is worded anew."""
    window = studio.at(time(8, 30))
    known = set(window.live.questions)
    _shown(window, _write(studio, "Questions from Slido.csv", SENT_IN))
    window.view.imports.bring_in()
    window.until(lambda: len(window.live.questions) > len(known))
    mine = {q.text: q.id for q in window.live.questions.values() if q.id not in known}
    edited = mine["How do we show what did not happen?"]
    put = mine["Who chose this hall?"]
    window.view.acts.perform(
        lambda desk: desk.question_edits.reword(edited, "How do we show it did not happen?")
    )
    window.view.acts.perform(lambda desk: desk.questions.put(put))
    window.until(lambda: not window.view.acts.busy)
    later = SENT_IN.replace("Who chose this hall?,,,,,Workshop on evaluation",
                            "Who chose this hall?,,,,,Welcome")  # fmt: skip
    later = later.replace("Achterberg,,Yes,,", "Achterberg,,Yes,Home Office,")
    _shown(window, _write(studio, "Questions from Slido, Monday.csv", later))
    studio.take("import-questions-again")


def _asked(studio: Studio) -> None:
    window = studio.at(time(8, 30))
    text = "Kysymys\tKuka\nMiksi nyt?\tJamal Pinnock\nKuka maksaa?\t\n"
    window.view.bringing_in.show(pasted(text), ListKind.QUESTIONS)
    window.until(lambda: not window.view.imports.busy)
    studio.take("import-questions-columns-asked")


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    ("import-questions", _first),
    ("import-questions-again", _again),
    ("import-questions-columns-asked", _asked),
)
