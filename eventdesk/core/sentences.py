"""Refusals and log rows as sentences: name first, then the fact, then the way on.

British English, no blame. The window shows these as they are; the log, the exports and the command
line say the same words, so that two people who compare screens read one thing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from eventdesk.core.desk_words import AT_THE_DESK
from eventdesk.core.did_before import DID
from eventdesk.core.forgetting_words import ABOUT_FORGETTING
from eventdesk.core.json_values import JsonObject, flag, instant, optional_text, text, whole
from eventdesk.core.paper.door_words import AT_THE_DOOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a sentence needs to know beside the facts of its entry."""

    zone: ZoneInfo
    at: datetime
    operators: Mapping[str, str]
    name_of: Callable[[str], str]
    """The full name of a delegate id."""

    def minute(self, instant_: datetime) -> str:
        """An instant as a time of day at the event."""
        return f"{instant_.astimezone(self.zone):%H:%M}"

    def by_whom(self, facts: JsonObject) -> str:
        """As in "at Desk 2 by Aisha Rahman", as far as it is known."""
        operator = self.operators.get(text(facts, "operator"), "")
        return f"at {text(facts, 'desk')}" + (f" by {operator}" if operator else "")

    def ago(self, since: datetime) -> str:
        """How long ago, with its unit: "13 minutes ago"."""
        minutes = max(0, (self.at - since) // timedelta(minutes=1))
        if minutes < 1:
            return "just now"
        if minutes == 1:
            return "1 minute ago"
        if minutes < 120:  # noqa: PLR2004 - two hours read better as hours from here on
            return f"{minutes} minutes ago"
        return f"{minutes // 60} hours ago"


def refusal_words(facts: JsonObject, words: Words) -> str:
    """The sentence for the facts of a refusal."""
    say = _REFUSALS.get(text(facts, "reason"))
    return "Not done: a rule of the event does not allow it." if say is None else say(facts, words)


def _already_in(facts: JsonObject, words: Words) -> str:
    since = instant(facts, "since")
    if since is None:
        return "Checked in already."
    when = f"Checked in at {words.minute(since)} {words.by_whom(facts)}"
    return f"{when}, {words.ago(since)}."


def _replaced(facts: JsonObject, words: Words) -> str:
    return f"{words.name_of(text(facts, 'by'))} comes instead today."


def _not_coming(facts: JsonObject, _words: Words) -> str:
    answer = {
        "declined": "Declined",
        "cancelled": "Cancelled",
        "remote": "Takes part from elsewhere",
    }.get(text(facts, "rsvp"), "Not coming")
    on = text(facts, "on")
    return f"{answer} on {on}." if on else f"{answer}, says the invite list."


_BECAME = {
    "question.put": "put",
    "question.answered": "answered",
    "question.to_follow_up": "taken down to follow up",
    "question.declined": "declined",
    "question.withdrawn": "withdrawn",
    "question.waiting": "put back in the queue",
    "question.merged": "merged into question {into}",
}
"""What became of a question."""


def _what_became(otherwise: str, way_on: str = "") -> Callable[[JsonObject, Words], str]:
    """What became of a question, when, where and by whom; else only how it stands."""

    def say(facts: JsonObject, words: Words) -> str:
        became, since = _BECAME.get(text(facts, "did")), instant(facts, "since")
        outcome = text(facts, "outcome").replace("_", " ")
        if became is None or since is None:
            said = otherwise.format(whole(facts, "number"), outcome=outcome)
        else:
            into = whole(facts, "into") or "that is gone"
            when = f"at {words.minute(since)} {words.by_whom(facts)}"
            said = f"Question {whole(facts, 'number')} was {became.format(into=into)} {when}."
        return f"{said}{way_on}"

    return say


def _item(sentence: str) -> Callable[[JsonObject, Words], str]:
    return lambda facts, _words: sentence.format(item=text(facts, "item"))


def _known(sentence: str, did: str) -> Callable[[JsonObject, Words], str]:
    """A sentence about an item, with who did what it says, where that is known."""

    def say(facts: JsonObject, words: Words) -> str:
        said = sentence.format(item=text(facts, "item"))
        since = instant(facts, "since")
        if since is None:
            return said
        return f"{said} {did} at {words.minute(since)} {words.by_whom(facts)}."

    return say


def _overtaken(facts: JsonObject, words: Words) -> str:
    done, undone = DID.get(text(facts, "did"), ("The day has moved on", "The day has moved on"))
    said = (undone if flag(facts, "undone") else done).format(item=text(facts, "item"))
    since = instant(facts, "since")
    when = "" if since is None else f" at {words.minute(since)} {words.by_whom(facts)}"
    return f"{said}{when}. Nothing was changed."


def _pressed_twice(facts: JsonObject, words: Words) -> str:
    began = text(facts, "began")
    if not began:
        return _fixed_later(facts, words)
    following = text(facts, "item")
    way_on = f"Go on to {following} already?" if following else "End the day already?"
    return f"{began} began a moment ago. {way_on}"


def _moves_fixed_end(facts: JsonObject, words: Words) -> str:
    now, then = instant(facts, "fixed_end"), instant(facts, "end")
    item = text(facts, "item")
    if now is None or then is None:
        return f"{item} has a fixed end. Move it?"
    return f"{item} has a fixed end, {words.minute(now)}. Move it to {words.minute(then)}?"


def _past_another_act(facts: JsonObject, _words: Words) -> str:
    item = text(facts, "item")
    if item:
        return f"Something else happened to {item} after that minute."
    return "Something else happened to this item before that minute."


def _before_the_one_before(facts: JsonObject, words: Words) -> str:
    end = instant(facts, "end")
    until = "" if end is None else f" until {words.minute(end)}"
    item = text(facts, "item")
    return f"{item} cannot start then: what stands before it is planned{until}. Move it instead."


def _plain(sentence: str) -> Callable[[JsonObject, Words], str]:
    return lambda _facts, _words: sentence


def _unknown_code(facts: JsonObject, _words: Words) -> str:
    code = text(facts, "code")
    said = f"Nobody has the code “{code}”." if code else "Nobody has that code."
    return f"{said} Type the name instead."


def _two_carry_it(facts: JsonObject, _words: Words) -> str:
    code = text(facts, "code")
    said = f"the code “{code}”" if code else "that code"
    return f"{whole(facts, 'carriers')} people carry {said}. Choose by name instead."


def _pin_locked(facts: JsonObject, words: Words) -> str:
    if flag(facts, "of_desk"):
        return "Five wrong PINs were typed at this desk. Wait half a minute for the next one."
    until = instant(facts, "until")
    when = "in five minutes" if until is None else f"at {words.minute(until)}"
    return f"Five wrong PINs were typed at this desk. The next one can be typed {when}."


def _fixed_later(facts: JsonObject, words: Words) -> str:
    at = instant(facts, "start")
    minute = "its minute" if at is None else words.minute(at)
    return f"{text(facts, 'item')} is planned for {minute}. Start it now all the same?"


def _ends_the_day(facts: JsonObject, _words: Words) -> str:
    left = optional_text(facts, "passed_over")
    rest = f" Passed over and never held: {left}." if left else ""
    to_come, following = whole(facts, "to_come"), text(facts, "next")
    coming = "There is nothing more to come."
    if to_come == 1:
        coming = f"1 item is still to come: {following}."
    elif to_come:
        coming = f"{to_come} items are still to come, the next is {following}."
    return f"{coming}{rest} End the day?"


def _too_long(facts: JsonObject, _words: Words) -> str:
    most, characters = whole(facts, "most"), whole(facts, "characters")
    return (
        f"A message to the speaker has at most {most} characters, and this one has {characters}. "
        "Say it in fewer words."
    )


def _takes_more(facts: JsonObject, _words: Words) -> str:
    named = text(facts, "dependants")
    return (
        f"Undoing this also undoes: {named}." if named else "Undoing this also undoes later acts."
    )


def _recorded_already(facts: JsonObject, words: Words) -> str:
    return f"{_recorded(facts, words)} Undo that first, or set its start back."


def _held_before(facts: JsonObject, words: Words) -> str:
    return f"{_recorded(facts, words)} Was it held once more?"


def _recorded(facts: JsonObject, words: Words) -> str:
    began, ended = instant(facts, "began"), instant(facts, "ended")
    since = "" if began is None else f" from {words.minute(began)}"
    until = "" if ended is None else f" to {words.minute(ended)}"
    return f"{text(facts, 'item')} is recorded{since}{until} already."


def _recorded_since(facts: JsonObject, words: Words) -> str:
    at = instant(facts, "at")
    when = "" if at is None else f" at {words.minute(at)}"
    return (
        f"{text(facts, 'item')}: what is recorded{when} would not have happened then."
        " Undo that first, or look at the sheet once more."
    )


def _paper_disagrees(facts: JsonObject, words: Words) -> str:
    at, other = instant(facts, "at"), text(facts, "other")
    when = "earlier" if at is None else f"at {words.minute(at)}"
    why = f"{other} began {when}, so" if other else "By the record"
    ends = "" if at is None else f" at {words.minute(at)}"
    return f"{why} {text(facts, 'item')} ended{ends}. Keep that, and note what the sheet says?"


def _badges_printed(facts: JsonObject, words: Words) -> str:
    printed, of, since = whole(facts, "printed"), whole(facts, "of"), instant(facts, "since")
    if of != 1 and printed == of:
        return f"All {of} have a badge that still holds. Print all of them again?"
    if of != 1:
        have = "1 has" if printed == 1 else f"{printed} have"
        return f"Of these {of}, {have} a badge that still holds. Print all {of}?"
    if since is None:
        return "There is a badge already that still holds. Print it again?"
    when = f"at {words.minute(since)} {words.by_whom(facts)}, {words.ago(since)}"
    return f"The badge was printed {when}. Print it again?"


def _no_badges(facts: JsonObject, _words: Words) -> str:
    if text(facts, "who") == "since":
        return "Everybody who is awaited has a badge that still holds."
    return "Nobody is awaited, so there is no badge to print."


def _safe_already(facts: JsonObject, words: Words) -> str:
    since = instant(facts, "since")
    at = "" if since is None else f" at {words.minute(since)}"
    where = f" {words.by_whom(facts)}" if text(facts, "desk") else ""
    return f"Found safe already{at}{where}."


def _left_before_roll(facts: JsonObject, words: Words) -> str:
    since = instant(facts, "since")
    at = "" if since is None else f" at {words.minute(since)}"
    return f"Left{at}, before the roll was called."


_REFUSALS: dict[str, Callable[[JsonObject, Words], str]] = {
    "already_in": _already_in,
    "is_in": lambda facts, words: f"{_already_in(facts, words)} Nobody can come instead.",
    "replaced": _replaced,
    "already_replaced": _replaced,
    "not_coming": _not_coming,
    "alert": _plain("There is a note to read before this person is admitted."),
    "id_not_seen": _plain("No ID has been seen yet, and this event asks for one."),
    **AT_THE_DESK,
    "pin_locked": _pin_locked,
    "same_person": _plain("Nobody can come instead of themselves."),
    "reference_taken": _plain("Somebody else carries that reference already."),
    "two_carry_it": _two_carry_it,
    "not_in": _plain("Not in the building, so nothing was changed."),
    "not_so_many": lambda facts, _: (
        f"Only {whole(facts, 'heads')} of this party are in. Use Leave when all of them go."
    ),
    "not_on_the_list": _plain("Nobody on the list has that reference."),
    "unknown_code": _unknown_code,
    "no_such_item": _plain("There is no such item in the running order."),
    "item_dropped": _known("{item} was dropped from the running order.", "Dropped"),
    "already_running": _known("{item} is running already.", "Started"),
    "continue_or_again": _item("{item} was begun before. Continue it, or hold it again?"),
    "not_running": _known("Nothing is running.", "Ended"),
    "nothing_to_come": _plain("There is nothing more to come."),
    "already_held": _known("{item} is on hold already.", "Held"),
    "not_held": _known("Nothing is on hold.", "Resumed"),
    "already_dropped": _known("{item} is dropped already.", "Dropped"),
    "already_begun": _known("{item} has begun, so it cannot be dropped.", "Started"),
    "begun_stays": _known("{item} has begun, so it stays in its place.", "Started"),
    "begun_keeps_its_start": _item(
        "{item} is running: its length and its words can be changed, its start with B."
    ),
    "over_keeps_its_times": _item("{item} is over: only its title and place can be changed."),
    "begun_is_not_passed_over": _known("{item} has begun, so it cannot be passed over.", "Started"),
    "already_passed_over": _known("{item} is passed over already.", "Passed over"),
    "left_behind": _item("{item} was left behind when a later item began. Start it, or move it."),
    "not_taken_out": _known("{item} is in the day already.", "Taken back"),
    "among_the_past": _plain("What has begun is past: nothing can be put before it."),
    "before_the_one_before": _before_the_one_before,
    "overtaken": _overtaken,
    "day_is_over": _known("The day has been ended already.", "Ended"),
    "pressed_twice": _pressed_twice,
    "ends_the_day": _ends_the_day,
    "in_the_future": _plain("That minute has not come yet."),
    "before_the_run_before": _item("That is not after the start of {item}."),
    "past_another_act": _past_another_act,
    "moves_fixed_end": _moves_fixed_end,
    "no_times": _plain("The sheet says no time for this item."),
    "ends_before_it_begins": _plain("That end is before its beginning."),
    "no_start_known": _item("Nothing says when {item} began. Type that, too."),
    "recorded_already": _recorded_already,
    "held_before": _held_before,
    "recorded_since": _recorded_since,
    "paper_disagrees": _paper_disagrees,
    **AT_THE_DOOR,
    **ABOUT_FORGETTING,
    "nothing_to_back_date": _plain("Nothing is running whose start could be set back."),
    "no_such_speaker": _item("{item} has no speaker of that name."),
    "no_end_to_back_date": _plain("Only the running item and the one before it can be set right."),
    "past_the_next_start": _item("That is after {item} began."),
    "nothing_to_replan": _plain("Every fixed item keeps its minute and its line-up."),
    "no_such_way": _item("That way out for {item} is not there any more."),
    "numbers_changed": _item(
        "The numbers for {item} have changed since they were shown. Adopt the new ones?"
    ),
    "no_message": _plain("There is no message to the speaker."),
    "another_message": _plain("Another message has taken the place of that one."),
    "message_too_long": _too_long,
    "no_such_question": _plain("There is no such question."),
    "question_merged": _what_became("Question {0} is asked by another one.", " Undo that first."),
    "merged_into_which": _plain("Say which question it is merged into."),
    "merged_into_itself": _plain("A question cannot be merged into itself."),
    "not_waiting": _what_became("Question {0} is no longer waiting."),
    "already_that_outcome": _what_became("Question {0} is {outcome} already."),
    "roll_is_called": lambda facts, _: (
        f"{'A drill' if flag(facts, 'drill') else 'A roll call'} is going on already. End it first."
    ),
    "no_roll_call": _plain("No roll call is going on."),
    "not_on_the_roll": _plain("Not inside by the log, so not on this roll."),
    "left_before_roll": _left_before_roll,
    "safe_already": _safe_already,
    "nothing_to_undo": _plain("There is nothing to undo at this desk."),
    "no_such_act": _plain("There is no such act in the day log."),
    "already_undone": _plain("That was undone already."),
    "cannot_be_undone": _plain("That cannot be undone."),
    "import_acted_on": _plain(
        "Somebody from that list has been dealt with already, so the import stays."
    ),
    "listed_since": _plain(
        "A list brought in since says something about this person, so that stays."
    ),
    "undo_takes_more": _takes_more,
    "badges_printed": _badges_printed,
    "no_badges": _no_badges,
    "clock_not_set": _plain("This desk goes by its machine’s clock already."),
    "no_words": _plain("There were no words to write down."),
    "nothing_changed": _plain("That is how it stands already."),
}
