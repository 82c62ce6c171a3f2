"""What somebody else did just before a wish, and the undo of it, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

DID: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "item.started": ("{item} was started", "The start of {item} was undone"),
        "item.ended": ("{item} was ended", "The end of {item} was undone"),
        "item.held": ("{item} was held", "The holding of {item} was undone"),
        "item.resumed": ("{item} went on", "The going on of {item} was undone"),
        "item.adjusted": ("{item} was given other minutes", "Minutes of {item} were undone"),
        "item.inserted": ("{item} was put in", "The insertion of {item} was undone"),
        "item.edited": ("{item} was changed", "The change of {item} was undone"),
        "item.moved": ("{item} was moved", "The moving of {item} was undone"),
        "item.dropped": ("{item} was dropped", "The dropping of {item} was undone"),
        "item.passed_over": ("{item} was passed over", "The passing over of {item} was undone"),
        "item.restored": (
            "{item} was taken back into the day",
            "The taking back of {item} was undone",
        ),
        "running_order.replanned": ("A new plan was accepted", "A new plan was undone"),
        "day.ended": ("The day was ended", "The end of the day was undone"),
        "question.put": ("{item} was put", "The putting of {item} was undone"),
        "question.answered": ("{item} was answered", "The answer to {item} was undone"),
        "question.to_follow_up": ("{item} is to be followed up", "A follow-up was undone"),
        "question.declined": ("{item} was declined", "The declining of {item} was undone"),
        "question.withdrawn": ("{item} was withdrawn", "The withdrawing of {item} was undone"),
        "question.merged": ("{item} was merged", "The merging of {item} was undone"),
        "question.waiting": ("{item} was set back to wait", "The waiting of {item} was undone"),
        "question.reworded": ("{item} was worded otherwise", "The wording of {item} was undone"),
    }
)
"""By the name of the action: said of the item or the question."""
