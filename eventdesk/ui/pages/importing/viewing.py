"""From what was read to what is shown, made on the reading thread."""

from __future__ import annotations

from collections.abc import Callable

from eventdesk.services.invite_list import InviteListPreview
from eventdesk.services.list_reading import ListRead
from eventdesk.services.questions.bringing_in import QuestionsPreview
from eventdesk.services.running_order.bringing_in import RunningOrderPreview
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.importing.list_view import list_view
from eventdesk.ui.pages.importing.order_view import order_view
from eventdesk.ui.pages.importing.question_view import questions_view
from eventdesk.ui.pages.importing.view import ImportView

View = Callable[[ListRead], ImportView | None]
"""What is shown of a list that was read; None where it was refused."""


def viewer(live: LiveEvent) -> View:
    """Shows lists beside the event as it is now. What it is given may be used on any thread."""
    delegates, items, event = dict(live.delegates), live.items, live.details
    questions = dict(live.questions)

    def view(read: ListRead) -> ImportView | None:
        preview = read.preview
        if isinstance(preview, InviteListPreview):
            return list_view(read, preview, delegates, event)
        if isinstance(preview, RunningOrderPreview):
            return order_view(read, preview, items, event)
        if isinstance(preview, QuestionsPreview):
            return questions_view(read, preview, questions, items)
        return None

    return view
