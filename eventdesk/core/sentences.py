"""Refusals and log rows as sentences: name first, then the fact, then the way on.

British English, no blame. The window shows these as they are; the log, the exports and the command
line say the same words, so that two people who compare screens read one thing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from eventdesk.core.desk_words import AT_THE_DESK
from eventdesk.core.did_before import DID
from eventdesk.core.forgetting_words import ABOUT_FORGETTING
from eventdesk.core.json_values import JsonObject, flag, instant, optional_text, text, whole
from eventdesk.core.paper.door_words import AT_THE_DOOR
from eventdesk.core.questions.refusal_words import ABOUT_QUESTIONS
from eventdesk.core.said import said, said_of


class Words(Struct, frozen=True, kw_only=True):
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
        return said("at {0}", text(facts, "desk")) + (said(" by {0}", operator) if operator else "")

    def ago(self, since: datetime) -> str:
        """How long ago, with its unit: "13 minutes ago"."""
        minutes = max(0, (self.at - since) // timedelta(minutes=1))
        if minutes < 1:
            return said("just now")
        if minutes < 120:  # noqa: PLR2004 - two hours read better as hours from here on
            return said_of(minutes, "{n} minute ago", "{n} minutes ago")
        return said_of(minutes // 60, "{n} hour ago", "{n} hours ago")


def refusal_words(facts: JsonObject, words: Words) -> str:
    """The sentence for the facts of a refusal."""
    say = _REFUSALS.get(text(facts, "reason"))
    return (
        said("Not done: a rule of the event does not allow it.")
        if say is None
        else say(facts, words)
    )


def _already_in(facts: JsonObject, words: Words) -> str:
    since = instant(facts, "since")
    if since is None:
        return said("Checked in already.")
    when = said("Checked in at {0} {1}", words.minute(since), words.by_whom(facts))
    return said("{0}, {1}.", when, words.ago(since))


def _replaced(facts: JsonObject, words: Words) -> str:
    return said("{0} comes instead today.", words.name_of(text(facts, "by")))


def _not_coming(facts: JsonObject, _words: Words) -> str:
    answer = {
        "declined": said("Declined"),
        "cancelled": said("Cancelled"),
        "remote": said("Takes part from elsewhere"),
    }.get(text(facts, "rsvp"), said("Not coming"))
    on = text(facts, "on")
    return said("{0} on {1}.", answer, on) if on else said("{0}, says the invite list.", answer)


def _item(sentence: str) -> Callable[[JsonObject, Words], str]:
    return lambda facts, _words: sentence.format(item=text(facts, "item"))


def _known(sentence: str, did: str) -> Callable[[JsonObject, Words], str]:
    """A sentence about an item, with who did what it says, where that is known."""

    def say(facts: JsonObject, words: Words) -> str:
        told = sentence.format(item=text(facts, "item"))
        since = instant(facts, "since")
        if since is None:
            return told
        return said("{0} {1} at {2} {3}.", told, did, words.minute(since), words.by_whom(facts))

    return say


_MOVED_ON = (said("The day has moved on"), said("The day has moved on"))


def _overtaken(facts: JsonObject, words: Words) -> str:
    done, undone = DID.get(text(facts, "did"), _MOVED_ON)
    told = (undone if flag(facts, "undone") else done).format(item=text(facts, "item"))
    since = instant(facts, "since")
    when = "" if since is None else said(" at {0} {1}", words.minute(since), words.by_whom(facts))
    return said("{0}{1}. Nothing was changed.", told, when)


def _pressed_twice(facts: JsonObject, words: Words) -> str:
    began = text(facts, "began")
    if not began:
        return _fixed_later(facts, words)
    following = text(facts, "item")
    way_on = said("Go on to {0} already?", following) if following else said("End the day already?")
    return said("{0} began a moment ago. {1}", began, way_on)


def _moves_fixed_end(facts: JsonObject, words: Words) -> str:
    now, then = instant(facts, "fixed_end"), instant(facts, "end")
    item = text(facts, "item")
    if now is None or then is None:
        return said("{0} has a fixed end. Move it?", item)
    return said(
        "{0} has a fixed end, {1}. Move it to {2}?", item, words.minute(now), words.minute(then)
    )


def _past_another_act(facts: JsonObject, _words: Words) -> str:
    item = text(facts, "item")
    if item:
        return said("Something else happened to {0} after that minute.", item)
    return said("Something else happened to this item before that minute.")


def _before_the_one_before(facts: JsonObject, words: Words) -> str:
    end = instant(facts, "end")
    until = "" if end is None else said(" until {0}", words.minute(end))
    item = text(facts, "item")
    return said(
        "{0} cannot start then: what stands before it is planned{1}. Move it instead.", item, until
    )


def _plain(sentence: str) -> Callable[[JsonObject, Words], str]:
    return lambda _facts, _words: sentence


def _unknown_code(facts: JsonObject, _words: Words) -> str:
    code = text(facts, "code")
    told = said("Nobody has the code “{0}”.", code) if code else said("Nobody has that code.")
    return said("{0} Type the name instead.", told)


def _two_carry_it(facts: JsonObject, _words: Words) -> str:
    code = text(facts, "code")
    told = said("the code “{0}”", code) if code else said("that code")
    return said_of(
        whole(facts, "carriers"),
        "{n} person carries {0}. Choose by name instead.",
        "{n} people carry {0}. Choose by name instead.",
        told,
    )


def _pin_locked(facts: JsonObject, words: Words) -> str:
    if flag(facts, "of_desk"):
        return said("Five wrong PINs were typed at this desk. Wait half a minute for the next one.")
    until = instant(facts, "until")
    when = said("in five minutes") if until is None else said("at {0}", words.minute(until))
    return said("Five wrong PINs were typed at this desk. The next one can be typed {0}.", when)


def _fixed_later(facts: JsonObject, words: Words) -> str:
    at = instant(facts, "start")
    minute = said("its minute") if at is None else words.minute(at)
    return said("{0} is planned for {1}. Start it now all the same?", text(facts, "item"), minute)


def _ends_the_day(facts: JsonObject, _words: Words) -> str:
    left = optional_text(facts, "passed_over")
    rest = said(" Passed over and never held: {0}.", left) if left else ""
    to_come, following = whole(facts, "to_come"), text(facts, "next")
    coming = said("There is nothing more to come.")
    if to_come:
        coming = said_of(
            to_come,
            "{n} item is still to come: {0}.",
            "{n} items are still to come, the next is {0}.",
            following,
        )
    return said("{0}{1} End the day?", coming, rest)


def _too_long(facts: JsonObject, _words: Words) -> str:
    most, characters = whole(facts, "most"), whole(facts, "characters")
    return said(
        "A message to the speaker has at most {0} characters, and this one has {1}. "
        "Say it in fewer words.",
        most,
        characters,
    )


def _takes_more(facts: JsonObject, _words: Words) -> str:
    named = text(facts, "dependants")
    return (
        said("Undoing this also undoes: {0}.", named)
        if named
        else said("Undoing this also undoes later acts.")
    )


def _recorded_already(facts: JsonObject, words: Words) -> str:
    return said("{0} Undo that first, or set its start back.", _recorded(facts, words))


def _held_before(facts: JsonObject, words: Words) -> str:
    return said("{0} Was it held once more?", _recorded(facts, words))


def _recorded(facts: JsonObject, words: Words) -> str:
    began, ended = instant(facts, "began"), instant(facts, "ended")
    since = "" if began is None else said(" from {0}", words.minute(began))
    until = "" if ended is None else said(" to {0}", words.minute(ended))
    return said("{0} is recorded{1}{2} already.", text(facts, "item"), since, until)


def _recorded_since(facts: JsonObject, words: Words) -> str:
    at = instant(facts, "at")
    when = "" if at is None else said(" at {0}", words.minute(at))
    return said(
        "{0}: what is recorded{1} would not have happened then. Undo that first, or "
        "look at the sheet once more.",
        text(facts, "item"),
        when,
    )


def _paper_disagrees(facts: JsonObject, words: Words) -> str:
    at, other = instant(facts, "at"), text(facts, "other")
    when = said("earlier") if at is None else said("at {0}", words.minute(at))
    why = said("{0} began {1}, so", other, when) if other else said("By the record")
    ends = "" if at is None else said(" at {0}", words.minute(at))
    return said(
        "{0} {1} ended{2}. Keep that, and note what the sheet says?", why, text(facts, "item"), ends
    )


def _badges_printed(facts: JsonObject, words: Words) -> str:
    printed, of, since = whole(facts, "printed"), whole(facts, "of"), instant(facts, "since")
    if of != 1 and printed == of:
        return said("All {0} have a badge that still holds. Print all of them again?", of)
    if of != 1:
        return said_of(
            printed,
            "Of these {0}, {n} has a badge that still holds. Print all {0}?",
            "Of these {0}, {n} have a badge that still holds. Print all {0}?",
            of,
        )
    if since is None:
        return said("There is a badge already that still holds. Print it again?")
    when = said("at {0} {1}, {2}", words.minute(since), words.by_whom(facts), words.ago(since))
    return said("The badge was printed {0}. Print it again?", when)


def _no_badges(facts: JsonObject, _words: Words) -> str:
    if text(facts, "who") == "since":
        return said("Everybody who is awaited has a badge that still holds.")
    return said("Nobody is awaited, so there is no badge to print.")


def _safe_already(facts: JsonObject, words: Words) -> str:
    since = instant(facts, "since")
    at = "" if since is None else said(" at {0}", words.minute(since))
    where = said(" {0}", words.by_whom(facts)) if text(facts, "desk") else ""
    return said("Found safe already{0}{1}.", at, where)


def _left_before_roll(facts: JsonObject, words: Words) -> str:
    since = instant(facts, "since")
    at = "" if since is None else said(" at {0}", words.minute(since))
    return said("Left{0}, before the roll was called.", at)


_REFUSALS: dict[str, Callable[[JsonObject, Words], str]] = {
    "already_in": _already_in,
    "is_in": lambda facts, words: said("{0} Nobody can come instead.", _already_in(facts, words)),
    "replaced": _replaced,
    "already_replaced": _replaced,
    "not_coming": _not_coming,
    "alert": _plain(said("There is a note to read before this person is admitted.")),
    "id_not_seen": _plain(said("No ID has been seen yet, and this event asks for one.")),
    **AT_THE_DESK,
    "pin_locked": _pin_locked,
    "same_person": _plain(said("Nobody can come instead of themselves.")),
    "reference_taken": _plain(said("Somebody else carries that reference already.")),
    "two_carry_it": _two_carry_it,
    "not_in": _plain(said("Not in the building, so nothing was changed.")),
    "not_so_many": lambda facts, _: said(
        "Only {0} of this party are in. Use Leave when all of them go.", whole(facts, "heads")
    ),
    "not_on_the_list": _plain(said("Nobody on the list has that reference.")),
    "unknown_code": _unknown_code,
    "no_such_item": _plain(said("There is no such item in the running order.")),
    "item_dropped": _known(said("{item} was dropped from the running order."), said("Dropped")),
    "already_running": _known(said("{item} is running already."), said("Started")),
    "continue_or_again": _item(said("{item} was begun before. Continue it, or hold it again?")),
    "not_running": _known(said("Nothing is running."), said("Ended")),
    "nothing_to_come": _plain(said("There is nothing more to come.")),
    "already_held": _known(said("{item} is on hold already."), said("Held")),
    "not_held": _known(said("Nothing is on hold."), said("Resumed")),
    "already_dropped": _known(said("{item} is dropped already."), said("Dropped")),
    "already_begun": _known(said("{item} has begun, so it cannot be dropped."), said("Started")),
    "begun_stays": _known(said("{item} has begun, so it stays in its place."), said("Started")),
    "begun_keeps_its_start": _item(
        said("{item} is running: its length and its words can be changed, its start with B.")
    ),
    "over_keeps_its_times": _item(said("{item} is over: only its title and place can be changed.")),
    "begun_is_not_passed_over": _known(
        said("{item} has begun, so it cannot be passed over."), said("Started")
    ),
    "already_passed_over": _known(said("{item} is passed over already."), said("Passed over")),
    "left_behind": _item(
        said("{item} was left behind when a later item began. Start it, or move it.")
    ),
    "not_taken_out": _known(said("{item} is in the day already."), said("Taken back")),
    "among_the_past": _plain(said("What has begun is past: nothing can be put before it.")),
    "before_the_one_before": _before_the_one_before,
    "overtaken": _overtaken,
    "day_is_over": _known(said("The day has been ended already."), said("Ended")),
    "pressed_twice": _pressed_twice,
    "ends_the_day": _ends_the_day,
    "in_the_future": _plain(said("That minute has not come yet.")),
    "before_the_run_before": _item(said("That is not after the start of {item}.")),
    "past_another_act": _past_another_act,
    "moves_fixed_end": _moves_fixed_end,
    "no_times": _plain(said("The sheet says no time for this item.")),
    "ends_before_it_begins": _plain(said("That end is before its beginning.")),
    "no_start_known": _item(said("Nothing says when {item} began. Type that, too.")),
    "recorded_already": _recorded_already,
    "held_before": _held_before,
    "recorded_since": _recorded_since,
    "paper_disagrees": _paper_disagrees,
    **AT_THE_DOOR,
    **ABOUT_FORGETTING,
    "nothing_to_back_date": _plain(said("Nothing is running whose start could be set back.")),
    "no_such_speaker": _item(said("{item} has no speaker of that name.")),
    "no_end_to_back_date": _plain(
        said("Only the running item and the one before it can be set right.")
    ),
    "past_the_next_start": _item(said("That is after {item} began.")),
    "nothing_to_replan": _plain(said("Every fixed item keeps its minute and its line-up.")),
    "no_such_way": _item(said("That way out for {item} is not there any more.")),
    "numbers_changed": _item(
        said("The numbers for {item} have changed since they were shown. Adopt the new ones?")
    ),
    "no_message": _plain(said("There is no message to the speaker.")),
    "another_message": _plain(said("Another message has taken the place of that one.")),
    "message_too_long": _too_long,
    **ABOUT_QUESTIONS,
    "roll_is_called": lambda facts, _: said(
        "{0} is going on already. End it first.",
        said("A drill") if flag(facts, "drill") else said("A roll call"),
    ),
    "no_roll_call": _plain(said("No roll call is going on.")),
    "not_on_the_roll": _plain(said("Not inside by the log, so not on this roll.")),
    "left_before_roll": _left_before_roll,
    "safe_already": _safe_already,
    "nothing_to_undo": _plain(said("There is nothing to undo at this desk.")),
    "no_such_act": _plain(said("There is no such act in the day log.")),
    "already_undone": _plain(said("That was undone already.")),
    "cannot_be_undone": _plain(said("That cannot be undone.")),
    "import_acted_on": _plain(
        said("Somebody from that list has been dealt with already, so the import stays.")
    ),
    "listed_since": _plain(
        said("A list brought in since says something about this person, so that stays.")
    ),
    "undo_takes_more": _takes_more,
    "badges_printed": _badges_printed,
    "no_badges": _no_badges,
    "clock_not_set": _plain(said("This desk goes by its machine’s clock already.")),
    "no_words": _plain(said("There were no words to write down.")),
    "nothing_changed": _plain(said("That is how it stands already.")),
}
