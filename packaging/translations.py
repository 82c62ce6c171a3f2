"""`dev.py translations`: bring the translation files up to date with the code, and compile them.

dev.py translations                     what the code says now; what it no longer says goes
dev.py translations --missing FILE      also writes what is not translated, as JSON to fill in
dev.py translations --fill FILE         also takes such a file back, its "forms" filled in
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from translatable import Message, translatable
from ts_files import compiled, read_ts, sources_of, write_ts, wrong_forms, wrong_places

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de",)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for."""
    options = _parser().parse_args(arguments)
    messages = translatable(ROOT).messages
    for language in LANGUAGES:
        path = _ts(language)
        done = read_ts(path)
        if options.fill is not None:
            done |= _filled(options.fill)
        if wrong := [*wrong_places(done), *wrong_forms(messages, done)]:
            print("\n".join(wrong))
            return 1
        FOLDER.mkdir(parents=True, exist_ok=True)
        write_ts(path, language, messages, done)
        compiled(path, path.with_suffix(".qm"))
        missing = [one for one in sorted(messages) if (one.context, one.source) not in done]
        print(f"{language}: {len(messages) - len(missing)} of {len(messages)} are translated")
        if options.missing is not None:
            options.missing.write_text(_as_json(missing), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="translations", description=__doc__)
    parser.add_argument("--missing", type=Path, help="write what is not translated to FILE")
    parser.add_argument("--fill", type=Path, help="take translations from FILE")
    return parser


def faults() -> Iterator[str]:
    """What is not as it should be, one line each: for `dev.py check`."""
    found = translatable(ROOT)
    yield from found.offenders
    wanted = {(one.context, one.source) for one in found.messages}
    for language in LANGUAGES:
        path = _ts(language)
        if sources_of(path) != wanted:
            yield f"{path.name} does not have the texts of the code: dev.py translations"
        done = read_ts(path)
        yield from (*wrong_places(done), *wrong_forms(found.messages, done))
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "fresh.qm"
            compiled(path, fresh)
            kept = path.with_suffix(".qm")
            if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
                yield f"{kept.name} is not made of {path.name}: dev.py translations"


def _ts(language: str) -> Path:
    return FOLDER / f"eventdesk_{language}.ts"


def _as_json(missing: Sequence[Message]) -> str:
    told = [
        {"context": one.context, "source": one.source, "one": one.one, "forms": []}
        for one in missing
    ]
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _filled(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    told = json.loads(path.read_text(encoding="utf-8"))
    return {(one["context"], one["source"]): tuple(one["forms"]) for one in told if one["forms"]}


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        found_faults = list(faults())
        print("\n".join(found_faults))
        sys.exit(1 if found_faults else 0)
    sys.exit(main())
