"""The words on a row of the queue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.questions.question import Channel
from eventdesk.ui.models.queue_row import QueueRow

_TEENS = range(11, 14)


def spoken(row: QueueRow) -> str:
    """The whole row, for screen readers."""
    asker = row.asker or _tr("Anonymous")
    who = f"{asker}, {row.organisation}" if row.organisation else asker
    said = [_tr("Question {0}: {1} Asked by {2}.").format(row.number, row.text, who)]
    more = [
        _tr("First question") if row.is_first else "",
        turn_words(row) if row.turn else "",
        also_words(row),
        channel_words(row),
        _tr("for {0}").format(row.item) if row.item else "",
    ]
    said += [f"{part[0].upper()}{part[1:]}." for part in more if part]
    return " ".join(said)


def turn_words(row: QueueRow) -> str:
    """As in "2nd from Gwent Police"; only the organisation where it has not spoken more often."""
    if not row.turn:
        return row.organisation
    return _tr("{0} from {1}").format(ordinal(row.turn), row.organisation)


def also_words(row: QueueRow) -> str:
    """That others asked the same."""
    return _tr("asked by {0} more").format(row.also) if row.also else ""


def channel_words(row: QueueRow) -> str:
    """How it came, where not in the room."""
    words = {
        Channel.SENT_IN.value: _tr("sent in before"),
        Channel.READ_OUT.value: _tr("read out"),
    }
    return words.get(row.channel, "")


def ordinal(number: int) -> str:
    """As in "1st", "2nd", "11th"."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    ending = "th" if number % 100 in _TEENS else endings.get(number % 10, "th")
    return f"{number}{ending}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)
