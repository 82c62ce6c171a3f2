"""What is said while a file is read, understood, compared and brought in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.progress import Step
from eventdesk.ui.language.dates import number
from eventdesk.ui.side_worker import WorkProgress
from eventdesk.ui.widgets.progress_card import ProgressCard


class ImportProgress(ProgressCard):
    """What is being done to a list."""

    def show_progress(self, progress: WorkProgress, name: str) -> None:
        """Say how far the reading has got; it can be stopped."""
        share = progress.done / progress.of if progress.of else 0.0
        self.show_words(progress_words(progress, name), share)

    def show_writing(self, name: str) -> None:
        """Say that the file is being brought in; it cannot be stopped any more, and why."""
        self.show_words(writing_words(name), 1.0, stoppable=False)


def progress_words(progress: WorkProgress, name: str) -> str:
    """As in "Understanding row 40,000 of 100,000 …"."""
    say = QCoreApplication.translate
    if progress.step is Step.UNDERSTANDING and progress.of:
        words = say("ImportPage", "Understanding row {0} of {1} …")
        return words.format(number(progress.done), number(progress.of))
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
    words = QCoreApplication.translate(
        "ImportPage", "Bringing in {0} … All of it or nothing, so it cannot be stopped now."
    )
    return words.format(name)
