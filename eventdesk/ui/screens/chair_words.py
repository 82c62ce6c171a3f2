"""What the chair's strip says: item, time left, lateness, what is next, and the message."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.stage import Stage, StageMessage
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.screens.lengths import Amount
from eventdesk.ui.screens.stage_words import Mood, StageView, stage_view
from eventdesk.ui.theme import State

_STATES = {
    Mood.CALM: State.NEUTRAL,
    Mood.NEARLY_DONE: State.WARN,
    Mood.OVER_TIME: State.STOP,
    Mood.HELD: State.WARN,
    Mood.WAITING: State.NEUTRAL,
}


class ChairView(Struct, frozen=True, kw_only=True):
    """The strip of the chair. `state` colours the figure, `word` says the same."""

    title: str = ""
    figure: tuple[Amount, ...] = ()
    state: State = State.NEUTRAL
    word: str = ""
    lateness: str = ""
    is_behind: bool = False
    next: str = ""
    message: str = ""
    is_unseen: bool = False

    def spoken(self) -> str:
        """All of it as one sentence."""
        figure = " ".join(f"{one.number} {one.unit}".strip() for one in self.figure)
        parts = (self.title, figure, self.word, self.lateness, self.next, self.message)
        return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("screens", text)


def chair_view(
    order: RunningOrder, forecast: Forecast, stage: Stage, minute: Minute, *, event: str = ""
) -> ChairView:
    """The strip of this second, with the figure that the stage shows."""
    shown = stage_view(order, forecast, Stage(), "", minute, event=event)
    message = stage.message
    unseen = message is not None and message.acknowledged_at is None
    lateness = spoken(forecast.lateness) if order.runs else _tr("not started")
    return ChairView(
        title=shown.title,
        figure=shown.figure,
        state=_STATES[shown.mood],
        word=_word(shown),
        lateness=lateness[0].upper() + lateness[1:],
        is_behind=bool(order.runs) and forecast.behind_minutes > 0,
        next=f"{shown.next_label} {shown.next_title}".strip(),
        message=message_state(message, minute),
        is_unseen=unseen,
    )


def message_state(message: StageMessage | None, minute: Minute) -> str:
    """When the message to the speaker was sent, and whether it has been seen."""
    if message is None:
        return ""
    if message.acknowledged_at is None:
        return _tr("Sent {0}, not seen yet").format(minute(message.sent_at))
    return _tr("Seen {0}").format(minute(message.acknowledged_at))


def _word(shown: StageView) -> str:
    return shown.sentence if shown.band is None else shown.band.word
