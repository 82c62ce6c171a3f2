"""A length of time in large figures; it carries its unit, a time of day never does."""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import HOURS_FROM, MINUTE, SECONDS_BELOW, as_watched
from eventdesk.ui.theme import State

_SECOND = timedelta(seconds=1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


class FigureView(Struct, frozen=True, kw_only=True):
    """A length of time in large figures: `minutes` may be empty, and so may `seconds`."""

    minutes: str = ""
    minutes_unit: str = ""
    seconds: str = ""
    seconds_unit: str = ""
    below: str = ""
    state: State = State.NEUTRAL

    def spoken(self) -> str:
        """All of it in one line."""
        parts = (
            self.minutes, self.minutes_unit, self.seconds, self.seconds_unit, self.below,
        )  # fmt: skip
        return " ".join(part for part in parts if part)


def wait_figure(length: timedelta, below: str) -> FigureView:
    """A time that nobody is speaking in: begun minutes, and seconds only for the last few."""
    if length > SECONDS_BELOW:
        return replace(length_figure(as_watched(length), below), seconds="", seconds_unit="")
    return length_figure(length, below)


def length_figure(
    length: timedelta, below: str, *, over: str = "", state: State = State.NEUTRAL
) -> FigureView:
    """Minutes and seconds; of a time that is over, whole minutes once there is one."""
    minutes, seconds = length // MINUTE, length % MINUTE // _SECOND
    minute_unit, second_unit = _tr("min"), _tr("s")
    if length >= HOURS_FROM:
        hours = f"{_tr('h')} {over}".strip()
        return FigureView(minutes=str(minutes // 60), minutes_unit=hours, below=below, state=state)
    if over:
        minute_unit, second_unit = f"{minute_unit} {over}", f"{second_unit} {over}"
    if minutes == 0:
        return FigureView(minutes=str(seconds), minutes_unit=second_unit, below=below, state=state)
    figure = FigureView(minutes=str(minutes), minutes_unit=minute_unit, below=below, state=state)
    if over or minutes >= 100:  # noqa: PLR2004 - nobody counts the seconds of hours
        return figure
    return FigureView(
        minutes=str(minutes),
        minutes_unit=minute_unit,
        seconds=str(seconds),
        seconds_unit=second_unit,
        below=below,
        state=state,
    )
