"""The tables of an event, in SQLite and in PostgreSQL alike.

`entries` and `chain_head` are the log. The others are tables of record: nothing but the fold of the
log, written again by the act that touched them. `revision` is the number of the last entry of the
act that wrote the row; it lets the change feed find what an act changed, and is no part of the
record.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from eventdesk.storage.columns import Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

chain_head = Table(
    "chain_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("sequence", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("act", String(36), nullable=False),
    Column("part", Integer, nullable=False),
    Column("happened_at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("desk", Text, nullable=False),
    Column("operator", String(36)),
    Column("action", String(40), nullable=False),
    Column("subject", String(36)),
    Column("undoes", String(36)),
    Column("facts", Text, nullable=False),
    Column("personal", Text),
    Column("salt", LargeBinary),
    Column("digest", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("act", "part"),
    Index(None, "subject"),
    Index(None, "action"),
    Index(None, "undoes"),
)

event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("date", Date, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("venue", Text, nullable=False),
    Column("marking", Text, nullable=False),
    Column("id_check", Boolean, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("forget_on", Date),
    Column("revision", Integer, nullable=False),
)

operators = Table(
    "operators",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", Text, nullable=False),
    Column("lead", Boolean, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)

pins = Table(
    "pins",
    metadata,
    Column("operator_id", String(36), primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("parameters", Text, nullable=False),
)
"""Settings, no table of record: the log says that a PIN was set, and never what it is."""

delegates = Table(
    "delegates",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("reference", Text, nullable=False, index=True),
    Column("code", Text, nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("known_as", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("access_needs", Text, nullable=False),
    Column("dietary", Text, nullable=False),
    Column("alert", Text, nullable=False),
    Column("tell_host", Text, nullable=False),
    Column("extra", Text, nullable=False),
    Column("origin", String(12), nullable=False),
    Column("rsvp", String(12), nullable=False),
    Column("rsvp_on", Text, nullable=False),
    Column("party_size", Integer, nullable=False),
    Column("crew", Boolean, nullable=False),
    Column("presence", String(8), nullable=False),
    Column("heads", Integer, nullable=False),
    Column("replaced_by", String(36)),
    Column("arrived_at", Instant),
    Column("arrived_desk", Text, nullable=False),
    Column("arrived_operator", String(36)),
    Column("left_at", Instant),
    Column("id_seen", String(16), nullable=False),
    Column("safe_roll", String(36)),
    Column("safe_at", Instant),
    Column("safe_heads", Integer, nullable=False),
    Column("badge_at", Instant),
    Column("badge_outdated", Boolean, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)
"""`code` is the reference tidied, so that a code is found however it was typed."""

_inside = delegates.c.heads > 0
_inside_index = Index("ix_delegates_inside", delegates.c.heads, sqlite_where=_inside)
"""Who is inside, so that counting heads reads nobody else."""


def tell_postgresql() -> None:
    """The same of that index on a server: not said before, for it loads all of that dialect."""
    _inside_index.dialect_options["postgresql"]["where"] = _inside


items = Table(
    "items",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("kind", String(12), nullable=False),
    Column("planned_start", Instant, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("original_start", Instant),
    Column("original_minutes", Integer),
    Column("fixed", Boolean, nullable=False),
    Column("fixed_end", Instant),
    Column("floor_given", Integer),
    Column("line_up_lead_minutes", Integer, nullable=False),
    Column("gap_before", Boolean, nullable=False),
    Column("speakers", Text, nullable=False),
    Column("location", Text, nullable=False),
    Column("dropped", Boolean, nullable=False),
    Column("listed_id", Text, nullable=False),
    Column("passed_over", Boolean, nullable=False),
    Column("moved", Boolean, nullable=False),
    Column("ready", Boolean, nullable=False),
    Column("revision", Integer, nullable=False),
)

runs = Table(
    "runs",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("item_id", String(36), nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("continues", Boolean, nullable=False),
    Column("holds", Text, nullable=False),
    Column("adjustments", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
)

day = Table(
    "day",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("ended_at", Instant),
    Column("revision", Integer, nullable=False),
)

stage = Table(
    "stage",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("message_id", String(36)),
    Column("message", Text, nullable=False),
    Column("sent_at", Instant),
    Column("acknowledged_at", Instant),
    Column("stage_blank", Boolean, nullable=False),
    Column("foyer_blank", Boolean, nullable=False),
    Column("question_off", String(36)),
    Column("revision", Integer, nullable=False),
)
"""What stands on the screens besides the running order: one row."""

roll_calls = Table(
    "roll_calls",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("place", Integer, nullable=False),
    Column("drill", Boolean, nullable=False),
    Column("called_at", Instant, nullable=False),
    Column("called_desk", Text, nullable=False),
    Column("heads", Integer, nullable=False),
    Column("ended_at", Instant),
    Column("revision", Integer, nullable=False),
)
"""The roll calls of the day in their order; who was found safe stands with the delegates."""

questions = Table(
    "questions",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("first_text", Text, nullable=False),
    Column("item_id", String(36)),
    Column("asker_id", String(36)),
    Column("asker_name", Text, nullable=False),
    Column("addressee", Text, nullable=False),
    Column("channel", String(12), nullable=False),
    Column("listed_id", Text, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("moved_to", Text),
    Column("recorded_at", Instant),
    Column("put_at", Instant),
    Column("closed_at", Instant),
    Column("spent_seconds", Integer, nullable=False),
    Column("follow_up_owner", Text, nullable=False),
    Column("follow_up_by", Date),
    Column("merged_into", String(36)),
    Column("also_asked", Text, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)
"""`moved_to` is a fraction as text, `also_asked` a JSON list of ids."""

drafts = Table(
    "drafts",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("desk", Text, nullable=False, index=True),
    Column("kept", Text, nullable=False),
    Column("kept_at", Instant, nullable=False),
)
"""What is being written down at this moment, as JSON: no table of record, and in no export."""

forgettings = Table(
    "forgettings",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("work", Text, nullable=False),
)
"""What is still to be done of a forgetting, as JSON, by the number of its entry: no table of
record. Whoever opens the event while there is a row goes on with it."""

joined = Table(
    "joined",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("url", Text, nullable=False),
    Column("password", Text, nullable=False),
    Column("certificate", Text, nullable=False),
    Column("tls", Boolean, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("desk", Text, nullable=False),
    Column("copy", String(36), nullable=False),
    Column("confirmed", Integer, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("offset_ms", Integer, nullable=False),
)
"""In a desk's own copy of an event on a server, one row: how the server is reached, and how far
this log is the server's. Whatever stands after `confirmed` was done while working alone and is
still to be sent. `generation` counts how often such a tail was taken back and written anew."""

presence = Table(
    "presence",
    metadata,
    Column("role", String(63), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("desk", Text, nullable=False),
    Column("operator", String(36)),
    Column("program", Text, nullable=False),
    Column("since", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("to_send", Integer, nullable=False),
    Column("offset_ms", Integer, nullable=False),
)
"""On a server: who is connected as what desk, and how far behind. No table of record, and in no
export; each desk writes its own row, by the clock of the server."""

BESIDE_THE_EVENT = frozenset({joined.name, presence.name})
"""What belongs to a place and not to the event that lies there: it goes along nowhere."""
