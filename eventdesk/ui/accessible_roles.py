"""What painted widgets are to a screen reader, where Qt would only say "client area".

A widget class says what it is by `accessible_role`, one of Qt's roles:

- a role such as `Grouping` or `Graphic`: it is that, with its accessible name and description;
- `StaticText`: it is text, and reads as its name and its description in one;
- `PageTab`, `RadioButton`: it can be pressed, and says whether it is the chosen one;
- `NoRole`: it is decoration, and no screen reader stops at it.

Push buttons of which one in a group is chosen are radio buttons, whoever made them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QApplication,
    QButtonGroup,
    QWidget,
)

Role = QAccessible.Role

_CHOSEN = frozenset({Role.PageTab, Role.RadioButton})
_TOLD = "eventdesk_roles_told"


def tell_roles(application: QApplication) -> None:
    """Let Qt ask here what a widget is; once for an application, and free while nobody listens."""
    if not application.property(_TOLD):
        application.setProperty(_TOLD, True)
        QAccessible.installFactory(_interface)


def role_of(widget: QObject) -> QAccessible.Role | None:
    """What a widget says it is, or that its group makes it; None leaves it to Qt."""
    role = getattr(widget, "accessible_role", None)
    if isinstance(role, QAccessible.Role):
        return role
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and choosing_group(widget):
        return Role.RadioButton
    return None


def choosing_group(button: QAbstractButton) -> QButtonGroup | None:
    """The group of which a button is one and of which one is chosen; most buttons have none."""
    group: QButtonGroup | None = button.group()
    return None if group is None or not group.exclusive() else group


class _Painted(QAccessibleWidget):
    """A widget that says itself what it is."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role, "")


class _Told(_Painted):
    """Painted text: its name and its description are one sentence to be read."""

    def text(self, t: QAccessible.Text) -> str:
        """Name and description as one."""
        said = super().text(t)
        owner = self.object()
        if not isinstance(owner, QWidget):
            return said
        if t == QAccessible.Text.Name:
            parts = (said, owner.accessibleDescription())
            return ": ".join(part for part in parts if part)
        return "" if t == QAccessible.Text.Description else said


class _Decoration(_Painted):
    """Something that says nothing that is not said beside it."""

    def state(self) -> QAccessible.State:
        """As good as not there."""
        state = super().state()
        state.invisible = True
        return state


class _Choice(_Painted):
    """A button that is the chosen one of several, or not."""

    def state(self) -> QAccessible.State:
        """Whether it is the chosen one."""
        state, button = super().state(), self._button()
        chosen = button is not None and button.isChecked()
        if self.role() == Role.PageTab:
            state.selectable = True
            state.selected = chosen
        else:
            state.checkable = True
            state.checked = chosen
        return state

    def text(self, t: QAccessible.Text) -> str:
        """Its name; its word where it has none."""
        said = super().text(t)
        button = self._button()
        if said or t != QAccessible.Text.Name or button is None:
            return said
        return button.text().replace("&&", "&")

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, actionName: str) -> None:
        """Press it."""
        button = self._button()
        if button is not None and actionName == QAccessibleActionInterface.pressAction():
            button.click()
        else:
            super().doAction(actionName)

    def _button(self) -> QAbstractButton | None:
        owner = self.object()
        return owner if isinstance(owner, QAbstractButton) else None


def _interface(_key: str, owner: QObject | None) -> QAccessibleInterface | None:
    """What Qt shall answer with for an object, or None for its own answer."""
    if not isinstance(owner, QWidget):
        return None
    role = role_of(owner)
    if role is None:
        return None
    if role == Role.NoRole:
        return _Decoration(owner, Role.Graphic)
    if role == Role.StaticText:
        return _Told(owner, role)
    if role in _CHOSEN:
        return _Choice(owner, role)
    return _Painted(owner, role)
