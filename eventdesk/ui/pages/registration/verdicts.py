"""From what became of a check-in to what the verdict card says of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Delegate
from eventdesk.core.json_values import instant, text
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.actions import action
from eventdesk.ui.pages.registration.rows import shown_name, table_of
from eventdesk.ui.widgets.pill import attendance_pill
from eventdesk.ui.widgets.verdict_view import ButtonView, Verdict, VerdictView

UNDO, NEXT, ACKNOWLEDGE, ADMIT = "undo", "next", "acknowledge", "admit"
"""The buttons of the card."""

Minute = Callable[[datetime], str]


def _tr(words: str) -> str:
    return QCoreApplication.translate("registration", words)


def admitted(delegate: Delegate, when: str) -> VerdictView:
    """Somebody is in; `when` says at what time, at which desk, by whom."""
    known, undo = delegate.particulars, action("day_log.undo")
    return VerdictView(
        state=Verdict.ADMITTED,
        verdict=_tr("In"),
        name=shown_name(delegate),
        role=known.role,
        organisation=known.organisation,
        when=when,
        facts=facts_of(delegate),
        hint=_tr("Type the next name. This stays until you do."),
        buttons=(ButtonView(text=undo.spoken, id=UNDO, key=undo.key, icon=undo.icon),),
    )


def facts_of(delegate: Delegate) -> tuple[tuple[str, str], ...]:
    """What the desk reads out: table, category, needs, and how many came."""
    known = delegate.particulars
    needs = ", ".join(part for part in (known.access_needs, known.dietary) if part)
    party = _tr("{0} people").format(delegate.heads) if delegate.heads > 1 else ""
    facts = (
        (_tr("Table"), table_of(delegate)),
        (_tr("Category"), known.category),
        (_tr("Needs"), needs or _tr("None")),
        (_tr("Party"), party),
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


def refused(result: CheckInResult, minute: Minute) -> VerdictView:
    """Somebody is not admitted: why, and the way on."""
    delegate = result.delegate
    code = "" if result.refusal is None else text(result.refusal.said, "code")
    return VerdictView(
        state=Verdict.REFUSED,
        verdict=_refusal_title(result),
        name=code if delegate is None else shown_name(delegate),
        role="" if delegate is None else delegate.particulars.role,
        organisation="" if delegate is None else delegate.particulars.organisation,
        reason=result.message,
        way_on=_way_on(result, minute),
        buttons=(ButtonView(text=_tr("Next person"), id=NEXT, key="Escape", primary=True),),
    )


def verdict_of(result: CheckInResult, when: str, minute: Minute) -> VerdictView:
    """The card for the result of a check-in; `minute` shows an instant as a time of day."""
    if result.done and result.delegate is not None:
        return admitted(result.delegate, when)
    if result.reason == "alert" and result.delegate is not None:
        return alert(result.delegate)
    return refused(result, minute)


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


def _way_on(result: CheckInResult, minute: Minute) -> str:
    if result.refusal is None:
        return ""
    if result.reason == "already_in":
        since = instant(result.refusal.facts, "since")
        if since is None:
            return ""
        words = _tr("If somebody else came in under that name, undo the {0} check-in first.")
        return words.format(minute(since))
    if result.reason in {"not_coming", "replaced"}:
        return _tr("If they have come all the same, the lead decides.")
    return ""


def left_sentence(delegate: Delegate, at: str) -> str:
    """The confirmation of a leave: who, and when."""
    words = _tr("{0} left at {1}. Ctrl Z takes it back.")
    return words.format(_person(delegate), at)


def not_left_sentence(delegate: Delegate | None, message: str) -> str:
    """A leave that was refused: who, and why."""
    if delegate is None:
        return message
    words = _tr("{0} is not in the building, so nothing was changed.")
    return words.format(_person(delegate))


def _person(delegate: Delegate) -> str:
    organisation = delegate.organisation
    name = shown_name(delegate)
    return f"{name}, {organisation}," if organisation else name
