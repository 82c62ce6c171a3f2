"""Bringing in an invite list: read, compare, show; then all of it in one act, or nothing.

Whatever can be made without the write lock is made without it, because other desks wait as long as
it is held: `preview` reads and compares, `prepare` makes every entry and row, and `apply` only
looks whether somebody has overtaken any of it, chains the entries and writes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import changed_fields
from eventdesk.core.chain import Stamp
from eventdesk.core.collecting import not_collecting
from eventdesk.core.invite_list import Place
from eventdesk.core.list_comparison import ListComparison, compare
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.formats.invite_lists.invite_list_file import InviteListFile
from eventdesk.formats.source import Source, read_source
from eventdesk.services.listed_people import Piece, PieceMaker, all_said, summary
from eventdesk.services.overtaking import Overtaken, Since, what_came_since
from eventdesk.services.performer import ActResult, Decision, Performer, Prepared, sealed
from eventdesk.storage.repositories.delegate_repository import DelegateRows
from eventdesk.storage.transactions import Reading, Writing

_LIST_ACTIONS = frozenset(
    {Action.DELEGATE_ADDED, Action.DELEGATE_CHANGED, Action.DELEGATE_CORRECTED}
)
"""What makes a comparison another one, done or undone. Who comes and goes does not."""
_TRIES = 3
"""How often an import that was overtaken is compared again before it asks others to wait."""


class InviteListPreview(Struct, frozen=True, kw_only=True):
    """What a list would do, to be shown before it is applied."""

    file: InviteListFile
    comparison: ListComparison
    seen: int
    """The number of the newest entry when the comparison was made."""


class PreparedImport(Struct, frozen=True, kw_only=True):
    """A list ready to be written: all that can be made before the write lock is taken."""

    preview: InviteListPreview
    arrivals: bool
    """Whether those whom the list marks as arrived come in with it."""
    stamp: Stamp
    """When it was pressed, at which desk and by whom."""
    pieces: Mapping[str, Piece]
    """What is written about each delegate, by id."""
    whole: Prepared
    """The summary and all pieces, as they are written where nobody overtakes them."""
    seen: int
    """The number of the newest entry when the pieces were made."""


class InviteList:
    """Invite lists of one event."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def preview(
        self,
        source: Path | Source,
        read_as: ReadAs = AS_IT_IS,
        progress: Progress = silently,
    ) -> InviteListPreview:
        """Read a list and compare it with what is known. Changes nothing.

        Raises:
            InputError: for every file that cannot be read as a list, in one sentence.
        """
        # Its reader knows many words: only who brings a list in loads them.
        from eventdesk.formats.invite_lists.reading import read_invite_list

        whole = read_source(source) if isinstance(source, Path) else source
        with not_collecting():
            file = read_invite_list(whole, read_as, progress)
            progress(Step.COMPARING, 0, 0)
            with self._performer.database.reading() as reading:
                return _compared(reading, file)

    def prepare(
        self,
        preview: InviteListPreview,
        *,
        arrivals: bool = False,
        progress: Progress = silently,
    ) -> PreparedImport:
        """Make everything that the import will write. Changes nothing; the act is pressed now.

        With `arrivals`, whoever the list marks as arrived comes in by the same act, unless they
        are in or have been. May be done on any thread that has a database of its own.

        Raises:
            Stopped: when `progress` raises it.
        """
        stamp = self._performer.press()
        with not_collecting(), self._performer.database.reading() as reading:
            return _prepared(reading, preview, stamp, arrivals=arrivals, progress=progress)

    def apply(
        self,
        wish: InviteListPreview | PreparedImport,
        *,
        act: str | None = None,
        progress: Progress = silently,
    ) -> ActResult:
        """Bring a list in, as one act; one that says nothing new writes its summary.

        What became of it is told by its summary, which is the only one of its entries that the
        result holds.

        Raises:
            Stopped: when `progress` raises it; nothing has changed then.
        """
        prepared = (
            self.prepare(wish, progress=progress) if isinstance(wish, InviteListPreview) else wish
        )
        for _ in range(_TRIES):
            progress(Step.WRITING, 0, 0)
            try:
                return self._performer.perform_prepared(
                    prepared.whole,
                    lambda writing, _at, one=prepared: self._decide(writing, one),  # type: ignore[misc]
                    act=act,
                    at=prepared.stamp.happened_at,
                )
            except Overtaken:
                prepared = self._again(prepared)
        return self._performer.perform(
            lambda writing, _at: self._decide_at_last(writing, prepared),
            act=act,
            at=prepared.stamp.happened_at,
        )

    def _decide(self, writing: Writing, prepared: PreparedImport) -> Decision:
        """The prepared act, as far as nothing has overtaken it; a few people are made again.

        Raises:
            Overtaken: when the comparison is another one now.
        """
        since = what_came_since(writing, prepared.seen)
        here = self._performer.press()
        moved = (here.desk, here.operator) != (prepared.stamp.desk, prepared.stamp.operator)
        if moved or _is_another_list_now(since, arrivals=prepared.arrivals):
            raise Overtaken
        touched = [prepared.pieces[one] for one in since.delegates if one in prepared.pieces]
        return _with_newest(writing, prepared, touched)

    def _decide_at_last(self, writing: Writing, prepared: PreparedImport) -> Decision:
        """Compare and make under the lock: the event would not hold still for long enough."""
        stamp = replace(self._performer.press(), happened_at=prepared.stamp.happened_at)
        newest = _compared(writing, prepared.preview.file)
        made = _prepared(writing, newest, stamp, arrivals=prepared.arrivals, kept=prepared)
        return Decision(wish=Action.LIST_IMPORTED, prepared=made.whole)

    def _again(self, prepared: PreparedImport) -> PreparedImport:
        """The same import, compared with what is known now."""
        stamp = self._performer.press()
        with not_collecting(), self._performer.database.reading() as reading:
            newest = _compared(reading, prepared.preview.file)
            return _prepared(reading, newest, stamp, arrivals=prepared.arrivals, kept=prepared)


