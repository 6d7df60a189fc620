from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(24) NOT NULL,
    "is_group" BOOL NOT NULL,
    "is_archived" BOOL NOT NULL,
    "parent_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_account_parent__ef96ef" ON "account" ("parent_id");
CREATE INDEX "idx_account_name_0a9578" ON "account" ("name", "id");
COMMENT ON TABLE "account" IS 'An account of the chart; a group collects others and takes no postings.';
CREATE TABLE "account_default" (
    "purpose" VARCHAR(24) NOT NULL PRIMARY KEY,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "account_default" IS 'The account that documents use for a purpose when nothing nearer names one.';
CREATE TABLE "fiscal_year" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL
);
COMMENT ON TABLE "fiscal_year" IS 'A year of the books, named by the calendar year in which it starts; years never overlap.';
CREATE TABLE "journal_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "document_id" UUID,
    "reverses_id" UUID REFERENCES "journal_entry" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_journal_ent_documen_470912" ON "journal_entry" ("document_id");
CREATE INDEX "idx_journal_ent_on_1c3e22" ON "journal_entry" ("on", "id");
CREATE INDEX "idx_journal_ent_recorde_462a4e" ON "journal_entry" ("recorded_at", "id");
CREATE INDEX "idx_journal_ent_kind_be0468" ON "journal_entry" ("kind", "recorded_at", "id");
COMMENT ON TABLE "journal_entry" IS 'A balanced entry: it is never changed, only answered by another.';
CREATE TABLE "tax" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "rate" NUMERIC NOT NULL,
    "category" VARCHAR(24) NOT NULL,
    "is_active" BOOL NOT NULL,
    "position" INT NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "tax" IS 'A sales tax: its rate is a fraction.';
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "request" VARCHAR(64) NOT NULL,
    "table_name" VARCHAR(64) NOT NULL,
    "row_id" VARCHAR(64) NOT NULL,
    "action" VARCHAR(8) NOT NULL,
    "payload_id" UUID NOT NULL,
    "digest" BYTEA NOT NULL
);
CREATE INDEX "idx_audit_entry_table_n_c03179" ON "audit_entry" ("table_name", "row_id");
COMMENT ON TABLE "audit_entry" IS 'One change of one row; the digest is of the payload and its salt, so that the payload can be erased.';
CREATE TABLE "audit_payload" (
    "id" UUID NOT NULL PRIMARY KEY,
    "salt" BYTEA NOT NULL,
    "before" JSONB,
    "after" JSONB
);
COMMENT ON TABLE "audit_payload" IS 'The row before and after.';
CREATE TABLE "product_category" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "path" VARCHAR(500) NOT NULL,
    "is_archived" BOOL NOT NULL,
    "income_account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "parent_id" UUID REFERENCES "product_category" ("id") ON DELETE RESTRICT,
    "sales_tax_id" UUID REFERENCES "tax" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_product_cat_parent__3ad66e" ON "product_category" ("parent_id", "path", "id");
CREATE INDEX "idx_product_cat_name_a470c4" ON "product_category" ("name", "id");
CREATE INDEX "idx_product_cat_path_288f1c" ON "product_category" ("path", "id");
COMMENT ON TABLE "product_category" IS 'A branch of the category tree; accounts and taxes are inherited from the nearest ancestor that names them.';
CREATE TABLE "unit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "digits" INT NOT NULL
);
COMMENT ON TABLE "unit" IS 'A unit of measure; `digits` 0 takes whole numbers only.';
CREATE TABLE "product" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sku" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "kind" VARCHAR(24) NOT NULL,
    "sales_price" NUMERIC NOT NULL,
    "is_archived" BOOL NOT NULL,
    "category_id" UUID REFERENCES "product_category" ("id") ON DELETE RESTRICT,
    "sales_tax_id" UUID REFERENCES "tax" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_product_categor_19a7b7" ON "product" ("category_id", "name", "id");
CREATE INDEX "idx_product_name_cdf485" ON "product" ("name", "id");
CREATE INDEX "idx_product_sales_p_71fc3c" ON "product" ("sales_price", "id");
CREATE INDEX "idx_product_created_606179" ON "product" ("created_at", "id");
CREATE INDEX "idx_product_kind_cf6c8b" ON "product" ("kind", "name", "id");
COMMENT ON TABLE "product" IS 'Goods or a service, with its sales price in the company''s currency.';
CREATE TABLE "product_barcode" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "quantity" NUMERIC NOT NULL,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_product_bar_product_db9306" ON "product_barcode" ("product_id");
COMMENT ON TABLE "product_barcode" IS 'A code on a package, and how many of the product''s unit are in it.';
CREATE TABLE "company_profile" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "zone" VARCHAR(64) NOT NULL,
    "language" VARCHAR(8) NOT NULL,
    "fiscal_year_start_month" INT NOT NULL,
    "tax_mode" VARCHAR(24) NOT NULL,
    "prices_include_tax" BOOL NOT NULL,
    "is_only_row" BOOL NOT NULL UNIQUE
);
COMMENT ON TABLE "company_profile" IS 'The one row of a company''s settings; its id is the company''s id in the directory.';
CREATE TABLE "role" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "description" VARCHAR(200) NOT NULL,
    "permissions" TEXT[] NOT NULL,
    "is_built_in" BOOL NOT NULL
);
COMMENT ON TABLE "role" IS 'A set of permissions under a name.';
CREATE TABLE "invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "invited_by" UUID NOT NULL,
    "nonce" BYTEA NOT NULL,
    "digest" BYTEA NOT NULL,
    "state" VARCHAR(24) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "mails" INT NOT NULL,
    "attempts" INT NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "error" VARCHAR(1000),
    "accepted_by" UUID,
    "role_id" UUID REFERENCES "role" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "invitation" IS 'That somebody may join under a role; whoever shows the link that was mailed to this address, once and in time.';
CREATE TABLE "member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(200) NOT NULL,
    "is_active" BOOL NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "role_id" UUID REFERENCES "role" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_member_role_id_9311b4" ON "member" ("role_id", "name", "id");
COMMENT ON TABLE "member" IS 'A person of the directory in this company; the id is the account''s.';
CREATE TABLE "series" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL,
    "prefix" VARCHAR(40) NOT NULL,
    "next" INT NOT NULL,
    "last_on" DATE,
    "fiscal_year_id" UUID NOT NULL REFERENCES "fiscal_year" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_series_code_f6a65e" UNIQUE ("code", "fiscal_year_id")
);
COMMENT ON TABLE "series" IS 'The counter of legal numbers: locked last, and only by the transaction that posts.';
CREATE TABLE "file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "entity_kind" VARCHAR(24),
    "entity_id" UUID,
    "permission" VARCHAR(200) NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_file_entity__d79417" ON "file" ("entity_id");
