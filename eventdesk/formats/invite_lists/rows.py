"""One row of an invite list: cells in, listed people and problems out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType

from msgspec import Struct, field

from eventdesk.core.delegates import NOT_COMING_RSVPS, Particulars, Rsvp
from eventdesk.core.invite_list import EXTRA_PREFIX, PARTICULARS_FIELDS, ListedPerson, Problem
from eventdesk.core.read_as import EXTRA
from eventdesk.core.said import said
from eventdesk.formats.invite_lists.answers import read_answer
from eventdesk.formats.invite_lists.cells import NO, WHOLE_EMAIL, YES, says_yes
from eventdesk.formats.invite_lists.columns import UnderstoodColumns
from eventdesk.formats.invite_lists.header_words import FULL_NAME
from eventdesk.formats.invite_lists.heads import ALONE, Heads, HeadsReader, along
from eventdesk.formats.invite_lists.name_words import ANONYMOUS, BORN
from eventdesk.formats.invite_lists.names import on_one_line
from eventdesk.formats.invite_lists.parties import Nameless
from eventdesk.formats.invite_lists.quoting import quoted
from eventdesk.formats.invite_lists.row_answers import AnswerReader, Arrivals, RowAnswer
from eventdesk.formats.invite_lists.row_cells import RowCells
from eventdesk.formats.invite_lists.row_names import RowNames, is_plain_name, names_of_row
from eventdesk.formats.invite_lists.row_people import REMARK_COLUMN, another_person, take_names
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.table import Row

_ADDRESS_IN_WORDS = re.compile(r"<([^<>\s]+)>")
_NO_EXTRA: MappingProxyType[str, str] = MappingProxyType({})
_BLANK = dict.fromkeys(PARTICULARS_FIELDS, "")
_ONE_LINE = frozenset(
    {"reference", "title", "given_name", "family_name", "known_as", "organisation", "role", "email"}
)
_FLAGS = ("alert", "tell_host")


class ReadRow(Struct):
    """What came of one row: people, or somebody without a name; and what to look at."""

    people: list[ListedPerson] = field(default_factory=list)
    nameless: Nameless | None = None
    problems: list[Problem] = field(default_factory=list)


class RowReader:
    """Reads rows under one header. It keeps no state from row to row."""

    def __init__(self, columns: UnderstoodColumns, rows: Sequence[Row], *, is_own: bool) -> None:
        """Note which column is which field, once for the whole list.

        In a list of our own every cell is what it says, and no name is taken apart.
        """
        self._columns = columns
        self._index = {one.field: one.index for one in reversed(columns.columns)}
        self._extras = [(one.header, one.index) for one in columns.columns if one.field == EXTRA]
        self._header_at = {one.index: one.header for one in columns.columns}
        self._headers = {one.field: one.header for one in columns.columns}
        self._own_fields = [
            (name, self._index[name], name in _ONE_LINE)
            for name in PARTICULARS_FIELDS
            if name in self._index
        ]
        self._rsvp_on = self._index.get("rsvp_on", -1)
        self._name_column = FULL_NAME if FULL_NAME in self._index else "given_name"
        self._titles = [one.index for one in columns.columns if one.field == "title"][1:]
        self._alerts = [one.index for one in columns.columns if one.index in columns.alerts]
        self._whole = self._index.get(FULL_NAME, -1)
        self._flags = () if is_own else tuple(name for name in _FLAGS if name in self._index)
        self._is_own = is_own
        self._answers = AnswerReader(columns)
        self._arrivals = Arrivals(columns, rows)
        self._heads = HeadsReader(columns, is_own=is_own)
        self._fields = self._said_by_every_row()

    def _said_by_every_row(self) -> frozenset[str]:
        said = {name for name, _, _ in self._own_fields}
        said |= {EXTRA_PREFIX + header for header, _ in self._extras}
        if self._answers.says_anything:
            said.add("rsvp")
        if "rsvp_on" in self._index:
            said.add("rsvp_on")
        if FULL_NAME in self._index:
            said |= {"given_name", "family_name"}
        if self._heads.says_anything:
            said.add("party_size")
        return frozenset(said)

    def read(self, row: Row) -> ReadRow:
        """The people of a row, or whoever has no name in it."""
        cells = row.cells
        width = len(cells)
        texts = _BLANK.copy()
        for name, index, one_line in self._own_fields:
            if index < width and (cell := cells[index]):
                if one_line and not (cell.isprintable() and "  " not in cell):
                    cell = on_one_line(cell)
                texts[name] = cell
        at = RowCells(row, texts, self._further(cells), self._fields, [])
        whole = cells[self._whole] if 0 <= self._whole < width else ""
        names = self._names(texts, whole)
        if names is not None and not names.people:
            return self._without_name(at, names)
        return self._with_names(at, names)

    def _further(self, cells: Sequence[str]) -> dict[str, str]:
        """What stands in the columns without a field."""
        width = len(cells)
        return {
            header: cells[index] for header, index in self._extras if index < width and cells[index]
        }

    def _names(self, texts: dict[str, str], whole: str) -> RowNames | None:
        """None where the names are just what their columns say."""
        if self._is_own:
            named = texts["given_name"] or texts["family_name"]
            return None if named else RowNames(people=())
        if not whole and is_plain_name(texts["given_name"], texts["family_name"]):
            return None
        return names_of_row(texts, whole)

    def _without_name(self, at: RowCells, names: RowNames) -> ReadRow:
        cells = at.row.cells
        answer = self._answers.read(cells)
        heads = self._heads.read(cells)
        written = [text for text in (*at.texts.values(), *at.extra.values()) if text]
        nameless = Nameless(
            row=at.row.number,
            written=names.written,
            heads=max(1, heads.heads),
            order=self._cell(cells, self._columns.orders),
            host=names.cell.host or self._cell(cells, self._columns.hosts),
            is_of_above=names.cell.is_of_above and len(written) <= 1,
            counts=answer.rsvp not in NOT_COMING_RSVPS,
            organisation=at.texts["organisation"],
            kept=self._under_what_stands_there(at, names),
        )
        return ReadRow(nameless=nameless)

    def _under_what_stands_there(self, at: RowCells, names: RowNames) -> ListedPerson | None:
        """Somebody who can be written to, under "N. N." or whatever stands for the name."""
        if not names.written or not at.texts["email"]:
            return None
        if not at.texts["given_name"] and not at.texts["family_name"]:
            at.texts["family_name"] = on_one_line(names.written)
        return self._with_names(at, None).people[0]

    def _with_names(self, at: RowCells, names: RowNames | None) -> ReadRow:
        texts = at.texts
        if names is not None:
            take_names(at, names, self._headers)
        if self._titles or self._alerts:
            self._take_from_beside(at)
        texts["email"] = self._email(at, texts["email"])
        for name in self._flags:
            texts[name] = self._flag(name, texts[name])
        if texts["access_needs"] and not self._is_own and fold_header(texts["access_needs"]) in NO:
            texts["access_needs"] = ""
        answer = self._answers.read(at.row.cells) if self._answers.says_anything else None
        rsvp = self._rsvp(at, answer)
        heads = self._heads.read(at.row.cells) if self._heads.is_needed else ALONE
        if names is not None and (names.cell.more or len(names.people) > 1 or names.cell.remark):
            heads = self._more_heads(at, names, heads)
        if answer is not None and answer.more and heads.heads == 1:
            heads = along(answer.more, "rsvp")
        if heads is not ALONE:
            self._say_heads(at, heads)
        arrival = self._arrivals.read(at.row.cells, answer)
        if arrival.problem:
            at.problem("arrived", arrival.problem)
        person = ListedPerson(
            row=at.row.number,
            particulars=Particulars(
                **texts, extra=MappingProxyType(at.extra) if at.extra else _NO_EXTRA
            ),
            fields=at.fields,
            rsvp=rsvp,
            rsvp_on=self._cell(at.row.cells, self._rsvp_on),
            party_size=heads.heads,
            arrived=arrival.arrived,
            arrived_at=arrival.at,
        )
        more = names.people[1:] if names is not None else ()
        others = [another_person(person, parts) for parts in more]
        return ReadRow(people=[person, *others], problems=at.problems)

    @staticmethod
    def _say_heads(at: RowCells, heads: Heads) -> None:
        if heads.problem:
            if not heads.is_known:
                at.unsay("party_size")
            at.problem(heads.column, heads.problem)
        if heads.heads > 1 and heads.is_known:
            at.say("party_size")

    def _take_from_beside(self, at: RowCells) -> None:
        """A second column of titles ("Frau", "Dr."), and one that marks who needs attention."""
        texts, cells = at.texts, at.row.cells
        for index in self._titles:
            title = self._cell(cells, index)
            if title and title not in texts["title"]:
                texts["title"] = f"{texts['title']} {title}".strip()
        for index in self._alerts:
            if not texts["alert"] and says_yes(self._cell(cells, index)):
                texts["alert"] = self._header_at[index]
                at.say("alert")

    def _more_heads(self, at: RowCells, names: RowNames, heads: Heads) -> Heads:
        """The people whom the cell of the name speaks of, and a word about it."""
        cell, several = names.cell, len(names.people)
        column = self._name_column
        if several > 1:
            listed = " and ".join(
                f"{one.given_name} {one.family_name}".strip() for one in names.people
            )
            at.problem(
                column,
                said("{0} is read as {1} people: {2}.", quoted(names.written), several, listed),
            )
        size = max(heads.heads - several + 1, 1 + cell.more)
        if cell.more:
            message = said(
                "{0} is read as one name with a party of {1}.", quoted(names.written), size
            )
            at.problem(column, message)
        if size == heads.heads:
            return heads
        return Heads(heads=size)

    def _rsvp(self, at: RowCells, answer: RowAnswer | None) -> Rsvp | None:
        """The answer; a blank cell is "invited", and unknown words leave what is known."""
        rsvp = answer.rsvp if answer else None
        if answer and answer.problem:
            at.problem(answer.column, answer.problem)
        if answer and rsvp is None:
            at.unsay("rsvp")
        remark = at.extra.get(REMARK_COLUMN, "") if at.extra else ""
        if remark.lower().startswith(BORN):
            return rsvp
        if remark and rsvp in {None, Rsvp.INVITED} and not self._is_own:
            beside = read_answer(remark)
            if beside not in {None, Rsvp.INVITED, Rsvp.ACCEPTED}:
                at.say("rsvp")
                at.problem(
                    self._name_column, said("“{0}” beside the name is read as the answer.", remark)
                )
                return beside
        return rsvp

    def _flag(self, name: str, written: str) -> str:
        """A column that only says yes or no says its own header, or nothing."""
        word = fold_header(written)
        if word in NO or not word:
            return ""
        return self._headers[name] if word in YES else written

    def _email(self, at: RowCells, written: str) -> str:
        """The address, kept as written when it is not whole: the desk may still recognise it."""
        inner = _ADDRESS_IN_WORDS.search(written) if "<" in written else None
        email = (inner[1] if inner else written).removeprefix("mailto:")
        if not email or WHOLE_EMAIL.fullmatch(email):
            return email
        if email.lower() in ANONYMOUS and not self._is_own:
            return ""
        at.problem("email", said("{0} is not a whole e-mail address.", quoted(email)))
        return email

    @staticmethod
    def _cell(cells: Sequence[str], index: int) -> str:
        return cells[index] if 0 <= index < len(cells) else ""
