-- What a company with many documents also has many of: accounts, categories and news. The triggers that keep what is derived stay on.
INSERT INTO account (id, version, created_at, updated_at, code, name, kind, parent_id, is_group, is_archived)
SELECT gen_random_uuid(), 1, now(), now(), 'X' || to_char(n, 'FM000000'), (ARRAY['Fees', 'Rent', 'Freight', 'Energy', 'Repairs'])[1 + abs(hashint4(n)) % 5] || ' of branch ' || n,
       (ARRAY['RECEIVABLE', 'PAYABLE', 'BANK', 'STOCK', 'ASSET', 'LIABILITY', 'TAX', 'EQUITY', 'INCOME', 'EXPENSE', 'COGS'])[1 + abs(hashint4(n)) % 11], NULL, n % 40 = 0, n % 50 = 0
  FROM generate_series(1, 8000) n;
INSERT INTO product_category (id, version, created_at, updated_at, name, path, parent_id, is_archived)
SELECT gen_random_uuid(), 1, now(), now(), 'Row ' || n, above.path || ' / Row ' || n, above.id, n % 50 = 0
  FROM generate_series(1, 8000) n
  JOIN (SELECT id, path, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS of FROM product_category WHERE parent_id IS NULL) above ON above.place = n % above.of;
INSERT INTO role (id, version, name, description, permissions, is_built_in, created_at, updated_at)
SELECT gen_random_uuid(), 1, 'Role ' || n, '', '{}', false, now(), now() FROM generate_series(1, 40) n;
INSERT INTO member (id, version, name, email, role_id, is_active, created_at, updated_at)
SELECT gen_random_uuid(), 1, (ARRAY['Ada', 'Ben', 'Cleo', 'Dan', 'Eva'])[1 + abs(hashint4(n)) % 5] || ' of branch ' || n, 'person' || n || '@example.com', r.id, n % 50 <> 0, now(), now()
  FROM generate_series(1, 8000) n JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM role WHERE NOT is_built_in) r ON r.place = n % 40;
INSERT INTO event (id, kind, entity_kind, entity_id, entity_version, title, permission, is_notification, recipient_id, created_at)
SELECT n, CASE WHEN n % 3 = 0 THEN 'DOCUMENT_CHANGED' ELSE 'ORDER_CONFIRMED' END, 'SALES_ORDER', gen_random_uuid(), 1, 'Order ' || n,
       (ARRAY['sales.order:read', 'invoicing.invoice:read', 'stock.move:read'])[1 + n % 3], n % 3 <> 0, CASE WHEN n % 20 = 0 THEN gen_random_uuid() END, now()
  FROM generate_series(1, 15000) n;
-- Some of everything that has a state and is rare in books that were kept well.
INSERT INTO invoice (id, version, created_at, updated_at, kind, state, payment_state, customer_id, customer_reference, note, currency, prices_include_tax, discount, net, tax, total, open_amount, created_by_id)
SELECT gen_random_uuid(), 1, now(), now(), CASE WHEN n % 2 = 0 THEN 'CREDIT_NOTE' ELSE 'INVOICE' END, 'DRAFT', 'DRAFT', customer_id, '', '', currency, false, 0, 1, 0, 1, 0, created_by_id
  FROM (SELECT row_number() OVER () AS n, * FROM sales_order LIMIT 300) o;
-- One customer, one product and one category that much belongs to.
UPDATE sales_order SET customer_id = (SELECT customer_id FROM sales_order ORDER BY id LIMIT 1) WHERE abs(hashtext(number)) % 10 < 3;
UPDATE invoice SET customer_id = sales_order.customer_id FROM sales_order WHERE sales_order.id = order_id;
UPDATE payment SET customer_id = invoice.customer_id FROM allocation JOIN invoice ON invoice.item_id = debit_id WHERE credit_id = payment.item_id;
UPDATE stock_move SET product_id = (SELECT min(product_id::text)::uuid FROM stock_move) WHERE order_line_id IN (SELECT id FROM sales_order_line WHERE position = 1);
UPDATE product SET category_id = (SELECT id FROM product_category ORDER BY id LIMIT 1) WHERE abs(hashtext(sku)) % 10 < 3;
UPDATE product_category SET parent_id = (SELECT id FROM product_category WHERE parent_id IS NULL ORDER BY id LIMIT 1) WHERE name LIKE 'Row %' AND abs(hashtext(name)) % 10 < 3;
