"""Files of an export in one zip."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

_PACKED_ALREADY = frozenset({".xlsx", ".docx", ".pdf"})


def pack(files: Sequence[Path], path: Path) -> None:
    """Put files into a zip, by their names alone. Raises OSError when it cannot be written."""
    with zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for one in files:
            packed = one.suffix in _PACKED_ALREADY
            how = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            archive.write(one, one.name, how)
