"""What draws pages, for commands that can do without it."""

from __future__ import annotations

from eventdesk.cli.endings import is_without_qt
from eventdesk.cli.session import Session
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.exporting.drawing import Drawing


def drawing_of(session: Session) -> Drawing | None:
    """What draws pages; None where Qt cannot start, which is no reason to write nothing."""
    try:
        return session.entrances.drawing()
    except ImportError as failure:
        if not is_without_qt(failure):
            raise
    except EnvironmentFailure:
        pass
    return None
