-- Invoices that wait to be posted, of four lines each; how many is told by a setting. Gives their ids.
WITH draft AS (
  SELECT uuidv7() AS id, n, customer.id AS customer_id FROM generate_series(1, current_setting('bench.drafts')::int) n
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS of FROM party) customer ON place = 1 + n % of
), line AS (
  SELECT draft.id AS invoice_id, position, product.*, 1 + (n + position) % 9 AS quantity, (1 + (n + position) % 9) * product.sales_price AS net,
         tax.id AS tax_id, tax.rate, round((1 + (n + position) % 9) * product.sales_price * tax.rate, 2) AS tax_amount
    FROM draft CROSS JOIN generate_series(1, 4) position
    JOIN (SELECT id AS product_id, name, unit_id, sales_price, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS of FROM product) product
      ON place = 1 + (n * 4 + position) * 40503::bigint % of
    CROSS JOIN (SELECT id, rate FROM tax ORDER BY position, id LIMIT 1) tax
), total AS (
  SELECT invoice_id, sum(net) AS net, sum(tax_amount) AS tax, min(tax_id::text)::uuid AS tax_id, max(rate) AS rate FROM line GROUP BY invoice_id
), made AS (
  INSERT INTO invoice (id, version, created_at, updated_at, kind, state, payment_state, customer_id, customer_reference, note, currency, prices_include_tax,
                       discount, net, tax, total, open_amount, created_by_id)
  SELECT draft.id, 1, now(), now(), 'INVOICE', 'DRAFT', 'DRAFT', customer_id, '', '', currency, false, 0.00, net, total.tax, net + total.tax, 0.00, (SELECT id FROM member ORDER BY id LIMIT 1)
    FROM draft JOIN total ON invoice_id = draft.id, company_profile RETURNING id
), lines AS (
  INSERT INTO invoice_line (id, invoice_id, position, product_id, description, quantity, unit_id, unit_price, discount_rate, tax_id, tax_rate, net, tax_amount, income_account_id)
  SELECT gen_random_uuid(), invoice_id, position, product_id, name, quantity, unit_id, sales_price, 0, tax_id, rate, net, tax_amount,
         (SELECT account_id FROM account_default WHERE purpose = 'INCOME')
    FROM line
), taxes AS (
  INSERT INTO invoice_tax (id, invoice_id, position, tax_id, category, rate, base, amount)
  SELECT gen_random_uuid(), invoice_id, 1, tax_id, 'STANDARD', rate, net, tax FROM total
)
SELECT id FROM made
