"""What can be wished from any page: undo, a note, who is at this desk, the details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eventdesk.core.entries import Refusal
from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.core.event import Event
from eventdesk.core.read_as import ListKind
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.performer import ActResult, Identity
from eventdesk.services.whether_in import STILL_IN
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.file_dialogs import choose_file, where_lists_lie
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.lead_wishes import TAKES_A_PIN, LeadWishes
from eventdesk.ui.line_area import LineArea
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView

NEEDS_OTHERS = frozenset({"working_alone", "not_allowed"})
"""Why a desk that has joined an event does not do something: nothing is wrong with the machine."""
TABLES = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"
SCHEDULES = "*.ics *.xml *.json *.md"


class EventWishes(QObject):
    """Turns the wishes of the window into acts, and says in a line what became of them.

    Signals:
        operator_changed: an operator (an id) took over this desk.
        saving_changed: the machine fails to save, or saves again.
        details_changed: the event's details were set, or could not be.
        list_chosen: a file (a `Path`) to be brought in, and the `ListKind` it was chosen as.
    """

    operator_changed = Signal(str)
    saving_changed = Signal()
    details_changed = Signal()
    list_chosen = Signal(object, object)

    def __init__(
        self,
        live: LiveEvent,
        acts: ActWorker,
        lines: LineArea,
        identity: Identity,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._acts = acts
        self._lines = lines
        self._over = parent
        self.desk_name = identity.desk
        self.operator_id = identity.operator
        self._said_what_goes_along = False
        self._lists_lie_in = ""
        self.is_failing = False
        self.plainly: Callable[[EventDeskError], EventDeskError] = lambda failure: failure
        """How a failure is told: of a desk that may do nothing, what its server says is not."""
        self._preview: UndoPreview | Refusal | None = None
        self.leads = LeadWishes(live, acts, lines, self)
        lines.note_wished.connect(self._note)
        lines.operator_wished.connect(self._take_over)
        lines.undo_wished.connect(self._undo_act)
        acts.failed.connect(self.tell_failure)
        acts.recorded.connect(self._on_recorded)
        acts.broke.connect(self._tell_bug)
        acts.came_too_late.connect(lambda late: self._say(late.message, state=State.WARN))

    @property
    def operator_name(self) -> str:
        """Who is at this desk; empty when nobody has said so."""
        return self._live.operators.get(self.operator_id or "", "")

    @property
    def who(self) -> str:
        """The desk, and who sits there as far as it is known: "Desk 1 · Aisha Rahman"."""
        return " · ".join(one for one in (self.desk_name, self.operator_name) if one)

    @property
    def saved_words(self) -> str:
        """When everything was saved; or that what was wished last is not."""
        if self.is_failing:
            return self.tr("Not saved")
        return self.tr("Saved {minute}").format(minute=self._live.minute(self._live.now()))

    def undo(self) -> None:
        """Say what undo would take back, and ask."""
        self.undo_act(None)

    def undo_act(self, act: str | None) -> None:
        """Say what undoing this act, or the newest of this desk, would take back, and ask."""
        self._acts.perform(lambda desk: desk.day_log.preview_undo(act), self._ask_undo)

    def ask_operator(self) -> None:
        """Ask who is at this desk."""
        self._lines.ask_operator(self.desk_name, self.operator_name)

    def change_details(self, event: Event) -> None:
        """Set the event's details."""
        self._acts.perform(lambda desk: desk.event.change(event), self._on_details)

    def choose_list(self, kind: ListKind) -> None:
        """Ask for a file to be brought in."""
        if kind is ListKind.RUNNING_ORDER:
            title, word = self.tr("Running order"), self.tr("Running orders")
            kinds = f"{word} ({TABLES} {SCHEDULES})"
        elif kind is ListKind.QUESTIONS:
            title, word = self.tr("Questions sent in"), self.tr("Lists")
            kinds = f"{word} ({TABLES})"
        else:
            title, word = self.tr("Invite list"), self.tr("Lists")
            kinds = f"{word} ({TABLES})"
        path = choose_file(self._over, title, self._lists_lie_in or where_lists_lie(), kinds)
        if path is not None:
            self._lists_lie_in = str(path.parent)
            self.list_chosen.emit(path, kind)

    def say(self, view: MessageView) -> None:
        """Say something in the line of the window."""
        self._lines.say(view)

    def tell_failure(self, failure: EventDeskError) -> None:
        """Say what the machine, or a file, did not allow.

        What needs the server while it is not reached is no failure to save.
        """
        failure = self.plainly(failure)
        is_machine = isinstance(failure, EnvironmentFailure) and failure.code not in NEEDS_OTHERS
        self._note_failing(is_machine)
        self._say(failure.message, state=State.STOP)

    def tell_mended(self) -> None:
        """Say that the event can be read again."""
        self._note_failing(False)
        self._say(self.tr("The event can be read and written again."), state=State.OK)

    def _on_recorded(self) -> None:
        """A full disk has room again: what was said of it must not stand above what was done."""
        if self.is_failing:
            self.tell_mended()

    def _note_failing(self, failing: bool) -> None:
        if failing is not self.is_failing:
            self.is_failing = failing
            self.saving_changed.emit()

    def _tell_bug(self, bug: Exception) -> None:
        sentence = self.tr(
            "That did not work, and it is a fault of eventdesk. What was saved is safe."
        )
        self._say(sentence, state=State.STOP)
        raise bug

    def _ask_undo(self, preview: UndoPreview | Refusal) -> None:
        self._preview = preview
        self._said_what_goes_along = isinstance(preview, UndoPreview) and bool(preview.dependants)
        self._lines.ask_undo(preview)

    def _undo_act(self, act: str) -> None:
        said, pin = self._said_what_goes_along, self._lines.undo.take_pin()
        preview = self._preview
        phrase = preview.phrase if isinstance(preview, UndoPreview) else ""
        self._acts.perform(
            lambda desk: desk.day_log.undo(act, confirmed=said, pin=pin),
            lambda result: self._on_undone(result, phrase),
        )

    def _on_undone(self, result: ActResult, phrase: str) -> None:
        """Say what was undone, in the words of the question: a walk-in may be listed no more."""
        if result.refusal is not None and result.refusal.asks:
            # Something that depends on it was done since the line said what would go: say it anew.
            preview = self._preview
            self.undo_act(preview.act if isinstance(preview, UndoPreview) else None)
            return
        if result.reason in TAKES_A_PIN and self._preview is not None:
            self._lines.ask_undo(self._preview, result.message)
            return
        if not result.done:
            self._say(result.message, state=State.STOP)
            return
        if STILL_IN in result.flags:
            self._say(result.message, state=State.WARN)
            return
        sentence = self.tr("Undone: {what}. Both entries stay in the log.")
        self._say(sentence.format(what=spoken(phrase)), icon="arrow-back")

    def _note(self, text: str, about: str) -> None:
        """A note about the day, or about somebody (an id). One that fails is not lost."""

        def failed(failure: EventDeskError) -> None:
            self._lines.give_note_back(text)
            self.tell_failure(failure)

        if about:
            self._acts.perform(lambda desk: desk.check_in.note(about, text), self._on_noted, failed)
        else:
            self._acts.perform(lambda desk: desk.day_log.note(text), self._on_noted, failed)

    def _on_noted(self, result: ActResult) -> None:
        if not result.done:
            self._say(result.message, state=State.WARN)
            return
        minute = self._live.minute(result.entries[0].happened_at)
        someone = self._live.delegates.get(result.subject or "")
        if someone is None:
            self._say(self.tr("Noted at {minute}.").format(minute=minute), icon="note")
        else:
            words = self.tr("Noted about {name} at {minute}.")
            self._say(words.format(name=someone.full_name, minute=minute), icon="note")

    def _take_over(self, name: str) -> None:
        self._acts.perform(lambda desk: desk.event.take_over(name), self._on_taken_over)

    def _on_taken_over(self, result: ActResult) -> None:
        if not result.done:
            self._say(result.message, state=State.WARN)
            return
        self.operator_id = result.subject
        self.operator_changed.emit(result.subject or "")

    def _on_details(self, result: ActResult) -> None:
        self.details_changed.emit()
        if not result.done:
            self._say(result.message, state=State.WARN)

    def _say(self, sentence: str, *, state: State = State.NEUTRAL, icon: str = "") -> None:
        self._lines.say(MessageView(sentence=sentence, state=state, icon=icon))
