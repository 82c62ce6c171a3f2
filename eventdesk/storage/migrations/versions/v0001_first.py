"""The first version of the schema: the log, and the tables of record that are its fold.

Revision ID: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from eventdesk.storage.columns import Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table, in an empty database."""
    _create_chain_head()
    _create_day()
    _create_delegates()
    _create_entries()
    _create_event()
    _create_items()
    _create_operators()
    _create_questions()
    _create_runs()


def _create_chain_head() -> None:
    op.create_table(
        "chain_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chain_head")),
    )


def _create_day() -> None:
    op.create_table(
        "day",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ended_at", Instant(length=27), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day")),
    )


def _create_delegates() -> None:
    op.create_table(
        "delegates",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("known_as", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("access_needs", sa.Text(), nullable=False),
        sa.Column("dietary", sa.Text(), nullable=False),
        sa.Column("alert", sa.Text(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
        sa.Column("origin", sa.String(length=12), nullable=False),
        sa.Column("rsvp", sa.String(length=12), nullable=False),
        sa.Column("rsvp_on", sa.Text(), nullable=False),
        sa.Column("party_size", sa.Integer(), nullable=False),
        sa.Column("crew", sa.Boolean(), nullable=False),
        sa.Column("presence", sa.String(length=8), nullable=False),
        sa.Column("heads", sa.Integer(), nullable=False),
        sa.Column("replaced_by", sa.String(length=36), nullable=True),
        sa.Column("arrived_at", Instant(length=27), nullable=True),
        sa.Column("arrived_desk", sa.Text(), nullable=False),
        sa.Column("arrived_operator", sa.String(length=36), nullable=True),
        sa.Column("left_at", Instant(length=27), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegates")),
    )
    op.create_index(op.f("ix_delegates_reference"), "delegates", ["reference"], unique=False)
    op.create_index(op.f("ix_delegates_revision"), "delegates", ["revision"], unique=False)


def _create_entries() -> None:
    op.create_table(
        "entries",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("act", sa.String(length=36), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("happened_at", Instant(length=27), nullable=False),
        sa.Column("recorded_at", Instant(length=27), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("operator", sa.String(length=36), nullable=True),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=36), nullable=True),
        sa.Column("undoes", sa.String(length=36), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("personal", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_entries")),
        sa.UniqueConstraint("act", "part", name=op.f("uq_entries_act_part")),
    )
    op.create_index(op.f("ix_entries_action"), "entries", ["action"], unique=False)
    op.create_index(op.f("ix_entries_subject"), "entries", ["subject"], unique=False)
    op.create_index(op.f("ix_entries_undoes"), "entries", ["undoes"], unique=False)


def _create_event() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("marking", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )


def _create_items() -> None:
    op.create_table(
        "items",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("planned_start", Instant(length=27), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("original_start", Instant(length=27), nullable=True),
        sa.Column("original_minutes", sa.Integer(), nullable=True),
        sa.Column("fixed", sa.Boolean(), nullable=False),
        sa.Column("fixed_end", Instant(length=27), nullable=True),
        sa.Column("floor_given", sa.Integer(), nullable=True),
        sa.Column("line_up_lead_minutes", sa.Integer(), nullable=False),
        sa.Column("gap_before", sa.Boolean(), nullable=False),
        sa.Column("speakers", sa.Text(), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
    )


def _create_operators() -> None:
    op.create_table(
        "operators",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operators")),
    )
    op.create_index(op.f("ix_operators_revision"), "operators", ["revision"], unique=False)


def _create_questions() -> None:
    op.create_table(
        "questions",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=True),
        sa.Column("asker_id", sa.String(length=36), nullable=True),
        sa.Column("asker_name", sa.Text(), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("channel", sa.String(length=12), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("recorded_at", Instant(length=27), nullable=True),
        sa.Column("put_at", Instant(length=27), nullable=True),
        sa.Column("closed_at", Instant(length=27), nullable=True),
        sa.Column("follow_up_owner", sa.Text(), nullable=False),
        sa.Column("follow_up_by", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index(op.f("ix_questions_revision"), "questions", ["revision"], unique=False)


def _create_runs() -> None:
    op.create_table(
        "runs",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("started_at", Instant(length=27), nullable=False),
        sa.Column("ended_at", Instant(length=27), nullable=True),
        sa.Column("continues", sa.Boolean(), nullable=False),
        sa.Column("holds", sa.Text(), nullable=False),
        sa.Column("adjustments", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_runs")),
    )
