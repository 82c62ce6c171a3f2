"""The checklist as it is read: a name, a state and one sentence for each, and the ways on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.readiness import NEEDED, CameOut, Check, ReadyFacts, Stand, judged, ready_of
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.dates import day_of_year, decimal, weekday
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.pill import PillView
from eventdesk.ui.widgets.verdict_view import ButtonView

PRINT, CAME_OUT, NOT_OUT = "ready.print", "ready.came_out", "ready.not_out"
ASIDE, BACK, SECOND = "ready.aside", "ready.back", "ready.second"
_GIGABYTE = 1_000_000_000

Local = Callable[[datetime], datetime]


class CheckView(Struct, frozen=True, kw_only=True):
    """One line of the checklist."""

    check: Check
    title: str
    sentence: str
    pill: PillView
    is_open: bool
    """Whether something is still to be done."""
    buttons: tuple[ButtonView, ...] = ()


class ReadyView(Struct, frozen=True, kw_only=True):
    """The whole checklist."""

    sentence: str
    is_all_ready: bool
    checks: tuple[CheckView, ...] = ()


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReadyPage", words)


def ready_view(facts: ReadyFacts, local: Local) -> ReadyView:
    """The checklist; `local` shows an instant on the event's clocks."""
    stands = judged(facts)
    ready, of = ready_of(stands)
    checks = tuple(_check(check, stand, facts, local) for check, stand in stands.items())
    day = weekday(facts.day)
    if ready == of:
        sentence = _tr("Everything is ready for {0}.").format(day)
    else:
        sentence = _tr("{0} of {1} are ready for {2}. Each turns green by itself.")
        sentence = sentence.format(ready, of, day)
    return ReadyView(sentence=sentence, is_all_ready=ready == of, checks=checks)


def foot_words(facts: ReadyFacts) -> str:
    """The checklist in a few words, for the rail."""
    ready, of = ready_of(judged(facts))
    return _tr("Ready for the day") if ready == of else _tr("Ready: {0} of {1}").format(ready, of)


def _check(check: Check, stand: Stand, facts: ReadyFacts, local: Local) -> CheckView:
    sentence = _aside(check) if stand is Stand.ASIDE else _SENTENCES[check](stand, facts, local)
    return CheckView(
        check=check,
        title=_titles()[check],
        sentence=sentence,
        pill=pill_of(stand),
        is_open=stand not in {Stand.READY, Stand.ASIDE},
        buttons=_buttons(check, stand, facts),
    )


def _titles() -> Mapping[Check, str]:
    return {
        Check.LIST: _tr("Invite list"),
        Check.ORDER: _tr("Running order"),
        Check.PEOPLE: _tr("Who is in charge"),
        Check.BACKUP: _tr("Second place for backups"),
        Check.PRINTER: _tr("Printer"),
        Check.SCANNER: _tr("Scanner"),
        Check.SCREEN: _tr("Second screen"),
        Check.REHEARSAL: _tr("Rehearsal"),
        Check.CLOCK: _tr("Clock"),
        Check.DISK: _tr("Room on the disk"),
    }


def pill_of(stand: Stand) -> PillView:
    """How a line stands, by icon and word and colour."""
    state, icon, word = {
        Stand.READY: (State.OK, "tick", _tr("Ready")),
        Stand.TO_DO: (State.NEUTRAL, "ring", _tr("To do")),
        Stand.ASKS: (State.ACCENT, "question", _tr("Your word")),
        Stand.TROUBLE: (State.WARN, "triangle", _tr("Look at it")),
        Stand.ASIDE: (State.NEUTRAL, "minus", _tr("Not needed")),
    }[stand]
    return PillView(state=state, icon=icon, word=word)


def _buttons(check: Check, stand: Stand, facts: ReadyFacts) -> tuple[ButtonView, ...]:
    """The way on, and the way to put it aside."""
    if stand is Stand.ASIDE:
        return (ButtonView(text=_tr("It is needed"), id=BACK),)
    ways = _ways(check, stand, facts)
    if stand is Stand.READY or check in NEEDED or stand is Stand.ASKS:
        return ways
    return (*ways, ButtonView(text=_tr("Not needed"), id=ASIDE))


def _ways(check: Check, stand: Stand, facts: ReadyFacts) -> tuple[ButtonView, ...]:
    if check is Check.PRINTER:
        if stand is Stand.ASKS:
            yes = ButtonView(text=_tr("It came out"), id=CAME_OUT, icon="tick")
            return (yes, ButtonView(text=_tr("It did not"), id=NOT_OUT))
        word = _tr("Print another") if stand is Stand.READY else _tr("Print a test page")
        return (ButtonView(text=word, id=PRINT, icon="file"),)
    if check is Check.PEOPLE:
        wanted = "desk.name_lead" if facts.operator else "desk.take_over"
        return () if stand is Stand.READY else (_button(wanted),)
    if stand is Stand.READY and check is not Check.REHEARSAL:
        return ()
    if check is Check.BACKUP:
        return (ButtonView(text=_tr("Choose a folder"), id=SECOND, icon="folder"),)
    wanted = _WAYS.get(check, "")
    if check is Check.CLOCK and facts.today > facts.day:
        wanted = "event.details"
    return (_button(wanted),) if wanted else ()


_WAYS = {
    Check.LIST: "import.delegates",
    Check.ORDER: "import.running_order",
    Check.SCREEN: "screens.choose",
    Check.REHEARSAL: "event.rehearse",
    Check.CLOCK: "clock.take_over",
}


def _button(action_id: str) -> ButtonView:
    spec = action(action_id)
    return ButtonView(text=spec.spoken, id=spec.id, key=spec.key, icon=spec.icon)


# ---- one sentence for each


