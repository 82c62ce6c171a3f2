"""The cards that ask: which ID was seen, how many came, on what grounds the lead admits."""

from __future__ import annotations

from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Delegate
from eventdesk.ui.actions.table import action
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.widgets.answer_lines import LineView
from eventdesk.ui.widgets.choice_row import ChoiceView
from eventdesk.ui.widgets.pill import attendance_pill
from eventdesk.ui.widgets.verdict_view import ButtonView, Verdict, VerdictView

ADMIT, BACK, OVERRIDE = "admit", "back", "override"
WHY, PIN = "why", "pin"

NOT_ADMITTED_YET = frozenset({"needs_lead", "wrong_pin", "pin_locked"})
"""Refusals of an override, which are answered where it was asked for."""


class HeadsOf(StrEnum):
    """What a number of heads is asked for."""

    COMING = "coming"
    MORE = "more"
    LEAVING = "leaving"


def _tr(words: str) -> str:
    return QCoreApplication.translate("registration", words)


def id_choices() -> tuple[ChoiceView, ...]:
    """The kinds of document; only the kind is kept, never a number."""
    return (
        ChoiceView(id="passport", key="1", word=_tr("Passport")),
        ChoiceView(id="driving_licence", key="2", word=_tr("Driving licence")),
        ChoiceView(id="staff_pass", key="3", word=_tr("Staff pass")),
        ChoiceView(id="other", key="4", word=_tr("Other")),
    )


def id_step(delegate: Delegate, chosen: str = "") -> VerdictView:
    """A photo ID has to be looked at; a digit says which, and Enter works after it."""
    hint = _tr("Enter admits now.") if chosen else _tr("Enter works after the digit")
    return VerdictView(
        state=Verdict.ALERT,
        verdict=_tr("Look at a photo ID, then say which"),
        name=shown_name(delegate),
        role=delegate.particulars.role,
        organisation=delegate.organisation,
        note=_tr("Only the kind of document is kept, never its number."),
        pill=attendance_pill(delegate.attendance),
        choices=id_choices(),
        chosen=chosen,
        hint=hint,
        buttons=(
            ButtonView(
                text=_tr("Admit"), id=ADMIT, key="Return", primary=bool(chosen),
                enabled=bool(chosen),
            ),
            override_button(),
        ),
    )  # fmt: skip


def override_button() -> ButtonView:
    """The button by which a lead admits against a rule."""
    spec = action("delegate.override")
    return ButtonView(text=spec.spoken, id=OVERRIDE, key=spec.key)


def how_many(delegate: Delegate, what: HeadsOf, heads: int, most: int) -> VerdictView:
    """How many of a party came, came later, or leave. `heads` is what Enter takes, 0 if none."""
    size = delegate.party_size
    title = {
        HeadsOf.COMING: _tr("How many of the {0} came?"),
        HeadsOf.MORE: _tr("How many more of the {0} came?"),
        HeadsOf.LEAVING: _tr("How many of the {0} inside leave?"),
    }[what].format(most if what is HeadsOf.LEAVING else size)
    return VerdictView(
        state=Verdict.ASKED,
        verdict=title,
        name=shown_name(delegate),
        role=delegate.particulars.role,
        organisation=delegate.organisation,
        reason=_number_words(what, heads, most),
        way_on=_tr("Type the number. More than that came? Admit the others as walk-ins: Ctrl N.")
        if what is HeadsOf.COMING
        else _tr("Type the number."),
        pill=attendance_pill(delegate.attendance),
        buttons=(
            ButtonView(
                text=_number_button(what, heads, most), id=ADMIT, key="Return", primary=True,
                enabled=0 < heads <= most,
            ),
            ButtonView(text=_tr("Back"), id=BACK, key="Escape"),
        ),
    )  # fmt: skip


def overriding(refused: VerdictView, *, needs_pin: bool, problem: str = "") -> VerdictView:
    """The card of a refusal, its reason now above a line that asks for the lead's own."""
    lines = [LineView(id=WHY, label=_tr("Why is this person admitted all the same?"))]
    if needs_pin:
        lines.append(LineView(id=PIN, label=_tr("PIN of a lead"), is_secret=True))
    return replace(
        refused,
        way_on="",
        note="",
        hint=_tr("The reason goes into the day log."),
        choices=(),
        lines=tuple(lines),
        problem=problem,
        buttons=(
            ButtonView(text=_tr("Admit"), id=ADMIT, key="Return", primary=True),
            ButtonView(text=_tr("Back"), id=BACK, key="Escape"),
        ),
    )


def coming_after_all(refused: VerdictView) -> VerdictView:
    """The card of somebody who had declined, one Enter away from being admitted."""
    return replace(
        refused,
        way_on=_tr("Enter records that {0} comes after all, and admits.").format(refused.name),
        buttons=(
            ButtonView(text=_tr("Comes after all"), id=ADMIT, key="Return", primary=True),
            ButtonView(text=_tr("Back"), id=BACK, key="Escape"),
        ),
    )


def _number_words(what: HeadsOf, heads: int, most: int) -> str:
    if heads > most:
        return _tr("{0} is more than the {1} there are.").format(heads, most)
    if heads == 0:
        return _tr("Nobody? Then Esc leaves it as it is.")
    words = {
        HeadsOf.COMING: (_tr("All {0} of them."), _tr("{0} of the {1}.")),
        HeadsOf.MORE: (_tr("All {0} who were missing."), _tr("{0} of the {1} who were missing.")),
        HeadsOf.LEAVING: (_tr("All {0} of them."), _tr("{0} of the {1}. The others stay inside.")),
    }[what]
    if what is HeadsOf.MORE and heads == most == 1:
        return _tr("The one who was missing.")
    if what is HeadsOf.LEAVING and heads == most - 1:
        return _tr("{0} of the {1}. The other one stays inside.").format(heads, most)
    return words[0].format(most) if heads == most else words[1].format(heads, most)


def _number_button(what: HeadsOf, heads: int, most: int) -> str:
    verb = {
        HeadsOf.COMING: (_tr("Admit all {0}"), _tr("Admit {0}")),
        HeadsOf.MORE: (_tr("Admit all {0}"), _tr("Admit {0} more")),
        HeadsOf.LEAVING: (
            _tr("All {0} leave"),
            _tr("{0} leave") if heads > 1 else _tr("{0} leaves"),
        ),
    }[what]
    return (verb[0] if heads == most and most > 1 else verb[1]).format(heads)
