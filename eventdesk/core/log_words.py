"""Entries of the day log in the words a person would say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from eventdesk.core.actions import RUNNING_ORDER_ACTIONS, Action
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import FROM_LIST, Entry, Refusal
from eventdesk.core.json_values import Json, flag, instant, mapping, text, whole
from eventdesk.core.log_rows import LogRow
from eventdesk.core.questions import Question
from eventdesk.core.running_order import Item
from eventdesk.core.sentences import Words, refusal_words

_QUOTED_LENGTH = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class LogWords:
    """The names of one event, and how its entries read with them."""

    zone: ZoneInfo
    operators: Mapping[str, str]
    delegates: Mapping[str, Delegate]
    items: Mapping[str, Item]
    questions: Mapping[str, Question]

    def row(self, entry: Entry, undone: frozenset[str], hash_: str) -> LogRow:
        """One entry as a row of the exported log."""
        return LogRow(
            sequence=entry.sequence,
            happened_at=entry.happened_at,
            recorded_at=entry.recorded_at,
            desk=entry.desk,
            operator=self.operators.get(entry.operator or "", ""),
            action=entry.action.value,
            sentence=self.sentence(entry),
            subject=entry.subject or "",
            subject_name=self.subject_name(entry),
            undone=entry.act in undone,
            refused=entry.action is Action.ACT_REFUSED,
            act=entry.act,
            hash=hash_,
        )

    def act_sentence(self, entries: Sequence[Entry]) -> str:
        """An act in one sentence: that of the entry that says most."""
        return self.sentence(telling(entries))

    def sentence(self, entry: Entry) -> str:
        """What happened, name first, without the time and the desk."""
        return _SENTENCES[entry.action](self, entry)

    def undo_phrase(self, entry: Entry) -> str:
        """What happened as a thing to undo, as in "check-in of Rhys Davies, Gwent Police"."""
        if entry.action is Action.NOTE_ADDED:
            return f"note “{_shortened(self.sentence(entry))}”"
        thing = _thing(self, entry, entry.action)
        return f"entry “{self.sentence(entry)}”" if thing is None else thing

    def subject_name(self, entry: Entry) -> str:
        """What the entry is about, as people call it; empty for the event itself."""
        subject = entry.subject or ""
        if subject in self.delegates:
            return self.person(subject)
        if subject in self.items:
            return self.items[subject].title
        if subject in self.questions:
            return f"Question {self.questions[subject].number}"
        if entry.action is Action.DELEGATE_ADDED:
            given, family = text(entry.about, "given_name"), text(entry.about, "family_name")
            return f"{given} {family}".strip()
        if entry.action in RUNNING_ORDER_ACTIONS and "title" in entry.facts:
            return text(entry.facts, "title")
        gone = _GONE.get(entry.action.partition(".")[0], "") if subject else ""
        return self.operators.get(subject, gone)

    def person(self, delegate_id: str) -> str:
        """As in "Rhys Davies, Gwent Police"."""
        delegate = self.delegates.get(delegate_id)
        if delegate is None:
            return "Somebody no longer listed"
        name = delegate.full_name or "Somebody forgotten"
        return f"{name}, {delegate.organisation}" if delegate.organisation else name

    def words(self, entry: Entry) -> Words:
        """What the sentence of a refusal needs."""
        return Words(
            zone=self.zone,
            at=entry.happened_at,
            operators=self.operators,
            name_of=lambda one: self.person(one).partition(",")[0],
        )


_GONE = {
    "delegate": "Somebody no longer listed",
    "party": "Somebody no longer listed",
    "item": "An item no longer planned",
    "question": "A question taken back",
}
"""What an entry is about when the act that brought it was undone."""

_QUIET = frozenset(
    {
        Action.OPERATOR_NAMED,
        Action.DELEGATE_ADDED,
        Action.ITEM_ENDED,
        Action.ITEM_SPEAKERS_NAMED,
        Action.QUESTION_WORDED,
        Action.QUESTION_ASKER_NAMED,
    }
)
"""Entries that only accompany another one of their act."""


def telling(entries: Sequence[Entry]) -> Entry:
    """The entry of an act that says most about it: what was wished, not what came along."""
    if entries[0].action is Action.ACT_UNDONE:
        return entries[-1]
    told = [entry for entry in entries if entry.action not in _QUIET] or entries
    return next((one for one in told if one.action is not Action.DELEGATE_CORRECTED), told[0])


def _subject(said: str) -> Callable[[LogWords, Entry], str]:
    def sentence(words: LogWords, entry: Entry) -> str:
        name = words.subject_name(entry)
        return f"{name} {said}" if name else said.capitalize()

    return sentence


def _because(said: str, key: str = "reason") -> Callable[[LogWords, Entry], str]:
    plain = _subject(said)

    def sentence(words: LogWords, entry: Entry) -> str:
        reason = text(entry.about, key)
        return f"{plain(words, entry)}: {reason}" if reason else plain(words, entry)

    return sentence


def _checked_in(words: LogWords, entry: Entry) -> str:
    heads = whole(entry.facts, "heads", 1)
    said = f"{words.subject_name(entry)} checked in"
    if heads > 1:
        said += f", {heads} people"
    return said + _how_admitted(words, entry)


def _how_admitted(words: LogWords, entry: Entry) -> str:
    """ID, a lead's decision, force, and a building that is too full, after an arrival."""
    facts, said = entry.facts, ""
    if kind := text(facts, "id_seen"):
        said += f", ID seen ({kind.replace('_', ' ')})"
    if flag(facts, "over_capacity"):
        said += f", {whole(facts, 'inside')} inside where {whole(facts, 'capacity')} may be"
    if flag(facts, "override"):
        lead = words.operators.get(text(facts, "lead"), "")
        by = f"by the decision of {lead}" if lead else "by the lead’s decision"
        reason = text(entry.about, "reason")
        said += f", {by}: {reason}" if reason else f", {by}"
    elif flag(facts, FROM_LIST):
        said += ", as the invite list says"
    elif flag(facts, "forced"):
        said += ", recorded as it had happened"
    return said


