"""What a verdict card is told to say."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from eventdesk.ui.widgets.answer_lines import LineView
from eventdesk.ui.widgets.band import BandView
from eventdesk.ui.widgets.category_chip import CategoryView
from eventdesk.ui.widgets.choice_row import ChoiceView
from eventdesk.ui.widgets.pill import PillView


class Verdict(StrEnum):
    """What the desk is told."""

    ADMITTED = "admitted"
    ALERT = "alert"
    REFUSED = "refused"
    ASKED = "asked"
    """Not decided yet: something is asked that the desk has to answer."""


class ButtonView(Struct, frozen=True, kw_only=True):
    """One way on: `id` names the action; a disabled one needs a `hint` on the card saying why."""

    text: str
    id: str
    key: str = ""
    icon: str = ""
    primary: bool = False
    enabled: bool = True


class VerdictView(Struct, frozen=True, kw_only=True):
    """Everything the card says; what is empty is left out.

    `when` is at the right of the verdict ("09:04 · Desk 1 · Mo Farouk"), `note` under the reason
    (who wrote it), `way_on` a sentence of its own, `hint` a sentence beside the buttons. `bands`
    are things to do besides, `choices` and `lines` are to be answered, `problem` is what stands
    against the last answer.
    """

    state: Verdict
    verdict: str
    name: str
    role: str = ""
    organisation: str = ""
    when: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    category: CategoryView | None = None
    """The fact that reads the same is shown as its chip."""
    reason: str = ""
    note: str = ""
    way_on: str = ""
    hint: str = ""
    pill: PillView | None = None
    buttons: tuple[ButtonView, ...] = ()
    bands: tuple[BandView, ...] = ()
    choices: tuple[ChoiceView, ...] = ()
    chosen: str = ""
    lines: tuple[LineView, ...] = ()
    problem: str = ""
