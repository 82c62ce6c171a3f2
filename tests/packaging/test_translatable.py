"""What a translator has to translate is read from the code, and what Qt would not find is named."""

from __future__ import annotations

from pathlib import Path

from translatable import Message, translatable

CODE = """
class Page(QWidget):
    def words(self, model, name):
        self.tr("Found")
        model.tr("Looked for elsewhere")
        self.tr(name)
"""


def test_a_text_is_looked_for_in_the_class_of_whom_it_is_asked(tmp_path: Path) -> None:
    package = tmp_path / "eventdesk"
    package.mkdir()
    (package / "page.py").write_text(CODE, encoding="utf-8")
    found = translatable(tmp_path)
    assert Message("Page", "Found") in found.messages
    assert found.offenders == [
        (
            "eventdesk/page.py:5: translates in the context of another class: "
            "model.tr('Looked for elsewhere')"
        ),
        "eventdesk/page.py:6: translates what is no literal: self.tr(name)",
    ]


def test_english_quotation_marks_round_a_value_are_for_the_shell_alone(tmp_path: Path) -> None:
    for place in ("ui", "cli"):
        folder = tmp_path / "eventdesk" / place
        folder.mkdir(parents=True)
        code = 'def told(name):\n    return f"“{name}” is found"\n'
        (folder / "words.py").write_text(code, encoding="utf-8")
    assert translatable(tmp_path).offenders == [
        "eventdesk/ui/words.py:2: quotes in English whatever the language: f'“{name}” is found'"
    ]
