"""What admitting needs: ID, capacity, leads and their PINs, guests to tell the host of.

Every new column is filled with what was true so far, so that the tables stay the fold of the log.

Revision ID: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from eventdesk.core.references import tidy_reference

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column(
        "event", sa.Column("id_check", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("event", sa.Column("capacity", sa.Integer(), nullable=False, server_default="0"))
    op.add_column(
        "operators", sa.Column("lead", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("delegates", sa.Column("tell_host", sa.Text(), nullable=False, server_default=""))
    op.add_column(
        "delegates", sa.Column("id_seen", sa.String(16), nullable=False, server_default="")
    )
    op.add_column("delegates", sa.Column("code", sa.Text(), nullable=False, server_default=""))
    _write_codes()
    op.create_index(op.f("ix_delegates_code"), "delegates", ["code"], unique=False)
    inside = sa.column("heads") > 0
    op.create_index(
        op.f("ix_delegates_inside"),
        "delegates",
        ["heads"],
        unique=False,
        sqlite_where=inside,
        postgresql_where=inside,
    )
    op.create_table(
        "pins",
        sa.Column("operator_id", sa.String(length=36), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("operator_id", name=op.f("pk_pins")),
    )


def _write_codes() -> None:
    """Fill in every delegate's code, made from the reference as the program makes it."""
    delegates = sa.table("delegates", sa.column("id"), sa.column("reference"), sa.column("code"))
    connection = op.get_bind()
    known = connection.execute(sa.select(delegates.c.id, delegates.c.reference)).all()
    codes = [{"who": row.id, "made": tidy_reference(row.reference)} for row in known]
    if codes:
        filled = delegates.update().where(delegates.c.id == sa.bindparam("who"))
        connection.execute(filled.values(code=sa.bindparam("made")), codes)
