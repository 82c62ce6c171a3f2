"""The three screens by what they are, and by the words for them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from eventdesk.core.stage import Screen
from eventdesk.ui.language.capitals import within_a_sentence
from eventdesk.ui.language.counted import counted


class ScreenKind(StrEnum):
    """A window that a monitor is given to; the first two are what the room sees."""

    STAGE = Screen.STAGE.value
    FOYER = Screen.FOYER.value
    CHAIR = "chair"

    @property
    def word(self) -> str:
        """What people call it, as it stands at the beginning of a sentence."""
        return {
            ScreenKind.STAGE: _tr("Stage"),
            ScreenKind.FOYER: _tr("Foyer"),
            ScreenKind.CHAIR: _tr("Chair’s strip"),
        }[self]


def _tr(text: str) -> str:
    return QCoreApplication.translate("screens", text)


def foot_words(
    on: Sequence[ScreenKind], waiting: Sequence[ScreenKind], dark: Collection[ScreenKind]
) -> str:
    """The line about the screens: "Stage and foyer on", "Stage waits for its monitor".

    It stands there with none on as well: it is the way to them for whoever uses a mouse.
    """
    if waiting:
        verb = counted("screens", len(waiting), "{0} waits for its monitor", "{0} wait")
        return verb.format(_listed(waiting))
    light = [kind for kind in on if kind not in dark]
    said = [_tr("{0} on").format(_listed(light))] if light else []
    if len(light) < len(on):
        said.append(_tr("{0} dark").format(_listed([kind for kind in on if kind in dark])))
    return ", ".join([*said[:1], *(within_a_sentence(words) for words in said[1:])]) or _tr(
        "No screen on"
    )


def _listed(kinds: Sequence[ScreenKind]) -> str:
    words = [kind.word for kind in kinds]
    words = [words[0], *(within_a_sentence(word) for word in words[1:])]
    if len(words) == 1:
        return words[0]
    *others, last = words
    return _tr("{0} and {1}").format(", ".join(others), last)
