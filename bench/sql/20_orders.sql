-- Orders of four lines. The last tenth are drafts; of the others five of nine are delivered and invoiced, two wait for their invoice and two for
-- their goods, so that half of all is invoiced and every month has some.
CREATE TEMP TABLE sale AS
SELECT moment.n, uuidv7(at - now()) AS id, at, at::date AS day, customer.id AS customer_id, is_draft,
       NOT is_draft AND moment.n % 9 < 7 AS is_delivered, NOT is_draft AND moment.n % 9 < 5 AS is_invoiced, NOT is_draft AND moment.n % 9 >= 7 AS is_waiting,
       NOT is_draft AND moment.n % 9 < 5 AND moment.n % 5 <> 0 AS is_paid
  FROM (SELECT n, scale.customers, n::numeric / orders > 0.9 AS is_draft, starts_at + (ends_at - starts_at) * (n::float8 / orders) AS at FROM scale, generate_series(1, scale.orders) n) moment
  JOIN customer ON customer.n = 1 + moment.n * 7919::bigint % customers;

CREATE TEMP TABLE sold AS
SELECT *, round(net * rate, 2) AS tax_amount FROM (
  SELECT sale.n, place, sale.id AS order_id, uuidv7(sale.at - now()) AS id, good.id AS product_id, good.name, good.price, good.cost,
         (1 + (sale.n + place) % 9)::numeric AS quantity, (1 + (sale.n + place) % 9) * good.price AS net
    FROM sale CROSS JOIN scale CROSS JOIN generate_series(1, 4) place JOIN good ON good.n = 1 + (sale.n * 4 + place) * 40503::bigint % scale.products
) line, (SELECT rate FROM scale) tax;

CREATE TEMP TABLE total AS
SELECT n, sum(net) AS net, round(sum(net) * max(rate), 2) AS tax FROM sold GROUP BY n;
-- The tax is of the document; what rounding leaves goes to the last line.
UPDATE sold SET tax_amount = sold.tax_amount + total.tax - shared.tax
  FROM total JOIN (SELECT n, sum(tax_amount) AS tax FROM sold GROUP BY n) shared USING (n) WHERE sold.n = total.n AND sold.place = 4;
CREATE UNIQUE INDEX ON sale (n);
CREATE UNIQUE INDEX ON sold (n, place);
CREATE UNIQUE INDEX ON total (n);
ANALYZE sale, sold, total;

INSERT INTO sales_order (id, version, created_at, updated_at, number, customer_id, state, fulfilment, invoicing, ordered_on, customer_reference, note, currency,
                         prices_include_tax, discount, net, tax, total, created_by_id)
SELECT sale.id, 1, at, at, 'SO-' || to_char(n, 'FM00000000'), customer_id, CASE WHEN is_draft THEN 'DRAFT' ELSE 'CONFIRMED' END,
       CASE WHEN is_delivered THEN 'DELIVERED' WHEN is_waiting THEN 'WAITING' ELSE 'NONE' END,
       CASE WHEN is_invoiced THEN 'INVOICED' WHEN is_delivered THEN 'TO_INVOICE' ELSE 'NONE' END,
       day, CASE WHEN n % 3 = 0 THEN 'Order ' || n * 7 ELSE '' END, '', currency, false, 0.00, net, tax, net + tax, member
  FROM sale JOIN total USING (n), scale ORDER BY n;
INSERT INTO sales_order_line (id, order_id, position, product_id, description, quantity, unit_id, unit_price, discount_rate, tax_id, tax_rate, net, tax_amount)
SELECT sold.id, order_id, place, product_id, name, quantity, unit, price, 0, sales_tax, scale.rate, net, tax_amount FROM sold, scale ORDER BY n, place;
SELECT setval('sales_order_number', orders) FROM scale;
ANALYZE sales_order, sales_order_line;
