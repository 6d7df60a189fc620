-- What must hold in every row, whoever writes it.
CALL ensure_constraint('company_profile', 'company_profile_only_row', 'CHECK (is_only_row)');
CALL ensure_constraint('company_profile', 'company_profile_tax_mode', $$CHECK (tax_mode IN ('DOCUMENT', 'LINE'))$$);
CALL ensure_constraint('company_profile', 'company_profile_start_month', 'CHECK (fiscal_year_start_month BETWEEN 1 AND 12)');
CALL ensure_constraint('company_profile', 'company_profile_term', 'CHECK (payment_term_days BETWEEN 0 AND 3650)');
CALL ensure_constraint('company_profile', 'company_profile_colors', $$CHECK (primary_color ~ '^#[0-9a-f]{6}$' AND accent_color ~ '^#[0-9a-f]{6}$')$$);
CALL ensure_constraint('member', 'member_has_role', 'CHECK (CASE WHEN removed_at IS NULL THEN role_id IS NOT NULL ELSE role_id IS NULL AND NOT is_active END)');
CALL ensure_constraint('mail_server', 'mail_server_only_row', 'CHECK (is_only_row)');
CALL ensure_constraint('mail_server', 'mail_server_security', $$CHECK (security IN ('NONE', 'STARTTLS', 'TLS'))$$);
CALL ensure_constraint('mail_server', 'mail_server_port', 'CHECK (port BETWEEN 1 AND 65535)');
CALL ensure_constraint('invitation', 'invitation_state', $$CHECK (state IN ('OPEN', 'ACCEPTED', 'REVOKED') AND (state <> 'OPEN' OR role_id IS NOT NULL))$$);
CALL ensure_constraint('approval_rule', 'approval_rule_known', $$CHECK (step IN ('SALES_ORDER_CONFIRM', 'INVOICE_POST', 'PAYMENT_POST') AND "limit" >= 0)$$);
CALL ensure_constraint('approval', 'approval_known', $$CHECK (step IN ('SALES_ORDER_CONFIRM', 'INVOICE_POST', 'PAYMENT_POST') AND state IN ('REQUESTED', 'APPROVED', 'REJECTED'))$$);
-- AUTH-10: whoever made it or asked for it is never the one who approved it, whatever path was taken.
CALL ensure_constraint('approval', 'approval_second_person', $$CHECK (state <> 'APPROVED' OR (decided_by IS NOT NULL AND decided_by <> requested_by AND decided_by <> made_by))$$);
CALL ensure_constraint('series', 'series_next', 'CHECK (next >= 1)');
CALL ensure_constraint('series', 'series_digits', 'CHECK (digits BETWEEN 1 AND 9)');
CALL ensure_constraint('series_pattern', 'series_pattern_digits', 'CHECK (digits BETWEEN 1 AND 9)');

CALL ensure_constraint('account', 'account_kind', $$CHECK (kind IN ('RECEIVABLE', 'PAYABLE', 'BANK', 'STOCK', 'ASSET', 'LIABILITY', 'TAX', 'EQUITY', 'INCOME', 'EXPENSE', 'COGS'))$$);
CALL ensure_constraint('account_default', 'account_default_purpose', $$CHECK (purpose IN ('RECEIVABLE', 'BANK', 'CASH', 'STOCK', 'COGS', 'INCOME', 'OPENING_EQUITY', 'STOCK_DIFFERENCE'))$$);
CALL ensure_constraint('fiscal_year', 'fiscal_year_order', 'CHECK (starts_on < ends_on)');
CALL ensure_constraint('fiscal_year', 'fiscal_year_no_overlap', $$EXCLUDE USING gist (daterange(starts_on, ends_on, '[]') WITH &&)$$);
CALL ensure_constraint('tax', 'tax_category', $$CHECK (category IN ('STANDARD', 'ZERO', 'EXEMPT', 'OUT_OF_SCOPE'))$$);
CALL ensure_constraint('tax', 'tax_rate', 'CHECK (rate >= 0 AND rate < 1 AND (rate > 0) = (category IN (''STANDARD'', ''REDUCED'')))');
CALL ensure_constraint('journal_entry', 'journal_entry_kind', $$CHECK (kind IN ('OPENING', 'STOCK', 'COGS', 'INVOICE', 'PAYMENT', 'MANUAL'))$$);
CALL ensure_constraint('journal_line', 'journal_line_one_side', 'CHECK (debit >= 0 AND credit >= 0 AND (debit > 0) <> (credit > 0))');
-- A difference of rates is nothing in the document's currency; else both currencies stand on one side.
CALL ensure_constraint('journal_line', 'journal_line_same_side', 'CHECK (amount * (debit - credit) >= 0)');

