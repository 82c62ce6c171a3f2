"""What somebody else did just before a wish, and the undo of it, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from eventdesk.core.said import said

DID: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "item.started": (said("{item} was started"), said("The start of {item} was undone")),
        "item.ended": (said("{item} was ended"), said("The end of {item} was undone")),
        "item.held": (said("{item} was held"), said("The holding of {item} was undone")),
        "item.resumed": (said("{item} went on"), said("The going on of {item} was undone")),
        "item.adjusted": (
            said("{item} was given other minutes"),
            said("Minutes of {item} were undone"),
        ),
        "item.inserted": (said("{item} was put in"), said("The insertion of {item} was undone")),
        "item.edited": (said("{item} was changed"), said("The change of {item} was undone")),
        "item.moved": (said("{item} was moved"), said("The moving of {item} was undone")),
        "item.dropped": (said("{item} was dropped"), said("The dropping of {item} was undone")),
        "item.passed_over": (
            said("{item} was passed over"),
            said("The passing over of {item} was undone"),
        ),
        "item.restored": (
            said("{item} was taken back into the day"),
            said("The taking back of {item} was undone"),
        ),
        "running_order.replanned": (said("A new plan was accepted"), said("A new plan was undone")),
        "day.ended": (said("The day was ended"), said("The end of the day was undone")),
        "question.put": (said("{item} was put"), said("The putting of {item} was undone")),
        "question.answered": (said("{item} was answered"), said("The answer to {item} was undone")),
        "question.to_follow_up": (
            said("{item} is to be followed up"),
            said("A follow-up was undone"),
        ),
        "question.declined": (
            said("{item} was declined"),
            said("The declining of {item} was undone"),
        ),
        "question.withdrawn": (
            said("{item} was withdrawn"),
            said("The withdrawing of {item} was undone"),
        ),
        "question.merged": (said("{item} was merged"), said("The merging of {item} was undone")),
        "question.waiting": (
            said("{item} was set back to wait"),
            said("The waiting of {item} was undone"),
        ),
        "question.reworded": (
            said("{item} was worded otherwise"),
            said("The wording of {item} was undone"),
        ),
    }
)
"""By the name of the action: said of the item or the question."""
