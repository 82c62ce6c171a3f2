"""What is said while a file is read, understood, compared and brought in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from eventdesk.core.progress import Step
from eventdesk.ui.side_worker import WorkProgress
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.progress_line import ProgressLine


class ImportProgress(Card):
    """The bar with its words, and the way to stop.

    Signals:
        stop_wished: stop, please.
    """

    stop_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.line = ProgressLine(theme)
        self.stop = ActionButton(theme, self.tr("Cancel"), key="Escape")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.stop)
        self.stop.clicked.connect(self.stop_wished)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    def show_progress(self, progress: WorkProgress, name: str) -> None:
        """Say how far the reading has got; it can be stopped."""
        share = progress.done / progress.of if progress.of else 0.0
        self.line.show_progress(progress_words(progress, name), share)
        self.stop.setEnabled(True)

    def show_writing(self, name: str) -> None:
        """Say that the file is being brought in; it cannot be stopped any more, and why."""
        self.line.show_progress(writing_words(name), 1.0)
        self.stop.setEnabled(False)

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(16), px(8), px(8), px(8))
        self._row.setSpacing(px(16))


def progress_words(progress: WorkProgress, name: str) -> str:
    """As in "Understanding row 40,000 of 100,000 …"."""
    say = QCoreApplication.translate
    if progress.step is Step.UNDERSTANDING and progress.of:
        words = say("ImportPage", "Understanding row {0} of {1} …")
        return words.format(f"{progress.done:,}", f"{progress.of:,}")
    words = {
        Step.READING: say("ImportPage", "Reading {0} …"),
        Step.UNDERSTANDING: say("ImportPage", "Understanding {0} …"),
        Step.COMPARING: say("ImportPage", "Comparing {0} with the names that are known …"),
        Step.PREPARING: say("ImportPage", "Making {0} ready …"),
        Step.WRITING: say("ImportPage", "Bringing in {0} …"),
    }[progress.step]
    return words.format(name)


def writing_words(name: str) -> str:
    """Why it cannot be cancelled any more."""
    words = "Bringing in {0} … All of it or nothing, so it cannot be stopped now."
    return QCoreApplication.translate("ImportPage", words).format(name)
