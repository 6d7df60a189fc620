-- Every change of every table below leaves an entry and, apart from it, a payload that can be erased (AUD-1).
-- Statement triggers with transition tables: one insert per statement, however many rows it touched. The functions run with their
-- owner's rights, so that the application's role can write the trail only by changing something.
CREATE OR REPLACE FUNCTION audit_actor() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE actor text := current_setting('app.actor', true);
BEGIN
  IF actor IS NULL OR actor = '' THEN
    RAISE EXCEPTION 'a change needs an actor: open a transaction through app.services.transaction' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN actor::uuid;
END $$;

CREATE OR REPLACE FUNCTION audit_insert() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  WITH row AS (
    SELECT gen_random_uuid() AS id, uuid_send(gen_random_uuid()) AS salt, to_jsonb(r) - 'search' AS after FROM new_rows r
  ), payload AS (INSERT INTO audit_payload (id, salt, after) SELECT id, salt, after FROM row)
  INSERT INTO audit_entry (at, actor_id, operation, request, table_name, row_id, action, payload_id, digest)
  SELECT clock_timestamp(), audit_actor(), current_setting('app.operation'), current_setting('app.request'), TG_TABLE_NAME, after ->> TG_ARGV[0], 'insert',
         id, sha256(salt || convert_to(after::text, 'UTF8')) FROM row;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION audit_update() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  WITH row AS (
    SELECT gen_random_uuid() AS id, uuid_send(gen_random_uuid()) AS salt, o.before, n.after
      FROM (SELECT to_jsonb(r) - 'search' AS before FROM old_rows r) o
      JOIN (SELECT to_jsonb(r) - 'search' AS after FROM new_rows r) n ON o.before ->> TG_ARGV[0] = n.after ->> TG_ARGV[0]
     WHERE o.before <> n.after
  ), payload AS (INSERT INTO audit_payload (id, salt, before, after) SELECT id, salt, before, after FROM row)
  INSERT INTO audit_entry (at, actor_id, operation, request, table_name, row_id, action, payload_id, digest)
  SELECT clock_timestamp(), audit_actor(), current_setting('app.operation'), current_setting('app.request'), TG_TABLE_NAME, after ->> TG_ARGV[0], 'update',
         id, sha256(salt || convert_to(before::text || after::text, 'UTF8')) FROM row;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION audit_delete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  WITH row AS (
    SELECT gen_random_uuid() AS id, uuid_send(gen_random_uuid()) AS salt, to_jsonb(r) - 'search' AS before FROM old_rows r
  ), payload AS (INSERT INTO audit_payload (id, salt, before) SELECT id, salt, before FROM row)
  INSERT INTO audit_entry (at, actor_id, operation, request, table_name, row_id, action, payload_id, digest)
  SELECT clock_timestamp(), audit_actor(), current_setting('app.operation'), current_setting('app.request'), TG_TABLE_NAME, before ->> TG_ARGV[0], 'delete',
         id, sha256(salt || convert_to(before::text, 'UTF8')) FROM row;
  RETURN NULL;
END $$;

-- All tables but these: the trail itself; caches that are rebuilt from audited ledgers (quant, valuation); and the machinery of later
-- work, whose effects are audited where they land (outbox, idempotency, event, notification_read, job).
DO $$
DECLARE audited record;
BEGIN
  FOR audited IN
    SELECT c.relname AS name, a.attname AS key FROM pg_class c
      JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND c.relname NOT IN ('audit_entry', 'audit_payload', 'quant', 'valuation', 'outbox', 'idempotency', 'event', 'notification_read', 'job', 'schema_migration')
  LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER audit_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_insert(%L)', audited.name, audited.key);
    EXECUTE format('CREATE OR REPLACE TRIGGER audit_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_update(%L)', audited.name, audited.key);
    EXECUTE format('CREATE OR REPLACE TRIGGER audit_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_delete(%L)', audited.name, audited.key);
  END LOOP;
END $$;
