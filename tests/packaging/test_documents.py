"""What the documents of the house name is there: every path, and every page that is linked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ROOMS = ("core", "storage", "formats", "services", "cli", "ui", "tests", "packaging", "resources")
ONE_PAGE = 70
_BLOCKS = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_PATH = re.compile(rf"`((?:eventdesk/)?(?:{'|'.join(ROOMS)})/[\w./*…-]*)`")
_LINK = re.compile(r"\]\(([^)#:]+)\)")


def stands(path: str) -> bool:
    """Whether there is such a file or folder; … or NAME may be anything."""
    pattern = path.replace("…", "*").replace("NAME", "*").rstrip("/")
    return any(any(room.glob(pattern)) for room in (ROOT, ROOT / "eventdesk"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_path_and_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    words = _BLOCKS.sub("", text)
    assert [path for path in _PATH.findall(words) if not stands(path)] == []
    assert [link for link in _LINK.findall(words) if not (page.parent / link).exists()] == []


def test_what_is_not_there_would_be_found() -> None:
    assert _PATH.findall("`core/no_such.py` and `ui/`") == ["core/no_such.py", "ui/"]
    assert not stands("core/no_such.py")
    assert stands("services/**/tail.py")


def test_the_house_is_told_on_one_page() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()) <= ONE_PAGE
