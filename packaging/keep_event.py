"""Keep an event of today's schema for the tests, before a step to the next one is written.

It is the newest one kept, brought up to date by today's code and acted on once more. The tests open
a copy of each that was ever kept, and find out whether the new step serves them all.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
KEPT = ROOT / "tests" / "storage" / "old_events"


def main() -> int:
    """Write tests/storage/old_events/NNNN.eventdesk; what is there already is left alone."""
    from eventdesk.storage import event_file, schema
    from tests.services.worked_day import desk_on

    target = KEPT / f"{schema.CURRENT}.eventdesk"
    if target.exists():
        print(f"{target.name} is kept already")
        return 0
    shutil.copy(max(KEPT.glob("*.eventdesk")), target)
    with desk_on(event_file.open_event(target)) as desk:
        desk.day_log.note(f"Kept with schema {schema.CURRENT}.")
    for beside in KEPT.glob("*-before-*"):
        beside.unlink()
    print(f"{target.name} is kept: {target.stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
