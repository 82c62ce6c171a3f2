"""What is asked before something goes onto paper: the printer of this machine, or a PDF and where.

Running order, roll and sign-in sheet ask in the same words and by the same keys.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eventdesk.ui.file_dialogs import choose_place
from eventdesk.ui.widgets.asked_line import Question, Way

PRINT_KEY, SAVE_KEY = "Return", "F"


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper", text)


class PaperWords(Struct, frozen=True, kw_only=True):
    """What something is called that goes onto paper: "the roll", and the name of its file."""

    name: str
    stem: str


def question_before(words: PaperWords, printer: str) -> str:
    """What is asked first; `printer` is "" where there is none."""
    if printer:
        return _tr("Print {0} on {1}?").format(words.name, printer)
    return _tr("There is no printer here. Save {0} as PDF?").format(words.name)


def paper_question(
    words: PaperWords,
    printer: str,
    *,
    prints: Callable[[], None],
    saves: Callable[[], None],
) -> Question:
    """The question with its ways: print where there is a printer, save as PDF, leave it."""
    ways = [
        Way(word=_tr("Save as PDF"), key=SAVE_KEY if printer else PRINT_KEY, call=saves),
        Way(word=_tr("Leave it"), key="Escape"),
    ]
    if printer:
        ways.insert(0, Way(word=_tr("Print it"), key=PRINT_KEY, call=prints))
    return Question(sentence=question_before(words, printer), ways=tuple(ways))


def choose_pdf(over: QWidget, words: PaperWords) -> Path | None:
    """The place for the PDF that somebody chooses, or None."""
    title, kinds = _tr("Save {0}").format(words.name), _tr("PDF (*.pdf)")
    return choose_place(over, title, Path(f"{words.stem}.pdf"), kinds)


def as_pdf_path(path: Path) -> Path:
    """The path with the ending of a PDF, where it has none."""
    return path if path.suffix else path.with_suffix(".pdf")


def printed_words(words: PaperWords, printer: str) -> str:
    """That it was given to the printer."""
    said = _tr("{0} is on its way to {1}.").format(words.name, printer)
    return said[:1].upper() + said[1:]


def saved_words(path: Path) -> str:
    """That the PDF is there, and where."""
    return _tr("Saved: {0}, in {1}.").format(path.name, path.parent)
