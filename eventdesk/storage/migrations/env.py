"""How Alembic runs here: on the connection it is given, in the transaction that is already open.

Nothing is configured from a file. `render_as_batch` lets a step change a column in SQLite, and
`transactional_ddl` says what the explicit BEGIN of our engine makes true: a step that fails leaves
the schema as it was.
"""

from __future__ import annotations

from alembic import context

from eventdesk.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
