"""Results as rows and cards: what each says, and which letters of the name were typed."""

from __future__ import annotations

import re

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.finding import Found
from eventdesk.core.folding import words_of
from eventdesk.core.name_keys import fold
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.widgets.category_chip import CategoryView, category_view
from eventdesk.ui.widgets.namesake_cards import NamesakeView
from eventdesk.ui.widgets.pill import PillView, attendance_pill

MOST_DIGITS = 9
_PART = re.compile(r"\S+")
_JOINT = re.compile(r"[^\w\s]")


class ResultView(Struct, frozen=True, kw_only=True):
    """One row: `number` is the digit that chooses it, or 0; `spans` are the letters typed."""

    delegate_id: str
    name: str
    line: str
    pill: PillView
    number: int = 0
    category: CategoryView | None = None
    why: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    is_asked: bool = False
    """A digit chooses it now."""
    is_next: bool = False
    """Enter would admit it now."""

    def spoken(self) -> str:
        """The row in words."""
        number = str(self.number) if self.number else ""
        category = "" if self.category is None else self.category.word
        parts = (number, self.name, self.line, category, self.why, self.pill.word)
        return ", ".join(part for part in parts if part)

    def whole(self) -> str:
        """What may be elided."""
        return "\n".join(part for part in (self.name, self.line) if part)


def result_view(
    found: Found, query: str, live: LiveEvent, *, number: int, is_asked: bool, is_next: bool
) -> ResultView:
    """A row of the results; the delegate is the one of now."""
    delegate = live.delegates.get(found.delegate.id, found.delegate)
    known = delegate.particulars
    name = shown_name(delegate)
    return ResultView(
        delegate_id=delegate.id,
        name=name,
        line=", ".join(part for part in (known.role, known.organisation) if part),
        pill=pill_of(delegate, live),
        number=number if number <= MOST_DIGITS else 0,
        category=category_view(known.category, live.categories),
        why=spoken(found.why),
        spans=matched_spans(name, query),
        is_asked=is_asked and number <= MOST_DIGITS,
        is_next=is_next,
    )


def namesake_view(found: Found, live: LiveEvent, *, number: int) -> NamesakeView:
    """A card for one of two who could be meant: what tells them apart."""
    delegate = live.delegates.get(found.delegate.id, found.delegate)
    known = delegate.particulars
    table = table_of(delegate)
    parts = (
        QCoreApplication.translate("registration", "Table {0}").format(table) if table else "",
        QCoreApplication.translate("registration", "Known as “{0}”").format(known.known_as)
        if known.known_as
        else "",
    )
    return NamesakeView(
        delegate_id=delegate.id,
        number=number,
        name=shown_name(delegate),
        organisation=known.organisation,
        role=known.role,
        email=known.email,
        category=category_view(known.category, live.categories),
        line=" · ".join(part for part in parts if part),
        pill=pill_of(delegate, live),
    )


def shown_name(delegate: Delegate) -> str:
    """The name as the desk says it; a name that was forgotten is said to be."""
    return delegate.full_name or QCoreApplication.translate("registration", "Somebody forgotten")


def table_of(delegate: Delegate) -> str:
    """The table, from the column of the list that is called so, or nothing."""
    extra = delegate.particulars.extra
    return next((text for head, text in extra.items() if head.strip().casefold() == "table"), "")


def further_columns(delegate: Delegate, most: int, longest: int) -> tuple[tuple[str, str], ...]:
    """Up to `most` of the list's own columns but the table, by header; what is long is no fact."""
    extra = delegate.particulars.extra
    own = ((head.strip(), text.strip()) for head, text in sorted(extra.items()))
    short = [one for one in own if one[0].casefold() != "table" and 0 < len(one[1]) <= longest]
    return tuple(short[:most])


def pill_of(delegate: Delegate, live: LiveEvent) -> PillView:
    """What happened to somebody, with the minute where that helps."""
    at = delegate.left_at if delegate.attendance is Attendance.LEFT else delegate.arrived_at
    return attendance_pill(delegate.attendance, "" if at is None else live.minute(at))


def matched_spans(name: str, query: str) -> tuple[tuple[int, int], ...]:
    """Start and length of the letters of `name` that were typed, in order, none overlapping."""
    found = {span for typed in words_of(query) for span in _spans_of(name, typed)}
    spans: list[tuple[int, int]] = []
    for start, length in sorted(found, key=lambda span: (span[0], -span[1])):
        if not spans or start >= spans[-1][0] + spans[-1][1]:
            spans.append((start, length))
    return tuple(spans)


def _spans_of(name: str, typed: str) -> list[tuple[int, int]]:
    spans = []
    for part in _PART.finditer(name):
        starts = [part.start(), *(m.end() + part.start() for m in _JOINT.finditer(part.group()))]
        for start in starts:
            length = _length_of(name[start : part.end()], typed)
            if length:
                spans.append((start, length))
    return spans


def _length_of(word: str, typed: str) -> int:
    """How many letters of `word` a folded beginning covers; 0 if it is none."""
    for length in range(1, len(word) + 1):
        folded = fold(word[:length])
        if folded.startswith(typed):
            return length
        if not typed.startswith(folded):
            return 0
    return 0
