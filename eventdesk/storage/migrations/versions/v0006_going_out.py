"""What the roll and the badges need: roll calls, who was found safe, whose badge was printed.

Revision ID: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from eventdesk.storage.columns import Instant

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table; nothing of it had happened so far."""
    for column in (
        sa.Column("safe_roll", sa.String(length=36)),
        sa.Column("safe_at", Instant()),
        sa.Column("safe_heads", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("badge_at", Instant()),
        sa.Column("badge_outdated", sa.Boolean(), nullable=False, server_default=sa.false()),
    ):
        op.add_column("delegates", column)
    op.create_table(
        "roll_calls",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("called_at", Instant(), nullable=False),
        sa.Column("called_desk", sa.Text(), nullable=False),
        sa.Column("heads", sa.Integer(), nullable=False),
        sa.Column("ended_at", Instant()),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roll_calls")),
    )
