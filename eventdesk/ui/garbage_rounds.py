"""Garbage is looked for on the GUI thread alone.

Python looks for it in whichever thread makes one object too many: while names are searched or
entries are read, say. What it finds may hold objects of Qt, such as the models of a window that was
closed, and none of those may be destroyed by another thread than its own
(doc.qt.io/qt-6/threads-qobject.html): that ends, once in many days, in a crash. So as long as there
is a window Python does not look by itself, and a timer of the GUI thread does.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from eventdesk.core.collecting import collect_by_hand, is_kept_still
from eventdesk.core.garbage import GARBAGE_AFTER

EVERY_MILLISECONDS = 2000


class GarbageRounds(QObject):
    """Looks every two seconds whether there is enough that it is worth a walk."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_by_hand()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Walk over the oldest generation that is due, as Python would by itself."""
        counts = gc.get_count()
        if counts[0] <= GARBAGE_AFTER[0] or is_kept_still():
            return
        due = [age for age, (count, most) in enumerate(zip(counts, GARBAGE_AFTER, strict=True))
               if count > most]  # fmt: skip
        gc.collect(max(due))
