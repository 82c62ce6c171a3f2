"""The monitors of this machine, each by something that is still true after it was unplugged."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen


class Monitor(Struct, frozen=True, kw_only=True):
    """A monitor; `identity` is what it is remembered by, `box` its place in logical pixels."""

    identity: str
    name: str
    box: QRect

    @property
    def words(self) -> str:
        """As a person can tell it from the others: "DELL U2720Q, 2560 × 1440"."""
        return f"{self.name}, {self.box.width()} × {self.box.height()}"


class Monitors(QObject):
    """The monitors of now.

    Signals:
        changed: one came or went. It is told before the system moves the windows of one that went
            to another monitor.
    """

    changed = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._gone: QScreen | None = None
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)

    def present(self) -> tuple[Monitor, ...]:
        """Every monitor that is there, from the left."""
        screens = [one for one in self._application.screens() if one is not self._gone]
        found = identified([_particulars(one) for one in screens])
        return tuple(sorted(found, key=lambda one: (one.box.x(), one.box.y())))

    def _on_added(self, _screen: QScreen) -> None:
        self.changed.emit()

    def _on_removed(self, screen: QScreen) -> None:
        self._gone = screen
        self.changed.emit()
        self._gone = None


class Particulars(Struct, frozen=True, kw_only=True):
    """What a system says of a monitor; it may leave out everything but the size."""

    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    connector: str = ""
    box: QRect


def identified(found: list[Particulars]) -> tuple[Monitor, ...]:
    """Monitors with an identity each: maker, model and serial number.

    Where there is no serial number, or two carry the same, the connector tells them apart; where
    there is nothing at all, the size has to do.
    """
    plates = [_plate(one) for one in found]
    often = Counter(plates)
    monitors = []
    for one, plate in zip(found, plates, strict=True):
        parts = list(plate)
        if not one.serial or often[plate] > 1:
            parts.append(one.connector)
        if not any(parts):
            parts.append(f"{one.box.width()}x{one.box.height()}")
        name = " ".join(part for part in (one.manufacturer, one.model) if part)
        monitors.append(
            Monitor(
                identity="|".join(part for part in parts if part),
                name=name or one.connector or "–",
                box=one.box,
            )
        )
    return tuple(monitors)


def _plate(one: Particulars) -> tuple[str, ...]:
    return (one.manufacturer, one.model, one.serial)


def _particulars(screen: QScreen) -> Particulars:
    return Particulars(
        manufacturer=screen.manufacturer().strip(),
        model=screen.model().strip(),
        serial=screen.serialNumber().strip(),
        connector=screen.name().strip(),
        box=screen.geometry(),
    )
