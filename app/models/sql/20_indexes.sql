-- Indexes that a model cannot declare: words inside texts, and the short lists that sweeps walk.
ALTER TABLE party ADD COLUMN IF NOT EXISTS search text GENERATED ALWAYS AS
  (folded(number || ' ' || name || ' ' || coalesce(email, '') || ' ' || coalesce(tax_number, ''))) STORED;
ALTER TABLE product ADD COLUMN IF NOT EXISTS search text GENERATED ALWAYS AS (folded(sku || ' ' || name)) STORED;
ALTER TABLE product_category ADD COLUMN IF NOT EXISTS search text GENERATED ALWAYS AS (folded(path)) STORED;
ALTER TABLE account ADD COLUMN IF NOT EXISTS search text GENERATED ALWAYS AS (folded(code || ' ' || name)) STORED;
ALTER TABLE member ADD COLUMN IF NOT EXISTS search text GENERATED ALWAYS AS (folded(name || ' ' || email)) STORED;
CREATE INDEX IF NOT EXISTS member_search ON member USING gin (search gin_trgm_ops);
CREATE INDEX IF NOT EXISTS member_by_name ON member (name, id) WHERE removed_at IS NULL;
CREATE INDEX IF NOT EXISTS member_inactive ON member (name, id) WHERE removed_at IS NULL AND NOT is_active;
CREATE UNIQUE INDEX IF NOT EXISTS approval_waiting ON approval (step, record_id) WHERE state = 'REQUESTED';
-- Who is invited already gets the same link again, not a second one.
CREATE UNIQUE INDEX IF NOT EXISTS invitation_open ON invitation (lower(email)) WHERE state = 'OPEN';
CREATE UNIQUE INDEX IF NOT EXISTS role_name ON role (lower(name));
CREATE INDEX IF NOT EXISTS party_search ON party USING gin (search gin_trgm_ops);
CREATE INDEX IF NOT EXISTS product_search ON product USING gin (search gin_trgm_ops);
CREATE INDEX IF NOT EXISTS product_category_search ON product_category USING gin (search gin_trgm_ops);
CREATE INDEX IF NOT EXISTS account_search ON account USING gin (search gin_trgm_ops);

-- What is seldom and asked for: the list of it is as short as it is itself.
CREATE INDEX IF NOT EXISTS party_archived ON party (name, id) WHERE is_archived;
CREATE INDEX IF NOT EXISTS product_archived ON product (name, id) WHERE is_archived;
CREATE INDEX IF NOT EXISTS product_category_archived ON product_category (path, id) WHERE is_archived;
CREATE INDEX IF NOT EXISTS account_archived ON account (code, id) WHERE is_archived;
CREATE INDEX IF NOT EXISTS account_group ON account (code, id) WHERE is_group;
CREATE INDEX IF NOT EXISTS invoice_credit_note ON invoice (created_at, id) WHERE kind = 'CREDIT_NOTE';
CREATE INDEX IF NOT EXISTS payment_draft ON payment (created_at, id) WHERE state = 'DRAFT';
CREATE INDEX IF NOT EXISTS payment_open ON payment (created_at, id) WHERE open_amount <> 0;
CREATE INDEX IF NOT EXISTS invoice_open ON invoice (due_on, id) WHERE state = 'POSTED' AND open_amount <> 0;
CREATE INDEX IF NOT EXISTS outbox_waiting ON outbox (due_at, id) WHERE done_at IS NULL AND parked_at IS NULL;
CREATE INDEX IF NOT EXISTS outbox_invitation ON outbox (created_at) WHERE kind = 'access.invitation_mailed';
CREATE INDEX IF NOT EXISTS outbox_entity_waiting ON outbox (entity_id, id) WHERE done_at IS NULL AND parked_at IS NULL;
CREATE INDEX IF NOT EXISTS event_told ON event (id) WHERE is_notification;
CREATE INDEX IF NOT EXISTS product_category_sibling_name ON product_category (parent_id, name);
-- Two siblings never share a name, so that a path names one category.
CREATE UNIQUE INDEX IF NOT EXISTS product_category_path ON product_category (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));

-- People see these numbers; gaps are allowed, so a sequence will do. Legal numbers come from `series`.
CREATE SEQUENCE IF NOT EXISTS party_number;
CREATE SEQUENCE IF NOT EXISTS product_number;
CREATE SEQUENCE IF NOT EXISTS sales_order_number;
CREATE SEQUENCE IF NOT EXISTS delivery_number;
CREATE SEQUENCE IF NOT EXISTS payment_number;
