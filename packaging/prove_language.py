"""Every state of the pictures in the pseudo-locale: what is not translated, and what is cut off."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path


def prove(_seconds: int) -> bool:
    """Whether every text is translated; what was cut off is only told, as it may be by design."""
    from pictures_states import STATES
    from pseudo_studio import PseudoStudio

    folder = Path(tempfile.mkdtemp(prefix="eventdesk-pseudo-"))
    try:
        studio = PseudoStudio(folder)
        for draw in STATES.values():
            draw(studio)
        studio.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for title, found in (("not translated", studio.untranslated), ("cut off", studio.cut)):
        print(f"{title}:")
        for name, texts in found.items():
            print(f"  {name}: {'; '.join(texts)}")
    return not studio.untranslated
