"""What the file of a running order calls each of its items, so that its next version finds them.

Items known so far came without; the next import that matches them fills it in.

Revision ID: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("items", sa.Column("listed_id", sa.Text(), nullable=False, server_default=""))
