"""The export page: everything of the day in one folder, by two keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress, Stopped
from eventdesk.services.exporting.exports import Exported, Exports
from eventdesk.ui.file_dialogs import choose_folder, choose_place
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.event_details.fields import file_for
from eventdesk.ui.pages.exporting.choices import ExportChoices
from eventdesk.ui.pages.exporting.show import SHOW
from eventdesk.ui.pages.exporting.words import written_words
from eventdesk.ui.printing.drawing import QtDrawing
from eventdesk.ui.side_worker import SideWorker, WorkProgress
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.progress_card import ProgressCard
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import ButtonView

WIDTH = 960
CALM_MILLISECONDS = 1000
"""What takes less than this shows no progress."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ExportPage(QWidget):
    """Stands in the place of a page. Ctrl+Enter exports, Esc stops or leaves.

    Signals:
        finished: the page has done its part; a `MessageView` of what was written, or None.
    """

    finished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        worker: SideWorker[Exports],
        address: str,
        parent: QWidget | None = None,
    ) -> None:
        """`address` is where the event lies: the record is offered a place beside it."""
        super().__init__(parent)
        self._theme, self._live, self._worker, self._address = theme, live, worker, address
        self._place: Path | None = None
        self._title = Text(theme, size=TITLE, strong=True)
        self._under = Text(theme, size=ROW, ink="ink2", lines=0)
        self.message = MessageLine(theme, self)
        self.choices = ExportChoices(theme)
        self.progress = ProgressCard(theme)
        self.export = ActionButton(
            theme, self.tr("Export"), key="Ctrl+Return", icon="export", primary=True, tall=True
        )
        self.back = ActionButton(theme, self.tr("Back"), key="Escape", tall=True)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MILLISECONDS)
        self.setAccessibleName(self.tr("Export"))
        self._lay_out()
        self._connect()
        self._restyle()

    @property
    def busy(self) -> bool:
        """Whether an export is under way."""
        return self._worker.busy

    def open(self) -> None:
        """Offer everything, into a place of its own."""
        if not self.busy:
            self.message.show_view(None)
            if self.choices.path is None:
                self.choices.show_place(self._offered())
        self.take_focus()

    def take_focus(self) -> None:
        """The button that is the next step."""
        (self.progress.stop if self.progress.isVisible() else self.export).setFocus()

    def submit(self) -> None:
        """Write what is ticked to where it says."""
        kinds, path = self.choices.chosen, self.choices.path
        if self.busy:
            return
        if not kinds or path is None:
            sentence = self.tr("Tick at least one of them.") if path else ""
            self.choices.show_problem("" if path else self.tr("It needs a place to be kept in."))
            self._tell(sentence)
            return
        self.choices.show_problem("")
        self.message.show_view(None)
        self._place = path
        as_zip, options = self.choices.as_zip.isChecked(), self.choices.options

        def work(exports: Exports, progress: Progress) -> list[Exported]:
            write = exports.write_zip if as_zip else exports.write
            return write(path, kinds, options=options, drawing=QtDrawing(), progress=progress)

        self._calm.start()
        self._worker.perform(work, self._on_written, self._on_failed)

    def leave(self) -> None:
        """Stop what is under way, or leave."""
        if self.busy:
            self._worker.cancel()
            self.progress.show_words(self.tr("Stopping …"), 0, stoppable=False)
        else:
            self.finished.emit(None)

    def show_place(self) -> None:
        """Open the place where the last export lies, with whatever this system opens it with."""
        if self._place is not None:
            folder = self._place if self._place.is_dir() else self._place.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter exports, Esc stops or leaves."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and with_control:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER and self.export.hasFocus():
            self.submit()
        else:
            super().keyPressEvent(event)

    def _on_written(self, written: Sequence[Exported]) -> None:
        self._end()
        place = self._place or Path()
        sentence = written_words([one.path for one in written], place)
        show = ButtonView(text=self.tr("Show it"), id=SHOW, icon="folder")
        self.finished.emit(MessageView(sentence=sentence, state=State.OK, buttons=(show,)))

    def _on_failed(self, failure: EventDeskError) -> None:
        self._end()
        stopped = isinstance(failure, Stopped)
        self._tell(failure.message, state=State.NEUTRAL if stopped else State.STOP)
        self.take_focus()

    def _on_broke(self, _bug: Exception) -> None:
        """The window says that it is a fault; the page can be used again."""
        self._end()

    def _tell(self, sentence: str, *, state: State = State.STOP) -> None:
        view = MessageView(sentence=sentence, state=state) if sentence else None
        self.message.show_view(view)

    def _on_progress(self, progress: WorkProgress) -> None:
        share = progress.done / progress.of if progress.of else 0.0
        self.progress.show_words(self.tr("Writing the export …"), share)

    def _show_progress(self) -> None:
        if self.busy:
            self.progress.show()
            self.export.hide()
            self.back.hide()
            self.progress.stop.setFocus()

    def _end(self) -> None:
        self._calm.stop()
        self.progress.hide()
        self.export.show()
        self.back.show()

    def _offered(self) -> Path:
        """A folder beside the event's file; for an event on a server, among the documents."""
        beside = Path(self._address)
        if not beside.is_file():
            documents = QStandardPaths.StandardLocation.DocumentsLocation
            beside = Path(QStandardPaths.writableLocation(documents) or QDir.homePath()) / "event"
        details = self._live.details
        named = file_for(beside.parent, details.name, details.date) if details else beside
        return named.with_name(self.tr("{0}, export").format(named.stem))

    def _choose_place(self) -> None:
        title = self.tr("Export into a folder")
        if self.choices.as_zip.isChecked():
            place = self.choices.path or self._offered().with_suffix(".zip")
            path = choose_place(self, title, place, self.tr("Zip files (*.zip)"))
        else:
            path = choose_folder(self, title)
        if path is not None:
            self.choices.show_place(path)
        self.take_focus()

    def _connect(self) -> None:
        self.export.clicked.connect(self.submit)
        self.back.clicked.connect(self.leave)
        self.progress.stop_wished.connect(self.leave)
        self.choices.place_wished.connect(self._choose_place)
        self.choices.changed.connect(lambda: self.message.show_view(None))
        self._worker.progressed.connect(self._on_progress)
        self._worker.broke.connect(self._on_broke)
        self._calm.timeout.connect(self._show_progress)
        self._theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._title.show_text(self.tr("Export"))
        self._under.show_text(
            self.tr(
                "Everything that is known of the day, with a list of sums by which any later"
                " change shows."
            )
        )
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.export)
        self._buttons.addWidget(self.back)
        self._buttons.addStretch(1)
        self._column, self._under_column = QWidget(), QWidget()
        self._inner = QVBoxLayout(self._column)
        for widget in (self._title, self._under, self.choices):
            self._inner.addWidget(widget)
        self._inner.addStretch(1)
        # What is pressed, and what is said, stays in sight however low the window is.
        self._foot = QVBoxLayout(self._under_column)
        self._foot.addWidget(self.message)
        self._foot.addWidget(self.progress)
        self._foot.addLayout(self._buttons)
        scroll = QScrollArea()
        scroll.setWidget(_in_the_middle(self._column))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(_in_the_middle(self._under_column))

    def _restyle(self) -> None:
        px = self._theme.px
        for column in (self._column, self._under_column):
            column.setMaximumWidth(px(WIDTH) + 2 * px(24))
        self._inner.setContentsMargins(px(24), px(24), px(24), px(8))
        self._inner.setSpacing(px(10))
        self._foot.setContentsMargins(px(24), px(8), px(24), px(20))
        self._foot.setSpacing(px(10))
        self._buttons.setSpacing(px(12))


def _in_the_middle(column: QWidget) -> QWidget:
    """A column that stands in the middle of whatever is wider."""
    middle = QWidget()
    across = QHBoxLayout(middle)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(column, 1000)
    across.addStretch(1)
    return middle
