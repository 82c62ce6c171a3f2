"""The running order page where the desk has something to say, on odd days, and with odd items."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from driven_window import DrivenWindow
from pictures_studio import Studio

from eventdesk.core.delegates import Particulars
from eventdesk.formats.source import Source
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId

NORTH_SOMERSET = "Prevention Panels showcase: North Somerset Council"
TABLETOP = "Tabletop discussion: Prevention Panels and Pathfinders"
_STARTS = (time(8, 45), time(9, 15), time(9, 25), time(9, 52))


def _started(desk: EventDesk, clock: SetClock, starts: Sequence[time]) -> None:
    for at in starts:
        clock.set_to(sample_instant(at))
        desk.running_order.next()


def _speakers(desk: EventDesk, clock: SetClock, *, linked: bool) -> None:
    _started(desk, clock, _STARTS)
    if linked:
        _link(desk)


def _link(desk: EventDesk) -> None:
    """Link everybody whom one person on the list could be."""
    for one in desk.speakers.offers():
        if len(one.offers) == 1:
            desk.speakers.link(one.item.id, one.speaker.name, one.offers[0].id)


def _arrived(desk: EventDesk, clock: SetClock) -> None:
    """The sample's own day, its speakers linked, and questions for what comes next."""
    _link(desk)
    play_until(desk, clock, sample_instant(time(10, 24)))
    following = desk.running_order.forecast().next
    if following is not None:
        for text in ("How are panels paid for?", "Who chairs them?"):
            desk.questions.record(text, item_id=following.item.id)


def _replaced(desk: EventDesk, clock: SetClock) -> None:
    _speakers(desk, clock, linked=True)
    (slot,) = [one for one in desk.speakers.offers(NORTH_SOMERSET) if one.delegate]
    if slot.delegate is not None:
        ruth = Particulars(given_name="Ruth", family_name="Amadi", organisation="North Somerset")
        desk.check_in.substitute(slot.delegate.id, ruth, authority="The director")


def _dropped(desk: EventDesk, clock: SetClock) -> None:
    _started(desk, clock, _STARTS)
    desk.running_order.drop(TABLETOP, "Both speakers are stuck on the train from Cardiff.")


def _moved(desk: EventDesk, clock: SetClock) -> None:
    _started(desk, clock, _STARTS)
    desk.plan.edit("Coffee", {"minutes": 25}, reason="The urn needs longer.")


def _asked_of_what_runs(desk: EventDesk, clock: SetClock) -> None:
    """Five questions for the talk that runs, the second one being put for a while."""
    play_until(desk, clock, sample_instant(time(9, 40)))
    askers = [one for one in desk.check_in.find("ma", limit=9) if one.attendance == "in"]
    wordings = (
        "Who pays for the second year?",
        "What did the panels change for a parent who had already lost faith in all of us?",
        "Could other areas use your data agreement, and who would they have to ask for it first?",
        "Is there a date for the serious violence duty guidance?",
        "What would you leave out if you began again?",
    )
    numbers = []
    for place, words in enumerate(wordings):
        asker = askers[place % len(askers)].id if askers and place != 2 else None  # noqa: PLR2004
        asked = desk.questions.record(words, asker_id=asker).question
        numbers.append("" if asked is None else str(asked.number))
    desk.questions.put(numbers[1])


def _ended(desk: EventDesk, clock: SetClock) -> None:
    play_until(desk, clock, sample_instant(time(16, 5)))
    desk.running_order.end_day()


def _shown(
    studio: Studio,
    state: str,
    acts: Callable[[EventDesk, SetClock], None],
    at: time = time(9, 58),
    then: Callable[[DrivenWindow], None] = lambda _: None,
) -> None:
    window = studio.turned_to(PageId.RUNNING_ORDER, at, acts)
    window.until(lambda: _is_answered(window))
    then(window)
    studio.take(f"running-order-{state}")


def _is_answered(window: DrivenWindow) -> bool:
    """Whether it is known of all who speak next whom their names could mean."""
    following = window.live.forecast.next
    names = [one for one in following.item.speakers if not one.delegate_id] if following else []
    return all(one.name in window.running_order.desk_facts.offers for one in names)


def _ask(window: DrivenWindow) -> None:
    page = window.running_order
    window.view.qt_actions["item.speakers"].trigger()
    window.until(lambda: page.line.question is not None)


def _choose(title: str, window: DrivenWindow) -> None:
    table = window.running_order.table
    table.choose(next(row.id for row in table.model.rows if row.title == title))


def _seventy(studio: Studio) -> None:
    rows = ["Start,Minutes,Title,Kind,Fixed,Lead,Speakers"]
    for n in range(70):
        title = f"Short talk {n + 1}"
        if n % 9 == 4:  # noqa: PLR2004 - every ninth, from the fifth
            title = f"Report {n + 1} of the working group on data, consent and the sharing of " * 2
        fixed = "yes,5" if n % 20 == 10 else ","  # noqa: PLR2004 - a few of them
        rows.append(f"{8 + n * 7 // 60:02}:{n * 7 % 60:02},7,{title},talk,{fixed},A. Speaker")

    def acts(desk: EventDesk, clock: SetClock) -> None:
        order = desk.running_order_import
        order.apply(order.preview(Source(name="day.csv", content="\n".join(rows).encode())))
        _started(desk, clock, [time(8, 0), time(8, 7), time(8, 19), time(8, 24), time(8, 31)])

    window = studio.on_empty_event(acts, at=time(8, 40))
    window.window.turn_to(PageId.RUNNING_ORDER)
    _choose("Short talk 11", window)
    studio.take("running-order-seventy")


STATES: Sequence[tuple[str, Callable[[Studio], None]]] = (
    (
        "running-order-offered",
        partial(_shown, state="offered", acts=partial(_speakers, linked=False)),
    ),
    (
        "running-order-asked",
        partial(_shown, state="asked", acts=partial(_speakers, linked=False), then=_ask),
    ),
    (
        "running-order-missing",
        partial(_shown, state="missing", acts=partial(_speakers, linked=True)),
    ),
    ("running-order-substitute", partial(_shown, state="substitute", acts=_replaced)),
    ("running-order-all-in", partial(_shown, state="all-in", acts=_arrived, at=time(10, 24))),
    (
        "running-order-chosen",
        partial(_shown, state="chosen", acts=_dropped, then=partial(_choose, TABLETOP)),
    ),
    (
        "running-order-moved",
        partial(_shown, state="moved", acts=_moved, then=partial(_choose, NORTH_SOMERSET)),
    ),
    (
        "running-order-questions",
        partial(_shown, state="questions", acts=_asked_of_what_runs, at=time(9, 43)),
    ),
    ("running-order-day-over", partial(_shown, state="day-over", acts=_ended, at=time(16, 10))),
    ("running-order-seventy", _seventy),
)