CREATE INDEX "idx_file_sha256_b4b28b" ON "file" ("sha256");
COMMENT ON TABLE "file" IS 'A stored file: its bytes lie under their hash, once per company.';
CREATE TABLE "party" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(320),
    "phone" VARCHAR(40),
    "tax_number" VARCHAR(40),
    "language" VARCHAR(8) NOT NULL,
    "payment_term_days" INT NOT NULL,
    "note" TEXT NOT NULL,
    "is_customer" BOOL NOT NULL,
    "is_supplier" BOOL NOT NULL,
    "is_archived" BOOL NOT NULL
);
CREATE INDEX "idx_party_name_ba605b" ON "party" ("name", "id");
CREATE INDEX "idx_party_created_bdec31" ON "party" ("created_at", "id");
CREATE INDEX "idx_party_email_e40d94" ON "party" ("email");
COMMENT ON TABLE "party" IS 'A company or a person.';
CREATE TABLE "journal_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "on" DATE NOT NULL,
    "debit" NUMERIC NOT NULL,
    "credit" NUMERIC NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amount" NUMERIC NOT NULL,
    "due_on" DATE,
    "description" VARCHAR(200) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" UUID NOT NULL REFERENCES "journal_entry" ("id") ON DELETE RESTRICT,
    "party_id" UUID REFERENCES "party" ("id") ON DELETE RESTRICT,
    "tax_id" UUID REFERENCES "tax" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_journal_lin_entry_i_49c5ed" UNIQUE ("entry_id", "position")
);
CREATE INDEX "idx_journal_lin_account_80b195" ON "journal_line" ("account_id", "on");
CREATE INDEX "idx_journal_lin_party_i_637454" ON "journal_line" ("party_id", "account_id");
COMMENT ON TABLE "journal_line" IS 'One side of an entry in the base currency, with the document''s own amount beside it.';
CREATE TABLE "party_address" (
    "id" UUID NOT NULL PRIMARY KEY,
    "street" VARCHAR(200) NOT NULL,
    "postal_code" VARCHAR(40) NOT NULL,
    "city" VARCHAR(200) NOT NULL,
    "region" VARCHAR(200) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "party_id" UUID NOT NULL UNIQUE REFERENCES "party" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "party_address" IS 'Where a party is.';
CREATE TABLE "allocation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" NUMERIC NOT NULL,
    "base_amount" NUMERIC NOT NULL,
    "on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "credit_id" UUID NOT NULL REFERENCES "journal_line" ("id") ON DELETE RESTRICT,
    "debit_id" UUID NOT NULL REFERENCES "journal_line" ("id") ON DELETE RESTRICT,
    "reverses_id" UUID UNIQUE REFERENCES "allocation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_allocation_debit_i_527e7e" ON "allocation" ("debit_id");
CREATE INDEX "idx_allocation_credit__b0f71f" ON "allocation" ("credit_id");
COMMENT ON TABLE "allocation" IS 'An amount of a credit item set against a debit item from a date on; a reversal is a negative row that names its original.';
CREATE TABLE "payment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "on" DATE NOT NULL,
    "amount" NUMERIC NOT NULL,
    "open_amount" NUMERIC NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "method" VARCHAR(24) NOT NULL,
    "payer_reference" VARCHAR(200) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "party" ("id") ON DELETE RESTRICT,
    "entry_id" UUID NOT NULL REFERENCES "journal_entry" ("id") ON DELETE RESTRICT,
    "item_id" UUID NOT NULL REFERENCES "journal_line" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_payment_custome_73bcca" ON "payment" ("customer_id", "created_at", "id");
CREATE INDEX "idx_payment_on_335177" ON "payment" ("on", "id");
CREATE INDEX "idx_payment_amount_ee48ba" ON "payment" ("amount", "id");
CREATE INDEX "idx_payment_created_0acf6e" ON "payment" ("created_at", "id");
COMMENT ON TABLE "payment" IS 'Money received from a customer; `open_amount` is a projection of its allocations.';
CREATE TABLE "sales_order" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "state" VARCHAR(24) NOT NULL,
    "fulfilment" VARCHAR(24) NOT NULL,
    "invoicing" VARCHAR(24) NOT NULL,
    "ordered_on" DATE NOT NULL,
    "customer_reference" VARCHAR(200) NOT NULL,
    "note" TEXT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "prices_include_tax" BOOL NOT NULL,
    "discount" NUMERIC NOT NULL,
    "net" NUMERIC NOT NULL,
    "tax" NUMERIC NOT NULL,
    "total" NUMERIC NOT NULL,
    "created_by_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "party" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sales_order_custome_cc45d4" ON "sales_order" ("customer_id", "created_at", "id");
CREATE INDEX "idx_sales_order_ordered_4c1ae6" ON "sales_order" ("ordered_on", "id");
CREATE INDEX "idx_sales_order_total_d079ab" ON "sales_order" ("total", "id");
CREATE INDEX "idx_sales_order_created_639811" ON "sales_order" ("created_at", "id");
CREATE INDEX "idx_sales_order_state_6563f1" ON "sales_order" ("state", "created_at", "id");
CREATE INDEX "idx_sales_order_fulfilm_7d0d86" ON "sales_order" ("fulfilment", "created_at", "id");
CREATE INDEX "idx_sales_order_invoici_8818dd" ON "sales_order" ("invoicing", "created_at", "id");
COMMENT ON TABLE "sales_order" IS 'What a customer ordered; `fulfilment` and `invoicing` are projections written by `refresh_states`.';
CREATE TABLE "invoice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "kind" VARCHAR(24) NOT NULL,
    "state" VARCHAR(24) NOT NULL,
    "payment_state" VARCHAR(24) NOT NULL,
    "issued_on" DATE,
    "due_on" DATE,
    "customer_reference" VARCHAR(200) NOT NULL,
    "note" TEXT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "prices_include_tax" BOOL NOT NULL,
    "discount" NUMERIC NOT NULL,
    "net" NUMERIC NOT NULL,
    "tax" NUMERIC NOT NULL,
    "total" NUMERIC NOT NULL,
    "open_amount" NUMERIC NOT NULL,
    "posted_at" TIMESTAMPTZ,
    "customer_id" UUID NOT NULL REFERENCES "party" ("id") ON DELETE RESTRICT,
    "entry_id" UUID REFERENCES "journal_entry" ("id") ON DELETE RESTRICT,
    "item_id" UUID REFERENCES "journal_line" ("id") ON DELETE RESTRICT,
    "order_id" UUID REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "pdf_id" UUID REFERENCES "file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_custome_4d88e5" ON "invoice" ("customer_id", "state");
CREATE INDEX "idx_invoice_custome_1653ec" ON "invoice" ("customer_id", "created_at", "id");
CREATE INDEX "idx_invoice_order_i_6a812d" ON "invoice" ("order_id");
CREATE INDEX "idx_invoice_issued__c51a2b" ON "invoice" ("issued_on", "id");
CREATE INDEX "idx_invoice_due_on_dfe183" ON "invoice" ("due_on", "id");
CREATE INDEX "idx_invoice_total_f3a083" ON "invoice" ("total", "id");
CREATE INDEX "idx_invoice_created_1e8221" ON "invoice" ("created_at", "id");
COMMENT ON TABLE "invoice" IS 'A claim on a customer; `payment_state` and `open_amount` are projections of its allocations.';
CREATE TABLE "invoice_tax" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "category" VARCHAR(24) NOT NULL,
    "rate" NUMERIC NOT NULL,
    "base" NUMERIC NOT NULL,
    "amount" NUMERIC NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "tax_id" UUID REFERENCES "tax" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_tax_invoice_fdf366" ON "invoice_tax" ("invoice_id", "position");
COMMENT ON TABLE "invoice_tax" IS 'The tax of one category and rate (EN 16931, BG-23).';
CREATE TABLE "sales_order_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "description" VARCHAR(500) NOT NULL,
    "quantity" NUMERIC NOT NULL,
    "unit_price" NUMERIC NOT NULL,
    "discount_rate" NUMERIC NOT NULL,
    "tax_rate" NUMERIC NOT NULL,
    "net" NUMERIC NOT NULL,
    "tax_amount" NUMERIC NOT NULL,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    "tax_id" UUID REFERENCES "tax" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sales_order_order_i_1bff4a" ON "sales_order_line" ("order_id", "position");
CREATE INDEX "idx_sales_order_product_ed378b" ON "sales_order_line" ("product_id");
COMMENT ON TABLE "sales_order_line" IS 'One line of an order, with its amounts as the order''s totals share them out.';
CREATE TABLE "invoice_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "description" VARCHAR(500) NOT NULL,
    "quantity" NUMERIC NOT NULL,
    "unit_price" NUMERIC NOT NULL,
    "discount_rate" NUMERIC NOT NULL,
    "tax_rate" NUMERIC NOT NULL,
    "net" NUMERIC NOT NULL,
    "tax_amount" NUMERIC NOT NULL,
    "income_account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "order_line_id" UUID REFERENCES "sales_order_line" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    "tax_id" UUID REFERENCES "tax" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_lin_invoice_284bd5" ON "invoice_line" ("invoice_id", "position");
CREATE INDEX "idx_invoice_lin_order_l_fce854" ON "invoice_line" ("order_line_id");
COMMENT ON TABLE "invoice_line" IS 'One line of an invoice.';
CREATE TABLE "location" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(24) NOT NULL
);
COMMENT ON TABLE "location" IS 'One end of a stock move.';
CREATE TABLE "quant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quantity" NUMERIC NOT NULL,
    "reserved" NUMERIC NOT NULL,
    "location_id" UUID NOT NULL REFERENCES "location" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_quant_product_df156f" UNIQUE ("product_id", "location_id")
);
COMMENT ON TABLE "quant" IS 'The cached quantity of a product at an internal location, and how much of it is promised.';
CREATE TABLE "reservation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quantity" NUMERIC NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "location_id" UUID NOT NULL REFERENCES "location" ("id") ON DELETE RESTRICT,
    "order_line_id" UUID NOT NULL REFERENCES "sales_order_line" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reservation_order_l_719748" UNIQUE ("order_line_id", "location_id")
);
CREATE INDEX "idx_reservation_product_7ad7e4" ON "reservation" ("product_id", "location_id");
COMMENT ON TABLE "reservation" IS 'Stock promised to an order''s line; it goes when the goods go or the order ends.';
CREATE TABLE "stock_move" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quantity" NUMERIC NOT NULL,
    "on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "document_kind" VARCHAR(24) NOT NULL,
    "document_id" UUID,
    "note" VARCHAR(200) NOT NULL,
    "order_line_id" UUID REFERENCES "sales_order_line" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "source_id" UUID NOT NULL REFERENCES "location" ("id") ON DELETE RESTRICT,
    "target_id" UUID NOT NULL REFERENCES "location" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stock_move_product_111871" ON "stock_move" ("product_id", "on");
