-- Customers, products with words in their names, and what the statements after these look things up in.
-- How many there are of each is told by settings (`bench.customers`); everything else follows from the number of the row, so that two
-- loads are alike; by way of a hash, since the statistics of a database take every so-maniest row and would meet a rhythm.
CREATE TEMP TABLE scale AS
SELECT current_setting('bench.customers')::int AS customers, current_setting('bench.products')::int AS products,
       current_setting('bench.orders')::int AS orders,
       -- Two full fiscal years, as the company counts them in its zone, and what there is of this one; the last orders are of today.
       (SELECT min(starts_on) FROM fiscal_year)::timestamptz + interval '15 days' AS starts_at, now() AS ends_at,
       (SELECT account_id FROM account_default WHERE purpose = 'RECEIVABLE') AS receivable,
       (SELECT account_id FROM account_default WHERE purpose = 'BANK') AS bank,
       (SELECT account_id FROM account_default WHERE purpose = 'STOCK') AS stock,
       (SELECT account_id FROM account_default WHERE purpose = 'COGS') AS cogs,
       (SELECT account_id FROM account_default WHERE purpose = 'INCOME') AS income,
       (SELECT account_id FROM account_default WHERE purpose = 'OPENING_EQUITY') AS equity,
       (SELECT id FROM warehouse ORDER BY code LIMIT 1) AS warehouse, (SELECT stock_location_id FROM warehouse ORDER BY code LIMIT 1) AS shelf,
       (SELECT id FROM location WHERE kind = 'CUSTOMER') AS outside, (SELECT id FROM location WHERE kind = 'OPENING') AS opening,
       (SELECT id FROM unit ORDER BY id LIMIT 1) AS unit, (SELECT id FROM tax ORDER BY position, id LIMIT 1) AS sales_tax,
       (SELECT rate FROM tax ORDER BY position, id LIMIT 1) AS rate, (SELECT account_id FROM tax ORDER BY position, id LIMIT 1) AS tax_account,
       (SELECT currency FROM company_profile) AS currency, (SELECT id FROM member LIMIT 1) AS member;

CREATE TEMP TABLE customer AS
SELECT n, uuidv7(scale.starts_at - now() + n * interval '1 second') AS id, scale.starts_at + n * interval '1 second' AS created_at,
       (ARRAY['Amber', 'Birch', 'Cedar', 'Dorn', 'Elster', 'Falken', 'Grün', 'Hansen', 'Iller', 'Jäger', 'Kranich', 'Linden', 'Möwe', 'Nord', 'Ostwind', 'Pappel', 'Quell', 'Rhein', 'Süd', 'Tanne'])[1 + any_of % 20]
         || ' ' || (ARRAY['Handel', 'Bau', 'Technik', 'Möbel', 'Papier', 'Küchen', 'Garten', 'Druck', 'Textil', 'Metall'])[1 + any_of / 20 % 10]
         || ' ' || to_char(n, 'FM000000') || (ARRAY[' GmbH', ' KG', ' & Söhne'])[1 + any_of / 200 % 3] AS name
  FROM scale, generate_series(1, scale.customers) n, LATERAL (SELECT abs(hashint4(n)) AS any_of) random;

INSERT INTO party (id, version, created_at, updated_at, number, name, email, phone, tax_number, language, payment_term_days, note, is_customer, is_supplier, is_archived)
SELECT id, 1, created_at, created_at, 'C-' || to_char(n, 'FM00000000'), name, 'books' || n || '@customer.example', NULL, NULL, 'de', 14, '', true, false, n % 50 = 0
  FROM customer;
INSERT INTO party_address (id, party_id, street, postal_code, city, region, country)
SELECT gen_random_uuid(), id, 'Hauptstraße ' || 1 + n % 90, to_char(10000 + n % 80000, 'FM00000'), (ARRAY['Berlin', 'Hamburg', 'Köln', 'München'])[1 + n % 4], '', 'DE'
  FROM customer;

INSERT INTO product_category (id, version, created_at, updated_at, name, path, is_archived)
SELECT gen_random_uuid(), 1, starts_at, starts_at, 'Shelf ' || n, 'Shelf ' || n, n % 50 = 0 FROM scale, generate_series(1, greatest(scale.products / 250, 2)) n;

CREATE TEMP TABLE good AS
SELECT n, uuidv7(scale.starts_at - now() + n * interval '1 second') AS id, scale.starts_at + n * interval '1 second' AS created_at,
       (ARRAY['Oak', 'Walnut', 'Steel', 'Copper', 'Linen', 'Cotton', 'Glass', 'Marble', 'Bamboo', 'Rubber'])[1 + any_of % 10]
         || ' ' || (ARRAY['table', 'lamp', 'drawer', 'shelf', 'bottle', 'curtain', 'handle', 'bracket', 'mirror', 'basket', 'candle', 'cushion', 'frame', 'hinge', 'ladder', 'mat', 'needle', 'oven', 'pan', 'rack'])[1 + any_of / 10 % 20]
         || ', ' || (ARRAY['small', 'wide', 'round', 'folding', 'heavy'])[1 + any_of / 200 % 5] || ' no. ' || 1 + n / 100 AS name,
       (199 + any_of % 20000)::numeric(20, 2) / 100 AS price
  FROM scale, generate_series(1, scale.products) n, LATERAL (SELECT abs(hashint4(n)) AS any_of) random;
ALTER TABLE good ADD COLUMN cost numeric;
UPDATE good SET price = round(price, 2), cost = round(price * 0.6, 2);

INSERT INTO product (id, version, created_at, updated_at, sku, name, description, kind, category_id, unit_id, sales_price, sales_tax_id, is_archived)
SELECT good.id, 1, created_at, created_at, 'P-' || to_char(n, 'FM00000000'), good.name, '', 'GOODS', category.id, unit, price, NULL, n % 50 = 0
  FROM good, scale, LATERAL (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS of FROM product_category) shelf
                              WHERE place = good.n % shelf.of) category;
SELECT setval('party_number', customers), setval('product_number', products) FROM scale;
CREATE UNIQUE INDEX ON customer (n);
CREATE UNIQUE INDEX ON good (n);
ANALYZE customer, good, party, product;
