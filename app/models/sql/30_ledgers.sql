-- Ledgers only grow, and an entry balances to the last digit, whoever writes it (laws 2 and 3; GL-1, R8).
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is a ledger: it is answered by a new row, never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE ledger text;
BEGIN
  FOREACH ledger IN ARRAY ARRAY['journal_entry', 'journal_line', 'stock_move', 'value_entry', 'allocation', 'audit_entry'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', ledger || '_only_grows', ledger);
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION check_entry(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entry journal_entry;
  lines integer; difference numeric; strangers integer; groups integer;
  meant text := current_setting('app.currency', true);
BEGIN
  -- The currency of the books is changed under this lock, exclusively, and only while there is no entry (TEN-8): whoever still posts in
  -- the old one is told to begin again.
  PERFORM pg_advisory_xact_lock_shared(hashtext('base currency'));
  IF meant <> '' AND meant <> (SELECT currency FROM company_profile) THEN
    RAISE EXCEPTION 'the currency of the books has changed: post again' USING ERRCODE = 'serialization_failure';
  END IF;
  SELECT * INTO entry FROM journal_entry WHERE id = checked;
  SELECT count(*), sum(line.debit) - sum(line.credit), count(*) FILTER (WHERE line."on" <> entry."on"), count(*) FILTER (WHERE account.is_group)
    INTO lines, difference, strangers, groups
    FROM journal_line line JOIN account ON account.id = line.account_id WHERE line.entry_id = checked;
  IF lines < 2 OR difference <> 0 THEN
    RAISE EXCEPTION 'journal entry % does not balance: % lines, difference %', checked, lines, difference USING ERRCODE = 'check_violation', CONSTRAINT = 'journal_entry_balanced';
  ELSIF strangers > 0 THEN
    RAISE EXCEPTION 'journal entry % has lines of another date', checked USING ERRCODE = 'check_violation', CONSTRAINT = 'journal_entry_one_date';
  ELSIF groups > 0 THEN
    RAISE EXCEPTION 'journal entry % posts to a group account', checked USING ERRCODE = 'check_violation', CONSTRAINT = 'journal_entry_no_group';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION check_own_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_entry(NEW.id);
  RETURN NULL;
END $$;

-- Each line asks for itself: an entry may have been looked at before its last line came, in an earlier transaction or, with SET CONSTRAINTS,
-- in this one. Entries are short; one of 500 lines takes a tenth of a second.
CREATE OR REPLACE FUNCTION check_entry_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_entry(NEW.entry_id);
  RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS journal_entry_balanced ON journal_entry;
CREATE CONSTRAINT TRIGGER journal_entry_balanced AFTER INSERT ON journal_entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_own_entry();
DROP TRIGGER IF EXISTS journal_line_balanced ON journal_line;
CREATE CONSTRAINT TRIGGER journal_line_balanced AFTER INSERT ON journal_line DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_entry_of_line();

-- On no day is an item allocated beyond its amount, nor a reversal beyond what it reverses (R12, invariant 5).
CREATE OR REPLACE FUNCTION check_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF most_allocated(NEW.debit_id, NEW."on") > (SELECT abs(amount) FROM journal_line WHERE id = NEW.debit_id)
     OR most_allocated(NEW.credit_id, NEW."on") > (SELECT abs(amount) FROM journal_line WHERE id = NEW.credit_id) THEN
    RAISE EXCEPTION 'allocation % exceeds what is open', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'allocation_within_items';
  END IF;
  IF NEW.reverses_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM allocation original WHERE original.id = NEW.reverses_id AND original.amount = -NEW.amount AND original.base_amount = -NEW.base_amount
      AND original.debit_id = NEW.debit_id AND original.credit_id = NEW.credit_id AND original.reverses_id IS NULL
  ) THEN
    RAISE EXCEPTION 'allocation % is not the negative of what it reverses', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'allocation_mirrors_original';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS allocation_within_items ON allocation;
CREATE CONSTRAINT TRIGGER allocation_within_items AFTER INSERT ON allocation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_allocation();
