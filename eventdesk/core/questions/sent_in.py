"""Questions that were sent in before the day, and what taking a list of them in would do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from eventdesk.core.folding import words_of
from eventdesk.core.invite_list import Problem
from eventdesk.core.name_keys import fold
from eventdesk.core.questions.question import Question
from eventdesk.core.said import said

QUESTION_FIELDS = ("question", "addressee", "asker", "item")
"""Every field that a list can say something about, in the order in which changes are shown."""


class ListedQuestion(Struct, frozen=True, kw_only=True):
    """One row of a list of questions.

    A row whose asker wants to stay anonymous has neither name nor address from the first reading
    on: nothing that is made of it can name anybody. `fields` holds those of QUESTION_FIELDS that
    the list says anything about, blanks included; what it does not name never changes anything.
    """

    row: int
    text: str
    fields: frozenset[str]
    name: str = ""
    email: str = ""
    organisation: str = ""
    to: str = ""
    item: str = ""
    """The item as the list names it: a title, its beginning, or a position."""
    listed_id: str = ""
    """What the list itself calls this question; "" where it does not."""
    asker_id: str | None = None
    """The delegate whom name and address mean, once that has been looked up."""
    item_id: str | None = None
    """The item that is meant, once that has been looked up."""

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody is to know who asks."""
        return self.asker_id is None and not self.name


class KnownQuestion(Struct, frozen=True, kw_only=True):
    """A question that was sent in, as it stands now and as the lists alone have it."""

    now: Question
    listed: Question
    settled: bool
    """Whether it was ever put, or does not wait any more: then no list changes it."""


class ListedChange(Struct, frozen=True, kw_only=True):
    """A question about which a row says something else."""

    question_id: str
    row: ListedQuestion
    fields: tuple[str, ...]
    """Names out of QUESTION_FIELDS, in that order."""


class QuestionComparison(Struct, frozen=True, kw_only=True):
    """What an import would do, to be shown first and then applied as one act."""

    added: tuple[ListedQuestion, ...]
    changed: tuple[ListedChange, ...]
    unchanged: tuple[str, ...]
    """Ids of questions in which nothing changes."""
    kept: tuple[ListedChange, ...]
    """Where the row differs from what was set right here, which stands."""
    untouched: tuple[ListedChange, ...]
    """Where the row differs from a question that was put, or dealt with, already."""
    vanished: tuple[str, ...]
    """Ids of questions that the list no longer has; they are kept until somebody decides."""
    problems: tuple[Problem, ...] = ()
    """What became of askers and items, by row; `column` is a field."""


def compare_questions(
    known: Sequence[KnownQuestion], rows: Sequence[ListedQuestion]
) -> QuestionComparison:
    """Match a list with the questions sent in before, and say what would change.

    By the list's own id where there is one, else by wording and asker. The same list twice
    changes nothing.
    """
    pairs, added = _match(known, rows)
    changed: list[ListedChange] = []
    kept: list[ListedChange] = []
    untouched: list[ListedChange] = []
    unchanged: list[str] = []
    for one in known:
        row = pairs.get(one.now.id)
        if row is None:
            continue
        news, own = _differing(one, row)
        if one.settled:
            _note(untouched, one, row, tuple(sorted((*news, *own), key=QUESTION_FIELDS.index)))
        else:
            _note(changed, one, row, news)
            _note(kept, one, row, own)
        if one.settled or not news:
            unchanged.append(one.now.id)
    return QuestionComparison(
        added=tuple(added),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        kept=tuple(kept),
        untouched=tuple(untouched),
        vanished=tuple(one.now.id for one in known if one.now.id not in pairs),
    )


def _note(
    among: list[ListedChange], one: KnownQuestion, row: ListedQuestion, names: tuple[str, ...]
) -> None:
    if names:
        among.append(ListedChange(question_id=one.now.id, row=row, fields=names))