CALL ensure_constraint('party', 'party_term', 'CHECK (payment_term_days BETWEEN 0 AND 3650)');
CALL ensure_constraint('product', 'product_kind', $$CHECK (kind IN ('GOODS', 'SERVICE'))$$);
CALL ensure_constraint('product', 'product_sales_price', 'CHECK (sales_price >= 0)');
CALL ensure_constraint('product_category', 'product_category_not_own_parent', 'CHECK (parent_id <> id)');
CALL ensure_constraint('product_barcode', 'product_barcode_quantity', 'CHECK (quantity > 0)');
CALL ensure_constraint('unit', 'unit_digits', 'CHECK (digits BETWEEN 0 AND 6)');

CALL ensure_constraint('location', 'location_kind', $$CHECK (kind IN ('INTERNAL', 'SUPPLIER', 'CUSTOMER', 'LOSS', 'OPENING'))$$);
CALL ensure_constraint('stock_move', 'stock_move_document_kind', $$CHECK (document_kind IN ('RECEIPT', 'ADJUSTMENT', 'DELIVERY'))$$);
CALL ensure_constraint('stock_move', 'stock_move_quantity', 'CHECK (quantity > 0 AND source_id <> target_id)');
CALL ensure_constraint('quant', 'quant_not_negative', 'CHECK (quantity >= 0 AND reserved >= 0 AND reserved <= quantity)');
CALL ensure_constraint('valuation', 'valuation_zero_together', 'CHECK (quantity >= 0 AND (quantity > 0 OR amount = 0))');
CALL ensure_constraint('reservation', 'reservation_quantity', 'CHECK (quantity > 0)');

CALL ensure_constraint('sales_order', 'sales_order_state', $$CHECK (state IN ('DRAFT', 'CONFIRMED', 'CLOSED', 'CANCELLED'))$$);
CALL ensure_constraint('sales_order', 'sales_order_fulfilment', $$CHECK (fulfilment IN ('NONE', 'WAITING', 'PARTLY_DELIVERED', 'DELIVERED'))$$);
CALL ensure_constraint('sales_order', 'sales_order_invoicing', $$CHECK (invoicing IN ('NONE', 'TO_INVOICE', 'PARTLY_INVOICED', 'INVOICED'))$$);
CALL ensure_constraint('sales_order', 'sales_order_total', 'CHECK (net + tax = total)');
CALL ensure_constraint('sales_order_line', 'sales_order_line_values', 'CHECK (quantity <> 0 AND discount_rate BETWEEN 0 AND 1 AND tax_rate >= 0)');
CALL ensure_constraint('delivery', 'delivery_state', $$CHECK (state IN ('READY', 'POSTED', 'CANCELLED') AND (state <> 'POSTED' OR "on" IS NOT NULL))$$);
CALL ensure_constraint('delivery_line', 'delivery_line_quantity', 'CHECK (quantity > 0)');

