"""From what became of a check-in to what the verdict card says of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.json_values import flag, instant, text
from eventdesk.core.lateness import Minute
from eventdesk.services.check_in import CheckInResult
from eventdesk.services.performer import NO_EFFECT
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.counted import counted
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.asking import id_step, override_button
from eventdesk.ui.pages.registration.rows import further_columns, shown_name, table_of
from eventdesk.ui.widgets.band import BandView
from eventdesk.ui.widgets.pill import attendance_pill
from eventdesk.ui.widgets.verdict_view import ButtonView, Verdict, VerdictView

UNDO, NEXT, ACKNOWLEDGE, ADMIT = "undo", "next", "acknowledge", "admit"
UNDO_CHECK_IN, AFTER_ALL, BADGE = "undo_check_in", "after_all", "badge"
"""The buttons of the card."""

MOST_COLUMNS, LONGEST_VALUE = 3, 40
"""How much the card shows of what the list holds besides: one more row, each in one glance."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("registration", words)


def admitted(result: CheckInResult, delegate: Delegate, when: str) -> VerdictView:
    """Somebody is in; `when` says at what time, at which desk, by whom."""
    known, undo = delegate.particulars, action("day_log.undo")
    badge = action("delegate.badge")
    by_lead = any(flag(entry.facts, "override") for entry in result.entries)
    return VerdictView(
        state=Verdict.ADMITTED,
        verdict=_tr("In, by the lead’s decision") if by_lead else _tr("In"),
        name=shown_name(delegate),
        role=known.role,
        organisation=known.organisation,
        when=when,
        facts=facts_of(delegate, _said_of_newcomer(result, delegate)),
        bands=bands_of(result, delegate),
        hint=_tr("Type the next name. This stays until you do."),
        buttons=(
            ButtonView(text=undo.spoken, id=UNDO, key=undo.key, icon=undo.icon),
            ButtonView(text=_tr("Badge"), id=BADGE, key=badge.key),
        ),
    )


def bands_of(result: CheckInResult, delegate: Delegate) -> tuple[BandView, ...]:
    """What is to be done besides: the host wants to be told, the building is full."""
    bands = []
    if "tell_host" in result.flags:
        words = _tr("Tell the host: {0}").format(delegate.particulars.tell_host)
        bands.append(BandView(sentence=words, icon="flag"))
    if "over_capacity" in result.flags and result.heads_inside is not None:
        words = _tr("{0} inside, the building holds {1}.")
        sentence = words.format(result.heads_inside, result.capacity)
        bands.append(BandView(sentence=sentence, icon="triangle"))
    return tuple(bands)


def _said_of_newcomer(result: CheckInResult, delegate: Delegate) -> tuple[tuple[str, str], ...]:
    """On whose word somebody was added at the desk, and the reference that was made."""
    about = [entry.about for entry in result.entries if entry.subject == delegate.id]
    vouched = next((said for one in about if (said := text(one, "vouched_by"))), "")
    authority = next((said for one in about if (said := text(one, "authority"))), "")
    if not (vouched or authority):
        return ()
    return (
        (_tr("Walk-in, vouched for by"), vouched),
        (_tr("Comes on the word of"), authority),
        (_tr("Reference"), delegate.reference),
    )


def facts_of(
    delegate: Delegate, said: tuple[tuple[str, str], ...] = ()
) -> tuple[tuple[str, str], ...]:
    """What the desk reads out: what was just said, table, category, needs, how many came.

    And the list's own columns, such as a size or a lanyard, as far as there is room for them.
    """
    known = delegate.particulars
    needs = ", ".join(part for part in (known.access_needs, known.dietary) if part)
    party = _tr("{0} people").format(delegate.heads) if delegate.heads > 1 else ""
    if is_missing_some(delegate):
        party = _tr("{0} of {1}").format(delegate.heads, delegate.party_size)
    facts = (
        *said,
        (_tr("Table"), table_of(delegate)),
        (_tr("Category"), known.category),
        (_tr("Needs"), needs or ("" if said else _tr("None"))),
        (_tr("Party"), party),
        (_tr("Here as"), _tr("Crew") if delegate.crew else ""),
        *further_columns(delegate, MOST_COLUMNS, LONGEST_VALUE),
    )
    return tuple((label, value) for label, value in facts if value)


def alert(delegate: Delegate, *, is_read: bool = False) -> VerdictView:
    """There is a note to read first; Enter works once F8 has said that it was read."""
    known, read = delegate.particulars, action("delegate.acknowledge")
    hint = _tr("Read. Enter admits now.") if is_read else _tr("Enter works after F8")
    return VerdictView(
        state=Verdict.ALERT,
        verdict=_tr("Read this before you admit"),
        name=shown_name(delegate),
        role=known.role,
        organisation=known.organisation,
        reason=known.alert,
        pill=attendance_pill(delegate.attendance),
        hint=hint,
        buttons=(
            ButtonView(
                text=read.spoken, id=ACKNOWLEDGE, key=read.key, primary=not is_read,
                enabled=not is_read,
            ),
            ButtonView(
                text=_tr("Admit"), id=ADMIT, key="Return", primary=is_read, enabled=is_read
            ),
        ),
    )  # fmt: skip


def refused(result: CheckInResult, delegate: Delegate | None, minute: Minute) -> VerdictView:
    """Somebody is not admitted: why, and the ways on."""
    code = "" if result.refusal is None else text(result.refusal.said, "code")
    return VerdictView(
        state=Verdict.REFUSED,
        verdict=_refusal_title(result),
        name=code if delegate is None else shown_name(delegate),
        role="" if delegate is None else delegate.particulars.role,
        organisation="" if delegate is None else delegate.particulars.organisation,
        reason=result.message,
        way_on=_way_on(result, delegate, minute),
        buttons=(
            ButtonView(text=_tr("Next person"), id=NEXT, key="Escape", primary=True),
            *_ways_on(result, delegate, minute),
        ),
    )


