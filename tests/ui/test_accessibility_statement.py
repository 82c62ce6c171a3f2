"""The statement on accessibility speaks of every criterion of WCAG 2.2, A and AA, once."""

from __future__ import annotations

import re
from collections import Counter

from eventdesk.formats.resources import resource_path

CRITERIA = re.findall(
    r"[\d.]+",
    """
    1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
    1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
    2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
    3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
    """,
)
LEVEL_AA = re.findall(
    r"[\d.]+",
    """
    1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7
    2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3
    """,
)
VERDICTS = {"supports", "partly", "does not", "not applicable"}
LINE = re.compile(r"^- \*\*([\d.]+) [^(]+ \((AA?)\): ([a-z ]+)\.\*\* (.+\.)$")


def test_every_criterion_is_answered_once_with_its_evidence() -> None:
    text = resource_path("help", "accessibility.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("- **") and line[4].isdigit()]
    found = [match for line in lines if (match := LINE.match(line)) is not None]
    assert len(found) == len(lines)
    assert Counter(match[1] for match in found) == Counter(CRITERIA)
    assert {match[1] for match in found if match[2] == "AA"} == set(LEVEL_AA)
    assert {match[3] for match in found} == VERDICTS
    assert text.startswith("# ")
