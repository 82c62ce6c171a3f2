"""Small mistakes in a module, one at a time: what a tired person might have written instead.

Every mutant is a function, or a constant, of the module with one place of its tree changed. What
only people read is left alone: docstrings, what is raised, annotations.
"""

from __future__ import annotations

import ast
import copy
import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from mutations import mutations

BLOCKS = (ast.If, ast.While, ast.For, ast.With, ast.Match, ast.FunctionDef)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One change of one module."""

    path: str
    """The module's file, as the repository names it."""
    place: str
    """The outermost function, as "Class.method" or "function", or the constant's name."""
    was: str
    """The changed line, without its block, as it stands."""
    becomes: str
    """The same line with the change; a second one alike within its place is numbered."""
    lines: range
    """Where the changed line stands in the file: a statement may take several."""
    tree: ast.Module
    """What there is of the module: the place, changed, in its class if it has one."""
    constant: bool
    """Whether the place is a constant of the module, and no function."""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What names it as long as its line stays as it is, wherever that line goes."""
        return (self.path, self.place, self.was, self.becomes)


def mutants_of(path: str, source: str) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its text."""
    module = ast.parse(source)
    seen: Counter[tuple[str, str, str]] = Counter()
    for way, place, constant in _places(module):
        for was, becomes, lines, tree in _changes(module, way):
            seen[place, was, becomes] += 1
            number = seen[place, was, becomes]
            yield Mutant(
                path=path,
                place=place,
                was=was,
                becomes=becomes if number == 1 else f"{becomes}  [{number}]",
                lines=lines,
                tree=tree,
                constant=constant,
            )


def _places(module: ast.Module) -> Iterator[tuple[tuple[int, ...], str, bool]]:
    """Where functions and constants stand: the way there, the name, whether it is a constant."""
    for number, statement in enumerate(module.body):
        match statement:
            case ast.FunctionDef(name=name):
                yield (number,), name, False
            case ast.ClassDef(name=name, body=body):
                for inner, one in enumerate(body):
                    if isinstance(one, ast.FunctionDef):
                        yield (number, inner), f"{name}.{one.name}", False
            case (
                ast.Assign(targets=[ast.Name(id=name)])
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr())
            ) if name != "__all__" and not _is_alias(statement):
                yield (number,), name, True
            case _:
                pass


def _is_alias(statement: ast.stmt) -> bool:
    """Whether a name of a type is given: nothing happens by it."""
    match statement:
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
            return True
        case ast.Assign(value=ast.Subscript()):
            return True
        case _:
            return False


def _changes(
    module: ast.Module, way: tuple[int, ...]
) -> Iterator[tuple[str, str, range, ast.Module]]:
    """The place alone, once for each change: its line before and after, and what to compile."""
    number = 0
    while True:
        tree, place = _alone(module, way)
        change = next(itertools.islice(mutations(place), number, None), None)
        if change is None:
            return
        was, lines = _line(change.statement), _lines(change.statement)
        becomes = _line(change.apply())
        if was != becomes:
            yield was, becomes, lines, ast.fix_missing_locations(tree)
        number += 1


def _alone(module: ast.Module, way: tuple[int, ...]) -> tuple[ast.Module, ast.stmt]:
    """A copy of one function or constant, within its class if it has one."""
    top = module.body[way[0]]
    if len(way) == 1 or not isinstance(top, ast.ClassDef):
        place = copy.deepcopy(top)
        return ast.Module([place], []), place
    place = copy.deepcopy(top.body[way[1]])
    return ast.Module([ast.ClassDef(top.name, [], [], [place], [])], []), place


def _line(statement: ast.stmt) -> str:
    """A statement in one line; of one with a block, what stands before the colon."""
    text = ast.unparse(statement)
    return text.splitlines()[0] if isinstance(statement, BLOCKS) else " ".join(text.split())


def _lines(statement: ast.stmt) -> range:
    body = getattr(statement, "body", None) or getattr(statement, "cases", None)
    if not body:
        return range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
    first = body[0].pattern if isinstance(body[0], ast.match_case) else body[0]
    return range(statement.lineno, max(first.lineno, statement.lineno + 1))
