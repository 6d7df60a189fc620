-- An invoice for half of the orders, posted three days after it with its entry; four of five are paid by a payment of their own.
CREATE TEMP TABLE claim AS
SELECT *, row_number() OVER (PARTITION BY year_id ORDER BY n) AS place, 'INV/' || year || '/' || to_char(row_number() OVER (PARTITION BY year_id ORDER BY n), 'FM00000') AS number
  FROM (
  SELECT sale.n, sale.id AS order_id, customer_id, is_paid, sale.at + interval '3 days' AS at, (sale.at + interval '3 days')::date AS day, net, tax, net + tax AS total,
         uuidv7(sale.at + interval '3 days' - now()) AS id, uuidv7(sale.at + interval '3 days' - now()) AS entry_id, gen_random_uuid() AS item_id,
         gen_random_uuid() AS payment_id, gen_random_uuid() AS paid_entry_id, gen_random_uuid() AS paid_item_id, sale.at + interval '20 days' AS paid_at,
         fiscal_year.id AS year_id, fiscal_year.name AS year
    FROM sale JOIN total USING (n) JOIN fiscal_year ON (sale.at + interval '3 days')::date BETWEEN starts_on AND ends_on WHERE is_invoiced
) posted;
CREATE UNIQUE INDEX ON claim (n);
ANALYZE claim;
INSERT INTO series_prefix (prefix, code, fiscal_year_id) SELECT DISTINCT 'INV/' || year || '/', 'INV', year_id FROM claim;
INSERT INTO series (id, code, fiscal_year_id, prefix, digits, next, last_on)
SELECT gen_random_uuid(), 'INV', year_id, 'INV/' || year || '/', 5, count(*) + 1, max(day) FROM claim GROUP BY year_id, year;

INSERT INTO journal_entry (id, kind, "on", recorded_at, description, document_id) SELECT entry_id, 'INVOICE', day, at, number, id FROM claim ORDER BY n;
INSERT INTO journal_line (id, entry_id, position, "on", account_id, party_id, tax_id, debit, credit, currency, amount, due_on, description)
SELECT CASE place WHEN 1 THEN item_id ELSE gen_random_uuid() END, entry_id, place, day,
       CASE place WHEN 1 THEN receivable WHEN 2 THEN income ELSE tax_account END, CASE place WHEN 1 THEN customer_id END, CASE place WHEN 3 THEN scale.sales_tax END,
       CASE place WHEN 1 THEN total ELSE 0.00 END, CASE place WHEN 1 THEN 0.00 WHEN 2 THEN net ELSE tax END, currency,
       CASE place WHEN 1 THEN total WHEN 2 THEN -net ELSE -tax END, CASE place WHEN 1 THEN day + 14 END, number
  FROM (SELECT * FROM claim ORDER BY n) claim (n, order_id, customer_id, is_paid, at, day, net, tax, total, id, entry_id, item_id, payment_id, paid_entry_id, paid_item_id, paid_at, year_id, year, nth, number),
       scale, generate_series(1, 3) place;
ALTER TABLE invoice_line DISABLE TRIGGER invoice_line_posted;
ALTER TABLE invoice_tax DISABLE TRIGGER invoice_tax_posted;
INSERT INTO invoice (id, version, created_at, updated_at, number, kind, state, payment_state, customer_id, order_id, issued_on, due_on, customer_reference, note, currency,
                     prices_include_tax, discount, net, tax, total, open_amount, entry_id, item_id, posted_at, created_by_id)
SELECT id, 2, at, at, number, 'INVOICE', 'POSTED', CASE WHEN is_paid THEN 'PAID' ELSE 'OPEN' END, customer_id, order_id, day, day + 14, '', '', currency, false, 0.00,
       net, tax, total, CASE WHEN is_paid THEN 0.00 ELSE total END, entry_id, item_id, at, (SELECT id FROM member ORDER BY id LIMIT 1)
  FROM claim, scale ORDER BY n;
INSERT INTO invoice_line (id, invoice_id, position, order_line_id, product_id, description, quantity, unit_id, unit_price, discount_rate, tax_id, tax_rate, net, tax_amount, income_account_id)
SELECT gen_random_uuid(), claim.id, sold.place, sold.id, product_id, name, quantity, unit, price, 0, scale.sales_tax, scale.rate, sold.net, tax_amount, income
  FROM claim JOIN sold USING (n), scale ORDER BY n, sold.place;
INSERT INTO invoice_tax (id, invoice_id, position, tax_id, category, rate, base, amount)
SELECT gen_random_uuid(), id, 1, scale.sales_tax, 'STANDARD', rate, net, tax FROM claim, scale ORDER BY n;
ALTER TABLE invoice_line ENABLE TRIGGER invoice_line_posted;
ALTER TABLE invoice_tax ENABLE TRIGGER invoice_tax_posted;

INSERT INTO journal_entry (id, kind, "on", recorded_at, description, document_id)
SELECT paid_entry_id, 'PAYMENT', paid_at::date, paid_at, 'PAY-' || to_char(n, 'FM00000000'), payment_id FROM claim WHERE is_paid ORDER BY n;
INSERT INTO journal_line (id, entry_id, position, "on", account_id, party_id, debit, credit, currency, amount, description)
SELECT CASE side WHEN 1 THEN gen_random_uuid() ELSE paid_item_id END, paid_entry_id, side, paid_at::date, CASE side WHEN 1 THEN bank ELSE receivable END,
       CASE side WHEN 2 THEN customer_id END, CASE side WHEN 1 THEN total ELSE 0.00 END, CASE side WHEN 1 THEN 0.00 ELSE total END, currency,
       CASE side WHEN 1 THEN total ELSE -total END, 'PAY-' || to_char(n, 'FM00000000')
  FROM claim, scale, generate_series(1, 2) side WHERE is_paid ORDER BY n, side;
INSERT INTO payment (id, version, created_at, updated_at, number, customer_id, "on", amount, open_amount, currency, method, account_id, payer_reference, entry_id, item_id, state, created_by_id)
SELECT payment_id, 1, paid_at, paid_at, 'PAY-' || to_char(n, 'FM00000000'), customer_id, paid_at::date, total, 0.00, currency,
       (ARRAY['BANK_TRANSFER', 'BANK_TRANSFER', 'BANK_TRANSFER', 'CARD', 'CASH'])[1 + n % 5], bank, number, paid_entry_id, paid_item_id, 'POSTED', (SELECT id FROM member ORDER BY id LIMIT 1)
  FROM claim, scale WHERE is_paid ORDER BY n;
INSERT INTO allocation (id, debit_id, credit_id, amount, base_amount, "on", recorded_at)
SELECT gen_random_uuid(), item_id, paid_item_id, total, total, paid_at::date, paid_at FROM claim WHERE is_paid ORDER BY n;
SELECT setval('payment_number', orders) FROM scale;
ANALYZE;
