"""What bringing in a file would do, as the JSON document that the command line prints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct, field

from eventdesk.cli.documents import Documents
from eventdesk.core.invite_list import Place, Problem
from eventdesk.core.json_values import Json, JsonObject
from eventdesk.services.invite_list import InviteListPreview
from eventdesk.services.questions.bringing_in import QuestionsPreview
from eventdesk.services.running_order.bringing_in import RunningOrderPreview

NameOf = Callable[[str], str]
"""A delegate's name or an item's title, by id."""


class ImportRow(Struct, frozen=True, kw_only=True):
    """What becomes of one row of the file, or of a name that is no longer in it (no row then).

    `action` is added, changed, unchanged or vanished; `kept` names fields of the row that do not
    count, because the desk corrected them, or the item has run or the question was put. `said` is
    what the row says, under "delegate", "item" or "question".
    """

    row: int | None
    action: str
    name: str
    changed: Sequence[str] = ()
    kept: Sequence[str] = ()
    not_coming: bool = False
    said: JsonObject = field(default_factory=dict)

    def document(self) -> dict[str, Json]:
        """The row as JSON."""
        return {
            "row": self.row,
            "action": self.action,
            "name": self.name,
            "changed": list(self.changed),
            "kept": list(self.kept),
            "not_coming": self.not_coming,
            **self.said,
        }


class ImportSummary(Struct, frozen=True, kw_only=True):
    """What a file says, counted and row by row."""

    columns: Mapping[str, str]
    unchanged: int
    problems: Sequence[Problem]
    rows: Sequence[ImportRow]

    def count(self, action: str) -> int:
        """How many rows get this action."""
        return sum(row.action == action for row in self.rows)

    @property
    def not_coming(self) -> int:
        """How many rows say that somebody will not be at the door."""
        return sum(row.not_coming for row in self.rows)

    def document(self) -> dict[str, Json]:
        """The summary as JSON."""
        return {
            "columns": dict(self.columns),
            "added": self.count("added"),
            "changed": self.count("changed"),
            "unchanged": self.unchanged,
            "vanished": self.count("vanished"),
            "not_coming": self.not_coming,
            "problems": [
                {"row": one.row, "column": one.column, "message": one.message}
                for one in self.problems
            ],
            "rows": [row.document() for row in self.rows],
        }


def invite_list_summary(
    preview: InviteListPreview, name_of: NameOf, documents: Documents | None = None
) -> ImportSummary:
    """What an invite list would do; with `documents`, also what each row says."""
    comparison = preview.comparison
    added = {person.place for person in comparison.added}
    changed = {change.merged.place: change.changed for change in comparison.changed}
    kept = {correction.place: correction.kept for correction in comparison.kept}
    rows = [
        ImportRow(
            row=person.row,
            action=_action(person.place, added, changed),
            name=person.full_name,
            changed=changed.get(person.place, ()),
            kept=kept.get(person.place, ()),
            not_coming=person.not_coming,
            said={} if documents is None else {"delegate": documents.listed_person(person)},
        )
        for person in preview.file.rows
    ]
    return ImportSummary(
        columns=preview.file.columns,
        unchanged=len(comparison.unchanged),
        problems=preview.file.problems,
        rows=[*rows, *_vanished(comparison.vanished, name_of)],
    )


def running_order_summary(
    preview: RunningOrderPreview, title_of: NameOf, documents: Documents | None = None
) -> ImportSummary:
    """The same of a running order. Nobody is missing from one, so `not_coming` is 0."""
    comparison = preview.comparison
    added = {(item.row, 0) for item in comparison.added}
    changed = {(change.merged.row, 0): change.changed for change in comparison.changed}
    kept = {(change.merged.row, 0): change.changed for change in comparison.untouched}
    rows = [
        ImportRow(
            row=item.row,
            action=_action((item.row, 0), added, changed),
            name=item.title,
            changed=changed.get((item.row, 0), ()),
            kept=kept.get((item.row, 0), ()),
            said={} if documents is None else {"item": documents.listed_item(item)},
        )
        for item in preview.file.items
    ]
    return ImportSummary(
        columns=preview.file.columns,
        unchanged=len(comparison.unchanged),
        problems=preview.file.problems,
        rows=[*rows, *_vanished(comparison.vanished, title_of)],
    )


def questions_summary(
    preview: QuestionsPreview, text_of: NameOf, documents: Documents | None = None
) -> ImportSummary:
    """The same of questions sent in. Nobody is missing from them, so `not_coming` is 0."""
    comparison = preview.comparison
    added = {(row.row, 0) for row in comparison.added}
    changed = {(one.row.row, 0): one.fields for one in comparison.changed}
    kept = {(one.row.row, 0): one.fields for one in (*comparison.kept, *comparison.untouched)}
    rows = [
        ImportRow(
            row=row.row,
            action=_action((row.row, 0), added, changed),
            name=row.text,
            changed=changed.get((row.row, 0), ()),
            kept=kept.get((row.row, 0), ()),
            said={} if documents is None else {"question": documents.listed_question(row)},
        )
        for row in preview.rows
    ]
    return ImportSummary(
        columns=preview.file.columns,
        unchanged=len(comparison.unchanged),
        problems=preview.problems,
        rows=[*rows, *_vanished(comparison.vanished, text_of)],
    )


def _action(place: Place, added: set[Place], changed: Mapping[Place, Sequence[str]]) -> str:
    if place in added:
        return "added"
    return "changed" if place in changed else "unchanged"


def _vanished(ids: Iterable[str], name_of: NameOf) -> list[ImportRow]:
    return [ImportRow(row=None, action="vanished", name=name_of(one)) for one in ids]
