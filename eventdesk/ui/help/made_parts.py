"""What the pages of the help cannot say by themselves: every key, and what this copy is."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, qVersion

from eventdesk import __version__
from eventdesk.ui.actions.spec import ActionSpec, PageId, Place, StandIn
from eventdesk.ui.actions.table import ACTIONS, action
from eventdesk.ui.help.pages import ABOUT, KEYS, Filled

PLACES: tuple[Place | None, ...] = (None, *PageId, *StandIn)


class KeyGroup(Struct, frozen=True, kw_only=True):
    """The actions with a key that are live at one place, or everywhere."""

    title: str
    specs: tuple[ActionSpec, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def key_groups(places: Sequence[Place | None] = PLACES) -> tuple[KeyGroup, ...]:
    """The keys of some places, in the order of the table; what has no key is left out."""
    groups = (
        KeyGroup(
            title=_place_name(place),
            specs=tuple(spec for spec in ACTIONS if spec.page is place and spec.key),
        )
        for place in places
    )
    return tuple(group for group in groups if group.specs)


def _place_name(place: Place | None) -> str:
    return _tr("Everywhere") if place is None else action(f"page.{place.value}").spoken


def keys_as_markdown() -> str:
    """A table of keys for each page."""
    parts = []
    for group in key_groups():
        rows = "\n".join(f"| `{_in_cell(spec.key)}` | {spec.spoken} |" for spec in group.specs)
        head = f"| {_tr('Key')} | {_tr('What it does')} |\n| --- | --- |"
        parts.append(f"## {group.title}\n\n{head}\n{rows}")
    return "\n\n".join(parts)


def _in_cell(key: str) -> str:
    return key.replace("|", "\\|")


def about_as_markdown(data: Path) -> str:
    """Version, system and the folder for data, such as somebody who is asked for help asks."""
    lines = (
        (_tr("Version"), __version__),
        (_tr("Runs on"), f"{platform.system()} {platform.release()}"),
        (_tr("With"), f"Python {platform.python_version()}, Qt {qVersion()}"),
        (_tr("Events and settings are kept in"), _plain(str(data))),
    )
    return "\n".join(f"- {name}: **{value}**" for name, value in lines)


def _plain(text: str) -> str:
    """A path as it stands: none of its signs means anything to Markdown."""
    return "".join(f"\\{sign}" if sign in r"\`*_{}[]<>()#+-.!|~" else sign for sign in text)


def made_parts(data: Path) -> Filled:
    """What stands in the place of `{keys}` and `{about}`."""
    return {KEYS: keys_as_markdown, ABOUT: partial(about_as_markdown, data)}
