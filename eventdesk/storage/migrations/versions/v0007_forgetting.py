"""Forgetting the people: the day from which it is offered, and what of it is still to be done.

Revision ID: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column and the table; nobody was forgotten so far."""
    op.add_column("event", sa.Column("forget_on", sa.Date()))
    op.create_table(
        "forgettings",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("work", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_forgettings")),
    )
