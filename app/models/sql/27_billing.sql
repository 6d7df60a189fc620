-- Drafts have neither number nor dates, and yet a list has one order: what is missing stands before all numbers and after all dates.
CREATE INDEX IF NOT EXISTS invoice_by_number ON invoice (coalesce(number, ''), id);
CREATE INDEX IF NOT EXISTS invoice_by_issued_on ON invoice (coalesce(issued_on, 'infinity'::date), id);
CREATE INDEX IF NOT EXISTS invoice_by_due_on ON invoice (coalesce(due_on, 'infinity'::date), id);
-- From an allocation to its two documents; an item of the ledger belongs to one document.
CREATE UNIQUE INDEX IF NOT EXISTS invoice_item ON invoice (item_id);
CREATE UNIQUE INDEX IF NOT EXISTS payment_item ON payment (item_id);
-- The dashboard's figures: drafts are few, and sales and their costs are read by date.
CREATE INDEX IF NOT EXISTS invoice_draft ON invoice (id) WHERE state = 'DRAFT';
CREATE INDEX IF NOT EXISTS value_entry_on ON value_entry ("on");