CREATE INDEX "idx_stock_move_product_3aada0" ON "stock_move" ("product_id", "recorded_at", "id");
CREATE INDEX "idx_stock_move_order_l_a3d083" ON "stock_move" ("order_line_id");
CREATE INDEX "idx_stock_move_documen_c81351" ON "stock_move" ("document_id");
CREATE INDEX "idx_stock_move_recorde_31db7c" ON "stock_move" ("recorded_at", "id");
CREATE INDEX "idx_stock_move_on_528df7" ON "stock_move" ("on", "id");
CREATE INDEX "idx_stock_move_documen_a3f115" ON "stock_move" ("document_kind", "recorded_at", "id");
COMMENT ON TABLE "stock_move" IS 'A positive quantity that went from one location to another; never changed.';
CREATE TABLE "valuation" (
    "quantity" NUMERIC NOT NULL,
    "amount" NUMERIC NOT NULL,
    "last_on" DATE,
    "product_id" UUID NOT NULL PRIMARY KEY REFERENCES "product" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "valuation" IS 'The cached quantity and value of a product over all locations: its moving average cost is value / quantity.';
CREATE TABLE "value_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "quantity" NUMERIC NOT NULL,
    "amount" NUMERIC NOT NULL,
    "entry_id" UUID REFERENCES "journal_entry" ("id") ON DELETE RESTRICT,
    "move_id" UUID NOT NULL REFERENCES "stock_move" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_value_entry_product_aa69d1" ON "value_entry" ("product_id", "on");
CREATE INDEX "idx_value_entry_move_id_12c245" ON "value_entry" ("move_id");
COMMENT ON TABLE "value_entry" IS 'What a move did to the value of the stock, in the base currency; never changed.';
CREATE TABLE "warehouse" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "stock_location_id" UUID NOT NULL REFERENCES "location" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "warehouse" IS 'A place with stock of its own.';
CREATE TABLE "delivery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "state" VARCHAR(24) NOT NULL,
    "on" DATE,
    "back_order_of_id" UUID REFERENCES "delivery" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "warehouse_id" UUID NOT NULL REFERENCES "warehouse" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_delivery_order_i_edfd0d" ON "delivery" ("order_id");
CREATE INDEX "idx_delivery_created_78ebab" ON "delivery" ("created_at", "id");
CREATE INDEX "idx_delivery_state_83096a" ON "delivery" ("state", "created_at", "id");
CREATE INDEX "idx_delivery_on_e3173e" ON "delivery" ("on");
COMMENT ON TABLE "delivery" IS 'Goods that go to a customer: made by `process` for what is ordered and not yet moved.';
CREATE TABLE "delivery_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "quantity" NUMERIC NOT NULL,
    "delivery_id" UUID NOT NULL REFERENCES "delivery" ("id") ON DELETE RESTRICT,
    "order_line_id" UUID NOT NULL REFERENCES "sales_order_line" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_delivery_li_deliver_446174" ON "delivery_line" ("delivery_id", "position");
CREATE INDEX "idx_delivery_li_order_l_2ac324" ON "delivery_line" ("order_line_id");
COMMENT ON TABLE "delivery_line" IS 'How much of an order''s line is on a delivery.';
CREATE TABLE "idempotency" (
    "id" UUID NOT NULL PRIMARY KEY,
    "account_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "entity_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotency_account_8681ba" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_idempotency_created_2edba4" ON "idempotency" ("created_at");
COMMENT ON TABLE "idempotency" IS 'The effect that a key already had: unique per account, kept 30 days.';
CREATE TABLE "job" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "status" VARCHAR(24) NOT NULL,
    "is_dry_run" BOOL NOT NULL,
    "options" JSONB NOT NULL,
    "done" INT NOT NULL,
    "total" INT NOT NULL,
    "message" VARCHAR(200) NOT NULL,
    "created_count" INT NOT NULL,
    "updated_count" INT NOT NULL,
    "unchanged_count" INT NOT NULL,
    "failed_count" INT NOT NULL,
    "faults" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "file_id" UUID REFERENCES "file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_job_created_4564bc" ON "job" ("created_at", "id");
COMMENT ON TABLE "job" IS 'Long work with progress, its counts and the faults it found.';
CREATE TABLE "mail" (
    "id" UUID NOT NULL PRIMARY KEY,
    "message_id" VARCHAR(200) NOT NULL UNIQUE,
    "state" VARCHAR(24) NOT NULL,
    "entity_kind" VARCHAR(24) NOT NULL,
    "entity_id" UUID NOT NULL,
    "sender" VARCHAR(320) NOT NULL,
    "recipients" TEXT[] NOT NULL,
    "subject" VARCHAR(500) NOT NULL,
    "body" TEXT NOT NULL,
    "attempts" INT NOT NULL,
    "error" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ
);
CREATE INDEX "idx_mail_entity__c245c9" ON "mail" ("entity_id");
COMMENT ON TABLE "mail" IS 'A mail with its document, sent by the worker; its Message-ID never changes.';
CREATE TABLE "mail_attachment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "file_id" UUID NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    "mail_id" UUID NOT NULL REFERENCES "mail" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_mail_attach_mail_id_c48538" ON "mail_attachment" ("mail_id");
COMMENT ON TABLE "mail_attachment" IS 'A file that a mail carries.';
CREATE TABLE "outbox" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(64) NOT NULL,
    "entity_kind" VARCHAR(24),
    "entity_id" UUID,
    "actor_id" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "error" TEXT,
    "parked_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ
);
COMMENT ON TABLE "outbox" IS 'An effect promised by a committed change; the relay carries it out.';
CREATE TABLE "event" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "entity_kind" VARCHAR(24),
    "entity_id" UUID,
    "entity_version" INT,
    "title" VARCHAR(200) NOT NULL,
    "permission" VARCHAR(200) NOT NULL,
    "is_notification" BOOL NOT NULL,
    "recipient_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "outbox_id" UUID UNIQUE REFERENCES "outbox" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_event_entity__15703b" ON "event" ("entity_id");
COMMENT ON TABLE "event" IS 'A small live event, numbered by the relay when it is published, so that a reader never skips one.';
CREATE TABLE "notification_read" (
    "id" UUID NOT NULL PRIMARY KEY,
    "account_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ NOT NULL,
    "event_id" BIGINT NOT NULL REFERENCES "event" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_notificatio_account_0805d0" UNIQUE ("account_id", "event_id")
);
COMMENT ON TABLE "notification_read" IS 'That a person has read a notification.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW132zaW/is4+tLOOZps6pfE0+zZc+zU7bibxN3U3bbb7VFgErZYU4RKUHY0s/PfFw"
    "DfQBIkAYmUKPp+aWoRFyQfgMC9z33BPycRCXAQvTh3HLoKosnX6J+TAC8I/5/ypSma4OUy"
    "vyB+iPCtL9tipdEti0LsiL7usM8I/8klzAm9ZeTRQDQ+D1DSHtE7FM0JcuY4jN4gjO5Dul"
    "oih/o+cSKGKL8YMoQDF0X4gTAUULSkLPKCe/ZC3MylDr8b/7PjfleB9+eKzCJ6T0RT3vtv"
    "v/OfvcAlnwkTf/5zcucR35X/P1nikATRzHMnohX5vAwJY/xtWSqYYBqsfF/Atl5K1CayMU"
    "dL/vGvKSp0KmXETbfrVTRcPsxkx4Xx5f3yS/L3WSr7009X33wrWwpwb2ccsdUiyFsv19Gc"
    "Blnz1cpzXwgZce2eBCTEEXGVkRePlsyR9KcYWv5DFK5Ihqmb/+CSO7zyxfyZ/PvdKnDEtE"
    "F86r1YUJf47MUtZuRFQJ443P+RPKYiMpt9uL6Z/Xh5M5tNKlMvQUqdNclPDoeVQ+YFkUD3"
    "n/+K+83Bkb9OxA3e/v3845fHr/4i4eBz5j6UFyV0k39JQRzhWT6QOeKPfNKJB6nAfhVEet"
    "QViRL0Xvy12YKe/pCjnn+kKYZf9QQqf1j+z1+Pvjp5fXJ2/OrkjDeRT5n98roB96sPNxLe"
    "HE4nJOLNZziqIvoNvxJ5C6KHtShZQtZNRF+k/9MXzilwfUDNX9C9Dvx18lk14Hpz9f7yx5"
    "vz9z+I2y0Y+9OX+J3fXIorR/LXdenXL+PpT/k6H6//WSfo56ubvyPxJ/qf6w+X5Y8ka3fz"
    "P2K9m+BVRGcBfZphV1kB0l9T1Aqjvlq6G456URJG/ZBG3eFrf3W83/L9veYLT9qXRpmj1c"
    "9W1eeoLvDnmU+C+2jO/zx52TCq/33+UW5PJy9LI/UhuXIkLxWX0VTPMIU2bd8NtPv+ZArg"
    "Hr00QZe3qoVXXivi+8BfTY/vZbBaSIyv+DPhwCEVrFPZIWM9KSviRkifmAB9Uo/zSRlmj8"
    "2kll+F+oJSn+CgRq9VxEoo33K5vmDOftmt8npxff2usOJfXN2UIP7p/cXlxy+/ksjzRl5E"
    "9NoXBw6Hztx7JJrZ3Qa5KgmoW6CeW5oVzOttt4LQFiZcsusNZe3e3EgTNvHdg9ZGi7Gqov"
    "stDYl3H/wnWVdW7BKiVd7kIGHNf80fMcRPGZFQnFX8/blxTuJp+5Frex+v3t7E5MMtdh6e"
    "cOjOCoiLK/SIln7J2lYvLY4W5V9wgO8lPuJFxGMXof8mQ6aO1EpbTA24rQzoqQnHdTMnGR"
    "kVzXGEOO6rBceLoRUj6I6GCKPlKuSTk6CnOQlQQKM5HxYUEI5riMQDM0QDUuW5Ou67neuq"
    "pZCSm2yq3Sjiw9XT96re1HNJ6ay02wmKUl2yecNYtLrdCxRWe2ebwUCBbd0NijNrUNvBtx"
    "5zsP8rX/t0W4FytXEbuJPtZuu0YbubA4m2qSuCq7UPbCqXXhfdrmP3BOYLhsvbyIZewBdr"
    "z5kjL0J8PoUReyMvML5sP/JVm/L/+Hip8Xv0eKMtNgfwL+zav7BfJmfUJFn8ncx0zhtBOu"
    "vxLQg18c2Huy/oABZ8cQk+vvrYgqeIPDvoKjrJfjbO7+kqDLB/GUThWrd1Fq43bp5/xC1n"
    "JGtqsH3eYl9oVS6SUl+L7cpL9yhnjgP+zFNuxfhrhAP2RMJ4v8OB9O7rtsntO7SMC0gNs4"
    "4jA+Kvots+Q+LQ0M28Y912ntLY3d4ENI/BaB7g49iJj8NuB32mm6cKWGnBsYkWKIlCuMAh"
    "hQuoiGiXJf2Yl8SGvCINycOtqjkWG29JDBxT5bVLRP8RZolqSQxQbaR4U7Q64HjL1tBBot"
    "vK85am16CI3mQE3nkBmdSbq/Ly1MRa9dOWrcbqdUAQ81wiSFgcxPal4FklIcu1euSswpAE"
    "znqKnrxoLn9Pl78vGKJP3A5YSIfeLZH9eFHVgO3rJhqj9rdJZqnz78mTr/l7k6Vbpv+7tB"
    "6XOIzWSc/KfcB0HIXpmM2vCu61UfGqyO7C4vvU0TqOjAc70dJOdMmtp7EQLz+LVb9qJSSN"
    "y5ARx1tg/8U38b/jAu3DT+8v+d5eTcFwzYHLWwNy6V5tY56qMiO0TY8NLNPjWrv0uGyVxr"
    "qO6dzMW8PcdLk2aLeF5BJbbiPDtIqMdxFgnXbHOkEEXA+kkzT7LCFVZQDQasB+ZAuoKgP8"
    "XRHPiK8rdmjmEoBlIxeaUT67JUIH+t23MqHqsldDg2q2qw7whWDiCrhyxewA2h/Sfg5yOT"
    "BJ2YkspixfOTvA9CbuZZyI5pvLoDwhAnONByQZinrPRzLiJtF5DPuEIS4g4ugYEkMroukw"
    "uhOSvJkuAs9MCILOB6Y0TBv4eyhqM4GiNhCvBEVtYNShqM2G/CAUtTk08jVM6HwT10raFh"
    "wrDn+3e6ojWcxC5VX5Ic/UgYTLi0IzXNN+1MzU1gI1mdwOy9OkC/DhVqc5lFielwdiDezZ"
    "xzVMUqZb1nsfvOwwcT3kGg/nK9eLahNVlavTxlI/op1NkqoIyY0zR0VQLuV/hfTpTRx569"
    "0TJhNMk8IMS7z2KXZl1WlBfjHsR1PEaFzDR23h4ADdEsRnECOuPg54Fze1THaVKM5SRZo/"
    "0k6DdC+8+9o9RrsOanaXZM4P12iKd5e/HR0dH78+enn86uz05PXr07OX2TZTvdS031xcfS"
    "e2nMJen+5BDZWHrDmK0XITB8JFpJg0khF8naOhtaKRy0DkRzkIeyne2TIWrCA0ZBNvQzLi"
    "lYmR96reyHtVMfJCwl+TadakepAVEYDYAOLizm6KclEKgDaZy7HSZDOVMwkA2ADg2MlsA3"
    "AuMUKAzwzwPauF96yMbmJKWEc7qlKgRpSDyqVJpzN4AhyuayLKM5kye7mO4lzn8UB58e76"
    "oqBj8/l5cfXh/OOvX74//+UvBUX73fWH79L2KuwXv95cng+n7pakK36IP4tJHZ2RXp+2Ex"
    "pLpalR5WK+q6BbckdDIokDfBfpCmo1tnwuMTzyTuI/JwcWtyOYILtVJZWANcVmTVHX8vhL"
    "qaL+/Y/XH/SY5xJl+sRzIvR/yPfY4RLOOugFFAXoU30jQ15RRd5qcBcdXJTVPrEs2cCeCQ"
    "DqdqgPZAf9IaTuSu5ylc0zvdS4by6VRq075neUugzJqvuMhI+eQ5ICHAnhThhahvzXtFaH"
    "QxdLHKy/YFnBjure2lGflhR+Gl+Q6OIdnUDZz7mWpV4lJjOJSfedF0Mr+6mNCcd9QmQ0RE"
    "ZnuENkNMTIyjUHIqOf4aizh5UNSZs0h7joEkMLcdE7L4XaVALkhutpNYTtvkqATPagUt1c"
    "/nLTbGwWyJW0edkChVNW9xBSXTKzTML/SyKQBQAnp+4jNr3EbZgawiUxCKbWrQf2RVnKco"
    "BrEVf+NrZR/4oIONGbY/7r87DsK4bETPFbpceDnK+twf+lhdCgfIiYkB0g/FPSzWFO3FZc"
    "lc/WANNs3ewA2FEXZilvMIPKVkkWjQuuzImU7novVdpiauCsmt0qjQ0KuIi2SHDtaMlfij"
    "/oVIZwzOkT4g++zjJI4t6/YEjMVIRD6XPS1afvpktLl1X68uA2GYvbBKoi9Mb+/bnia4en"
    "q5SmN93V9mC3K0uNxZJQlALNvFkzVwIvulHMDxfY9mp+hZk1RAUns4rqNRzVcGpXcVTDze"
    "gI2ZBPknmqd6TSHE1C3qAknZlJHYVrioQlqghXOzw+W9BdSBdSMCD8AuOaCp9xLKJhnD0r"
    "XoiJ6wvtYbM7uvX/Bv8bfFriaP6J61l8bGIpeT3rJKJL5NKnQB55e0d9nz6pV/kjxQnCDI"
    "XkiT8AH4E02ihPFhZBbyxNExZHIybn426ot/HXyksU8McX/x5CoFFHzwoK52AUTojTmUCc"
    "DkRsQJwOjLrtqEM4Sb/hJKmyYYpv2n6E+J4a4XvagO9pFV9wxe/DFe8FDl2Q2WbFzbTC4D"
    "6unDpjfx530SQDRCHQYQ/8n5yD3dF/4/fLF75aAw9ycf3sAOnRlz3U7jjgq38mvnoZfqLh"
    "r9OwlHrSOo1/MSGqpSOc3qEFwWwVkjfok+vdexH7hF6iCD8Qhp7mXBvlD7e4JSFDlJuTOt"
    "Z5436eS72GUTCW4CKHBJkDZTTi5ciCa88FoDz4zXAqLLyNCw5wNfvOk69Q2SBLLRq3yqR8"
    "wWypNDaqVJRUPxZbHlaKIDASRXwg2BtZL8GTrs1imQTxW5DUTA6JqGOq2U97uQPstAe004"
    "JvcOsFC3yDZlCP10sEvsHnOOqgSferSTN/dW+Db9p+hPiemcB7Vo/uWQVcSfXVHdRVZ2Rn"
    "IiOE+MhkAtdP3wq+SZUyK4AVmREifGyA8HEtwsdlhP/BDRcbdNP2I0S2+zriPg7uV9wwtg"
    "FYlRkhyB3XEr/zmIP92ZrgcMYiHEazBQ10wTC1hlhDD2CYlQ0z4XxZ1LLK7SVUVPkhT+6B"
    "lFGR1VDYzAscf+USvY+wMfxI3wFEIdlEIbGZ8H7NQm6/2IFfkuwI9XZy7SDPBx0IX30VPH"
    "oRTmCpcNXK1WkTT+0V2xlQ1DhCjC7ILXXXaIHX6A/qBWjFx1iU9g35JHsjPLLkkf/N5iIt"
    "RxDGvhc8xEk3T5hxMc8nLopEHo7HELfARcbJFFG+EMd5OwGSPIiGv97l7UUm0k0iLhlyJy"
    "TyLMIFdomS0ZQJir9EdWMS8uYPZM0fhX8z4lm8RE7cOc4hF/uOy7gwbyP82spphw+BeHCR"
    "SH7P5zNw7MCxP2tVDjj2eqjHy7YCx/4cR52ILdKGhMgEhmykbUpRnhrZaacNhtppxVKTGh"
    "//Om41VGVTkoIqBUUfykFWNNDVD206fCgTgdOHpmiz04fgJLn94M5Nl2hjYi0THvKCPRBW"
    "jXxeenwcNtCBipIj1IEOROdJMWlUeoQKYxNBmrUHW7FsK+IoIoulVTyuKgIRuWVAmcjFsl"
    "9/FLEOFp9hpgGNYu0hYUg1Jwk2GFypwEb798BGsriBf/XSKKxJNKvdxOOL5UO6HbK0t7lK"
    "YpBoWz5b3ieWucuKCKDZmLYskKoia53l+THp5iARbU3zVKbToDI83xORCznRuAWTK9Mml+"
    "Aib2OQ57kkIaNBWhUwSwyJM0U8lqaPxP6tPKskyT3+gulyPrfuUzjufk68gMLjF5IFfSTS"
    "57ZmosSfgGWKbomDV4wkNQO5Ui0dc/xhVgsiahmyJcEPyWMs5N3WaI4fhcdPuhrjE8JDIi"
    "sJ8u4TX56hw+43df6opf3G4ck72HPEIcy73zBvoPj7RliUcuIf4aOOkW4rAZXJ7TD06iDD"
    "gAqqaLy/bGAnFyXBVB6yqQxhHRMI6wAHP4R1wKjbjjpwNcDVAFej42ok6hqmJh2Nep4mHX"
    "YTloYRWURrScKFF9f2z2KmxX11JIyJCEQlD2yVmDbwGqC+gvoKigyorzDqB1b5Y9TlCdXH"
    "skC4JLY7ZnjS16a/i8MXcl2uivV5GOKamNmSXAls4fw6wOWqaXm6/OXmt9+rpPrtyvOjma"
    "eZqG20uioJxPpB5Nf+SEIveamSaZZcmTYZZyxvY1T2UXquuXHFLS6f3GMfJfWMv0Y+dR6I"
    "i3zMojhxVGRqCx924rUOGI6NFJnfKjY+jU+9n1tozL/flFK+WbWK2KUNVuEQrcL9Vl7et8"
    "ras3KzDMmdp6mE0XDeUSYBAJsUtyafNYZYLaGRNgc2o8xmiLV/plPBhVGrB1MRabJmD5ZS"
    "1gEnjNGGuk5221dVEvIqmz0dqk5RAdra4fGt7O3XpLPDxLfV71GdZINyf3xbU2v929YK6+"
    "Zl1c+ROGdanEHNRb6W5c1lsifyPZL4NLj66oVojtk8KQPDTd40zFTrHNm6Q8vTpUkQedF6"
    "1u3Jz2yOj05fwanP49DkIW61X/ZsQVwPxzBZoFyUAqwNS0F7/9CWU7ivVe1Tid2p9n0iHG"
    "v3fzs6Oj5+ffTy+NXZ6cnr16dnLzM1v3qpSd+/uPpOqPwF/DWpnvF2YDG5c4kRTuzui+wm"
    "m/gDfz09yu3VE0pdDDgHcyglFDLFyUIdKQhB9FmdF8mK2CpIjXC56GUfTENF7BKHi1JAKk"
    "DkzjON4RiIK/EqeKSeo+U50kvTliK9WSMDtsPxsbdAwqxFzopFdEHCN+jTEq9FVutM1l/6"
    "JN18n+iSBDO8EI7BTzKRdRnSP4i0iZnwEwpmA/s+dWSFYG2ubr83s2RJ0idIdu641FSHhE"
    "mp/+Jy0C03Q0M3vk+HffL9d8UfN96Cu+3a5aPUR78RjbDffbedjhxwYIPhwCDGeQIxzqAp"
    "QYwzjLp1jPMqLfti7EDIJDqhoUYd5rwN57cV2bejL2ggbB9Upt3VeU+qgbcp4JVOAPhW4A"
    "s2nGmoVkHoOQdr5WaqKXS5xHPGLSM+QnJHxJmldjHDWmnI2THxAARUt77ekM91Ia5010tp"
    "b+i2ZOgU9OoUQ31h+7S5gvlbUesejvDd7RG+h39K5H5W5A5Llbkek4lAVeAvPwu/QmX/U9"
    "qXd0DieAvsv/gm/ndckHNALz9eva3kGxgDlzQFzLRfuR4z/ff8HDFL3R5GqKWNATfFx2iK"
    "XkkEMBS84kbsb0EQSlkOuZRlyZFtHFhUFIPIomqwYbhBrGEIoYZ6PLkWu7CEUxEBNEubYx"
    "pSYgGnKgN4ljZK984SzVwCsGxM9Ew3miq41lmeP+AwWh/ujtSa4Fnak2uyOyvrQAfI/oh9"
    "wq7Tzg5y1raiq65/BtDKzbwDaL+nqzDA/mXa3TjBVVUfA3DF1t4dtu+84HCNkFZoFTXIAF"
    "m+L3UAbJqzPU5E8717UAn0SQC5nM318eXpZG+NMZ/5acvWQPPrQBx8xP9D7xAOUNJBNUa8"
    "oZ1leHf6jIkKRZknn6XzqGvxtNuGXkNQ8GCCgrOJUsG9NipYFRlTRnFnkcGHVrZzZx7TU6"
    "MggNOGIIDTahDAnyssM1JNOW21PRDa/MGjmfQcm+JXlAAEUyfwLNRG+zV7jjMhwDHiK4UN"
    "hGp7QA+c75vNODt/aFECEPQChy7ILDlc1tYboRMGt1kFYtWuM8e2YA0CqDpvT2rKWuBaEQ"
    "RfRTmKkborx3YpKEoBptV9yg7PXAKw1Ng7dmAqIrCQNrsmlWIcW/LlSu2PwwS23QtR2KJN"
    "XZMZB92Zf3Lcvp7Khm3i8Yl3oy7863lP44S3uHEbYCsW0w6A/SnpZqRrg7LlGGCqDSK3hv"
    "Qm7mWc8zRXiEx86QXDtANoz/OeRjphtbb8EH3BYpbXu4KTb6DdE5x8cmbnF/HGwr9LA4Ic"
    "PvT3NFzLql9iHqAvLz+gr1797firKbr47q9Hx3/RH1C0QR/7dyCDnxf8vANazDqvAJV8iH"
    "onb3uJB1V+yN7egVR3sHEOgWMoRU0sWaaopW0BNTu3ELiEwF8BDPCAsQTKcj+UJTAT2zMT"
    "+zGX48wgjaWcpQzVG8nLrIlJQe743C9EQ4TFQWCMBtpS2jXNLI3c9FynAVdMLvVNFtjzwQ"
    "ofhxUOJZgnUIIZivFCCWYY9cGXYN5gu+pzZPs+LBwOyOy1VGWsxlkAnAkM+Bi7DQE+PjIB"
    "mLeqL554VAF4yUGymsGZwPgA7n55EFaq/QpclAKc23H2cXC/4ha5DcqqzAiX4zMDjM9qIT"
    "6rK84ekXAxc/Ga2XhEdbI7NMtO+gK8Y7sM6jJrNe4+6jJ7bFZfD6ixXHBJcod1grNfDrZQ"
    "MMeOrZZL39sEdVUSULdDHYfO3HskGuKyDXVVElBvQb3iL9ujE+LcdQXtPanzRaTXp60uCc"
    "E2ZE1bXRM/z0lIhLNBiCJPc8CntkW7QwL4+MHw8fwORJc4Xa9s5xIjUFZ2wHuIAcE+B9C1"
    "M86LYqPDunvL0dGWQGk4nENfAuXwoe1lGofk3rKaTy4BCJsgLBMH6mJpa6ZwLjJC3uPIBO"
    "N6hKu8h9CALNOyFZndKhqHEUVmoxWXRqI6DNcBuaH8P4ZBURuX7h0C+O15hcrMM4mL2srM"
    "OPd96uDkVSpGhnK10cTAxXbtoU9ch5Zxw7L2I3JC4noRErVJESMRwvccHsb/RS65TS/chX"
    "QhfhFJPzR4w/83JCJCBPvc/OB/BeSeP8EjQSF9QtEcR0i8DOPCDNHQu/cC7Guiq/b5JJYB"
    "XPIRtq0/WQ3fcrfvFMy6wZh1EL2/TbaIZU2skghgaHeGaifnpx4QZpoDVEPiiDINm0R0lU"
    "QhpOuQQrryfddifywIQaJQpfTwrTWiqgwAWlmbhFYrjlW1wrQk1mEO1hDMt24zsOT8q4Lb"
    "89kVA52urZax+rUaZGDFyyWga4huYXfpICGrupBsTfwU+YgDXD1aB6G0ePbO//wQh3VNtB"
    "7m+NK02bmcN2qlfd7TgKwR11uJiEZIeZQ0EucN+qScufop5lKWIf2DxOY5vZMMSs41adzS"
    "vdzBkqYpHbzVZ4Jc/B1022duzg44URAIp8EQTpDXN4G8PqADIK8PRh3y+gYVFgRktCUZDb"
    "6jjf0euVlhCl9JBDB0VmFIAscuDEqRGWEc1LFJrmh9pmh5QVxw+5VqDCSzko259JCRHkjB"
    "xiVek3AWkjsi5qdd/G9VFMIoTcIoNzuKCc5ganQCldgsY1dlUQxgLddEUI44N8VUlQFAyw"
    "ly+cHmxuxfLgJwNvsp6/Ns7c8F2TR4dxi4trvRiiufgZ8SDlswR9folIXKQtsBtIkP+DLt"
    "bqT4qnuMyXEhfAntDtyRO9iV/WZQ9U6/Ib73SEJtydPs2rTJC+yqrVrdwN9R6rI4MP6eoo"
    "gqHtqv0QK7BN2u0adlSB3C2Cd0R0P0JBp7Inze5VaRK4//CGiE1iRCC/pI3KoruLe7WLqD"
    "41O4BuxLLfXNv9WY6uzZcQ3uX3D/gvsX3L/gCAT37/McdXD/9ur+zRSZTZwdmTD4Olp9HX"
    "vwsw+sNKadm11YbbPYLKB3lpylThZOuSnNx9TissBVlQEyuAToEw7JnK6Y7clWZTkAtpll"
    "l5OwAzotP+D8cJE1PN3cmKnM5mIH+P6s9jVSeMvfrgHEhb2pA5hV7vEg97FWkHW7+SCpYc"
    "nMN9DDKXPfThHP/LRpK0/8d/qEFitnLkuzBDEr+wVDogPJ0gayLEvcbZX/tZa2rsaSvFCH"
    "h0aXWVI5M8QTQ4GW0RCmcBp196zpnyu+3GiLQOpjb9X2EHhbWslMF4PyAgjKvc4MTVdvC2"
    "ArggBtObo2pO7KsY30LEoBqG2lKXLte3eK/EChNShNUVgMDayl/Cvv1OIfeQxNZW00QDr5"
    "7juA+Ye8p5HiW1wjB2WLKqyWxhItcl71digT7WYZ02ZyFgKOlNihNDjoDfp0t/LvPF+Uv/"
    "gkQ4U+xWeE82Hgf4dEqSzB0FPoRfxpZMxRSO74KjyfSR8T+6Q7XGEXtxxwWYv4fWd9lLeI"
    "aBRr9RCRVbhJPrP6vlM2ZTu/EbAcg2E5ICxsAmFhECAEYWEw6hAWBmFhzzEsrKhRboJ2sQ"
    "eAvBXygmq9CeKFDgDwVsCLlqpxCGRB6lmXHMpYhY1KZeiloVqGSbUMOKhaqyz2cVA1VDbq"
    "u7LRMvQcUTQ5cPyVS2YR/lzFuvGUZH0HOzwseT8rcocnVLseqyljoI/BUNtDDEagO4pXD1"
    "ygPYP3GWKm/cr1mOm/5+eIWer+MEItbQy4pTTqrW2UVEUQ4k6gwhhUcBpyDIR9Baf8I+8A"
    "3vckZXPHim95SRxomEld0kM12Moo3MQi8+E6IHGigpK7MEVPXjSPDyiRVYP5v6K+DclSG+"
    "R2zRCbi0gQfmGB6CqqRpd03fmm9XCm/SRNKBFMEEswilgCyJjoPqBAfYwKrPWsVElshMTU"
    "qRHXetrAtZ5WuVbIT9nG9uIPHs0kQWeKX1ECEEy5tlmo9X03E3SZEOAY8ZXCBkK1PaAHHO"
    "dmM87uXJGiBCAI1WDGlXw3zFIPW2IqPlo7PHMJwFKjLtqBqYjA5w41ivZVo2gfiYrDXAK6"
    "yVMsrwodAPtT0s1IJ6yyEBpgqnXAW0N6E/cyznmab9ODcnK8Sw44n2jcG9m1aZNjw1dbGT"
    "k0SOBKlwNiEXUeZEF9vXOirmG7owFI+8GQ9vLfCuYNOSxJ+xFSyr2E7z7wV9Pj2x7ln8oO"
    "Ges9BvhXtN/9rNH/JZwAugU6vtC4Ov+ZNWldmm/mBDnYmRMXpW6HePVNVCwkahEEiANOxB"
    "k9KF34p7IAwVypsufJw1O42MJjuhNZer2TZnP4TVWos/3qd9gzhrpngJtsG6KT40zCR6KZ"
    "tXr01PaAXro+WDJHJTFgj4ZFFo8H1AZKDupb9cgbqXbuluiqhvVI4S0th4PiPD7K/a6W9l"
    "AvN+rWYalhq4b9o6QxUm1VHkVYrEf9Rii095Qw9DQngQy7vJenF95T3i4PwxTMCKvq1T30"
    "r9Wmi1GstQp1XTTmtDg9IDgTdPZnr3VCXadaLEdc4QdsDSi4fVjQghm3o8gKKAgNBaEHhS"
    "8YzM/WYJZ25Xv6SCa6JMjs4rQx/1E0my3Sdq228jmKU7ceSe4jikQ57CcSROiO27iIivzF"
    "BLbY2KXCRn2DAvLIbVhnjoN7nfup264tsx7Ln1FPGY9iehFHrIk9Vubu5ESqUsd8pFai0F"
    "/H3fYLRg/lyTMcUh99t28AxAkQJwPeLi2yOnZ/5vQBYaYptFhaR2yoppIocE2HxDVVNpRN"
    "AsYqnUDkmHzvptKwqkZjsbWWxCC5x6RqaUNY6Xiqlu4gqHQQDOoo5y0QqD2AyugqdGynak"
    "EIIK0koob3xHaaFoQAUojW2hv5HH/cQD2bgFtYCI2y/cRXDtiapf0pK+LgD4MdpsbVmetv"
    "P96T/8b+qjbYML84bfKePBaabZTKI1JnRDekmGpDhT8D+3mSDftaVn9c0Ec+NAjzy/y1kM"
    "O3NpFqE/fwb1m3Zsk9Pd57i1zQoaniez1tC7jt4XHbdvWeoNaTEnuAWWR5FpMisqV/YJi7"
    "aIN7YKs8VwOD5jogN5T/p39zZghLaA9Hq2+tf5DLIArXdQpIcrVVAyEzkjU0PS5dRHwg15"
    "PZCCK/IFMDxB8yKGSKvDgVQbhwUXrcUWsURw/9DyiUQ7wWJEeMxscPXmrwUncH5Yi91GAw"
    "gMGwD+SkYmPJBKgy4OYs4pnqLxZwKiLgOgKv8c79cWls+rakuxoPf5i4tlqwyqcKWTadIm"
    "vt6Mws8i2h/Z6uRK2tjAk4yE2rFV51yx6Uk+hnHJI5XTEy0XA0+cVpE0XzVGhmkmHjY4fE"
    "B37FFTZlRTWG6FOgzZppaQ5lOQe22U0bGAmHv0AV84ZjyJP23cRP7pWnLcZPnpiET57UR0"
    "+eVIInoeJpv8GpcSrhhrUTtMKgGjerxkXQOtA2nkHkj3aiDUrnuHwk+rqy8YVGXYNkTQz0"
    "DLaQQR4i4VbKTfmTiKNtiYtu19I1ExIfr+OiVElJ19Wt77E5caeI0Tg7FyNBe5IwcdywB2"
    "/JRKKuTlXZwR0tnUVE0pQ7delcePe152Jq170NT8Tc72Yen4f5t6Oj4+PXRy+PX52dnrx+"
    "fXr2MjsYs3qp6YTMi6vvxCGZhd0oPTWzXpuCItw7SaVKPqJt0C51sRHouzF+h4W5NTWeCw"
    "E3rkWUbylMq03VLtpVwY0W8IGB2vWJxhwj38r+ygSGvAIPyQBbknDhMf3krYe5KAVYm2Ht"
    "sVlAI+/Oq7O9Lij1CQ5q1LyqdAn4Wy7eF/KpHrjblfji+vqd6DmLdri4KulzH356f3H58c"
    "uv5DjwRl5UUPMKUSje0rPP3S7LwQ4I1U4htoeuoltqe7xpQajD72gIkcJdkHSbhWrHqFbH"
    "wTJS+zrr5gDRb08rU6de72HaVy5ZLGkkYpMnGk5OvTxtYua8UkOjZDFyd0ecKGW9HsgaYV"
    "8sRGs0x+7XKB43tBTpWo4josamvNEyQscvkYvXmlL0XXWqrT+fNE9GhnfcXHpe2TMgnFre"
    "Sfzn5MAclsVBN0W7KAV+nvLhgUQTO1KPZtIcYCyXy1mKd7a0hwtCIzSHX5lQka/qqchXFS"
    "rSC5araDbHbK5zdgQ4XNcsuQW5sgG8jvhzHR7YTRbwu+uLgk3AMb24+nD+8dcv35//8peC"
    "YfDu+sN3aXt1ll/8enN5PiQq+IDwB0sYLOGKJbyV5dadmfE9vZ1ozAvxc6NZ8UfSoNWceE"
    "eDe/REw4c4UnAZUgEcm8pQQamMMVkPQjjh5YxhwgF/xy9okjy37czSSV/8piD9cizBjuCe"
    "34mrmCMYrdimQOfSAHUr1B6bueF6Fq428Agpgjt0BmW/HKw3iMrn0szv73+8/lBn42UiZQ"
    "3NcyL0f8j3WG/pLMoqfrvy/MgL2Atx230s3gKiwjCkkzuzSJQBeauxR0QHF5XKyroyabXh"
    "E2nzbqLeTEbgZV+qcdchEzSK03wNkczaA5RlKBdcVeSatw0RpIhAdWqTmIhUTXf02e6107"
    "YiB9O3PH1XS3cjaCtyAG0F2iCpNWQPblUS4C3De4c9fwNsy2IAbBVYwavYaL25xDCUXnG/"
    "0Si96SZ2a+W5K0oBDQ80/DOl4QsrmxfIjK8Nhr0k2sG4H06g55CGOcWkZZx922JEiggE7z"
    "bmBgukqshaZwR/m3RzkIi2hhIq02lQKcDvufY70bgD5e/TJn/gIm1hkP8r2sYOPOG2Sw82"
    "myImzttN8nGFk08csCtavI8Jkb9efVMo0qoJM+y47+Hn9IKfsE8/YcLEafeKVv5Ov10cfo"
    "GUnmp44Lrz+8w8hYNP2BuIo3AgKdPPEnQIlNt2qVYWDMKfPrRZlnOJIc/YDRfl4yOTRZm3"
    "qp218lpNuqOG7TsPQ1wTXlsUK4HdJ9e3J/P38peb334vT8/V7R9EV+OyYX7mIiOcoKdGWs"
    "Npg9ZwWtUabqmrYT1vuDKthzhtPwp8W6ZkM9FciPdOm5fZ51Ix8Sgii6VuLah1pqgi4Egp"
    "O1JIGFLNDlY/fTOBAVepGez0BUq/fmKPl9IXtM8GQ66IAZU/NCp/IJkTghM9jyLszBc1dR"
    "NLLaZt/CmfcYXGBlSqIJLTjGpJfTo4DD09NdrY1pLqlI8LROdYiE7e3NPnq9bqdqrI7nS7"
    "PnfBruNk9uVlHBqw3RA+6YpjAaciAnC2HHaSuO+29NqmfsLDhLT9nJN8QhkcxbFbT/ihYj"
    "pUV/gHpU7eR24f6RS8SptGFU+tvDcL0+YG9XikxrYkIePqxhwzWYWa/6L2p6u4YypmUFMn"
    "Lu9drqozDgUOKuA8932x6PPAmx0yioEgmgyMQTAhiOTKpv2Emsrlq1JjMn52UDa/QQnNDp"
    "HYUmPKzqs4sEEwVZnU2TconSmp/6jRlPLKkPX6UV6E0oD5CtJygsuQLjwWH+SBkUMXCy/i"
    "I57E8b1RDvdI6C5REYTfSsOQddMnHHs2uO19k0ogeswPIehpQw999/XZBhJrBsdzwPEcW1"
    "gEfB+iobWRlcuAiVU+LgKvfYo1eNZnkCoiw0ghHVXdFAiNqF+ux2v5ulxJtR/xXApG+5BG"
    "G6L3IHrvgKP3ljh82GiHKghCLNfQYrnK5ds22ZFyMRjfoY3vXmP1/vX/DaMTKQ=="
)
