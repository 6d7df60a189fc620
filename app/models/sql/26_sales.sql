-- What exists for each line of an order, counted from moves, promises, deliveries and invoices (law 4). Services decide by it and the
-- API shows it, so it is written once; a column that nobody selects is not counted.
CREATE OR REPLACE VIEW sales_order_line_progress AS
SELECT line.id AS line_id, line.order_id,
       (SELECT coalesce(sum(move.quantity), 0) FROM stock_move move WHERE move.order_line_id = line.id) AS delivered,
       (SELECT coalesce(sum(promise.quantity), 0) FROM reservation promise WHERE promise.order_line_id = line.id) AS reserved,
       (SELECT coalesce(sum(part.quantity), 0) FROM delivery_line part JOIN delivery ON delivery.id = part.delivery_id
         WHERE part.order_line_id = line.id AND delivery.state = 'READY') AS planned,
       (SELECT coalesce(sum(part.quantity), 0) FROM invoice_line part WHERE part.order_line_id = line.id) AS invoiced
  FROM sales_order_line line;
