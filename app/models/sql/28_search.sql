-- A document is found by its own words and by those of its customer. It keeps both in one folded text with one index: words that may
-- stand in either of two tables would be found by no index at all. Triggers keep the text, so that no path can forget it.
CREATE OR REPLACE FUNCTION keep_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE own text; above text;
BEGIN
  -- Whoever renames the customer meanwhile waits for us, or we for them: neither misses the other.
  IF TG_TABLE_NAME = 'delivery' THEN
    own := NEW.number;
    SELECT search INTO above FROM sales_order WHERE id = NEW.order_id FOR SHARE;
  ELSE
    IF TG_TABLE_NAME = 'payment' THEN
      own := NEW.number || ' ' || NEW.payer_reference;
    ELSE
      own := coalesce(NEW.number, '') || ' ' || NEW.customer_reference;
    END IF;
    SELECT search INTO above FROM party WHERE id = NEW.customer_id FOR SHARE;
  END IF;
  NEW.search := folded(own) || ' ' || above;
  RETURN NEW;
END $$;

-- The texts of documents follow when a customer gets another name, also those of posted ones: nothing that is printed changes by it.
CREATE OR REPLACE FUNCTION pass_search_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'party' THEN
    UPDATE sales_order SET search = folded(number || ' ' || customer_reference) || ' ' || NEW.search WHERE customer_id = NEW.id;
    UPDATE invoice SET search = folded(coalesce(number, '') || ' ' || customer_reference) || ' ' || NEW.search WHERE customer_id = NEW.id;
    UPDATE payment SET search = folded(number || ' ' || payer_reference) || ' ' || NEW.search WHERE customer_id = NEW.id;
  ELSE
    UPDATE delivery SET search = folded(number) || ' ' || NEW.search WHERE order_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;

-- Where the text was only the document's own, it is made anew.
DO $$
DECLARE document regclass;
BEGIN
  FOR document IN SELECT attrelid FROM pg_attribute WHERE attname = 'search' AND attgenerated <> ''
    AND attrelid IN ('sales_order'::regclass, 'invoice'::regclass, 'payment'::regclass) LOOP
    EXECUTE format('ALTER TABLE %s DROP COLUMN search', document);
  END LOOP;
END $$;
ALTER TABLE sales_order ADD COLUMN IF NOT EXISTS search text;
ALTER TABLE invoice ADD COLUMN IF NOT EXISTS search text;
ALTER TABLE payment ADD COLUMN IF NOT EXISTS search text;
ALTER TABLE delivery ADD COLUMN IF NOT EXISTS search text;

CREATE OR REPLACE TRIGGER sales_order_search BEFORE INSERT OR UPDATE OF number, customer_reference, customer_id ON sales_order
  FOR EACH ROW EXECUTE FUNCTION keep_search();
CREATE OR REPLACE TRIGGER invoice_search BEFORE INSERT OR UPDATE OF number, customer_reference, customer_id ON invoice
  FOR EACH ROW EXECUTE FUNCTION keep_search();
CREATE OR REPLACE TRIGGER payment_search BEFORE INSERT OR UPDATE OF number, payer_reference, customer_id ON payment
  FOR EACH ROW EXECUTE FUNCTION keep_search();
CREATE OR REPLACE TRIGGER delivery_search BEFORE INSERT OR UPDATE OF number, order_id ON delivery
  FOR EACH ROW EXECUTE FUNCTION keep_search();
CREATE OR REPLACE TRIGGER party_passes_search AFTER UPDATE ON party
  FOR EACH ROW WHEN (OLD.search IS DISTINCT FROM NEW.search) EXECUTE FUNCTION pass_search_on();
CREATE OR REPLACE TRIGGER sales_order_passes_search AFTER UPDATE ON sales_order
  FOR EACH ROW WHEN (OLD.search IS DISTINCT FROM NEW.search) EXECUTE FUNCTION pass_search_on();

CREATE INDEX IF NOT EXISTS sales_order_search ON sales_order USING gin (search gin_trgm_ops);
CREATE INDEX IF NOT EXISTS invoice_search ON invoice USING gin (search gin_trgm_ops);
CREATE INDEX IF NOT EXISTS payment_search ON payment USING gin (search gin_trgm_ops);
CREATE INDEX IF NOT EXISTS delivery_search ON delivery USING gin (search gin_trgm_ops);

UPDATE sales_order SET number = number WHERE search IS NULL;
UPDATE invoice SET number = number WHERE search IS NULL;
UPDATE payment SET number = number WHERE search IS NULL;
UPDATE delivery SET number = number WHERE search IS NULL;
