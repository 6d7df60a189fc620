-- One row for each way in which the books do not add up.
SELECT what, count FROM (
  SELECT 'entries that do not balance' AS what, count(*) AS count FROM (SELECT FROM journal_line GROUP BY entry_id HAVING sum(debit) <> sum(credit)) e
  UNION ALL SELECT 'invoices whose entry says another amount', count(*) FROM invoice JOIN journal_line l ON l.id = item_id WHERE invoice.state = 'POSTED' AND l.amount <> invoice.total
  UNION ALL SELECT 'invoices with another open amount than their allocations say', count(*) FROM invoice
   WHERE state = 'POSTED' AND open_amount <> total - coalesce((SELECT sum(amount) FROM allocation WHERE debit_id = item_id), 0)
  UNION ALL SELECT 'payments with another open amount than their allocations say', count(*) FROM payment
   WHERE open_amount <> amount - coalesce((SELECT sum(a.amount) FROM allocation a WHERE credit_id = item_id), 0)
  UNION ALL SELECT 'orders whose lines add up to something else', count(*) FROM sales_order o
   WHERE (net, tax) <> (SELECT sum(l.net), sum(l.tax_amount) FROM sales_order_line l WHERE l.order_id = o.id)
  UNION ALL SELECT 'invoices whose lines add up to something else', count(*) FROM invoice i
   WHERE (net, tax) <> (SELECT sum(l.net), sum(l.tax_amount) FROM invoice_line l WHERE l.invoice_id = i.id)
  UNION ALL SELECT 'quants that differ from the moves', count(*) FROM quant q
   WHERE quantity <> (SELECT sum(CASE WHEN target_id = q.location_id THEN quantity ELSE -quantity END) FROM stock_move m WHERE m.product_id = q.product_id)
  UNION ALL SELECT 'quants that promise something else than the reservations', count(*) FROM quant q
   WHERE reserved <> coalesce((SELECT sum(quantity) FROM reservation r WHERE r.product_id = q.product_id AND r.location_id = q.location_id), 0)
  UNION ALL SELECT 'valuations that differ from the value entries', count(*) FROM valuation v
   WHERE (quantity, amount) <> (SELECT sum(e.quantity), sum(e.amount) FROM value_entry e WHERE e.product_id = v.product_id)
  UNION ALL SELECT 'stock accounts that say something else than the value entries', count(*) FROM (
    SELECT FROM journal_line l JOIN account_default d ON d.account_id = l.account_id AND d.purpose = 'STOCK'
    HAVING sum(l.debit - l.credit) <> (SELECT sum(amount) FROM value_entry)) s
) found WHERE count > 0
