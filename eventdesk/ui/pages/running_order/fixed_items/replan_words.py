"""What the ways out of a fixed item's danger say: a card each, and the keys beside them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute, minute_down
from eventdesk.core.running_order.replanning.proposals import Cut, Proposal
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.ui.actions.table import action
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.key_row import KeyView

DIGITS = {Way.START: 1, Way.BREAKS_FIRST: 1, Way.IN_PROPORTION: 2, Way.DROP: 3, Way.ACCEPT: 4}
"""The key of each way: always the same one, whatever else is offered."""
_LONGEST_NAME = 24
_MOST_NAMES = 4
NO_BREAK = "\N{NO-BREAK SPACE}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


class CardView(Struct, frozen=True, kw_only=True):
    """One way out: what it does in minutes, and what becomes of the fixed items."""

    way: Way
    digit: int
    title: str
    text: str
    verdict: str
    state: State
    later: str = ""
    shown: bool = False

    def spoken(self) -> str:
        """Everything that is written on it."""
        return ". ".join(
            part.rstrip(".") for part in (self.title, self.text, self.verdict, self.later) if part
        )


class WaysView(Struct, frozen=True, kw_only=True):
    """The cards, what stands beside the sentence above them, and the keys that work now."""

    cards: tuple[CardView, ...]
    more: str
    keys: tuple[KeyView, ...]
    urgent: bool = False
    """Whether what stands beside the sentence has to be seen, whatever goes for it."""


def card_view(proposal: Proposal, minute: Minute, *, shown: bool, whole: bool) -> CardView:
    """One proposal as a card; `whole` also checks the later fixed items, which needs its plan."""
    at = minute(proposal.minute)
    if proposal.way is Way.ACCEPT:
        state, verdict = State.WARN, _tr("{0} min late").format(proposal.minutes)
    else:
        state = State.OK
        verdict = _tr("Line-up kept, {0}") if proposal.line_up else _tr("Keeps {0}")
        verdict = verdict.format(at)
    return CardView(
        way=proposal.way,
        digit=DIGITS[proposal.way],
        title=_title(proposal, minute),
        text=_text(proposal),
        verdict=verdict,
        state=state,
        later=_later(proposal) if whole else "",
        shown=shown,
    )


def keys_view(*, shown: Way | None, line_up: bool | None, accepts: bool) -> tuple[KeyView, ...]:
    """The keys, the most needed first; `line_up` is None where there is nothing to switch."""
    copy = [_key("replan.copy", _tr("Copy for the office"))] if accepts else []
    keys: list[KeyView] = []
    if shown is not None:
        keys += [
            KeyView(id="replan.adopt", key="Return", word=_tr("Adopt")),
            KeyView(id="replan.leave", key="Escape", word=_tr("Leave it")),
            *(copy if shown is Way.ACCEPT else []),
            _key("replan.reason", _tr("Why")),
        ]
    if line_up is not None:
        word = _tr("Without the line-up") if line_up else _tr("Keep the line-up")
        keys.append(_key("replan.line_up", word))
    return (*keys, *([] if shown is Way.ACCEPT else copy))


def _key(action_id: str, word: str) -> KeyView:
    return KeyView(id=action_id, key=action(action_id).key, word=word)


def short_name(title: str) -> str:
    """A title in so few words that a card can name several items; the table has it whole.

    Of "Showcase: Somerset Council" the shorter part, of "Minister, by video" the first.
    """
    name = " ".join(title.split())
    for mark in (": ", " – ", ", "):
        if len(name) > _LONGEST_NAME and mark in name:
            first, _, rest = name.partition(mark)
            name = first if mark == ", " or len(first) <= len(rest) else rest
    if len(name) <= _LONGEST_NAME:
        return name
    cut = name[:_LONGEST_NAME].rstrip()
    words = cut.rsplit(" ", 1)[0] if " " in cut else cut
    return f"{words.rstrip(' ,;:–-')}…"


def _title(proposal: Proposal, minute: Minute) -> str:
    if proposal.way is Way.ACCEPT:
        return _tr("Accept {0}").format(minute(proposal.minute))
    if proposal.way is Way.START:
        first = proposal.brought_forward
        if first is None:
            return _tr("Close the gaps")
        start = minute(minute_down(first.start))
        return _tr("Start {0} at {1}").format(short_name(first.item.title), start)
    return {
        Way.BREAKS_FIRST: _tr("Breaks give first"),
        Way.IN_PROPORTION: _tr("All give a little"),
    }.get(proposal.way, _tr("Drop one item"))


def _text(proposal: Proposal) -> str:
    if proposal.dropped is not None:
        item = proposal.dropped
        return _tr("{0}, {1} min. Leaves {2} min spare.").format(
            short_name(item.title), item.minutes, proposal.spare
        )
    if proposal.way is Way.START:
        return _tr("Nothing gets shorter: the gaps before it are closed.")
    cuts = _cuts(proposal.cuts)
    if proposal.way is not Way.ACCEPT:
        return cuts
    if proposal.fits:
        return _tr("All lengths stay. A sentence for the office is ready.")
    earliest = _tr("Nothing else fits: this is the earliest that all floors allow.")
    return f"{cuts} {earliest}".strip()


def _cuts(cuts: Sequence[Cut]) -> str:
    """As in "Coffee 15 → 11 min, panel 45 → 42 min."."""
    if not cuts:
        return ""
    named = cuts if len(cuts) <= _MOST_NAMES else cuts[: _MOST_NAMES - 1]
    parts = [
        _tr("{0} {1}").format(
            short_name(one.item.title),
            _together(_tr("{0} → {1}").format(one.item.minutes, one.minutes)),
        )
        for one in named
    ]
    said = _together(_tr("{0} min.")).format(", ".join(parts))
    rest = cuts[len(named) :]
    if rest:
        given = sum(one.given for one in rest)
        more = _tr("{0} more items give {1} min together.").format(len(rest), given)
        said = f"{said} {more}"
    return said


def _together(text: str) -> str:
    """A text that no line breaks: figures stay with their arrow and their unit."""
    return text.replace(" ", NO_BREAK)


def _later(proposal: Proposal) -> str:
    """What the first later fixed item in danger would have of it."""
    later = proposal.later
    if not later:
        return ""
    each = next((one for one in later if one.conflict_minutes), later[0])
    name = short_name(each.item.title)
    if each.conflict_minutes:
        return _tr("Then {0} is {1} min too late").format(name, each.conflict_minutes)
    return _tr("Then {0} is {1} min into its line-up").format(name, each.line_up_deficit_minutes)
