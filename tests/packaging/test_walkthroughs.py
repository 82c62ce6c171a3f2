"""The walkthroughs fit the code as it stands; `dev.py prove walkthroughs` carries them out."""

from __future__ import annotations

from pathlib import Path

import pytest
from walkthroughs import misfits, steps, walkthroughs

ROOT = Path(__file__).parent.parent.parent
PAGES = walkthroughs(ROOT)


def test_there_are_walkthroughs() -> None:
    assert {page.stem for page in PAGES} >= {"add-a-field-to-a-delegate", "add-an-export-format"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_change_of_a_walkthrough_fits_the_code(page: Path) -> None:
    assert misfits(page, ROOT) == ""
    assert any(step.commands for step in steps(page)), "it says how to prove it"


def test_a_change_that_does_not_fit_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("one\ntwo\n", encoding="utf-8")
    page = tmp_path / "page.md"
    page.write_text("```diff\n--- a/a.py\n+++ b/a.py\n@@ -1 +1,2 @@\n three\n+four\n```\n", "utf-8")
    assert "a.py" in misfits(page, tmp_path)
