"""The window: the only package that knows Qt."""

from __future__ import annotations

from eventdesk.ui import quick_imports as quick_imports  # before anything else imports Qt
