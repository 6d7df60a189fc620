"""Companies kept apart: binding, connections, roles in PostgreSQL, provisioning, migrations."""
