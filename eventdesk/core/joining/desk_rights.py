"""What a desk of each kind may write on a server: tables of record, and actions of the log.

The services decide what an act is; this is what the database lets through, whoever asks it and with
whatever program. All desks may read all of the event, but for the PINs, which a display never sees.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from eventdesk.core.joining.desk_kinds import DeskKind

INSERT, UPDATE, DELETE = "INSERT", "UPDATE", "DELETE"
ALL = frozenset({INSERT, UPDATE, DELETE})


class DeskRights(Struct, frozen=True, kw_only=True):
    """What one kind of desk may write."""

    tables: Mapping[str, frozenset[str]] = MappingProxyType({})
    """Verbs by table. The head of the chain and the own row of `presence` are not among them."""
    columns: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Tables of which it may update some columns only."""
    actions: tuple[str, ...] = ()
    """How the actions begin that it may put into the log; "" for any."""
    lays_aside: bool = False
    """Whether it writes so much at once that it needs temporary tables."""

    @property
    def writes(self) -> bool:
        """Whether it may write anything of the event."""
        return bool(self.tables)


_WHAT_EVERY_DESK_DOES = (
    "act.", "desk.", "clock.", "file.", "note.", "export.written", "operator.named",
)  # fmt: skip
_LOG = {"entries": frozenset({INSERT}), "operators": ALL}

RIGHTS: Mapping[DeskKind, DeskRights] = MappingProxyType(
    {
        DeskKind.ORGANISER: DeskRights(
            tables=MappingProxyType(
                {
                    **_LOG,
                    "event": ALL,
                    "pins": ALL,
                    "delegates": ALL,
                    "items": ALL,
                    "runs": ALL,
                    "day": ALL,
                    "stage": ALL,
                    "roll_calls": ALL,
                    "questions": ALL,
                    "drafts": ALL,
                    "forgettings": ALL,
                }
            ),
            # Forgetting people erases what was said of them, and no hash.
            columns=MappingProxyType({"entries": ("personal", "salt")}),
            actions=("",),
            lays_aside=True,
        ),
        DeskKind.REGISTRATION: DeskRights(
            # A substitute may be given a speaking slot: a name in an item, and the guards of the
            # database see to it that it is no more than that.
            tables=MappingProxyType(
                {
                    **_LOG,
                    "delegates": ALL,
                    "roll_calls": ALL,
                    "items": frozenset({UPDATE}),
                    "day": frozenset({UPDATE}),
                }
            ),
            actions=(
                *_WHAT_EVERY_DESK_DOES, "delegate.", "party.", "roll.", "item.speakers_named",
            ),
            lays_aside=True,
        ),
        DeskKind.CHAIR: DeskRights(
            tables=MappingProxyType(
                {
                    **_LOG,
                    "items": ALL,
                    "runs": ALL,
                    "day": ALL,
                    "stage": ALL,
                    "questions": ALL,
                    "drafts": ALL,
                }
            ),
            actions=(
                *_WHAT_EVERY_DESK_DOES,
                "item.", "day.", "running_order.", "stage.", "question.", "questions.",
            ),
        ),
        DeskKind.QUESTIONS: DeskRights(
            tables=MappingProxyType({**_LOG, "questions": ALL, "drafts": ALL}),
            actions=(*_WHAT_EVERY_DESK_DOES, "question.", "questions."),
        ),
        DeskKind.DISPLAY: DeskRights(),
    }
)  # fmt: skip
