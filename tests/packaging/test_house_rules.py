"""The house's own rules, on made-up trees that break them one by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from house_rules import broken_rules


def test_a_tree_in_order_breaks_nothing(tmp_path: Path) -> None:
    write(tmp_path, "desk/find.py", '"""Find."""\n' + function_of(60))
    write(tmp_path, "README.md", "Made with https://example.org/" + "simplest\n")

    assert broken_rules(tmp_path) == []


def test_a_file_may_have_400_lines_and_no_more(tmp_path: Path) -> None:
    write(tmp_path, "full.py", "\n" * 400)
    write(tmp_path, "over.py", "\n" * 401)

    assert broken_rules(tmp_path) == ["over.py: 401 lines; 400 is the most"]


@pytest.mark.parametrize("first", ["def", "async def"])
def test_a_function_may_have_60_lines_and_no_more(tmp_path: Path, first: str) -> None:
    write(tmp_path, "long.py", function_of(61).replace("def", first, 1))

    assert broken_rules(tmp_path) == ["long.py:1: work has 61 lines; 60 is the most"]


@pytest.mark.parametrize(
    "name", ["utils.py", "helpers/names.py", "window_manager.py", "common/__init__.py"]
)
def test_a_name_that_says_nothing_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path, name, "")

    (line,) = broken_rules(tmp_path)
    assert "says nothing" in line


def test_a_name_that_only_contains_such_a_word_is_fine(tmp_path: Path) -> None:
    write(tmp_path, "uncommon_names.py", "")

    assert broken_rules(tmp_path) == []


@pytest.mark.parametrize(
    "line", ["https://index.example.org/" + "simple/six", "--index" + "-url somewhere"]
)
@pytest.mark.parametrize("name", ["pins.txt", ".ci/run"])
def test_the_host_of_a_package_index_is_refused(tmp_path: Path, name: str, line: str) -> None:
    write(tmp_path, name, f"first\n{line}\n")

    assert broken_rules(tmp_path) == [
        f"{name}:2: names a package index; a name and a version are enough"
    ]


def test_what_is_not_python_is_said_and_does_not_stop_the_rest(tmp_path: Path) -> None:
    write(tmp_path, "broken.py", "def (\n")
    write(tmp_path, "utils.py", "")

    broken = broken_rules(tmp_path)
    assert broken[0] == "broken.py:1: is not Python"
    assert broken[1].startswith("utils.py:")


def test_what_is_made_or_hidden_is_not_looked_at(tmp_path: Path) -> None:
    for folder in (".venv", "build", "desk/__pycache__"):
        write(tmp_path, f"{folder}/utils.py", "")

    assert broken_rules(tmp_path) == []


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def function_of(lines: int) -> str:
    return "def work():\n" + "    pass\n" * (lines - 1)
