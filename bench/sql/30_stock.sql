-- What was bought before all of it was sold, what left with each delivery and what it cost, what is promised to the orders that wait.
CREATE TEMP TABLE bought AS
SELECT good.id AS product_id, good.name, good.cost, starts_at + good.n * interval '1 second' AS at, uuidv7(starts_at - now() + good.n * interval '1 second') AS move_id,
       uuidv7(starts_at - now() + good.n * interval '1 second') AS entry_id, 500 + coalesce(gone.quantity, 0) AS quantity
  FROM good CROSS JOIN scale
  LEFT JOIN (SELECT product_id, sum(quantity) AS quantity FROM sold JOIN sale USING (n) WHERE is_delivered OR is_waiting GROUP BY product_id) gone ON gone.product_id = good.id;

INSERT INTO journal_entry (id, kind, "on", recorded_at, description, document_id)
SELECT entry_id, 'OPENING', at::date, at, 'Goods received: ' || name, move_id FROM bought;
INSERT INTO journal_line (id, entry_id, position, "on", account_id, debit, credit, currency, amount, description)
SELECT gen_random_uuid(), entry_id, place, at::date, CASE place WHEN 1 THEN stock ELSE equity END, CASE place WHEN 1 THEN quantity * cost ELSE 0.00 END,
       CASE place WHEN 1 THEN 0.00 ELSE quantity * cost END, currency, CASE place WHEN 1 THEN 1 ELSE -1 END * quantity * cost, 'Goods received: ' || name
  FROM bought, scale, generate_series(1, 2) place;
INSERT INTO stock_move (id, product_id, source_id, target_id, quantity, "on", recorded_at, document_kind, document_id, order_line_id, note)
SELECT move_id, product_id, opening, shelf, quantity, at::date, at, 'RECEIPT', NULL, NULL, 'Opening stock' FROM bought, scale;
INSERT INTO value_entry (id, move_id, product_id, "on", recorded_at, quantity, amount, entry_id)
SELECT gen_random_uuid(), move_id, product_id, at::date, at, quantity, quantity * cost, entry_id FROM bought;

CREATE TEMP TABLE sent AS
SELECT n, uuidv7(at - now()) AS id, order_id, uuidv7(at - now()) AS entry_id, at, at::date AS day, is_delivered, 'DL-' || to_char(n, 'FM00000000') AS number
  FROM (SELECT n, id AS order_id, at + interval '2 days' AS at, is_delivered FROM sale WHERE is_delivered OR is_waiting) due;
CREATE UNIQUE INDEX ON sent (n);
ANALYZE sent, bought;
INSERT INTO delivery (id, version, created_at, updated_at, number, state, order_id, warehouse_id, "on")
SELECT id, 1, at, at, number, CASE WHEN is_delivered THEN 'POSTED' ELSE 'READY' END, order_id, warehouse, CASE WHEN is_delivered THEN day END FROM sent, scale ORDER BY n;
-- The lines of what has left are told before the trigger looks: they came when it was still planned.
ALTER TABLE delivery_line DISABLE TRIGGER delivery_line_posted;
INSERT INTO delivery_line (id, delivery_id, position, order_line_id, product_id, quantity)
SELECT gen_random_uuid(), sent.id, place, sold.id, product_id, quantity FROM sent JOIN sold USING (n) ORDER BY n, place;
ALTER TABLE delivery_line ENABLE TRIGGER delivery_line_posted;

CREATE TEMP TABLE moved AS
SELECT sent.n, place, uuidv7(sent.at - now()) AS id, sent.id AS delivery_id, sent.at, sent.day, sent.entry_id, sold.id AS line_id, product_id, quantity, quantity * cost AS worth
  FROM sent JOIN sold USING (n) WHERE is_delivered;
INSERT INTO journal_entry (id, kind, "on", recorded_at, description, document_id)
SELECT entry_id, 'COGS', day, at, 'Delivery ' || number, id FROM sent WHERE is_delivered ORDER BY n;
INSERT INTO journal_line (id, entry_id, position, "on", account_id, debit, credit, currency, amount, description)
SELECT gen_random_uuid(), sent.entry_id, place, sent.day, CASE place WHEN 1 THEN cogs ELSE stock END, CASE place WHEN 1 THEN worth ELSE 0.00 END,
       CASE place WHEN 1 THEN 0.00 ELSE worth END, currency, CASE place WHEN 1 THEN worth ELSE -worth END, 'Delivery ' || number
  FROM sent JOIN (SELECT n, sum(worth) AS worth FROM moved GROUP BY n) cost USING (n), scale, generate_series(1, 2) place ORDER BY n, place;
INSERT INTO stock_move (id, product_id, source_id, target_id, quantity, "on", recorded_at, document_kind, document_id, order_line_id, note)
SELECT id, product_id, shelf, outside, quantity, day, at, 'DELIVERY', delivery_id, line_id, '' FROM moved, scale ORDER BY n, place;
INSERT INTO value_entry (id, move_id, product_id, "on", recorded_at, quantity, amount, entry_id)
SELECT gen_random_uuid(), id, product_id, day, at, -quantity, -worth, entry_id FROM moved ORDER BY n, place;

INSERT INTO reservation (id, order_line_id, product_id, location_id, quantity, created_at)
SELECT gen_random_uuid(), sold.id, product_id, shelf, quantity, sale.at FROM sale JOIN sold USING (n), scale WHERE is_waiting;
INSERT INTO quant (id, product_id, location_id, quantity, reserved)
SELECT gen_random_uuid(), bought.product_id, shelf, bought.quantity - coalesce(gone.quantity, 0), coalesce(promised.quantity, 0)
  FROM bought CROSS JOIN scale LEFT JOIN (SELECT product_id, sum(quantity) AS quantity FROM moved GROUP BY 1) gone USING (product_id)
  LEFT JOIN (SELECT product_id, sum(quantity) AS quantity FROM reservation GROUP BY 1) promised USING (product_id);
INSERT INTO valuation (product_id, quantity, amount, last_on)
SELECT product_id, sum(quantity), sum(amount), max("on") FROM value_entry GROUP BY product_id;
SELECT setval('delivery_number', orders) FROM scale;
ANALYZE delivery, delivery_line, stock_move, value_entry, reservation, quant, valuation;