def _more_came(words: LogWords, entry: Entry) -> str:
    came = f"{whole(entry.facts, 'heads')} more of the party came"
    return f"{words.subject_name(entry)}: {came}{_how_admitted(words, entry)}"


def _some_left(words: LogWords, entry: Entry) -> str:
    return f"{words.subject_name(entry)}: {whole(entry.facts, 'heads')} of the party left"


def _replaced(words: LogWords, entry: Entry) -> str:
    by = text(entry.facts, "by")
    instead = f" by {words.person(by)}" if by in words.delegates else ""
    said = f"{words.subject_name(entry)} replaced{instead}"
    word = text(entry.about, "authority")
    return f"{said}, on the word of {word}" if word else said


def _noted(words: LogWords, entry: Entry) -> str:
    name, said = words.subject_name(entry), text(entry.about, "text")
    return f"{name}: {said}" if name and said else said


def _corrected(words: LogWords, entry: Entry) -> str:
    said = f"{words.subject_name(entry)} corrected at the desk"
    changes = [
        f"{_FIELD_WORDS.get(name, name.replace('_', ' '))} {_value(value)}, was {_value(was[name])}"
        for values, was in (
            (entry.facts, mapping(entry.facts, "was")),
            (entry.about, mapping(entry.about, "was")),
            (mapping(entry.about, "columns"), mapping(mapping(entry.about, "was"), "columns")),
        )
        for name, value in values.items()
        if name in was and name not in ("columns", "rsvp_on")
    ]
    return f"{said}: {'; '.join(changes)}" if changes else said


_FIELD_WORDS = {"rsvp": "answer", "email": "e-mail", "tell_host": "to tell the host"}


def _value(value: Json) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"“{value}”" if value not in ("", None) else "blank"


