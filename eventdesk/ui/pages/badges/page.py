"""The page of the badges: chosen at the left, seen at the right, printed by one key."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.core.errors import EventDeskError
from eventdesk.core.json_values import whole
from eventdesk.core.progress import Progress, Stopped
from eventdesk.services.badges import BadgeChoice, Badges, ChosenBadges, Who
from eventdesk.services.performer import ActResult
from eventdesk.ui.file_dialogs import choose_place
from eventdesk.ui.finder import Finder
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.badges import words
from eventdesk.ui.pages.badges.choices import BadgeChoices
from eventdesk.ui.pages.badges.columns import SideBySide
from eventdesk.ui.pages.badges.keys import AGAIN_KEY
from eventdesk.ui.pages.badges.looking import Looking, Seen
from eventdesk.ui.pages.badges.memory import BadgeMemory
from eventdesk.ui.pages.badges.printing import BadgePrinting, PrintJob, sent_to
from eventdesk.ui.pages.badges.sheet_preview import SheetPreview
from eventdesk.ui.printing.drawing import QtDrawing
from eventdesk.ui.side_worker import WorkProgress
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.progress_card import ProgressCard
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import ButtonView

CALM_MILLISECONDS = 1000
"""What takes less than this shows no progress."""
LOOK_AGAIN_MILLISECONDS, LATER_MILLISECONDS, MANY = 300, 5000, 5000
"""So long after a change of the list it is looked at again; a long one later."""
AGAIN, ONLY_NEW, LEAVE = "badges.again", "badges.only_new", "badges.leave"
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class BadgesPage(QWidget):
    """Stands in the place of a page. Ctrl+Enter prints, Esc leaves a question, stops, or leaves.

    Signals:
        finished: the page has done its part; a `MessageView` of what was done, or None.
    """

    finished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        finder: Finder,
        printing: BadgePrinting,
        memory: BadgeMemory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._printing, self._memory = theme, live, printing, memory
        self._path: Path | None = None
        self._mine = False
        self._waits = False
        """Whether what is chosen is to be printed as soon as it has been seen."""
        self._title = Text(theme, self.tr("Badges"), size=TITLE, strong=True)
        self._under = Text(theme, size=ROW, ink="ink2", lines=0)
        self.message = MessageLine(theme, self)
        self.choices = BadgeChoices(theme, live, finder)
        self.preview = SheetPreview(theme)
        self.looking = Looking(printing, self.preview)
        self.progress = ProgressCard(theme)
        self.go = ActionButton(theme, "", key="Ctrl+Return", icon="file", primary=True, tall=True)
        self.back = ActionButton(theme, self.tr("Back"), key="Escape", tall=True)
        self._calm, self._again = QTimer(self), QTimer(self)
        self.setAccessibleName(self.tr("Badges"))
        self._lay_out()
        self._connect()
        self._restyle()
        self.go.setEnabled(False)

    @property
    def busy(self) -> bool:
        """Whether badges of this page are being printed."""
        return self._mine

    def open(self, person: Delegate | None = None) -> None:
        """Offer the badges of those who have none, or that of one person."""
        if not self.busy:
            self.message.show_view(None)
            self.choices.show_all(self._memory.layout, self._memory.printer)
            if person is not None:
                self.choices.show_person(person)
            self._look()
        self.take_focus()

    def take_focus(self) -> None:
        """What is the next step."""
        if self.progress.isVisible():
            self.progress.stop.setFocus()
        elif self.message.isVisible() and self.message.buttons:
            self.message.buttons[-1].setFocus()
        elif not self.choices.take_focus():
            (self.go if self.go.isEnabled() else self.back).setFocus()

    def submit(self) -> None:
        """Print what is chosen, or ask where to save it; what is looked for is waited for."""
        self._waits = self.looking.is_looking
        if self._waits:
            return
        if self.busy or self.looking.chosen is None or not self.looking.chosen.delegates:
            return
        self._path = None
        if self.choices.printer.chosen:
            self._print(again=False)
        elif (path := self._choose_place()) is not None:
            self.save_to(path)
        else:
            self.take_focus()

    def save_to(self, path: Path) -> None:
        """Save what is chosen as PDF at a place that somebody chose."""
        self._path = path if path.suffix else path.with_suffix(".pdf")
        self._print(again=False)

    def print_again(self) -> None:
        """Those who have a badge get another one: that was asked."""
        if not self.busy and self._asks:
            self._print(again=True)

    def leave(self) -> None:
        """Leave the question, stop what is under way, or leave the page."""
        if self.busy:
            self._printing.stop()
        elif self._asks:
            self.message.show_view(None)
            self.take_focus()
        else:
            self.finished.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter prints, F8 prints again, Page Up and Down turn, Esc leaves."""
        key = event.key()
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in ENTER and (with_control or self.go.hasFocus()):
            self.submit()
        elif key in ENTER and self.choices.name.hasFocus():
            self.take_focus()
        elif key == Qt.Key.Key_F8:
            self.print_again()
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.preview.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # ---- looking

    def _look(self) -> None:
        self.looking.look(self.choices.choice)

    def _look_again(self) -> None:
        """The list has changed: the page that is looked at stays."""
        if self.isVisible() and not self.busy:
            self.looking.look(self.choices.choice, self.preview.page)

    def _on_seen(self, seen: Seen) -> None:
        self.choices.show_known(seen.counts, seen.printers)
        chosen = self.looking.chosen
        count = 0 if chosen is None else len(chosen.delegates)
        self._under.show_text(self._said(chosen) if chosen and count else self._why_nobody(seen))
        self.go.show_word(words.verb(count, self.choices.printer.chosen), key="Ctrl+Return")
        self.go.setEnabled(count > 0)
        if self.isVisible() and self.back.hasFocus() and count:
            self.take_focus()
        if self._waits and self.isVisible():
            self.submit()

    def _said(self, chosen: ChosenBadges) -> str:
        """By surname, and how many of them were printed already."""
        if not chosen.printed:
            return self.tr("By surname. The code is the reference: a scan of it admits.")
        if len(chosen.delegates) == 1:
            return self.tr("This badge was printed already. Printing asks once more.")
        words_ = self.tr("{0} of them were printed already. Printing asks once more.")
        return words_.format(chosen.printed)

    def _why_nobody(self, seen: Seen) -> str:
        if seen.found is None:
            return self.tr("Say whose badge it is.")
        if self.choices.who.chosen == Who.SINCE.value and seen.counts.all:
            return self.tr("Everybody who is awaited has a badge that still holds.")
        return self.tr("Nobody is awaited. Bring in an invite list first.")

    # ---- printing

    @property
    def _asks(self) -> bool:
        return self.message.isVisible() and bool(self.message.buttons)

    def _print(self, *, again: bool) -> None:
        choice, printer, path = self.choices.choice, self.choices.printer.chosen, self._path
        if choice is None:
            return
        self.message.show_view(None)

        def work(badges: Badges, progress: Progress) -> ActResult:
            if path is not None:
                return badges.save(choice, path, QtDrawing(), again=again, progress=progress)
            send = sent_to(printer)
            return badges.print_out(choice, printer, send, again=again, progress=progress)

        self._mine = True
        self._calm.start()
        done = partial(self._on_printed, choice, printer)
        self._printing.print_out(PrintJob(work=work, answered=done, failed=self._on_failed))

    def _on_printed(self, choice: BadgeChoice, printer: str, result: ActResult) -> None:
        self._end()
        if result.refusal is not None:
            self._ask(result)
            return
        self._memory.keep(choice.layout, printer)
        count = whole(result.entries[0].facts, "count")
        sentence = words.done_words(count, printer, self._path)
        self.finished.emit(MessageView(sentence=sentence, state=State.OK))

    def _ask(self, result: ActResult) -> None:
        """The refusal; where it is a question, with the ways on. Enter takes none of them."""
        refusal = result.refusal
        if refusal is None or not refusal.asks:
            self._tell(result.message)
            return
        buttons = [ButtonView(text=self.tr("Print again"), id=AGAIN, key=AGAIN_KEY)]
        facts = refusal.facts
        if whole(facts, "printed") < whole(facts, "of"):
            buttons.append(ButtonView(text=self.tr("Only those without"), id=ONLY_NEW))
        buttons.append(ButtonView(text=self.tr("Leave it"), id=LEAVE, key="Escape"))
        self.message.show_view(
            MessageView(sentence=result.message, state=State.WARN, buttons=tuple(buttons))
        )
        self.take_focus()

    def _on_failed(self, failure: EventDeskError) -> None:
        self._end()
        stopped = isinstance(failure, Stopped)
        self._tell(failure.message, State.NEUTRAL if stopped else State.STOP)
        self.take_focus()

    def _on_button(self, button: str) -> None:
        if button == AGAIN:
            self.print_again()
        elif button == ONLY_NEW:
            self.message.show_view(None)
            self.choices.choose_who(Who.SINCE)
            self.take_focus()
        else:
            self.leave()

    def _choose_place(self) -> Path | None:
        title, kinds = self.tr("Save the badges"), self.tr("PDF (*.pdf)")
        return choose_place(self, title, Path("badges.pdf"), kinds)

    def _on_progress(self, progress: WorkProgress) -> None:
        sentence = words.page_words(progress.done, progress.of) if progress.of else ""
        self.progress.show_words(sentence, progress.done / progress.of if progress.of else 0.0)

    def _show_progress(self) -> None:
        if self.busy:
            for button in (self.go, self.back):
                button.hide()
            self.progress.show()
            if self.isVisible():
                self.progress.stop.setFocus()

    def _end(self) -> None:
        self._mine = False
        self._calm.stop()
        self.progress.hide()
        self.go.show()
        self.back.show()

    def _tell(self, sentence: str, state: State = State.STOP) -> None:
        self.message.show_view(MessageView(sentence=sentence, state=state))

    # ---- how it is put together

    def _on_choice(self) -> None:
        self.message.show_view(None)
        self._waits = False
        self._look()

    def _on_list(self) -> None:
        if self.isVisible() and not self.busy:
            is_long = len(self._live.delegates) > MANY
            self._again.start(LATER_MILLISECONDS if is_long else LOOK_AGAIN_MILLISECONDS)

    def _connect(self) -> None:
        for timer, after, call in (
            (self._calm, CALM_MILLISECONDS, self._show_progress),
            (self._again, LOOK_AGAIN_MILLISECONDS, self._look_again),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(call)
        self.go.clicked.connect(self.submit)
        self.back.clicked.connect(self.leave)
        self.progress.stop_wished.connect(self.leave)
        self.message.button_wished.connect(self._on_button)
        self.choices.changed.connect(self._on_choice)
        self.looking.seen.connect(self._on_seen)
        self.looking.failed.connect(lambda failure: self._tell(failure.message))
        self._printing.progressed.connect(self._on_progress)
        self._live.delegates_changed.connect(self._on_list)
        self._theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._buttons = QVBoxLayout()
        self._buttons.addWidget(self.go)
        self._buttons.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._side = QWidget()
        self._left = QVBoxLayout(self._side)
        for widget in (self._title, self._under, self.choices, self.progress):
            self._left.addWidget(widget)
        self._left.addLayout(self._buttons)
        self._left.addStretch(1)
        self.columns = SideBySide(self._theme, self._side, self.preview)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.message)
        self._whole.addWidget(self.columns, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        ring = px(4)  # a scrolling area cuts off what stands out, such as the ring of the focus
        self._left.setContentsMargins(ring, ring, ring, ring)
        self._left.setSpacing(px(12))
        self._whole.setContentsMargins(px(20), px(20), px(24), px(24))
        self._whole.setSpacing(px(16))
        self._buttons.setSpacing(px(12))
        self._buttons.setContentsMargins(0, px(8), 0, 0)
