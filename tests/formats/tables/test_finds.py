"""What the fuzzer has found in the readers of tables, each made small."""

from __future__ import annotations

from eventdesk.formats.tables.old_encodings import decode_old


def test_a_word_without_end_is_gone_through_once() -> None:
    # It was gone through again from each of its letters: a file of some kilobytes took minutes.
    text, encoding = decode_old(b"A" * 2_000_000 + b"\n" + "M\u00fcller".encode("cp1252")) or (
        "",
        "",
    )
    assert text.endswith("Müller")
    assert encoding == "Windows-1252"
