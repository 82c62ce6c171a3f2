"""What a note-taker has written of a question that is not recorded yet."""

from __future__ import annotations

import json
from typing import Self

from msgspec import Struct
from msgspec.structs import asdict

from eventdesk.core.json_values import optional_text, text
from eventdesk.core.questions.question import Channel


class KeptDraft(Struct, frozen=True, kw_only=True):
    """The fields of the entry card as they stand. It may name people: it is kept on no paper."""

    text: str = ""
    asker_id: str | None = None
    """The delegate who asks, if one has been chosen."""
    asker_name: str = ""
    """What has been typed of a name, if nobody has been chosen."""
    to: str = ""
    item_id: str | None = None
    """The item it is for: the one that was chosen, or that ran at its first letter."""
    channel: str = Channel.ROOM.value

    def as_text(self) -> str:
        """All of it as one JSON text, of characters that every database can hold."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, kept: str) -> Self | None:
        """The draft behind a text; None where the text is none of ours, and never a failure."""
        try:
            values: object = json.loads(kept)
        except (ValueError, RecursionError):
            return None
        if not isinstance(values, dict):
            return None
        return cls(
            text=text(values, "text"),
            asker_id=optional_text(values, "asker_id"),
            asker_name=text(values, "asker_name"),
            to=text(values, "to"),
            item_id=optional_text(values, "item_id"),
            channel=text(values, "channel", Channel.ROOM.value),
        )
