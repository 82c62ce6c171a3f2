"""What a mutation does to a tree: a boundary moved, a condition dropped, a line left out, …"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
"""A boundary moved by one, and the opposite."""
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
OPPOSITES = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}
MADE_FOR_PEOPLE = (ast.Raise, ast.Assert)
"""What a caller cannot know is told in words: nothing below these is changed."""


NOT_DONE = frozenset({"decorator_list", "annotation", "args", "returns", "targets", "target"})
"""Parts of a statement that say what something is, and do nothing."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change: the statement it is in, and what carries it out.

    `apply` gives the statement that stands there afterwards.
    """

    statement: ast.stmt
    apply: Callable[[], ast.stmt]


def mutations(statement: ast.stmt) -> Iterator[Mutation]:
    """Every mutation of a statement and of what stands within it, always in the same order."""
    if isinstance(statement, MADE_FOR_PEOPLE) or _is_for_people(statement):
        return
    for field, value in ast.iter_fields(statement):
        if field in NOT_DONE:
            continue
        if isinstance(value, ast.expr):
            yield from _of_expression(statement, statement, field, value)
        for block in _blocks(value):
            for at, line in enumerate(block):
                yield from _left_out(block, at)
                yield from mutations(line)
    if isinstance(statement, ast.If | ast.While) and not _has_opposite(statement.test):
        yield _changed(statement, statement, "test", _negated(statement.test))
    if isinstance(statement, ast.AugAssign) and type(statement.op) in OPERATORS:
        yield _changed(statement, statement, "op", OPERATORS[type(statement.op)]())
    if isinstance(statement, ast.Return) and not _says_nothing(statement.value):
        yield _changed(statement, statement, "value", ast.Constant(None))


def _blocks(value: object) -> Iterator[list[ast.stmt]]:
    """The lines that stand in a part of a statement, block by block."""
    if not isinstance(value, list) or not value:
        return
    if isinstance(value[0], ast.stmt):
        yield value
    for one in value:
        if isinstance(one, ast.match_case):
            yield one.body


def _left_out(body: list[ast.stmt], at: int) -> Iterator[Mutation]:
    """A line less; `continue` and `break` for one another."""
    line = body[at]
    instead: ast.stmt = ast.Pass()
    match line:
        case ast.Continue():
            instead = ast.Break()
        case ast.Break():
            instead = ast.Continue()
        case ast.Expr() | ast.AugAssign() | ast.Assign() if not _is_for_people(line):
            pass
        case _:
            return

    def apply() -> ast.stmt:
        body[at] = instead
        return instead

    yield Mutation(line, apply)


def _changed(statement: ast.stmt, parent: ast.AST, field: str, new: object) -> Mutation:
    def apply() -> ast.stmt:
        setattr(parent, field, new)
        return statement

    return Mutation(statement, apply)


def _of_expression(
    statement: ast.stmt, parent: ast.AST, field: str, node: ast.expr
) -> Iterator[Mutation]:
    for new in _instead_of(node):
        yield _changed(statement, parent, field, new)
    if isinstance(node, ast.Lambda | ast.JoinedStr):
        return
    yield from _of_parts(statement, node)


def _of_parts(statement: ast.stmt, node: ast.AST) -> Iterator[Mutation]:
    for field, value in ast.iter_fields(node):
        if isinstance(value, ast.expr) and field not in {"func", "target"}:
            yield from _of_expression(statement, node, field, value)
        for at, one in enumerate(value if isinstance(value, list) else ()):
            if isinstance(one, ast.expr):
                yield from _of_listed(statement, value, at, one)
            elif isinstance(one, ast.comprehension) or _counts(one):
                yield from _of_parts(statement, one)
    for field, new in _otherwise(node):
        yield _changed(statement, node, field, new)


def _otherwise(node: ast.AST) -> Iterator[tuple[str, object]]:
    """What a part of an expression could hold instead: its field, and what stands there."""
    match node:
        case ast.Call(keywords=keywords):
            for keyword in filter(_counts, keywords):
                yield "keywords", [one for one in keywords if one is not keyword]
        case ast.comprehension(ifs=[first, *others]):
            yield "ifs", []
            if not _has_opposite(first):
                yield "ifs", [_negated(first), *others]
        case ast.Compare(ops=operators):
            for changed in _compared_otherwise(operators):
                yield "ops", changed
        case _:
            pass


def _counts(part: object) -> bool:
    """Whether an argument decides something: `strict=True` only says what holds anyhow."""
    return isinstance(part, ast.keyword) and part.arg != "strict"


def _compared_otherwise(operators: list[ast.cmpop]) -> Iterator[list[ast.cmpop]]:
    for at, operator in enumerate(operators):
        for other in COMPARISONS[type(operator)]:
            yield [*operators[:at], other(), *operators[at + 1 :]]


def _of_listed(
    statement: ast.stmt, values: list[ast.expr], at: int, one: ast.expr
) -> Iterator[Mutation]:
    """Mutations of one of several: an argument, an operand, an element."""

    def put(new: ast.expr) -> Mutation:
        def apply() -> ast.stmt:
            values[at] = new
            return statement

        return Mutation(statement, apply)

    for new in _instead_of(one):
        yield put(new)
    if not isinstance(one, ast.Lambda | ast.JoinedStr):
        yield from _of_parts(statement, one)


def _instead_of(node: ast.expr) -> Iterator[ast.expr]:
    """What could stand in the place of an expression."""
    match node:
        case ast.BoolOp(op=operator, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
            for others in _with_one_fewer(values):
                yield others[0] if len(others) == 1 else ast.BoolOp(operator, others)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.BinOp(op=operator, left=left, right=right) if type(operator) in OPERATORS:
            yield ast.BinOp(left, OPERATORS[type(operator)](), right)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.IfExp(test, orelse, body)
        case ast.Constant(value=value):
            yield from map(ast.Constant, _instead_of_value(value))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in OPPOSITES:
            yield ast.Call(ast.Name(OPPOSITES[name], ast.Load()), args, [])
        case ast.Set(elts=elements) if _are_choices(elements):
            yield from map(ast.Set, _with_one_fewer(elements))
        case ast.Tuple(elts=elements) if _are_choices(elements):
            yield from (ast.Tuple(fewer, ast.Load()) for fewer in _with_one_fewer(elements))
        case _:
            pass


def _with_one_fewer(several: list[ast.expr]) -> Iterator[list[ast.expr]]:
    for left_out in several:
        yield [one for one in several if one is not left_out]


def _instead_of_value(value: object) -> Iterator[bool | int | str]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, str) and value:
        yield value + "XX"


def _negated(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _has_opposite(test: ast.expr) -> bool:
    """Whether another mutation makes the opposite of it already."""
    if isinstance(test, ast.UnaryOp):
        return isinstance(test.op, ast.Not)
    return isinstance(test, ast.Compare) and len(test.ops) == 1


def _is_for_people(statement: ast.stmt) -> bool:
    """Whether it is a docstring, or the message of what is raised next."""
    match statement:
        case ast.Expr(value=ast.Constant()) | ast.Assign(targets=[ast.Name(id="message")]):
            return True
        case _:
            return False


def _are_choices(elements: list[ast.expr]) -> bool:
    """Whether something is asked to be one of these, and each of them counts."""
    named = (ast.Attribute, ast.Constant)
    return len(elements) > 1 and all(isinstance(one, named) for one in elements)


def _says_nothing(returned: ast.expr | None) -> bool:
    """None, or False, which the same callers take for it; True is another thing, and changed."""
    return returned is None or (isinstance(returned, ast.Constant) and not returned.value)