def _list(stand: Stand, facts: ReadyFacts, _local: Local) -> str:
    if stand is Stand.READY:
        return counted("ReadyPage", facts.names, "{n} name is expected.", "{n} names are expected.")
    return _tr("Nobody is expected yet. Choose the list, drop it on this window or paste it.")


def _order(stand: Stand, facts: ReadyFacts, _local: Local) -> str:
    if stand is not Stand.READY:
        return _tr("There is none yet. Choose the file, drop it on this window or paste it.")
    items = counted("ReadyPage", facts.items, "{n} item", "{n} items")
    if not facts.fixed:
        return _tr("{0}, none of them fixed to its minute.").format(items)
    return _tr("{0}, {1} fixed to the minute.").format(items, facts.fixed)


def _people(stand: Stand, facts: ReadyFacts, _local: Local) -> str:
    if not facts.operator:
        return _tr("Nobody has said who is at this desk. The log names them with every act.")
    if stand is Stand.READY:
        leads = counted("ReadyPage", facts.leads, "{n} lead is named", "{n} leads are named")
        return _tr("{0} is at this desk, and {1}.").format(facts.operator, leads)
    return _tr("{0} is at this desk. While no lead is named, everybody may override.").format(
        facts.operator
    )


def _backup(stand: Stand, facts: ReadyFacts, _local: Local) -> str:
    backup = facts.backup
    if not backup.folder:
        return _tr("A stick, in case this computer is lost. Copies go there by themselves.")
    if stand is Stand.TROUBLE:
        why = spoken(backup.failure).rstrip(".")
        return _tr("Not copied into {0}: {1}.").format(backup.folder, why)
    words = _tr("Copied into {0}.") if stand is Stand.READY else _tr("Being copied into {0}.")
    return words.format(backup.folder)


def _printer(stand: Stand, facts: ReadyFacts, local: Local) -> str:
    printer = facts.printer
    if printer.failure:
        return spoken(printer.failure)
    if printer.printed_at is None:
        return _tr("One page shows whether badges, rolls and sheets will come out.")
    at = _when(local(printer.printed_at))
    if stand is Stand.ASKS:
        return _tr("{0} took a test page {1}. Did it come out?").format(printer.name, at)
    if printer.came_out is CameOut.NO:
        return _tr("Nothing came out of {0}. Look at its paper and cable, then print another.")\
            .format(printer.name)  # fmt: skip
    return _tr("{0} printed a test page {1}.").format(printer.name, at)


def _scanner(stand: Stand, facts: ReadyFacts, local: Local) -> str:
    if stand is Stand.READY and facts.scanned_at is not None:
        return _tr("It was heard {0}.").format(_when(local(facts.scanned_at)))
    return _tr("Scan any badge or bar code now, while this page is shown. Nobody is admitted.")


def _screen(stand: Stand, facts: ReadyFacts, _local: Local) -> str:
    if stand is Stand.READY:
        return _tr("{0} monitors are found. Stage and foyer each go where you say.").format(
            facts.monitors
        )
    return _tr("Plug in the projector or the second monitor: it is seen at once.")


def _rehearsal(stand: Stand, facts: ReadyFacts, local: Local) -> str:
    rehearsal = facts.rehearsal
    if rehearsal.at is None:
        return _tr("The whole day in a minute or two, on a copy. Nothing of it reaches this event.")
    at = _when(local(rehearsal.at))
    if stand is Stand.TROUBLE:
        return _tr("Rehearsed {0}, and one thing did not hold: {1}").format(at, rehearsal.finding)
    if rehearsal.is_outdated:
        return _tr("Rehearsed {0}: everything held. The list or the running order has changed "
                   "since.").format(at)  # fmt: skip
    return _tr("Rehearsed {0}: everything held.").format(at)


def _clock(stand: Stand, facts: ReadyFacts, local: Local) -> str:
    now = local(facts.now)
    if facts.today > facts.day:
        return _tr("By this computer it is {0}, after the day of the event.").format(
            day_of_year(now)
        )
    if stand is Stand.TROUBLE:
        return _tr("This computer’s clock was set. The desk goes by {0} meanwhile.").format(
            f"{now:%H:%M}"
        )
    return _tr("It is {0} on {1}. Does your watch say so?").format(f"{now:%H:%M}", weekday(now))


def _disk(stand: Stand, facts: ReadyFacts, _local: Local) -> str:
    if facts.free is None:
        return _tr("It is not known how much is free.")
    free = decimal(facts.free / _GIGABYTE)
    if stand is Stand.READY:
        return _tr("{0} GB are free. A day needs far less than one.").format(free)
    return _tr("{0} GB are free. Make room: acts are refused once it is full.").format(free)


_SENTENCES: Mapping[Check, Callable[[Stand, ReadyFacts, Local], str]] = {
    Check.LIST: _list,
    Check.ORDER: _order,
    Check.PEOPLE: _people,
    Check.BACKUP: _backup,
    Check.PRINTER: _printer,
    Check.SCANNER: _scanner,
    Check.SCREEN: _screen,
    Check.REHEARSAL: _rehearsal,
    Check.CLOCK: _clock,
    Check.DISK: _disk,
}


def _aside(check: Check) -> str:
    return {
        Check.ORDER: _tr("This day has no running order."),
        Check.PEOPLE: _tr("Everybody here may override."),
        Check.BACKUP: _tr("Backups stay on this computer alone."),
        Check.PRINTER: _tr("Nothing is printed here."),
        Check.SCANNER: _tr("There is no scanner here. Names and codes are typed."),
        Check.SCREEN: _tr("There is one monitor here."),
        Check.REHEARSAL: _tr("This day is not rehearsed."),
    }.get(check, "")


def _when(at: datetime) -> str:
    return _tr("on {0} at {1}").format(day_of_year(at), f"{at:%H:%M}")
