"""Questions from a shell: an order, merging, setting right, and the time for more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Document, Shell


def ask(shell: Shell, event: Path, *texts: str, at: str = "2026-11-16T09:20") -> None:
    for text in texts:
        shell.done("question", event, "add", text, "--at", at)


def order(shell: Shell, event: Path) -> list[int]:
    waiting: list[Document] = shell.done("question", event, "queue")["waiting"]
    assert [one["place"] for one in waiting] == list(range(1, len(waiting) + 1))
    return [one["number"] for one in waiting]


def test_the_queue_is_put_in_another_order(shell: Shell, filled: Path) -> None:
    ask(shell, filled, "First?", "Second?", "Third?")
    moved = shell.done("question", filled, "move", "3", "--before", "1")
    assert (moved["question"]["number"], moved["question"]["place"]) == (3, 1)
    assert order(shell, filled) == [3, 1, 2]
    assert shell.done("question", filled, "move", "3", "--last")["question"]["place"] == 3
    assert order(shell, filled) == [1, 2, 3]
    assert shell.refused("question", filled, "move", "3", "--last")["reason"] == "nothing_changed"
    refused = shell.refused("question", filled, "move", "9", "--last")
    assert refused["reason"] == "no_such_question"


@pytest.mark.parametrize(
    "words",
    [
        ("move", "1"),
        ("move", "1", "--last", "--before", "2"),
        ("merge", "1"),
        ("asker", "1"),
        ("asker", "1", "--anonymous", "--asker-name", "Jo"),
    ],
)
def test_what_is_not_said_whole_is_bad_usage(
    shell: Shell, filled: Path, words: tuple[str, ...]
) -> None:
    ask(shell, filled, "First?", "Second?")
    assert shell("question", filled, *words).status == 2


def test_two_that_ask_the_same_are_found_and_merged(shell: Shell, filled: Path) -> None:
    ask(shell, filled, "Who pays for the second year?", "Is there parking?")
    near = shell.listed("question", filled, "near", "Who will pay in the second year?")
    assert [(one["number"], one["why"]) for one in near] == [(1, "both say: pays, second, year")]
    assert "both say: pays" in shell("question", filled, "near", "Who pays in a second year?").out
    assert "No open question" in shell("question", filled, "near", "Why?").out
    ask(shell, filled, "Who will pay in the second year?")
    merged = shell.done("question", filled, "merge", "3", "--into", "1")["question"]
    first, _, third = shell.listed("question", filled, "list")
    assert (merged["outcome"], merged["merged_into"]) == ("merged", first["id"])
    assert (first["also_asked"], first["place"], third["place"]) == ([third["id"]], 1, None)
    assert order(shell, filled) == [1, 2]


def test_a_question_is_set_right(shell: Shell, filled: Path) -> None:
    ask(shell, filled, "Why now")
    worded = shell.done("question", filled, "reword", "1", "Why not now?", "--to", "Chair")
    question = worded["question"]
    assert (question["text"], question["first_text"]) == ("Why not now?", "Why now")
    assert question["to"] == "Chair"
    named = shell.done("question", filled, "asker", "1", "VRU-0331")["question"]
    assert named["asker_name"] == "Rhys Davies"
    assert shell.refused("question", filled, "asker", "1", "NOPE")["reason"] == "unknown_code"
    nobody = shell.done("question", filled, "asker", "1", "--anonymous")["question"]
    assert (nobody["asker_id"], nobody["asker_name"]) == (None, "")
    item = shell.done("question", filled, "item", "1", "Welcome")["question"]["item"]
    assert item is not None
    assert shell.refused("question", filled, "item", "1", "99")["reason"] == "no_such_item"
    assert shell.done("question", filled, "item", "1")["question"]["item"] is None
    assert shell.listed("question", filled, "list")[0]["first_text"] == "Why now"


def test_the_queue_says_how_long_who_and_how_many_more(shell: Shell, filled: Path) -> None:
    none = shell.done("question", filled, "queue", "--now", "2026-11-16T08:00")
    assert (none["budget"], none["waiting"], none["being_put"]) == (None, [], None)
    assert shell("question", filled, "queue").out == "No question is waiting.\n"
    shell.done("running-order", filled, "start", "Welcome", "--now", "2026-11-16T09:15")
    ask(shell, filled, "First?", "Second?", "Third?")
    shell.done("question", filled, "asker", "2", "VRU-0331")
    shell.done("question", filled, "set-outcome", "1", "being-put", "--at", "2026-11-16T09:20")
    shell.done("question", filled, "set-outcome", "1", "answered", "--at", "2026-11-16T09:22")
    document = shell.done("question", filled, "queue", "--now", "2026-11-16T09:24")
    second, third = document["waiting"]
    assert (second["waiting_minutes"], second["first_question"]) == (4, True)
    assert (second["turns_of_organisation"], third["first_question"]) == (0, False)
    budget = document["budget"]
    assert (budget["seconds_each"], budget["answers"]) == (120, 1)
    assert budget["more"] == max(0, budget["left_seconds"] // 120)
    spoken = shell("question", filled, "queue", "--now", "2026-11-16T09:24").out
    assert "first question" in spoken
    assert f"{budget['words'][1:]}.\n" in spoken
    (answered, *_) = shell.listed("question", filled, "list")
    assert answered["spent_seconds"] == 120