def came_too_late(result: CheckInResult, delegate: Delegate, minute: Minute) -> VerdictView:
    """The check-in is in the log, but something later stands there already: they are not in."""
    words = _tr(
        "This desk’s clock stands at {0}. If that is wrong, set it and open the event again."
    )
    return VerdictView(
        state=Verdict.REFUSED,
        verdict=_tr("In the log, but not in"),
        name=shown_name(delegate),
        role=delegate.particulars.role,
        organisation=delegate.organisation,
        reason=result.message,
        way_on=words.format(minute(result.entries[0].happened_at)),
        buttons=(ButtonView(text=_tr("Next person"), id=NEXT, key="Escape", primary=True),),
    )


def _ways_on(result: CheckInResult, delegate: Delegate | None, minute: Minute) -> list[ButtonView]:
    """The buttons beside "Next person", as far as the refusal leaves a way."""
    ways: list[ButtonView] = []
    refusal = result.refusal
    if delegate is None or refusal is None:
        return ways
    undo, after_all = action("delegate.undo_check_in"), action("delegate.after_all")
    since = instant(refusal.facts, "since")
    if result.reason == "already_in" and is_missing_some(delegate):
        ways.append(ButtonView(text=_tr("More came"), id=AFTER_ALL, key=after_all.key))
    elif result.reason == "already_in" and since is not None:
        words = _tr("Undo {0}").format(minute(since))
        ways.append(ButtonView(text=words, id=UNDO_CHECK_IN, key=undo.key))
    if result.reason == "not_coming":
        ways.append(ButtonView(text=_tr("Comes after all"), id=AFTER_ALL, key=after_all.key))
    if refusal.may_override:
        ways.append(override_button())
    return ways


def is_missing_some(delegate: Delegate) -> bool:
    """Whether a party is in with fewer heads than it was invited with."""
    return delegate.presence is Presence.IN and delegate.heads < delegate.party_size


def when_of(delegate: Delegate, live: LiveEvent) -> str:
    """At what time, at which desk, by whom somebody came in."""
    at = "" if delegate.arrived_at is None else live.minute(delegate.arrived_at)
    operator = live.operators.get(delegate.arrived_operator or "", "")
    return " · ".join(part for part in (at, delegate.arrived_desk, operator) if part)


def verdict_of(
    result: CheckInResult, delegate: Delegate | None, when: str, minute: Minute
) -> VerdictView:
    """The card for what became of a try to admit `delegate`.

    `minute` shows an instant as a time of day.
    """
    if result.done and delegate is not None:
        if NO_EFFECT in result.flags and delegate.presence is not Presence.IN:
            return came_too_late(result, delegate, minute)
        return admitted(result, delegate, when)
    if delegate is not None and result.reason == "alert":
        return alert(delegate)
    if delegate is not None and result.reason == "id_not_seen":
        return id_step(delegate)
    return refused(result, delegate, minute)


def _refusal_title(result: CheckInResult) -> str:
    if result.reason == "not_coming" and result.refusal is not None:
        return {
            "declined": _tr("Not admitted: declined"),
            "cancelled": _tr("Not admitted: cancelled"),
            "remote": _tr("Not admitted: takes part from elsewhere"),
        }.get(text(result.refusal.facts, "rsvp"), _tr("Not admitted: not coming"))
    return {
        "already_in": _tr("Not admitted: already in"),
        "replaced": _tr("Not admitted: replaced"),
        "unknown_code": _tr("Not admitted: unknown code"),
    }.get(result.reason or "", _tr("Not admitted"))


def _way_on(result: CheckInResult, delegate: Delegate | None, minute: Minute) -> str:
    if result.refusal is None:
        return ""
    if result.reason == "already_in" and delegate is not None and is_missing_some(delegate):
        words = _tr("In with {0} of the {1}. If more have come: F6.")
        return words.format(delegate.heads, delegate.party_size)
    if result.reason == "already_in":
        since = instant(result.refusal.facts, "since")
        if since is None:
            return ""
        words = _tr("If somebody else came in under that name, undo the {0} check-in first: F7.")
        return words.format(minute(since))
    if result.reason == "not_coming":
        return _tr("If somebody else has come instead: Ctrl U.")
    return ""


def left_sentence(delegate: Delegate, at: str) -> str:
    """The confirmation of a leave: who, and when."""
    words = _tr("{0} left at {1}. Ctrl Z takes it back.")
    return words.format(_person(delegate), at)


def some_left_sentence(delegate: Delegate, heads: int, at: str) -> str:
    """The confirmation that some of a party left: how many, and who stays."""
    words = counted(
        "registration",
        delegate.heads,
        "{0}: {1} of the party left at {2}, 1 is still inside. Ctrl Z takes it back.",
        "{0}: {1} of the party left at {2}, {n} are still inside. Ctrl Z takes it back.",
    )
    return words.format(_person(delegate).rstrip(","), heads, at)


def not_left_sentence(delegate: Delegate | None, message: str, reason: str | None) -> str:
    """A leave that was refused: who, and why."""
    if delegate is None or reason != "not_in":
        return message
    words = _tr("{0} is not in the building, so nothing was changed.")
    return words.format(_person(delegate))


def _person(delegate: Delegate) -> str:
    organisation = delegate.organisation
    name = shown_name(delegate)
    return f"{name}, {organisation}," if organisation else name
