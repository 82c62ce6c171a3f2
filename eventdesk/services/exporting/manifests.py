"""The manifest beside the files of an export."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from eventdesk.core.errors import InputError
from eventdesk.core.records.record import About
from eventdesk.formats.file_set import FileSet
from eventdesk.formats.manifests.manifest import (
    MANIFEST,
    SUMS,
    ListedFile,
    Manifest,
    listed,
    manifest_text,
    read_manifest,
    sum_of,
    sums_text,
)


def add_manifest(files: FileSet, kind_of: Mapping[str, str], about: About) -> None:
    """Write the manifest of a set of files, by name and kind.

    What an export before has left in the same folder, and this one does not write again, stays
    listed as it was.
    """
    head = about.head_words
    mine = [listed(path, kind_of[path.name], head) for path in files.paths()]
    lines = (*mine, *_left_standing(files.folder, kind_of))
    event = about.event
    manifest = Manifest(
        event=event.name,
        marking=event.marking,
        made_at=event.local(about.made_at).isoformat(timespec="seconds"),
        head=head,
        files=tuple(sorted(lines, key=lambda one: one.name)),
    )
    path = files.path(MANIFEST)
    path.write_text(manifest_text(manifest), encoding="utf-8", newline="\n")
    sums = [*((one.name, one.sha256) for one in manifest.files), (MANIFEST, sum_of(path))]
    files.path(SUMS).write_text(sums_text(sums), encoding="utf-8", newline="\n")


def _left_standing(folder: Path, written: Mapping[str, str]) -> list[ListedFile]:
    before = folder / MANIFEST
    with suppress(OSError, InputError):
        known = read_manifest(before.read_bytes())
        return [
            one for one in known.files if one.name not in written and (folder / one.name).is_file()
        ]
    return []
