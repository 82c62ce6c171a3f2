"""What a translator has to translate: every literal that the code hands to a translating function.

Read from the syntax, nothing is run. A text has the context in which Qt will look for it: the class
of `self.tr` (PySide asks every base class of the object for it), the first word given to
`translate`, or "sentences" for what is made outside Qt (`core.said`). A function whose whole work
is `return QCoreApplication.translate("context", text)` hands its context on to its callers.

Quotation marks differ from language to language: an f-string that puts them round a value is an
offence wherever a window may show it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SENTENCES = "sentences"
LANGUAGE = "language"
"""The package that translates what others say: it says nothing itself."""
ENGLISH_PLACES = ("cli/", "core/write_up/")
"""The shell and the written records, which speak English by decision."""
_QT = frozenset({"translate", "QT_TRANSLATE_NOOP"})


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text in one context; `one` is the English singular of a text about a number (`%n`)."""

    context: str
    source: str
    one: str = ""


@dataclass(slots=True, kw_only=True)
class Found:
    """What the code holds."""

    messages: set[Message] = field(default_factory=set)
    offenders: list[str] = field(default_factory=list)
    """Where something is handed over that cannot be read here: no literal."""


def translatable(root: Path, package: str = "eventdesk") -> Found:
    """Everything below a package of a checkout."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((root / package).rglob("*.py"))
    }
    wrappers = {path: _wrappers(tree) for path, tree in trees.items()}
    found = Found()
    for path, tree in trees.items():
        if path.parent.name == LANGUAGE:
            continue
        known = dict(wrappers[path])
        known.update(_imported(tree, root, wrappers))
        _Reader(path.relative_to(root), known, found).visit(tree)
    return found


def _wrappers(tree: ast.Module) -> Mapping[str, str]:
    """The context of each function here that only translates its parameter."""
    return {
        node.name: context
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (context := _context_handed_on(node))
    }


def _context_handed_on(function: ast.FunctionDef) -> str:
    parameters = {one.arg for one in function.args.args}
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _name(node.func) in _QT and len(node.args) > 1:
            context, text = node.args[:2]
            if isinstance(text, ast.Name) and text.id in parameters:
                return _literal(context) or ""
    return ""


def _imported(
    tree: ast.Module, root: Path, wrappers: Mapping[Path, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    """The translating functions that a module takes from another, by the name they have here."""
    for node in tree.body:
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        path = root.joinpath(*node.module.split(".")).with_suffix(".py")
        for name in node.names:
            context = wrappers.get(path, {}).get(name.name)
            if context:
                yield name.asname or name.name, context


class _Reader(ast.NodeVisitor):
    """Walks one module, and knows in which class it is."""

    def __init__(self, name: Path, wrappers: Mapping[str, str], found: Found) -> None:
        self._name = name
        self._wrappers = wrappers
        self._found = found
        self._classes: list[str] = []
        self._in_wrapper = False
        self._shorter: set[str] = set()
        within = name.as_posix().partition("/")[2]
        self._speaks_english = within.startswith(ENGLISH_PLACES)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Its name is the context of `self.tr`."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Within a function that hands its context on, its parameter is no offence."""
        before, self._in_wrapper = self._in_wrapper, bool(_context_handed_on(node))
        self.generic_visit(node)
        self._in_wrapper = before

    def visit_Assign(self, node: ast.Assign) -> None:
        """`say = QCoreApplication.translate`: what is said by it is translated too."""
        if _name(node.value) == "translate" and _is_qt(node.value):
            self._shorter.update(one.id for one in node.targets if isinstance(one, ast.Name))
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """A value in English quotation marks."""
        self.generic_visit(node)
        before = [_literal(part) or "" for part in node.values[:-1]]
        if not self._speaks_english and any(one.endswith("“") for one in before):
            self._offend(node, "quotes in English whatever the language")

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a translating call."""
        self.generic_visit(node)
        name = _name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self"):
                # Qt would look in the context of that object's class, and find nothing.
                self._offend(node, "translates in the context of another class")
            self._take(node, self._classes[-1] if self._classes else "", node.args[0])
        elif (name in _QT or name in self._shorter) and len(node.args) > 1 and _is_qt(node.func):
            if not self._in_wrapper:
                self._take(node, _literal(node.args[0]) or "", node.args[1])
        elif name in self._wrappers and isinstance(node.func, ast.Name) and node.args:
            self._take(node, self._wrappers[name], node.args[0])
        elif name == "said" and node.args:
            self._take(node, SENTENCES, node.args[0])
        elif name == "said_of" and len(node.args) > 2:  # noqa: PLR2004 - a number and two forms
            self._take_counted(node, SENTENCES, node.args[1], node.args[2])
        elif name == "counted" and len(node.args) > 3:  # noqa: PLR2004 - and a context
            self._take_counted(node, _literal(node.args[0]) or "", node.args[2], node.args[3])

    def _take(self, node: ast.Call, context: str, text: ast.expr) -> None:
        for one in _either(text):
            source = _literal(one)
            if source is None or not context:
                self._offend(node)
            elif source:
                self._found.messages.add(Message(context, source))

    def _take_counted(self, node: ast.Call, context: str, one: ast.expr, many: ast.expr) -> None:
        singular, plural = _literal(one), _literal(many)
        if singular is None or plural is None or not context:
            self._offend(node)
            return
        self._found.messages.add(Message(context, plural.replace("{n}", "%n"), singular))

    def _offend(self, node: ast.expr, why: str = "translates what is no literal") -> None:
        where = f"{self._name}:{node.lineno}"
        self._found.offenders.append(f"{where}: {why}: {ast.unparse(node)}")


def _either(text: ast.expr) -> Iterator[ast.expr]:
    """Both arms of `a if … else b`, wherever they lead."""
    if isinstance(text, ast.IfExp):
        yield from _either(text.body)
        yield from _either(text.orelse)
    else:
        yield text


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_qt(function: ast.expr) -> bool:
    """Not a painter, whose `translate` moves its origin."""
    if isinstance(function, ast.Attribute):
        return _name(function.value) == "QCoreApplication"
    return isinstance(function, ast.Name)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
