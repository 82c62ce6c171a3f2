"""Actions of the registration page."""

from __future__ import annotations

from eventdesk.ui.actions.spec import ActionSpec, PageId, text

_HERE = PageId.REGISTRATION

REGISTRATION_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(id="delegate.leave", text=text("Leave"), key="Ctrl+L", icon="door", page=_HERE),
    ActionSpec(
        id="delegate.walk_in",
        text=text("Walk-in"),
        key="Ctrl+N",
        icon="person-plus",
        page=_HERE,
    ),
    ActionSpec(
        id="delegate.substitute",
        text=text("Substitute"),
        key="Ctrl+U",
        icon="arrows",
        page=_HERE,
    ),
    ActionSpec(
        id="delegate.correct",
        text=text("Correct"),
        key="Ctrl+R",
        icon="pencil",
        page=_HERE,
    ),
    ActionSpec(
        id="delegate.inside",
        text=text("Who is inside"),
        key="Ctrl+I",
        icon="list",
        page=_HERE,
    ),
    ActionSpec(
        id="delegate.from_paper",
        text=text("Times from paper"),
        key="Ctrl+H",
        icon="pencil",
        page=_HERE,
        also=text("outage, sign-in sheet, by hand, type in, codes, afterwards"),
    ),
    ActionSpec(
        id="delegate.sign_in",
        text=text("Sign-in sheet"),
        key="Ctrl+Shift+H",
        icon="file",
        page=_HERE,
        also=text("paper, print, PDF, A4, signature, outage, A to Z, list for the door"),
    ),
    ActionSpec(
        id="delegate.acknowledge",
        text=text("I have read it"),
        key="F8",
        icon="tick",
        page=_HERE,
    ),
    ActionSpec(
        id="delegate.after_all",
        text=text("Comes after all, or more came"),
        key="F6",
        icon="plus",
        page=_HERE,
    ),
    ActionSpec(
        id="delegate.undo_check_in",
        text=text("Undo that check-in"),
        key="F7",
        icon="arrow-back",
        page=_HERE,
    ),
    ActionSpec(
        id="delegate.badge",
        text=text("Print this badge"),
        key="Ctrl+P",
        icon="file",
        page=_HERE,
        also=text("label, name badge, one badge"),
    ),
    ActionSpec(id="delegate.override", text=text("Lead override"), key="F9", page=_HERE),
)
