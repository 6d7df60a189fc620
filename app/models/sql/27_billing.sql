-- Drafts have neither number nor dates, and yet a list has one order: what is missing stands before all numbers and after all dates.
CREATE INDEX IF NOT EXISTS invoice_by_number ON invoice (coalesce(number, ''), id);
CREATE INDEX IF NOT EXISTS invoice_by_issued_on ON invoice (coalesce(issued_on, 'infinity'::date), id);
CREATE INDEX IF NOT EXISTS invoice_by_due_on ON invoice (coalesce(due_on, 'infinity'::date), id);
-- From an allocation to its two documents; an item of the ledger belongs to one document.
CREATE UNIQUE INDEX IF NOT EXISTS invoice_item ON invoice (item_id);
CREATE UNIQUE INDEX IF NOT EXISTS payment_item ON payment (item_id);
-- The most that is allocated of an item on any day from this one on: what was undone later was settled until then, and nobody can settle
-- it a second time for those days (invariant 5, at every date).
CREATE OR REPLACE FUNCTION most_allocated(item uuid, since date) RETURNS numeric LANGUAGE sql STABLE AS $$
  SELECT coalesce(max(running), 0) FROM (
    SELECT sum(sum(amount)) OVER (ORDER BY greatest("on", since)) AS running
      FROM allocation WHERE debit_id = item OR credit_id = item GROUP BY greatest("on", since)
  ) day
$$;
-- The dashboard's figures: drafts are few, and sales and their costs are read by date.
CREATE INDEX IF NOT EXISTS invoice_draft ON invoice (id) WHERE state = 'DRAFT';
CREATE INDEX IF NOT EXISTS value_entry_on ON value_entry ("on");
