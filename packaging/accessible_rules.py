"""What every accessibility tree must keep to, rule by rule; each broken one is told in a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from accessible_tree import Node, Role
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)

CONTROLS = frozenset({
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.PageTab, Role.ComboBox,
    Role.EditableText, Role.SpinBox, Role.List, Role.Table, Role.Tree, Role.Link, Role.MenuItem,
})  # fmt: skip
"""What may have the focus and be worked with."""
ROWS = frozenset({Role.ListItem, Role.Cell, Role.TreeItem})
NAMED_PLACES = frozenset({Role.Grouping, Role.PropertyPage})
"""What may have the focus though it is no control: it takes keys for all that lies in it."""
BARE = frozenset({Role.Client, Role.Border, Role.Pane, Role.LayeredPane, Role.NoRole})
"""What Qt says of a widget of which it knows nothing."""
_MARKUP = ("<span", "<br", "<b>", "&amp;", "&lt;", "&&")
_OF_QT = (QAbstractScrollArea, QStackedWidget, QMainWindow, QMenu)

Rule = Callable[[Node], Iterator[str]]


def findings(tree: Node) -> list[str]:
    """What is wrong with a tree; nothing where all is well."""
    return [f"{rule.__name__[1:]}: {told}" for rule in RULES for told in rule(tree)]


def _what_has_the_focus_has_a_name(tree: Node) -> Iterator[str]:
    for node in tree.all():
        if "focusable" in node.states and not node.name.strip() and node.role not in ROWS:
            yield node.told()


def _what_has_the_focus_is_a_control(tree: Node) -> Iterator[str]:
    """Or a long text: it is read on by keys, for which it must have the focus."""
    for node in tree.all():
        is_read = {"readOnly", "multiLine"} <= set(node.states)
        takes_keys = node.role in CONTROLS | ROWS | NAMED_PLACES or is_read
        if "focusable" in node.states and not takes_keys:
            yield node.told()


def _rows_are_read(tree: Node) -> Iterator[str]:
    for node in tree.all():
        if node.role is Role.ListItem and not node.name.strip():
            yield node.told()
        cells = [child for child in node.children if child.role is Role.Cell]
        if node.role is Role.Table and cells and not any(cell.name for cell in cells):
            yield f"no cell of {node.told()}"


def _siblings_can_be_told_apart(tree: Node) -> Iterator[str]:
    for node in tree.all():
        alike = Counter(
            (child.role, child.name, child.description)
            for child in node.children
            if child.role in CONTROLS
        )
        for (role, name, _), count in alike.items():
            if count > 1:
                yield f"{count} × {role.name} “{name}” in {node.told()}"


def _nothing_is_markup(tree: Node) -> Iterator[str]:
    for node in tree.all():
        said = f"{node.name} {node.description}"
        if any(mark in said for mark in _MARKUP):
            yield node.told()


def _what_is_painted_says_what_it_is(tree: Node) -> Iterator[str]:
    """A leaf with a name is text or a picture, and one that paints itself says something."""
    for node in tree.all():
        if node.role not in BARE or node.children or node.widget is None:
            continue
        if isinstance(node.widget, _OF_QT) or not node.kind:
            continue
        if node.name or "paintEvent" in _own(node.widget):
            yield node.told()


def _pictures_are_described(tree: Node) -> Iterator[str]:
    for node in tree.all():
        if node.role in {Role.Graphic, Role.Chart} and not (node.name and node.description):
            yield node.told()


def _secrets_are_not_read_out(tree: Node) -> Iterator[str]:
    for node in tree.all():
        is_secret = isinstance(node.widget, QLineEdit) and (
            node.widget.echoMode() is not QLineEdit.EchoMode.Normal
        )
        if is_secret and "passwordEdit" not in node.states:
            yield node.told()


def _states_are_those_of_the_widget(tree: Node) -> Iterator[str]:
    for node in tree.all():
        widget = node.widget
        if widget is None:
            continue
        if widget.isEnabled() == ("disabled" in node.states):
            yield f"enabled or not: {node.told()}"
        if node.role not in CONTROLS | {Role.Grouping}:
            continue
        if widget.hasFocus() and "focused" not in node.states:
            yield f"has the focus: {node.told()}"


def _the_word_on_a_button_is_in_its_name(tree: Node) -> Iterator[str]:
    """Whoever speaks to the computer says the word that is seen; a title may be cut."""
    for node in tree.all():
        if isinstance(node.widget, QAbstractButton):
            word = node.widget.text().replace("&", "").partition("…")[0].strip()
            if not any(map(str.isalnum, word)):
                continue  # a plus or a minus is spoken by the name alone
            if word.casefold() not in node.name.replace("&", "").casefold():
                yield f"“{word}”: {node.told()}"


def _only_one_has_the_focus(tree: Node) -> Iterator[str]:
    focused = [
        node
        for node in tree.all()
        if "focused" in node.states
        and node.role in CONTROLS | NAMED_PLACES
        and (node.widget is None or node.widget.focusProxy() is None)
    ]
    if len(focused) > 1:
        yield "; ".join(node.told() for node in focused)


def _own(widget: QWidget) -> set[str]:
    """What the Python classes of a widget define, not Qt."""
    ours = (one for one in type(widget).__mro__ if one.__module__.startswith("eventdesk"))
    return {name for one in ours for name in vars(one)}


RULES: tuple[Rule, ...] = (
    _what_has_the_focus_has_a_name,
    _what_has_the_focus_is_a_control,
    _rows_are_read,
    _siblings_can_be_told_apart,
    _nothing_is_markup,
    _what_is_painted_says_what_it_is,
    _pictures_are_described,
    _secrets_are_not_read_out,
    _states_are_those_of_the_widget,
    _the_word_on_a_button_is_in_its_name,
    _only_one_has_the_focus,
)