def _imported(what: str) -> Callable[[LogWords, Entry], str]:
    def sentence(_words: LogWords, entry: Entry) -> str:
        added, changed = whole(entry.facts, "added"), whole(entry.facts, "changed")
        same = whole(entry.facts, "unchanged")
        said = f"{what} brought in: {added} added, {changed} changed, {same} the same"
        arrived = whole(entry.facts, "arrived")
        return f"{said}, {arrived} arrived" if arrived else said

    return sentence


def _adjusted(words: LogWords, entry: Entry) -> str:
    minutes = whole(entry.facts, "minutes")
    more = f"{minutes} min more" if minutes >= 0 else f"{-minutes} min less"
    return f"{words.subject_name(entry)}: {more}"


def _back_dated(words: LogWords, entry: Entry) -> str:
    at = instant(entry.facts, "at")
    minute = "" if at is None else f"{at.astimezone(words.zone):%H:%M}"
    name = words.subject_name(entry)
    return f"{name}: entry {whole(entry.facts, 'corrects')} really happened at {minute}"


def _question(said: str) -> Callable[[LogWords, Entry], str]:
    def sentence(words: LogWords, entry: Entry) -> str:
        question = words.questions.get(entry.subject or "")
        number = whole(entry.facts, "number") if question is None else question.number
        asked = "" if question is None else question.text
        short = _shortened(asked)
        name = f"Question {number}" if number else "A question"
        return f"{name} {said}: “{short}”" if short else f"{name} {said}"

    return sentence


def _followed_up(words: LogWords, entry: Entry) -> str:
    said = _question("to follow up")(words, entry)
    owner, by = text(entry.about, "owner"), text(entry.facts, "by")
    if owner:
        said += f", owner {owner}"
    return f"{said}, by {_day_of(by)}" if by else said


def _asker(words: LogWords, entry: Entry) -> str:
    delegate = text(entry.about, "delegate")
    name = words.person(delegate) if delegate else text(entry.about, "name")
    return f"{words.subject_name(entry)} asked by {name}"


def _refused(words: LogWords, entry: Entry) -> str:
    refusal = Refusal.of(entry)
    name = words.subject_name(entry) or text(entry.about, "name")
    why = refusal_words(refusal.said, words.words(entry))
    return f"{name}: {why}" if name else why


def _undone(words: LogWords, entry: Entry) -> str:
    what = text(entry.facts, "what")
    name = words.subject_name(entry)
    thing = _thing(words, entry, what)
    if thing is None:
        plain = what.partition(".")[2].replace("_", " ")
        return f"Undone: {name} {plain}" if name else f"Undone: {plain}"
    return f"Undone: {thing}"


def _thing(words: LogWords, entry: Entry, action: str) -> str | None:
    """An action about the subject of an entry, as a thing that can be undone."""
    known = _UNDONE.get(action)
    if known is None:
        return None
    return known.format(words.subject_name(entry) or "something no longer listed")


_UNDONE: dict[str, str] = {
    Action.PARTY_MORE_CAME: "arrival of more people of {}",
    Action.PARTY_SOME_LEFT: "leaving of some people of {}",
    Action.DELEGATE_ADDED: "adding of {}",
    Action.DELEGATE_CHECKED_IN: "check-in of {}",
    Action.DELEGATE_LEFT: "leaving of {}",
    Action.DELEGATE_REPLACED: "replacement of {}",
    Action.DELEGATE_CORRECTED: "correction of {}",
    Action.ITEM_STARTED: "start of {}",
    Action.ITEM_ENDED: "end of {}",
    Action.ITEM_HELD: "hold of {}",
    Action.ITEM_RESUMED: "resumption of {}",
    Action.ITEM_ADJUSTED: "change of minutes of {}",
    Action.ITEM_DROPPED: "dropping of {}",
    Action.ITEM_BACK_DATED: "back-dating of {}",
    Action.DAY_ENDED: "end of the day",
    Action.QUESTION_RECORDED: "writing down of {}",
    Action.QUESTION_PUT: "putting of {}",
    Action.QUESTION_ANSWERED: "answer of {}",
    Action.QUESTION_TO_FOLLOW_UP: "follow-up of {}",
    Action.QUESTION_DECLINED: "declining of {}",
    Action.QUESTION_WITHDRAWN: "withdrawal of {}",
    Action.NOTE_ADDED: "note",
    Action.LIST_IMPORTED: "invite list",
    Action.RUNNING_ORDER_IMPORTED: "running order",
    Action.ACT_UNDONE: "undo",
}
"""An act as a thing that can be undone, by the action of its telling entry."""