CALL ensure_constraint('invoice', 'invoice_kind', $$CHECK (kind IN ('INVOICE', 'CREDIT_NOTE'))$$);
CALL ensure_constraint('invoice', 'invoice_payment_state', $$CHECK (payment_state IN ('DRAFT', 'OPEN', 'PARTLY_PAID', 'PAID'))$$);
CALL ensure_constraint('invoice', 'invoice_state', $$CHECK (state IN ('DRAFT', 'POSTED'))$$);
-- INV-1: a number exists exactly when the invoice is posted, and then everything that belongs to a posting does too.
CALL ensure_constraint('invoice', 'invoice_number_when_posted', $$CHECK (CASE state WHEN 'POSTED' THEN number IS NOT NULL AND issued_on IS NOT NULL AND due_on IS NOT NULL AND posted_at IS NOT NULL ELSE number IS NULL AND entry_id IS NULL AND posted_at IS NULL END)$$);
CALL ensure_constraint('invoice', 'invoice_total', 'CHECK (net + tax = total)');
CALL ensure_constraint('invoice', 'invoice_open', 'CHECK (abs(open_amount) <= abs(total))');
CALL ensure_constraint('invoice_line', 'invoice_line_values', 'CHECK (quantity <> 0 AND discount_rate BETWEEN 0 AND 1 AND tax_rate >= 0)');
CALL ensure_constraint('invoice_tax', 'invoice_tax_category', $$CHECK (category IN ('STANDARD', 'ZERO', 'EXEMPT', 'OUT_OF_SCOPE'))$$);
CALL ensure_constraint('payment', 'payment_method', $$CHECK (method IN ('BANK_TRANSFER', 'CASH', 'CARD'))$$);
CALL ensure_constraint('payment', 'payment_amounts', 'CHECK (amount > 0 AND open_amount BETWEEN 0 AND amount)');
-- A payment is in the ledger exactly when it is posted; a draft is nobody's credit.
CALL ensure_constraint('payment', 'payment_state', $$CHECK (CASE state WHEN 'POSTED' THEN entry_id IS NOT NULL AND item_id IS NOT NULL AND settlements IS NULL WHEN 'DRAFT' THEN entry_id IS NULL AND item_id IS NULL AND open_amount = 0 ELSE false END)$$);
-- A reversal is the negative of what it undoes; nothing else may be negative.
CALL ensure_constraint('allocation', 'allocation_sign', 'CHECK (amount <> 0 AND (amount < 0) = (reverses_id IS NOT NULL))');

CALL ensure_constraint('file', 'file_entity_kind', $$CHECK (entity_kind IN ('SALES_ORDER', 'DELIVERY', 'INVOICE', 'PAYMENT', 'CUSTOMER', 'PRODUCT', 'MAIL', 'JOB', 'APPROVAL', 'EXPORT'))$$);
CALL ensure_constraint('outbox', 'outbox_entity_kind', $$CHECK (entity_kind IN ('SALES_ORDER', 'DELIVERY', 'INVOICE', 'PAYMENT', 'CUSTOMER', 'PRODUCT', 'MAIL', 'JOB', 'APPROVAL', 'EXPORT'))$$);
CALL ensure_constraint('event', 'event_entity_kind', $$CHECK (entity_kind IN ('SALES_ORDER', 'DELIVERY', 'INVOICE', 'PAYMENT', 'CUSTOMER', 'PRODUCT', 'MAIL', 'JOB', 'APPROVAL', 'EXPORT'))$$);
CALL ensure_constraint('event', 'event_kind', $$CHECK (kind IN ('ORDER_CONFIRMED', 'DELIVERY_POSTED', 'INVOICE_POSTED', 'INVOICE_PAID', 'PAYMENT_RECEIVED', 'APPROVAL_REQUESTED', 'APPROVAL_GIVEN', 'APPROVAL_REFUSED', 'MAIL_FAILED', 'JOB_FINISHED', 'JOB_FAILED', 'DOCUMENT_CHANGED', 'RESYNC'))$$);
CALL ensure_constraint('job', 'job_kind', $$CHECK (kind IN ('IMPORT_PRODUCTS', 'IMPORT_CUSTOMERS', 'EXPORT_LIST'))$$);
CALL ensure_constraint('job', 'job_status', $$CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED'))$$);
CALL ensure_constraint('mail', 'mail_state', $$CHECK (state IN ('QUEUED', 'SENT', 'FAILED'))$$);
CALL ensure_constraint('mail', 'mail_entity_kind', $$CHECK (entity_kind IN ('SALES_ORDER', 'DELIVERY', 'INVOICE', 'PAYMENT', 'CUSTOMER', 'PRODUCT', 'MAIL', 'JOB', 'APPROVAL', 'EXPORT'))$$);
