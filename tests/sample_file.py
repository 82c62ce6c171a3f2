"""The sample event as a file, made once in a test process and copied from then on."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from eventdesk.bootstrap import fresh_sample


@cache
def sample_content() -> bytes:
    """The file of the sample event as it is when nobody has done anything yet."""
    with TemporaryDirectory() as folder:
        fresh_sample(Path(folder)).close()
        return (Path(folder) / "sample.eventdesk").read_bytes()
