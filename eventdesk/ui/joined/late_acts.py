"""What came late and clashed: a line at every desk, until somebody has looked at it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.joining.late_acts import (
    late_sentence,
    needs_the_lead,
    sent_at,
    the_other_admission,
    was_overtaken,
)
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.joined.kept_line import KeptLine
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

OPENING = timedelta(minutes=2)
"""Opening an event, and sending what was left, takes no longer."""
NEVER = datetime.max.replace(tzinfo=UTC)
SHOW, LOOKED = "late.show", "late.looked"


class LateActs(QObject):
    """Follows the log, and shows one such act at a time, the oldest first.

    What needs the lead is shown at every desk until it is undone or a note about that person
    follows it: so whoever looks at it says so in the log, and the line goes everywhere. What was
    not done is shown at the desk that had done it, once.

    Signals:
        changed: something more has to be looked at, or less.
        said: a `MessageView` for the line of the window.
        log_wished(str): the row of this act in the day log is to be shown.
    """

    changed = Signal()
    said = Signal(object)
    log_wished = Signal(str)

    def __init__(
        self, live: LiveEvent, acts: ActWorker, line: KeptLine, desk: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._acts, self._line, self._desk = live, acts, line, desk
        self._new_after = 0
        """What this desk has sent before the event was opened was told then."""
        self._new_since = NEVER
        self._open: dict[str, Entry] = {}
        self._looked: set[str] = set()
        self._operator: str | None = None
        live.entries_appended.connect(self._hear)
        live.rewinding.connect(self._go_back)
        live.ready.connect(self._on_ready)
        live.undone_changed.connect(self._show)
        live.delegates_changed.connect(lambda *_: self._show() if self._open else None)
        line.line.button_wished.connect(self.press)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """What is still to be looked at, the oldest first."""
        undone = self._live.undone
        return tuple(one for one in self._open.values() if one.act not in undone)

    @property
    def ours(self) -> frozenset[str]:
        """The acts of this desk that need the lead."""
        ours = (one for one in self.waiting if one.desk == self._desk and needs_the_lead(one))
        return frozenset(one.act for one in ours)

    def look_back(self) -> None:
        """What was sent while the event was being opened, before it was read, is news as well."""
        self._new_since = self._live.now() - OPENING

    def take_operator(self, operator: str | None) -> None:
        """Who is at this desk: whether the look counts for all depends on it."""
        self._operator = operator

    def press(self, button: str) -> None:
        """One of the buttons, or its key."""
        (self.show_in_log if button == SHOW else self.look)()

    def show_in_log(self) -> None:
        """Show the row of the first one in the day log."""
        if self.waiting:
            self.log_wished.emit(self.waiting[0].act)
        else:
            self._say_none()

    def look(self) -> None:
        """It was looked at: a lead's look is noted in the log, another one is for this desk."""
        if not self.waiting:
            self._say_none()
            return
        entry, live = self.waiting[0], self._live
        self._looked.add(entry.act)
        self._open.pop(entry.act, None)
        self._show()
        leads = live.leads
        if needs_the_lead(entry) and entry.subject and (not leads or self._operator in leads):
            about, words = entry.subject, self.tr("Looked at: recorded while a desk worked alone")
            self._acts.perform(lambda desk: desk.check_in.note(about, words))

    def _say_none(self) -> None:
        words = self.tr("Nothing that was sent late has to be looked at.")
        self.said.emit(MessageView(sentence=words, state=State.OK))

    def _hear(self, entries: tuple[Entry, ...]) -> None:
        known = len(self._open)
        for entry in entries:
            if entry.act in self._looked:
                continue
            if needs_the_lead(entry) or self._is_ours_and_new(entry):
                self._open.setdefault(entry.act, entry)
            elif self._open and entry.action is Action.NOTE_ADDED:
                self._settle(entry.subject)
        if self._open or known:
            self._show()

    def _is_ours_and_new(self, entry: Entry) -> bool:
        sent = sent_at(entry)
        is_new = entry.sequence > self._new_after or (sent is not None and sent >= self._new_since)
        return is_new and entry.desk == self._desk and was_overtaken(entry)

    def _on_ready(self) -> None:
        self._new_after = self._live.read_until
        self._show()

    def _settle(self, subject: str | None) -> None:
        """Somebody has noted something about a person: what was open about them is looked at."""
        if subject is not None:
            self._open = {act: one for act, one in self._open.items() if one.subject != subject}

    def _go_back(self, stays: int) -> None:
        """The end of the log was written anew: what was told of it is told again, or is not so."""
        last = self._live.entries[stays - 1].sequence if stays else 0
        self._new_after = min(self._new_after, last)
        kept = {act: one for act, one in self._open.items() if one.sequence <= last}
        if len(kept) < len(self._open):
            self._open = kept
            self._show()

    def _show(self, *_changes: object) -> None:
        waiting, words = self.waiting, self._live.words()
        if not waiting or words is None:
            self._line.show_view(None)
            self.changed.emit()
            return
        entry, live = waiting[0], self._live
        other = None
        if needs_the_lead(entry):
            other = the_other_admission(entry, live.entries, live.undone)
        sentence = spoken(late_sentence(entry, other, words, live.minute))
        if len(waiting) > 1:
            more = self.tr("{0} more to look at.").format(len(waiting) - 1)
            sentence = f"{sentence} {more}"
        buttons = (_button(SHOW), _button(LOOKED, primary=True))
        self._line.show_view(
            MessageView(sentence=sentence, state=State.WARN, icon="flag", buttons=buttons)
        )
        self.changed.emit()


def _button(action_id: str, *, primary: bool = False) -> ButtonView:
    spec = action(action_id)
    return ButtonView(text=spec.spoken, id=spec.id, key=spec.key, icon=spec.icon, primary=primary)
