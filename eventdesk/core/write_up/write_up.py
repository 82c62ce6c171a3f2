"""The write-up of the day as a document: facts from the log, and no word that is not one."""

from __future__ import annotations

from eventdesk.core.write_up.document import Document, one_line, straightened
from eventdesk.core.write_up.facts import Known, facts_of
from eventdesk.core.write_up.naming import Naming, People
from eventdesk.core.write_up.teller import Teller
from eventdesk.core.write_up.telling_day import the_day
from eventdesk.core.write_up.telling_lead import lead
from eventdesk.core.write_up.telling_people import who_came
from eventdesk.core.write_up.telling_questions import the_questions, to_follow_up
from eventdesk.core.write_up.telling_rest import about_it, notes, roll_calls, what_ran_when
from eventdesk.core.write_up.wording import date_in_words


def write_up(known: Known, people: People = People.NAMES) -> Document:
    """Tell the day, as it is known at `known.about.made_at`."""
    facts = facts_of(known)
    teller = Teller(facts=facts, naming=Naming(known, people))
    made = facts.event.local(facts.made_at)
    return Document(
        title=one_line(teller.naming.title(facts.event.name)),
        about=known.about,
        made=f"{date_in_words(made.date())}, {made:%H:%M}",
        marking=one_line(facts.event.marking),
        blocks=tuple(
            straightened(block)
            for block in (
                *lead(teller),
                *the_day(teller),
                *who_came(teller),
                *the_questions(teller),
                *to_follow_up(teller),
                *roll_calls(teller),
                *notes(teller),
                *what_ran_when(teller),
                *about_it(teller, known.about.head_words),
            )
        ),
    )
