"""The sheet with join codes: a page a desk, to be handed to whoever sits there."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from eventdesk.core.shown_text import in_one_line
from eventdesk.formats.atomic import write_bytes_atomically

if TYPE_CHECKING:
    import segno

NAME = "join-codes.html"
_STYLE = """
@page { size: A4; margin: 20mm }
body { font: 14pt/1.5 Inter, "DejaVu Sans", sans-serif; color: #111; background: #fff }
section { break-after: page; padding: 8mm 0 }
section:last-child { break-after: auto }
h1 { font-size: 30pt; margin: 0 } p { margin: 4mm 0 }
code { font: 17pt/1.7 "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
svg { display: block; width: 70mm; height: 70mm; margin: 8mm 0 }
"""


class SheetPage(Struct, frozen=True, kw_only=True):
    """One desk's page."""

    desk: str
    does: str
    code: str


def write_join_sheet(folder: Path, database: str, pages: Sequence[SheetPage]) -> Path:
    """Write the sheet into a folder, for its owner's eyes only. Gives its path.

    Raises:
        EnvironmentFailure: when it cannot be written; then nothing is left behind.
    """
    said = "".join(_page(one, database) for one in pages)
    head = f"<title>Join codes</title><style>{_STYLE}</style>"
    content = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"{head}</head><body>{said}</body></html>\n"
    )
    path = folder / NAME
    write_bytes_atomically(path, content.encode())
    return path


def code_in_squares(code: str) -> list[str]:
    """A join code as QR for a terminal that writes light on dark: two rows of squares a line."""
    rows = [list(row) for row in _qr(code).matrix_iter(border=2)]
    if len(rows) % 2:
        rows.append([0] * len(rows[0]))
    signs = {(0, 0): "█", (0, 1): "▀", (1, 0): "▄", (1, 1): " "}
    return [
        "".join(signs[above & 1, below & 1] for above, below in zip(*pair, strict=True))
        for pair in zip(rows[::2], rows[1::2], strict=True)
    ]


def _page(page: SheetPage, database: str) -> str:
    groups = page.code.split("-")
    lines = ["-".join(groups[start : start + 4]) for start in range(0, len(groups), 4)]
    return (
        f"<section><h1>{_text(page.desk)}</h1><p>{_text(page.does)}</p>"
        f"{_qr(page.code).svg_inline(border=4, omitsize=True)}"
        f"<p><code>{'<br>'.join(_text(line) for line in lines)}</code></p>"
        "<p>In eventdesk choose “Join an event”, and type or scan this code. "
        "Whoever has it is in as this desk: keep it, and destroy it after the day.</p>"
        f"<p>Database: {_text(database)}</p></section>"
    )


def _qr(code: str) -> segno.QRCode:
    import segno  # only who prints a code waits for it

    # Without hyphens: on a foreign keyboard a scanner may type them as something else.
    return segno.make(code.replace("-", ""), error="m", micro=False)


def _text(text: str) -> str:
    return escape(in_one_line(text))
