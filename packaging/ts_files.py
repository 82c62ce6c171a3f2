"""Translation source files, as Qt's Linguist reads and writes them (TS 2.1), and their .qm.

The source text and its context say which message one is; what the code does not say any more goes.
"""

from __future__ import annotations

import string
import subprocess
import sys
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from translatable import Message

FORMS = 2
"""So many forms has a number in English and German; a language with more says so here."""


def read_ts(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """What is translated, by context and source; empty where there is no file."""
    if not path.exists():
        return {}
    done: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms and all(forms):
                done[name, message.findtext("source", "")] = forms
    return done


def sources_of(path: Path) -> set[tuple[str, str]]:
    """Every message that stands in a file, translated or not."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _forms(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None:
        return ()
    forms = [one.text or "" for one in translation.iter("numerusform")]
    return tuple(forms) if forms else (translation.text or "",)


def write_ts(
    path: Path,
    language: str,
    messages: Iterable[Message],
    done: Mapping[tuple[str, str], tuple[str, ...]],
) -> None:
    """Write every message, in one order whatever the code looks like."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    by_context = groupby(sorted(messages), key=lambda message: message.context)
    for context, those in by_context:
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in those:
            lines += _written(message, done.get((message.context, message.source), ()))
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _written(message: Message, forms: tuple[str, ...]) -> list[str]:
    state = "" if forms else ' type="unfinished"'
    kind = ' numerus="yes"' if message.one else ""
    lines = [f"    <message{kind}>", f"        <source>{escape(message.source)}</source>"]
    if message.one:
        lines.append(f"        <extracomment>{escape(message.one)}</extracomment>")
        told = forms or ("",) * FORMS
        each = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in told)
        lines.append(f"        <translation{state}>{each}</translation>")
    else:
        text = escape(forms[0]) if forms else ""
        lines.append(f"        <translation{state}>{text}</translation>")
    return [*lines, "    </message>"]


def places(text: str) -> set[str]:
    """The places in a text that must stand in its translation as well."""
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | ({"%n"} if "%n" in text else set())


def wrong_places(done: Mapping[tuple[str, str], tuple[str, ...]]) -> list[str]:
    """Translations that say more, or less, than the text has places for."""
    wrong = []
    for (context, source), forms in done.items():
        try:
            # "1 Person" says its number in a word; the form for many may not leave it out.
            fits = places(forms[-1]) == places(source)
            fits &= all(places(form) | {"%n"} == places(source) | {"%n"} for form in forms)
        except ValueError:
            fits = False
        if not fits:
            wrong.append(f"{context}: {source!r} → {forms!r}")
    return wrong


def wrong_forms(
    messages: Iterable[Message], done: Mapping[tuple[str, str], tuple[str, ...]]
) -> list[str]:
    """Translations with more or fewer forms than their message has."""
    return [
        f"{one.context}: {one.source!r} has {len(forms)} forms"
        for one in messages
        if (forms := done.get((one.context, one.source)))
        and len(forms) != (FORMS if one.one else 1)
    ]


def compiled(path: Path, target: Path) -> None:
    """Make the .qm of a .ts with Qt's own lrelease, which PySide6 brings.

    Raises:
        RuntimeError: with what lrelease says.
    """
    script = Path(sys.executable).with_name("pyside6-lrelease")
    answer = subprocess.run(
        [script, "-silent", "-nounfinished", str(path), "-qm", str(target)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if answer.returncode != 0:
        raise RuntimeError(answer.stdout + answer.stderr)
