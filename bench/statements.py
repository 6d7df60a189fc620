"""The statements of the hand-written server: each gives a whole answer as text, put together by hand because that is quickest."""

from __future__ import annotations

from functools import cache

_LINES = """
(SELECT string_agg('{"position":' || l.position || ',"quantity":"' || l.quantity
        || '","unitPrice":"' || l.unit_price || '","product":{"sku":"' || p.sku || '","name":'
        || to_json(p.name)::text || '}}', ',' ORDER BY l.position)
   FROM sales_order_line l JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id)
"""
_ORDER = """
'{"number":"' || o.number || '","state":"' || o.state || '","customer":{"name":' || to_json(c.name)::text || '},"total":{"amount":"'
|| o.total || '"}'
"""
_NEWEST = "FROM sales_order o JOIN party c ON c.id = o.customer_id ORDER BY o.created_at DESC, o.id DESC LIMIT 50"
_LIST = (
    """SELECT '{{"data":{{"salesOrders":{{"nodes":[' || coalesce(string_agg(row, ','), '') || ']}}}}}}' FROM (SELECT {} AS row {}) rows"""
)

ORDERS = _LIST.format(_ORDER + "|| '}'", _NEWEST)
ORDERS_WITH_LINES = _LIST.format(_ORDER + "|| ',\"lines\":[' || coalesce(" + _LINES + ", '') || ']}'", _NEWEST)
ORDER = (
    'SELECT \'{"data":{"salesOrder":\' || '
    + _ORDER
    + " || ',\"lines\":[' || coalesce("
    + _LINES
    + ", '') || ']}}}' FROM sales_order o JOIN party c ON c.id = o.customer_id WHERE o.id = $1"
)


@cache
def products(words: int) -> str:
    """Write the search for so many words; apart from the order, so that the words' index is used."""
    found = " AND ".join(f"search LIKE folded(${place})" for place in range(1, words + 1))
    return f"""
WITH found AS MATERIALIZED (SELECT id, sku, name, sales_price FROM product WHERE {found})
SELECT '{{"data":{{"products":{{"nodes":[' || coalesce(string_agg('{{"sku":"' || sku || '","name":' || to_json(name)::text
       || ',"salesPrice":{{"amount":"' || sales_price || '"}}}}', ','), '') || ']}}}}}}'
  FROM (SELECT * FROM found ORDER BY name, id LIMIT 20) page
"""


MONTHS = """
WITH span AS (
  SELECT today, (date_trunc('month', today) - interval '11 months')::date AS first
    FROM (SELECT (now() AT TIME ZONE zone)::date AS today FROM company_profile) profile
),
     sold AS (
  SELECT date_trunc('month', issued_on::timestamp)::date AS month, sum(CASE kind WHEN 'CREDIT_NOTE' THEN -net ELSE net END) AS net
    FROM invoice, span WHERE state = 'POSTED' AND issued_on BETWEEN span.first AND span.today GROUP BY 1
)
SELECT '{"data":{"dashboard":{"salesByMonth":[' || string_agg('{"month":"' || day::date || '","net":{"amount":"'
       || round(coalesce(sold.net, 0), 2) || '"}}', ',' ORDER BY day) || ']}}}'
  FROM span, generate_series(span.first::timestamp, span.today::timestamp, '1 month') day LEFT JOIN sold ON sold.month = day::date
"""
TRIAL_BALANCE = """
WITH RECURSIVE own AS (
  SELECT a.id, a.code, a.name, a.parent_id,
         coalesce(sum(l.debit - l.credit) FILTER (WHERE l."on" < $1), 0) AS opening,
         coalesce(sum(l.debit) FILTER (WHERE l."on" >= $1), 0) AS debit, coalesce(sum(l.credit) FILTER (WHERE l."on" >= $1), 0) AS credit
    FROM account a LEFT JOIN journal_line l ON l.account_id = a.id AND l."on" <= $2
   GROUP BY a.id HAVING NOT a.is_archived OR count(l.id) > 0
), tree AS (
  SELECT id, code, name, ARRAY[code::text] AS path, ARRAY[id] AS line, 0 AS depth FROM own WHERE parent_id IS NULL
  UNION ALL
  SELECT own.id, own.code, own.name, tree.path || own.code::text, tree.line || own.id, tree.depth + 1
    FROM own JOIN tree ON own.parent_id = tree.id
), summed AS (
  SELECT top.id, sum(own.opening) AS opening, sum(own.debit) AS debit, sum(own.credit) AS credit
    FROM tree JOIN own ON own.id = tree.id CROSS JOIN LATERAL unnest(tree.line) AS top (id) GROUP BY top.id
)
SELECT '{"data":{"trialBalance":{"rows":[' || string_agg('{"account":{"code":' || to_json(code)::text || ',"name":' || to_json(name)::text
       || '},"depth":' || depth || ',"opening":{"amount":"' || round(opening, 2) || '"},"debit":{"amount":"' || round(debit, 2)
       || '"},"credit":{"amount":"' || round(credit, 2) || '"},"closing":{"amount":"' || round(opening + debit - credit, 2) || '"}}',
       ',' ORDER BY path) || ']}}}'
  FROM tree JOIN summed USING (id)
"""