def _compared(reading: Reading, file: InviteListFile) -> InviteListPreview:
    known = reading.delegates.all()
    comparison = compare(known, file.rows, _corrected(reading))
    return InviteListPreview(file=file, comparison=comparison, seen=reading.head().sequence)


def _prepared(
    reading: Reading,
    preview: InviteListPreview,
    stamp: Stamp,
    *,
    arrivals: bool,
    progress: Progress = silently,
    kept: PreparedImport | None = None,
) -> PreparedImport:
    """Make every piece; new names that were made before and still are new are taken from `kept`."""
    if _is_another_list_now(what_came_since(reading, preview.seen), arrivals=False):
        preview = _compared(reading, preview.file)
    comparison = preview.comparison
    taken = reading.delegates.references()
    done = {} if kept is None else _still_new(kept, comparison, stamp, taken)
    taken |= {person.particulars.reference for person in comparison.added}
    taken |= {piece.reference for piece in done.values()}
    said = all_said(comparison, arrivals=arrivals)
    to_make = [one for one in said if not (one.is_new and one.person.place in done)]
    maker = PieceMaker(reading, stamp, arrivals=arrivals)
    made = [one for one in maker.pieces(to_make, taken, progress) if one is not None]
    pieces = {piece.said.delegate_id: piece for piece in (*done.values(), *made)}
    return PreparedImport(
        preview=preview,
        arrivals=arrivals,
        stamp=stamp,
        pieces=pieces,
        whole=_whole(preview, pieces, arrivals=arrivals),
        seen=reading.head().sequence,
    )


def _still_new(
    kept: PreparedImport, comparison: ListComparison, stamp: Stamp, taken: Collection[str]
) -> dict[Place, Piece]:
    """Pieces of new names that need not be made again, by their places in the list."""
    if (stamp.desk, stamp.operator) != (kept.stamp.desk, kept.stamp.operator) or kept.arrivals:
        return {}
    new = {person.place: person for person in comparison.added}
    return {
        piece.said.person.place: piece
        for piece in kept.pieces.values()
        if piece.said.is_new
        and new.get(piece.said.person.place) is piece.said.person
        and piece.reference not in taken
    }


def _with_newest(writing: Writing, prepared: PreparedImport, touched: Sequence[Piece]) -> Decision:
    """The prepared act, with what was recorded since about some of its people.

    As a rule only their rows are others then. Whoever was to come in by the list and has come by
    themselves has no entry in it any more.
    """
    whole, again = prepared.whole, DelegateRows()
    if touched:
        maker = PieceMaker(writing, prepared.stamp, arrivals=prepared.arrivals)
        made = list(maker.again(touched))
        again = DelegateRows(kept=[piece.row for piece in made if piece is not None])
        both = list(zip(touched, made, strict=True))
        if any(old.has_come or new is None for old, new in both):
            pieces = dict(prepared.pieces)
            for old, new in both:
                if new is None:
                    del pieces[old.said.delegate_id]
                else:
                    pieces[old.said.delegate_id] = new
            whole, again = _whole(prepared.preview, pieces, arrivals=True), DelegateRows()
    return Decision(wish=Action.LIST_IMPORTED, prepared=whole, again=again)


def _whole(preview: InviteListPreview, pieces: Mapping[str, Piece], *, arrivals: bool) -> Prepared:
    told = summary(preview.comparison, pieces.values(), preview.file.source_name, arrivals=arrivals)
    return Prepared(
        sealed=[sealed(told), *(one for piece in pieces.values() for one in piece.sealed)],
        rows=DelegateRows(
            new=[piece.row for piece in pieces.values() if piece.said.is_new],
            kept=[piece.row for piece in pieces.values() if not piece.said.is_new],
        ),
        told=1,
    )


def _is_another_list_now(since: Since, *, arrivals: bool) -> bool:
    """Whether a comparison may be another one; an arrival also asks what the event asks for."""
    return bool(
        since.is_much
        or since.actions & _LIST_ACTIONS
        or (arrivals and Action.EVENT_CHANGED in since.actions)
    )


def _corrected(reading: Reading) -> Mapping[str, frozenset[str]]:
    """The fields that were corrected at the desk, by delegate."""
    undone = reading.log.undone()
    corrected: dict[str, frozenset[str]] = {}
    for entry in reading.log.of_action(Action.DELEGATE_CORRECTED):
        if entry.act not in undone and entry.subject is not None:
            before = corrected.get(entry.subject, frozenset())
            corrected[entry.subject] = before | changed_fields(entry)
    return corrected
