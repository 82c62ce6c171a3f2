"""What chairing needs: items passed over or moved by hand, and what stands on the screens.

Revision ID: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from eventdesk.storage.columns import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table; nothing of it had happened so far."""
    for name in ("passed_over", "moved"):
        op.add_column(
            "items", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.create_table(
        "stage",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.String(length=36)),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("sent_at", Instant()),
        sa.Column("acknowledged_at", Instant()),
        sa.Column("stage_blank", sa.Boolean(), nullable=False),
        sa.Column("foyer_blank", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage")),
    )
