"""What the chair sees of the questions while an item runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.queue import being_put, waiting_in_order
from eventdesk.core.questions.turns import Turns
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.order import ItemKind
from eventdesk.core.running_order.question_time import budget_now
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.widgets.key_row import KeyView

MOST_ROWS = 3
PUT = "asked.put"
KEYS_OF_PUT = ("asked.answered", "asked.follow_up", "asked.declined")


class AskedRow(Struct, frozen=True, kw_only=True):
    """One question in one line; `asker` "" for somebody anonymous, `minutes` of one being put."""

    id: str
    number: int
    text: str
    asker: str = ""
    organisation: str = ""
    is_put: bool = False
    minutes: int = 0
    is_first: bool = False

    def spoken(self) -> str:
        """The row in words."""
        asker = self.asker or _tr("Anonymous")
        who = f"{asker}, {self.organisation}" if self.organisation else asker
        words = _tr("Being put: {0} {1}") if self.is_put else _tr("Waiting: {0} {1}")
        return words.format(self.text, who)


class AskedView(Struct, frozen=True, kw_only=True):
    """The head of the card and its rows: the one being put, and after it the next ones."""

    line: str
    rows: tuple[AskedRow, ...]

    @property
    def put(self) -> AskedRow | None:
        """The question that is being put."""
        return next((row for row in self.rows if row.is_put), None)

    @property
    def following(self) -> AskedRow | None:
        """The question that is put next."""
        return next((row for row in self.rows if not row.is_put), None)


def asked_view(
    questions: Sequence[Question],
    delegates: Mapping[str, Delegate],
    forecast: Forecast,
    heard: Turns,
) -> AskedView | None:
    """None where there is nothing to see: nothing runs, or nobody has asked and none is expected.

    What waits for the item that runs comes first, then what waits for no item in particular.
    """
    running = forecast.running
    if running is None:
        return None
    item = running.item
    queue = waiting_in_order(questions)
    waiting = [one for one in queue if one.item_id == item.id]
    waiting += [one for one in queue if one.item_id is None]
    put = being_put(questions)
    if not waiting and put is None and item.kind is not ItemKind.QUESTIONS:
        return None
    shown = [*([] if put is None else [put]), *waiting][:MOST_ROWS]
    said = [_waiting_words(len(waiting))]
    left = budget_now(questions, forecast)
    if left is not None:
        said.append(spoken(left.in_words))
    rows = tuple(_row(one, delegates, forecast, heard, is_put=one is put) for one in shown)
    return AskedView(line=" · ".join(said), rows=rows)


def asked_keys(view: AskedView) -> tuple[KeyView, ...]:
    """What can be done with the one being put, and the key of the next one."""
    ids = [*(KEYS_OF_PUT if view.put is not None else ()), *([PUT] if view.following else ())]
    short = {PUT: _tr("Put the next")}
    return tuple(
        KeyView(id=one, key=action(one).key, word=short.get(one, action(one).spoken)) for one in ids
    )


def _row(
    question: Question,
    delegates: Mapping[str, Delegate],
    forecast: Forecast,
    heard: Turns,
    *,
    is_put: bool,
) -> AskedRow:
    delegate = delegates.get(question.asker_id or "")
    since = timedelta()
    if is_put and question.put_at is not None:
        since = forecast.now - question.put_at
    return AskedRow(
        id=question.id,
        number=question.number,
        text=question.text,
        asker=question.asker_name if delegate is None else delegate.full_name,
        organisation="" if delegate is None else delegate.organisation,
        is_put=is_put,
        minutes=max(0, since // timedelta(minutes=1)),
        is_first=not is_put and heard.is_first(question.asker_id),
    )


def _waiting_words(count: int) -> str:
    if not count:
        return _tr("none is waiting")
    return counted("asked", count, "1 is waiting", "{n} are waiting")


def _tr(text: str) -> str:
    return QCoreApplication.translate("asked", text)