_SENTENCES: dict[Action, Callable[[LogWords, Entry], str]] = {
    Action.EVENT_CREATED: lambda _, entry: f"Event made: {text(entry.facts, 'name')}",
    Action.EVENT_CHANGED: lambda _, _entry: "Event details changed",
    Action.OPERATOR_NAMED: _subject("works here today"),
    Action.OPERATOR_MADE_LEAD: _subject("made a lead"),
    Action.OPERATOR_LEAD_WITHDRAWN: _subject("is a lead no more"),
    Action.OPERATOR_PIN_SET: _subject("given a new PIN"),
    Action.DESK_TAKEN_OVER: _subject("took over the desk"),
    Action.LIST_IMPORTED: _imported("Invite list"),
    Action.DELEGATE_ADDED: _subject("put on the list"),
    Action.DELEGATE_CHANGED: _subject("changed by the invite list"),
    Action.DELEGATE_CORRECTED: _corrected,
    Action.DELEGATE_CHECKED_IN: _checked_in,
    Action.DELEGATE_LEFT: _subject("left"),
    Action.DELEGATE_REPLACED: _replaced,
    Action.DELEGATE_BACK_DATED: _back_dated,
    Action.PARTY_MORE_CAME: _more_came,
    Action.PARTY_SOME_LEFT: _some_left,
    Action.RUNNING_ORDER_IMPORTED: _imported("Running order"),
    Action.ITEM_ADDED: _subject("put into the running order"),
    Action.ITEM_CHANGED: _subject("changed by the running order file"),
    Action.ITEM_SPEAKERS_NAMED: _subject("given its speakers"),
    Action.ITEM_DROPPED: _because("dropped"),
    Action.ITEM_STARTED: _subject("started"),
    Action.ITEM_ENDED: _subject("ended"),
    Action.ITEM_HELD: _because("on hold"),
    Action.ITEM_RESUMED: _subject("resumed"),
    Action.ITEM_ADJUSTED: _adjusted,
    Action.ITEM_READY: lambda words, entry: (
        f"{words.subject_name(entry)} {'ready' if flag(entry.facts, 'ready') else 'not ready'}"
    ),
    Action.ITEM_BACK_DATED: _back_dated,
    Action.DAY_ENDED: lambda _, _entry: "The day ended",
    Action.QUESTION_RECORDED: _question("written down"),
    Action.QUESTION_WORDED: _question("worded"),
    Action.QUESTION_ASKER_NAMED: _asker,
    Action.QUESTION_PUT: _question("put"),
    Action.QUESTION_ANSWERED: _question("answered"),
    Action.QUESTION_TO_FOLLOW_UP: _followed_up,
    Action.QUESTION_DECLINED: _question("declined"),
    Action.QUESTION_WITHDRAWN: _question("withdrawn"),
    Action.QUESTION_WAITING: _question("waiting again"),
    Action.NOTE_ADDED: _noted,
    Action.EXPORT_WRITTEN: lambda _, entry: f"Exported: {text(entry.facts, 'kind')}",
    Action.ACT_REFUSED: _refused,
    Action.ACT_UNDONE: _undone,
}


def _shortened(said: str) -> str:
    return said if len(said) <= _QUOTED_LENGTH else f"{said[: _QUOTED_LENGTH - 1]}…"


def _day_of(iso: str) -> str:
    """As in "27 November", without what only some systems' `strftime` knows."""
    day = date.fromisoformat(iso)
    return f"{day.day} {day:%B}"
