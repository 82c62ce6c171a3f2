"""What the export page says: the kinds of export, and what is being done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.services.exporting import kinds
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.dates import number
from eventdesk.ui.language.marked import as_marked


class KindWords(Struct, frozen=True, kw_only=True):
    """One kind: its word, with the letter that swaps it after `&`, and what it holds."""

    kind: str
    word: str
    holds: str


def _words(kind: str, word: object, holds: object) -> KindWords:
    return KindWords(kind=kind, word=str(word), holds=str(holds))


_KINDS = (
    _words(
        kinds.DAY_LOG,
        QT_TRANSLATE_NOOP("export page", "&Day log"),
        QT_TRANSLATE_NOOP("export page", "Every act of the day, undone and refused ones too"),
    ),
    _words(
        kinds.ATTENDANCE,
        QT_TRANSLATE_NOOP("export page", "&Attendance"),
        QT_TRANSLATE_NOOP("export page", "Everybody on the list, and when they came and left"),
    ),
    _words(
        kinds.RUNNING_ORDER,
        QT_TRANSLATE_NOOP("export page", "&Running order"),
        QT_TRANSLATE_NOOP("export page", "Each item as planned and as it went"),
    ),
    _words(
        kinds.QUESTIONS,
        QT_TRANSLATE_NOOP("export page", "&Questions"),
        QT_TRANSLATE_NOOP("export page", "What was asked, by item, with what became of it"),
    ),
    _words(
        kinds.FOLLOW_UPS,
        QT_TRANSLATE_NOOP("export page", "&Follow-ups"),
        QT_TRANSLATE_NOOP("export page", "What is still to be answered, by whom and by when"),
    ),
    _words(
        kinds.ROLL,
        QT_TRANSLATE_NOOP("export page", "&Evacuation roll"),
        QT_TRANSLATE_NOOP("export page", "Who is inside at this moment"),
    ),
    _words(
        kinds.WRITE_UP,
        QT_TRANSLATE_NOOP("export page", "&Write-up of the day"),
        QT_TRANSLATE_NOOP("export page", "The facts in sentences, to start a report from"),
    ),
    _words(
        kinds.ARRIVALS,
        QT_TRANSLATE_NOOP("export page", "Chart of arri&vals"),
        QT_TRANSLATE_NOOP("export page", "How the room filled"),
    ),
    _words(
        kinds.PLANNED_ACTUAL,
        QT_TRANSLATE_NOOP("export page", "Chart of &planned against actual"),
        QT_TRANSLATE_NOOP("export page", "What ran over, and by how much"),
    ),
)


def kind_words() -> tuple[KindWords, ...]:
    """Every kind there is, in the language of the window."""
    say = partial(as_marked, "export page")
    return tuple(
        KindWords(kind=one.kind, word=say(one.word), holds=say(one.holds))
        for one in _KINDS
        if one.kind in kinds.KINDS
    )


def written_words(paths: Sequence[Path], place: Path) -> str:
    """What was written, and where it lies."""
    if place.is_file():
        words = counted(
            "export page",
            len(paths),
            "Written: {0}, with 1 file in it.",
            "Written: {0}, with {n} files in it.",
        )
        return words.format(place)
    if len(paths) == 1:
        words = QCoreApplication.translate("export page", "Written: {0}, in {1}.")
        return words.format(paths[0].name, place)
    words = QCoreApplication.translate("export page", "Written: {0} files, in {1}.")
    return words.format(number(len(paths)), place)
