-- Posted documents are closed, also to SQL (INV-2, S29). Only what follows from later events may still change. `search` is generated:
-- before the row is written it is still empty, and nobody can set it.
CREATE OR REPLACE FUNCTION guard_posted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION '% % is posted and cannot be deleted', TG_TABLE_NAME, OLD.id USING ERRCODE = 'restrict_violation';
  ELSIF to_jsonb(NEW) - TG_ARGV - 'search' IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV - 'search' THEN
    RAISE EXCEPTION '% % is posted and cannot be changed', TG_TABLE_NAME, OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER invoice_posted BEFORE UPDATE OR DELETE ON invoice FOR EACH ROW WHEN (OLD.state = 'POSTED')
  EXECUTE FUNCTION guard_posted('payment_state', 'open_amount', 'note', 'pdf_id', 'updated_at');
-- What was printed and sent stays what it was (DOC-6).
CREATE OR REPLACE TRIGGER invoice_print_stays BEFORE UPDATE OF pdf_id ON invoice FOR EACH ROW
  WHEN (OLD.pdf_id IS NOT NULL AND NEW.pdf_id IS DISTINCT FROM OLD.pdf_id) EXECUTE FUNCTION guard_posted('updated_at');
CREATE OR REPLACE TRIGGER delivery_posted BEFORE UPDATE OR DELETE ON delivery FOR EACH ROW WHEN (OLD.state = 'POSTED')
  EXECUTE FUNCTION guard_posted('updated_at');
CREATE OR REPLACE TRIGGER payment_posted BEFORE UPDATE OR DELETE ON payment FOR EACH ROW WHEN (OLD.state = 'POSTED')
  EXECUTE FUNCTION guard_posted('open_amount', 'updated_at');

-- A line is moved neither out of a posted document nor into one: both its old and its new document are looked at.
CREATE OR REPLACE FUNCTION guard_posted_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE parents uuid[] := ARRAY[(to_jsonb(OLD) ->> TG_ARGV[1])::uuid, (to_jsonb(NEW) ->> TG_ARGV[1])::uuid]; posted boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id = ANY($1) AND state = ''POSTED'')', TG_ARGV[0]) INTO posted USING parents;
  IF posted THEN
    RAISE EXCEPTION '% of a posted % cannot be changed', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER invoice_line_posted BEFORE INSERT OR UPDATE OR DELETE ON invoice_line FOR EACH ROW EXECUTE FUNCTION guard_posted_part('invoice', 'invoice_id');
CREATE OR REPLACE TRIGGER invoice_tax_posted BEFORE INSERT OR UPDATE OR DELETE ON invoice_tax FOR EACH ROW EXECUTE FUNCTION guard_posted_part('invoice', 'invoice_id');
CREATE OR REPLACE TRIGGER delivery_line_posted BEFORE INSERT OR UPDATE OR DELETE ON delivery_line FOR EACH ROW EXECUTE FUNCTION guard_posted_part('delivery', 'delivery_id');

-- INV-4: a series counts on by one and its dates never go back; rows of it cannot be deleted at all.
CREATE OR REPLACE FUNCTION guard_series() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.next <> OLD.next + 1 OR NEW.last_on IS NULL OR NEW.last_on < OLD.last_on
     OR (NEW.code, NEW.fiscal_year_id) IS DISTINCT FROM (OLD.code, OLD.fiscal_year_id) THEN
    RAISE EXCEPTION 'series % counts on by one, never back in time', OLD.code USING ERRCODE = 'restrict_violation', CONSTRAINT = 'series_counts_on';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER series_counts_on BEFORE UPDATE ON series FOR EACH ROW
  WHEN ((OLD.code, OLD.fiscal_year_id, OLD.next, OLD.last_on) IS DISTINCT FROM (NEW.code, NEW.fiscal_year_id, NEW.next, NEW.last_on))
  EXECUTE FUNCTION guard_series();

-- GL-6: an account that has lines keeps its kind and cannot go.
CREATE OR REPLACE FUNCTION guard_used_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM journal_line WHERE account_id = OLD.id) THEN
    RAISE EXCEPTION 'account % has postings: its kind stays', OLD.code USING ERRCODE = 'restrict_violation', CONSTRAINT = 'account_used';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER account_used BEFORE UPDATE ON account FOR EACH ROW
  WHEN (OLD.kind IS DISTINCT FROM NEW.kind OR OLD.is_group IS DISTINCT FROM NEW.is_group) EXECUTE FUNCTION guard_used_account();
