"""The screens from a shell."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell


def at(minute: str) -> tuple[str, str]:
    return "--at", f"2026-11-16T{minute}"


def test_a_message_is_sent_seen_and_cleared(shell: Shell, filled: Path) -> None:
    sent = shell.done("screens", filled, "message", "Two minutes", *at("10:31"))
    assert sent["message"] == "To the speaker: Two minutes"
    assert sent["stage"] == {
        "message": {
            "text": "Two minutes", "sent_at": "2026-11-16T10:31:00+00:00", "acknowledged_at": None,
        },
        "blank": [],
    }  # fmt: skip
    seen = shell.done("screens", filled, "seen", *at("10:32"))
    assert seen["stage"]["message"]["acknowledged_at"] == "2026-11-16T10:32:00+00:00"
    cleared = shell("screens", filled, "clear")
    assert (cleared.status, cleared.out) == (0, "The message to the speaker was cleared.\n")
    gone = shell.refused("screens", filled, "clear")
    assert (gone["reason"], gone["stage"]["message"]) == ("no_message", None)


def test_a_screen_goes_dark_and_comes_back(shell: Shell, filled: Path) -> None:
    assert shell.done("screens", filled, "blank", "foyer")["stage"]["blank"] == ["foyer"]
    assert shell.refused("screens", filled, "blank", "foyer")["reason"] == "nothing_changed"
    assert shell.done("screens", filled, "show", "foyer")["stage"]["blank"] == []
    assert shell("screens", filled, "show", "roof").status == 2
