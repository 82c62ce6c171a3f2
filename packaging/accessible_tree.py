"""What a screen reader is told of a window: its tree, read through Qt's own interfaces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

ROWS_LOOKED_AT = 12
"""So many rows or cells in view are looked at: the others are made by the same lines."""
LOOKED_THROUGH = 600
"""So many are gone through for them."""

_STATES = (
    "disabled", "focusable", "focused", "checkable", "checked", "expandable", "expanded",
    "collapsed", "selectable", "selected", "readOnly", "passwordEdit", "editable", "multiLine",
)  # fmt: skip

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the tree: what it is, what it is called, and what lies in it."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    states: frozenset[str]
    box: QRect
    kind: str
    """The class of its widget; "" for a row or a cell."""
    widget: QWidget | None
    children: tuple[Node, ...] = field(default=())

    def all(self) -> Iterator[Node]:
        """It and everything in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()

    def told(self) -> str:
        """It in one line, for somebody who looks at a tree."""
        said = f"{self.role.name} “{self.name}”"
        said += f" ({self.description})" if self.description else ""
        said += f" = {self.value}" if self.value else ""
        return f"{said} {self.kind} {' '.join(sorted(self.states))}".rstrip()


def tree_of(window: QWidget) -> Node:
    """The tree of a window, without what is not seen.

    Raises:
        RuntimeError: where Qt knows no interface of the window.
    """
    found = QAccessible.queryAccessibleInterface(window)
    if found is None:
        raise RuntimeError(window)
    return _node(found)


def outline(node: Node, depth: int = 0) -> str:
    """A tree as indented lines."""
    lines = [f"{'  ' * depth}{node.told()}"]
    return "\n".join([*lines, *(outline(child, depth + 1) for child in node.children)])


def _node(interface: QAccessibleInterface) -> Node:
    texts = QAccessible.Text
    state, owner = interface.state(), interface.object()
    widget = owner if isinstance(owner, QWidget) else None
    return Node(
        role=interface.role(),
        name=interface.text(texts.Name),
        description=interface.text(texts.Description),
        value=interface.text(texts.Value),
        states=frozenset(name for name in _STATES if getattr(state, name)),
        box=interface.rect(),
        kind=_kind(owner),
        widget=widget,
        children=tuple(_children(interface, widget)),
    )


def _children(interface: QAccessibleInterface, widget: QWidget | None) -> Iterator[Node]:
    most = LOOKED_THROUGH if isinstance(widget, QAbstractItemView) else interface.childCount()
    rows = 0
    count = min(interface.childCount(), most)
    found: Iterator[QAccessibleInterface | None] = (interface.child(at) for at in range(count))
    for child in found:
        if child is None or not child.isValid() or child.state().invisible:
            continue
        rows += child.role() in {Role.ListItem, Role.Cell}
        if rows > ROWS_LOOKED_AT:
            return
        yield _node(child)


def _kind(owner: QObject | None) -> str:
    return "" if owner is None else type(owner).__name__
