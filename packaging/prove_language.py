"""Every state of the pictures in the pseudo-locale: what is not translated, and what is cut off."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures_studio import Studio
    from pseudo_studio import PseudoStudio


def prove(_seconds: int) -> bool:
    """Whether every text is translated; what was cut off is only told, as it may be by design."""
    from pictures_states import STATES
    from pseudo_studio import PseudoStudio

    folder = Path(tempfile.mkdtemp(prefix="eventdesk-pseudo-"))
    try:
        studio = PseudoStudio(folder)
        absent = [name for name, draw in STATES.items() if not _is_drawn(studio, name, draw)]
        studio.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for title, found in (("not translated", studio.untranslated), ("cut off", studio.cut)):
        print(f"{title}:")
        for name, texts in found.items():
            print(f"  {name}: {'; '.join(texts)}")
    print(f"{studio.taken} states were read; not brought about: {', '.join(absent) or 'none'}.")
    return not studio.untranslated and not absent


def _is_drawn(studio: PseudoStudio, name: str, draw: Callable[[Studio], None]) -> bool:
    """Whether a state comes about in this language too: one that waits for a word does not."""
    try:
        draw(studio)
    except (LookupError, RuntimeError, StopIteration, TimeoutError, TypeError) as failure:
        print(f"  {name} was not brought about: {failure!r}")
        return False
    return True
