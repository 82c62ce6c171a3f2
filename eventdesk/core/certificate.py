"""The certificate of a forgetting: what was removed, when, and what could not be reached.

It names nobody. Only the path of a file that could not be reached may carry a name, because
whoever is to remove it must find it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from eventdesk.core.english_days import month_of
from eventdesk.core.json_values import Json

_DOTS = "." * 48


class NotReached(Struct, frozen=True, kw_only=True):
    """Something that may still tell of people, and why it was left alone."""

    what: str
    """A path, or what it is in words."""
    why: str


class Certificate(Struct, frozen=True, kw_only=True):
    """What one act of forgetting came to. Instants are on the event's own clocks."""

    event: str
    event_day: str
    at: datetime
    desk: str
    on_a_leads_word: bool
    """Whether a lead answered for it; else nobody is named a lead, and everybody is one."""
    entry: int
    """The number of the entry that says it."""
    until: int
    head: str
    """Number and hash of that entry, as `verify --head` takes it."""
    wordings_stay: bool
    entries: int
    """How many entries lost what they said of people."""
    names: int
    questions: int
    operators: int
    removed: Sequence[str] = ()
    """Files that were removed."""
    not_reached: Sequence[NotReached] = ()
    scrubbed: bool = False
    """Whether the event's own file, its free pages and its log hold no byte of it any more."""

    @property
    def file_stem(self) -> str:
        """What its files are called behind the name of the event."""
        return f"people-forgotten-{self.entry}"

    def document(self) -> dict[str, Json]:
        """The same for a program."""
        return {
            "event": self.event,
            "event_day": self.event_day,
            "at": self.at.isoformat(timespec="seconds"),
            "desk": self.desk,
            "on_the_word_of": "a lead" if self.on_a_leads_word else "anybody, since nobody leads",
            "entry": self.entry,
            "up_to_entry": self.until,
            "head": self.head,
            "wordings": "kept" if self.wordings_stay else "forgotten",
            "names": self.names,
            "questions": self.questions,
            "operators": self.operators,
            "entries": self.entries,
            "event_file_holds_nothing_more": self.scrubbed,
            "removed": list(self.removed),
            "not_reached": [{"what": one.what, "why": one.why} for one in self.not_reached],
        }

    def text(self) -> str:
        """The same for a person, to be filed or signed."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "CERTIFICATE: THE PEOPLE OF AN EVENT WERE FORGOTTEN"
        yield ""
        yield f"Event: {self.event}, {self.event_day}"
        yield f"Forgotten: {self.at:%d} {month_of(self.at)} {self.at:%Y, %H:%M %Z}, at {self.desk}"
        lead = "a lead" if self.on_a_leads_word else "whoever sat there, since nobody is a lead"
        yield f"On the word of {lead}"
        yield f"In the day log: entry {self.entry}, about the entries 1 to {self.until}"
        yield f"Head of the log: {self.head}"
        yield ""
        yield from self._of_the_event()
        yield ""
        yield f"Files removed: {len(self.removed) or 'none'}"
        yield from (f"- {one}" for one in self.removed)
        yield ""
        yield f"Not reached: {len(self.not_reached) or 'nothing that is known of'}"
        yield from (f"- {one.what}: {one.why}" for one in self.not_reached)
        yield ""
        yield f"Name, office, date: {_DOTS}"

    def _of_the_event(self) -> Iterator[str]:
        yield "Removed from the event:"
        yield (
            f"- of {counted(self.names, 'name', 'names')}: the names, e-mail addresses, telephone "
            "numbers, roles, references, notes, needs, alerts and further columns"
        )
        yield (
            f"- the names of {counted(self.operators, 'operator', 'operators')} and of all "
            f"speakers, PINs, and who asked {counted(self.questions, 'question', 'questions')}"
        )
        yield f"- every free text and every salt, of {self.entries} entries in all"
        kept = "stay" if self.wordings_stay else "went too"
        yield f"- the wordings of questions {kept}"
        if self.scrubbed:
            yield "The file was built anew and its log emptied: no byte of it is left there."
        else:
            yield (
                "The tables hold nothing of it. Bytes may lie in the file or its log while another "
                "window or program holds them: it is tried again whenever the event is opened."
            )
        yield ""
        yield (
            "What stays: organisations, categories, answers, attendance, times, counts, the "
            "running order, outcomes, names of desks, and the chain, which still verifies."
        )


def counted(number: int, one: str, many: str) -> str:
    """A number with its word: "1 operator", "2 operators"."""
    return f"{number} {one if number == 1 else many}"
