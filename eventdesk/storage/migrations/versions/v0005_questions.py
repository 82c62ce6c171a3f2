"""What questions need: an order, other wordings, merging, and drafts that outlive a crash.

Revision ID: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from eventdesk.core.groups import Group, Kind
from eventdesk.core.questions.fold import fold_question
from eventdesk.core.standing import in_fold_order
from eventdesk.storage.columns import Instant
from eventdesk.storage.repositories.day_log_repository import DayLogRepository

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table; what was asked so far has the wording that it had first."""
    for name, default in (("first_text", ""), ("listed_id", ""), ("also_asked", "[]")):
        op.add_column(
            "questions", sa.Column(name, sa.Text(), nullable=False, server_default=default)
        )
    op.add_column("questions", sa.Column("moved_to", sa.Text()))
    op.add_column("questions", sa.Column("merged_into", sa.String(length=36)))
    op.add_column(
        "questions", sa.Column("spent_seconds", sa.Integer(), nullable=False, server_default="0")
    )
    op.add_column("stage", sa.Column("question_off", sa.String(length=36)))
    op.execute("UPDATE questions SET first_text = text")
    _write_spent()
    op.create_table(
        "drafts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.Column("kept_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_index(op.f("ix_drafts_desk"), "drafts", ["desk"])


def _write_spent() -> None:
    """Fill in for how long each question was put: only the log knows it of one put twice."""
    questions = sa.table("questions", sa.column("id"), sa.column("spent_seconds"))
    connection = op.get_bind()
    log = DayLogRepository(connection)
    undone = log.undone()
    for (question_id,) in connection.execute(sa.select(questions.c.id)).all():
        history = in_fold_order(log.of_group(Group(Kind.QUESTION, question_id)), undone)
        question = fold_question(question_id, history).question
        if question is not None and question.spent:
            filled = questions.update().where(questions.c.id == question_id)
            connection.execute(filled.values(spent_seconds=question.spent.seconds))