def _differing(one: KnownQuestion, row: ListedQuestion) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields in which the row is news, and those in which what was set right here stands."""
    news: list[str] = []
    own: list[str] = []
    for name in QUESTION_FIELDS:
        if name not in row.fields or value_said(row, name) == value_of(one.now, name):
            continue
        was_edited = value_of(one.now, name) != value_of(one.listed, name)
        (own if was_edited else news).append(name)
    return tuple(news), tuple(own)


def value_of(question: Question, name: str) -> str:
    """What a question has in a field: ids for people and items that are known."""
    match name:
        case "question":
            return question.text
        case "addressee":
            return question.addressee
        case "asker":
            return question.asker_id or question.asker_name
        case _:
            return question.item_id or ""


def value_said(row: ListedQuestion, name: str) -> str:
    """What a row says in a field, comparable with `value_of`."""
    match name:
        case "question":
            return row.text
        case "addressee":
            return row.to
        case "asker":
            return row.asker_id or row.name
        case _:
            return row.item_id or ""


Key = tuple[str, ...] | None
"""What a question and a row must share to be taken for one; None for what has no such thing."""


def _match(
    known: Sequence[KnownQuestion], rows: Sequence[ListedQuestion]
) -> tuple[dict[str, ListedQuestion], list[ListedQuestion]]:
    """Question ids with their rows, and the rows of questions not known so far."""
    pairs: dict[str, ListedQuestion] = {}
    by_id = {one.now.id: one for one in known}
    rest = list(rows)
    for of_known, of_row in _WAYS:
        waiting: defaultdict[Key, list[str]] = defaultdict(list)
        for one in known:
            if one.now.id not in pairs:
                waiting[of_known(one)].append(one.now.id)
        unmatched = []
        for row in rest:
            key = of_row(row)
            same = None if key is None else waiting.get(key)
            if same and _believes(key, by_id[same[0]], row):
                pairs[same.pop(0)] = row
            else:
                unmatched.append(row)
        rest = unmatched
    return pairs, rest


def _believes(key: Key, one: KnownQuestion, row: ListedQuestion) -> bool:
    """Whether both may be one question: another system counts from 1, too.

    Of the same id, they share their asker or half of their words.
    """
    if key is None or len(key) > 1:
        return True
    asker = row.asker_id or fold(row.name)
    if asker and asker in (one.listed.asker_id or fold(one.listed.asker_name), one.now.asker_id):
        return True
    said_there = set(words_of(row.text))
    return any(
        len(said_there & words) * 2 >= min(len(said_there), len(words))
        for words in (set(words_of(one.listed.text)), set(words_of(one.now.text)))
    )


def _id_known(one: KnownQuestion) -> Key:
    return (one.now.listed_id,) if one.now.listed_id else None


def _id_said(row: ListedQuestion) -> Key:
    return (row.listed_id,) if row.listed_id else None


def _listed_words(one: KnownQuestion) -> Key:
    return _key(one.listed.text, one.listed.asker_id or fold(one.listed.asker_name))


def _words_now(one: KnownQuestion) -> Key:
    return _key(one.now.text, one.now.asker_id or fold(one.now.asker_name))


def _listed_name(one: KnownQuestion) -> Key:
    return _key(one.listed.text, fold(one.listed.asker_name))


def _said_words(row: ListedQuestion) -> Key:
    return _key(row.text, row.asker_id or fold(row.name))


def _said_name(row: ListedQuestion) -> Key:
    return _key(row.text, fold(row.name))


def _key(text: str, asker: str) -> Key:
    return (fold(text), asker) if text else None


_WAYS: tuple[
    tuple[Callable[[KnownQuestion], Key], Callable[[ListedQuestion], Key]],
    ...,
] = (
    (_id_known, _id_said),
    (_listed_words, _said_words),
    (_words_now, _said_words),
    (_listed_name, _said_name),
)
"""The surest sign first. A name may have found its delegate only since: then the name tells."""


def without_doubles(
    rows: Iterable[ListedQuestion],
) -> tuple[tuple[ListedQuestion, ...], tuple[Problem, ...]]:
    """The rows without those that say once more what a row before them said."""
    by_id: dict[str, int] = {}
    by_words: dict[Key, int] = {}
    kept: list[ListedQuestion] = []
    problems: list[Problem] = []
    for row in rows:
        words = _key(row.text, fold(row.name) or row.email)
        first = by_words.get(words)
        if first is not None and (not row.listed_id or _id_of(kept, first) in ("", row.listed_id)):
            message = said(
                "It stands above already, in the same words and of the same asker: left out."
            )
            problems.append(Problem(row=row.row, column="", message=message, is_notice=True))
            continue
        if row.listed_id and row.listed_id in by_id:
            message = said("The id stands in row {0} already: left out.", by_id[row.listed_id])
            problems.append(Problem(row=row.row, column="listed_id", message=message))
            continue
        by_words.setdefault(words, len(kept))
        by_id[row.listed_id] = row.row
        kept.append(row)
    return tuple(kept), tuple(problems)


def _id_of(kept: Sequence[ListedQuestion], at: int) -> str:
    return kept[at].listed_id
