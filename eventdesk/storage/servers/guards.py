"""What the database of a server looks at itself, whatever program a desk comes with.

Rights say which tables a desk may write. These say which rows: the log goes on where it stands,
entry by entry, with hashes that are right; a desk writes the actions of its kind; what was said is
only ever erased; nobody makes himself lead; and each desk tells of itself alone. They ask nothing
of the owner, who moves whole events in, nor, row by row, of the organiser, who brings in long
lists and may not change an entry either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from psycopg import sql

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_rights import DeskRights

_OWNERS = """
    IF current_setting('is_superuser') = 'on' OR session_user =
        (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
        RETURN NEW;
    END IF;
"""
_HASHED = """
    '["' || encode(before, 'hex') || '",' || NEW.sequence || ',' || to_json(NEW.act::text)
    || ',' || NEW.part
    || ',"' || to_char(NEW.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    || '","' || to_char(NEW.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    || '",' || to_json(NEW.desk::text)
    || ',' || coalesce(to_json(NEW.operator::text)::text, 'null')
    || ',' || to_json(NEW.action::text)
    || ',' || coalesce(to_json(NEW.subject::text)::text, 'null')
    || ',' || coalesce(to_json(NEW.undoes::text)::text, 'null')
    || ',' || to_json(NEW.facts::text)
    || ',"' || encode(NEW.digest, 'hex') || '"]'
"""
"""What `core.chain.Link.hashed_after` hashes, byte for byte."""

_FUNCTIONS = {
    "eventdesk_entry_may_come": """
DECLARE
    before bytea := decode(repeat('00', 32), 'hex');
BEGIN
    {owners}
    IF NOT EXISTS (
        SELECT FROM (VALUES {allowed}) AS allowed(kind, beginning)
        WHERE pg_has_role(session_user, kind::name, 'member') AND starts_with(NEW.action, beginning)
    ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'this desk may not put that into the log';
    END IF;
    IF NEW.sequence <> 1 THEN
        SELECT hash INTO before FROM {schema}.entries WHERE sequence = NEW.sequence - 1;
    END IF;
    IF before IS NULL
        OR NEW.digest IS DISTINCT FROM sha256(coalesce(NEW.salt, ''::bytea)
            || convert_to(coalesce(NEW.personal, ''), 'UTF8'))
        OR NEW.hash IS DISTINCT FROM sha256(convert_to({hashed}, 'UTF8'))
    THEN
        RAISE insufficient_privilege USING MESSAGE = 'this entry does not go on from the log';
    END IF;
    RETURN NEW;
END""",
    "eventdesk_entry_is_erased": """
BEGIN
    {owners}
    RAISE insufficient_privilege USING MESSAGE = 'what an entry says is only ever erased';
END""",
    "eventdesk_head_may_move": """
BEGIN
    {owners}
    IF NEW.id <> OLD.id OR (NEW.sequence, NEW.hash) IS DISTINCT FROM (
        SELECT (sequence, hash) FROM {schema}.entries ORDER BY sequence DESC LIMIT 1
    ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'the head is the last entry of the log';
    END IF;
    RETURN NEW;
END""",
    "eventdesk_head_has_moved": """
BEGIN
    {owners}
    IF NOT EXISTS (SELECT FROM {schema}.chain_head WHERE sequence >= NEW.sequence) THEN
        RAISE insufficient_privilege USING MESSAGE = 'the head is the last entry of the log';
    END IF;
    RETURN NEW;
END""",
    "eventdesk_lead_is_made": """
BEGIN
    {owners}
    IF NOT EXISTS (
        SELECT FROM {schema}.entries
        WHERE subject = NEW.id AND action = 'operator.made_lead'
    ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the organiser makes somebody lead';
    END IF;
    RETURN NEW;
END""",
    "eventdesk_slot_is_handed_on": """
BEGIN
    {owners}
    RAISE insufficient_privilege USING MESSAGE = 'the running order is for the chair';
END""",
}
_NO_ORGANISER = "NOT pg_has_role(session_user, {organiser}, 'member')"
_TRIGGERS = (
    ("eventdesk_entry_may_come", "TRIGGER {name} BEFORE INSERT ON {schema}.entries", "{no}"),
    (
        "eventdesk_entry_is_erased",
        "TRIGGER {name} BEFORE UPDATE ON {schema}.entries",
        "NEW.personal IS NOT NULL OR NEW.salt IS NOT NULL",
    ),
    ("eventdesk_head_may_move", "TRIGGER {name} BEFORE UPDATE ON {schema}.chain_head", "{no}"),
    (
        "eventdesk_head_has_moved",
        "CONSTRAINT TRIGGER {name} AFTER INSERT ON {schema}.entries DEFERRABLE INITIALLY DEFERRED",
        "{no}",
    ),
    (
        "eventdesk_lead_is_made",
        "TRIGGER {name} BEFORE INSERT OR UPDATE ON {schema}.operators",
        "NEW.lead AND {no}",
    ),
    (
        "eventdesk_slot_is_handed_on",
        "TRIGGER {name} BEFORE UPDATE ON {schema}.items",
        (
            "pg_has_role(session_user, {registration}, 'member') AND {no} AND "
            "to_jsonb(NEW) - '{{speakers,revision}}'::text[] IS DISTINCT FROM "
            "to_jsonb(OLD) - '{{speakers,revision}}'::text[]"
        ),
    ),
    (
        "eventdesk_slot_is_handed_on",
        "TRIGGER {name} BEFORE UPDATE ON {schema}.day",
        (
            "pg_has_role(session_user, {registration}, 'member') AND {no} AND "
            "NEW.ended_at IS DISTINCT FROM OLD.ended_at"
        ),
    ),
)
_POLICIES = (
    ("presence", "seen", "FOR SELECT TO {all} USING (true)"),
    ("presence", "own_comes", "FOR INSERT TO {all} WITH CHECK (role = current_user)"),
    (
        "presence",
        "own_changes",
        "FOR UPDATE TO {all} USING (role = current_user) WITH CHECK (role = current_user)",
    ),
    ("presence", "own_goes", "FOR DELETE TO {all} USING (role = current_user)"),
    ("pins", "held", "FOR ALL TO {writing} USING (true)"),
)


def guards(
    schema: str, groups: Mapping[DeskKind, str], rights: Mapping[DeskKind, DeskRights]
) -> list[sql.Composed]:
    """The statements that set the guards; those of before are taken away first.

    `groups` are the roles of all kinds of desks, `rights` what each may write.
    """
    writing = [groups[kind] for kind, its in rights.items() if its.writes]
    allowed = [(groups[kind], begins) for kind, its in rights.items() for begins in its.actions]
    names = {
        "schema": sql.Identifier(schema),
        "registration": sql.Literal(groups[DeskKind.REGISTRATION]),
        "owners": sql.SQL(_OWNERS),
        "hashed": sql.SQL(_HASHED),
        "all": _listed(groups.values()),
        "writing": _listed(writing),
        "allowed": sql.SQL(", ").join(
            sql.SQL("({}, {})").format(sql.Literal(role), sql.Literal(beginning))
            for role, beginning in allowed
        ),
    }
    no = sql.SQL(_NO_ORGANISER).format(organiser=sql.Literal(groups[DeskKind.ORGANISER]))
    made = []
    for name, body in _FUNCTIONS.items():
        head = (
            "CREATE OR REPLACE FUNCTION {schema}.{name}() RETURNS trigger LANGUAGE plpgsql "
            "SET search_path = pg_catalog, pg_temp AS $guard$"
        )
        whole = sql.SQL(f"{head}{body}$guard$")
        made.append(whole.format(name=sql.Identifier(name), **names))
    for name, what, when in _TRIGGERS:
        table = what.partition(" ON {schema}.")[2].partition(" ")[0]
        drop = f"DROP TRIGGER IF EXISTS {{name}} ON {{schema}}.{table}"
        create = f"CREATE {what} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION {{schema}}.{{name}}()"
        for text in (drop, create):
            whole = sql.SQL(text)
            made.append(whole.format(name=sql.Identifier(name), no=no, **names))
    for table, name, what in _POLICIES:
        for text in (
            f"ALTER TABLE {{schema}}.{table} ENABLE ROW LEVEL SECURITY",
            f"DROP POLICY IF EXISTS {name} ON {{schema}}.{table}",
            f"CREATE POLICY {name} ON {{schema}}.{table} {what}",
        ):
            made.append(sql.SQL(text).format(**names))  # noqa: PERF401
    return made


def _listed(roles: Iterable[str]) -> sql.Composed:
    return sql.SQL(", ").join(sql.Identifier(role) for role in roles)