BEGIN_AS = "SELECT set_config('app.actor', $1, true), set_config('app.operation', $2, true), set_config('app.request', $3, true)"
CLAIM = """
INSERT INTO idempotency (id, account_id, key, operation, input_hash, entity_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())
"""
DRAFT_ORDER = """
WITH entered AS (
  SELECT * FROM unnest($3::uuid[], $4::uuid[], $5::numeric[]) WITH ORDINALITY AS line (id, product_id, quantity, position)
), priced AS (
  SELECT entered.*, p.name, p.unit_id, p.sales_price, round(quantity * p.sales_price, 2) AS net, tax.id AS tax_id, tax.rate
    FROM entered JOIN product p ON p.id = product_id AND NOT p.is_archived
    JOIN tax ON tax.id = coalesce(p.sales_tax_id, (SELECT id FROM tax WHERE is_active ORDER BY position, id LIMIT 1))
), total AS (
  SELECT sum(net) AS net, round(sum(net * rate), 2) AS tax FROM priced
), shared AS (
  SELECT priced.*, CASE WHEN position < max(position) OVER () THEN round(priced.net * rate, 2)
         ELSE total.tax - sum(round(priced.net * rate, 2)) OVER () + round(priced.net * rate, 2) END AS tax_amount
    FROM priced, total
), made AS (
  INSERT INTO sales_order (id, version, created_at, updated_at, number, customer_id, state, fulfilment, invoicing, ordered_on,
                           customer_reference, note, currency, prices_include_tax, discount, net, tax, total, created_by_id)
  SELECT $1, 1, now(), now(), 'SO-' || to_char(nextval('sales_order_number'), 'FM00000000'), party.id, 'DRAFT', 'NONE', 'NONE',
         (now() AT TIME ZONE zone)::date, '', '', currency, prices_include_tax, 0.00, net, tax, net + tax, $6
    FROM party, company_profile, total WHERE party.id = $2 AND party.is_customer AND NOT party.is_archived
  RETURNING number, total
), lines AS (
  INSERT INTO sales_order_line (id, order_id, position, product_id, description, quantity, unit_id, unit_price, discount_rate,
                                tax_id, tax_rate, net, tax_amount)
  SELECT id, $1, position, product_id, name, quantity, unit_id, sales_price, 0, tax_id, rate, net, tax_amount FROM shared
)
SELECT number, total FROM made
"""
LOCK_DRAFT = "SELECT state, version FROM invoice WHERE id = $1 FOR UPDATE"
# $2: the entry, $3: the item that the customer owes, $4: the promise of later work.
POST_INVOICE = """
WITH draft AS (
  SELECT invoice.*, (now() AT TIME ZONE zone)::date AS today, (now() AT TIME ZONE zone)::date + party.payment_term_days AS due
    FROM invoice JOIN party ON party.id = customer_id, company_profile WHERE invoice.id = $1
), numbered AS (
  UPDATE series SET next = next + 1, last_on = draft.today FROM draft, fiscal_year
   WHERE series.code = 'INV' AND fiscal_year.id = fiscal_year_id AND draft.today BETWEEN starts_on AND ends_on
  RETURNING prefix || to_char(next - 1, 'FM00000') AS number
), entry AS (
  INSERT INTO journal_entry (id, kind, "on", recorded_at, description, document_id)
  SELECT $2, 'INVOICE', today, now(), numbered.number, $1 FROM draft, numbered
), side AS (
  SELECT 0 AS part, (SELECT account_id FROM account_default WHERE purpose = 'RECEIVABLE') AS account_id, customer_id AS party_id,
         NULL::uuid AS tax_id, total AS amount
    FROM draft
  UNION ALL
  SELECT 1, income_account_id, NULL, NULL, -sum(net) FROM invoice_line WHERE invoice_id = $1 GROUP BY income_account_id
  UNION ALL
  SELECT 2, tax.account_id, NULL, part.tax_id, -part.amount FROM invoice_tax part JOIN tax ON tax.id = part.tax_id
   WHERE invoice_id = $1 AND part.amount <> 0
), line AS (
  INSERT INTO journal_line (id, entry_id, position, "on", account_id, party_id, tax_id, debit, credit, currency, amount, due_on,
                            description)
  SELECT CASE part WHEN 0 THEN $3::uuid ELSE gen_random_uuid() END, $2, row_number() OVER (ORDER BY part), today, account_id, party_id,
         side.tax_id, greatest(amount, 0.00), greatest(-amount, 0.00), currency, amount, CASE part WHEN 0 THEN due END, numbered.number
    FROM side, draft, numbered
), posted AS (
  UPDATE invoice SET version = invoice.version + 1, updated_at = now(), number = numbered.number, state = 'POSTED', payment_state = 'OPEN',
         issued_on = draft.today, due_on = draft.due, open_amount = invoice.total, entry_id = $2, item_id = $3, posted_at = now()
    FROM draft, numbered WHERE invoice.id = $1 RETURNING invoice.number, invoice.total
), promise AS (
  INSERT INTO outbox (id, kind, entity_kind, entity_id, actor_id, payload, created_at, due_at, attempts)
  VALUES ($4, 'invoicing.invoice_posted', 'INVOICE', $1, $5, '{"sendMail":true}', now(), now(), 0)
)
SELECT number, total FROM posted
"""
