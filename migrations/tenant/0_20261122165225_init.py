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
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "permissions" TEXT[] NOT NULL,
    "is_built_in" BOOL NOT NULL
);
COMMENT ON TABLE "role" IS 'A set of permissions under a name.';
CREATE TABLE "member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(200) NOT NULL,
    "is_active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "role_id" UUID NOT NULL REFERENCES "role" ("id") ON DELETE RESTRICT
);
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
    "eJztXW1z2za2/isYfWk6o81N/ZK4zZ07Y6du1r1J3Js623a7HRkmIYk1RagkZUfb7X+/AP"
    "gGkiAJSKRE0edLXkQciHoIAuc85+3PUUg87IXPzy2Lrrxw9A36c+ThBWH/KF4aoxFeLrML"
    "/IMQ37liLJYG3QWhjy0+1xS7AWEf2SSwfGcZOtTjg889FI9HdIrCOUHWHPvha4TRzKerJb"
    "Ko6xIrDBBlF/0AYc9GIb4nAfIoWtIgdLxZ8Jx/mU0t9m3svy3Pu/KcP1ZkEtIZ4UPZ7L/+"
    "xj52PJt8JgH/75+jqUNcW/x7tMQ+8cKJY4/4KPJ56ZMgYL82SARjTL2V63LY1kuB2kgMZm"
    "iJ//w1RrlJhQz/0u1m5QOX9xMxce75snnZJfH5JJH99Onq2+/ESA7u3YQhtlp42ejlOpxT"
    "Lx2+Wjn2cy7Dr82IR3wcElt68vzW4jWSfBRByz4I/RVJMbWzD2wyxSuXr5/Rf09XnsWXDW"
    "JL7/mC2sQNnt/hgDz3yCOD+3/i25REJpMP1zeTHy9vJpNRaenFSMmrJv7IYrAyyBwv5Oj+"
    "+Vc0bwaO+HTEv+DN388/Pjt++aWAg62ZmS8uCuhGfwlBHOJJ9iAzxB/YouM3UoL9ygvVqE"
    "sSBeid6G0zBT35IEM9e0kTDL/qCFR2s+yvvx19dfLq5Oz45ckZGyLuMv3kVQ3uVx9uBLwZ"
    "nJZP+C+f4LCM6LfsSugsiBrWvGQBWTsWfZ78oyucE+C6gJr9QPvac9fxa1WD683V+8sfb8"
    "7f/8C/bhEEf7gCv/ObS37lSHy6Lnz6LFr+lO3z0f6fToJ+urr5O+L/Rf+8/nBZfEnScTf/"
    "5PvdCK9COvHo4wTb0g6QfJqglnvqq6W94VPPS8JTP6SnbrG9v/y837DzveINj8cXnjJDq5"
    "ujqsunusCfJy7xZuGc/ffkRc1T/cf5R3E8nbwoPKkP8ZUjcSm/jSZ6hi60yfh2oN33K5MD"
    "9+iFDrpsVCW84loe33v209T4XnqrhcD4it0T9ixSwjqR7TPWo6IiroX0iQ7QJ9U4nxRhdo"
    "KJ0PLLUF9Q6hLsVei1klgB5Tsm1xXM6Se7VV4vrq/f5Xb8i6ubAsSf3l9cfnz2lUCeDXJC"
    "ota+GHDYt+bOA1Gs7ibIZUlA3QD1zNIsYV5tu+WEtjDh4lOvL3v35kYat4mn90obLcKqjO"
    "531CfOzPtfsi7t2AVEy7zJQcKafZrdoo8fUyIhv6rY72fGOYmW7Uem7X28enMTkQ932Lp/"
    "xL49ySHOr9AjWvgkHVu+tDhaFD/BHp4JfPgP4bedh/7bFJkqUisZMdbgtlKgxzoc182cpG"
    "RUOMchYrivFgyvAK0CgqbURxgtVz5bnAQ9zomHPBrO2WNBHmG4+ojfcICoR8o8V8tzN3Nd"
    "lRRS/CWbajeSeH/19L2qN9VcUrIqzU6CvFSbbF4/Nq12zwKJ1d7ZYdBTYBtPg/zK6tVx8J"
    "0TWNj9he19qqNAulp7DEzFuMk6Gdjs5kB8bOKKYGrtfTAWW6+N7taRewKzDcNmY8RAx2Ob"
    "tWPNkRMitp78MHgtLgRs235guzZlf7h4qfB7dPhFWxwO4F/YtX9hv0zOoEmy6D2ZqJw3nH"
    "RW45sTquObD/dcUAHM+eICfGz3MQVPEnly0JV0kv0cnN/Tle9h99IL/bXq6Mxdrz08f49G"
    "Tkg6VOP4vMMu16psJKS+4ceVk5xR1hx77J7HzIpx1wh7wSPxo/MOe8K7rzomt5/QMC4gMc"
    "xajgyI3op25/SJRX079Y61O3lCY7f7JaB59EbzAB/HTnwcZifoEz08ZcAKG45JtEBBFMIF"
    "DilcQEZEuS2pn3lBrM87Up883LKaY3DwFsTAMVXcu3j0HwkMUS2IAaq1FG+CVgscb9EaOk"
    "h0G3newvLqFdEbP4F3jkdG1eaquDzWsVbdZGSjsXrtERQ4NuEkLPYi+5LzrIKQZVo9sla+"
    "TzxrPUaPTjgXnyfb3xcBoo/MDlgIh94dEfM4YdmA7epLFEbtr6PUUmfvkyN+5m91lm6R/m"
    "/TelxiP1zHM0vfA6bjIEzHdH2VcK+MipdFdhcW36WO1nJkPNiJhnaiTe4chYV4+Znv+mUr"
    "IR5chIxYzgK7z7+N/h4WaB8+vb9kZ3s5BcPWBy4bDcglZ7WJeSrLDNA2PdawTI8r7dLjol"
    "Ua6Tq6azMbDWvTZtqg2RGSSWx5jPTTKtI+RYB12h3rBBFwHZBOwuwzhFSWAUDLAfuhKaCy"
    "DPB3eTxDtq+YoZlJAJa1XGhK+eyWCO3pe9/IhMrbXgUNqjiuWsAXgolL4IodswVof0jmOc"
    "jtQCdlJzRYsmznbAHTm2iWYSKaHS698oRwzBUekPhRVHs+4ieuE50XYJcEiAnwOLoA8UfL"
    "o+kwmnJJNkwVgacnBEHnPVMaxjX8PRS1GUFRG4hXgqI28NShqM2G/CAUtTk08tWP6Xwd10"
    "oyFhwrFvttM6oiWfRC5WX5Pq/UnoTL80IzTNN+UKzUxgI1qdwOy9MkG/DhVqc5lFieFwdi"
    "DezZx9VPUqZd1nsfvGw/cT3kGg/nK9sJKxNVpavj2lI/fJxJkioPyY0yR3lQLmX/8+nj6y"
    "jy1pmRQCSYxoUZlnjtUmyLqtOc/AqwG45RQKMaPvIIC3vojiC2ggJiq+OAd/GlhsmuAsVJ"
    "okizW9ppkO6FM6s8Y5T7oOJ0idd8f42m6HT5+ujo+PjV0Yvjl2enJ69enZ69SI+Z8qW68+"
    "bi6i0/cnJnfXIG1VQeMuYoBstNHAgXkWBSS0awfY76xopGJgORH8Ug7CX/zYaxYDmhPpt4"
    "G5IRL3WMvJfVRt7LkpHnE/YzA8WeVA2yJAIQa0CcP9l1Uc5LAdA6azlSmkyWcioBAGsAHD"
    "mZTQDOJAYI8JkGvmeV8J4V0Y1NCeNoR1kK1IhiULkw6VQGj4f9dUVEeSpTZC/XYZTrPBwo"
    "L95dX+R0bLY+L64+nH/85dn785+/zCna764/vE3Gy7Bf/HJzed6fuluCrvghei1GVXRGcn"
    "3cTGgspaFalYvZqYLuyJT6RBAHeBqqCmrVjnwqMTzim/gfJwcWt8OZILNdJZGAPcVkT5H3"
    "8uhNKaP+/Y/XH9SYZxJF+sSxQvQf5DrB4RLOKug5FDnoE30jRV5SRd4ocOcTXBTVPr4tmc"
    "CeCgDqZqj35AT9waf2SpxypcMzuVR7bi6lQY0n5ltK7QCJqvsB8R8ci8QFOGLCnQRo6bNP"
    "k1odFl0ssbf+IkgLdpTP1pbmNKTwk/iCWBdvqQNlN30tC7MKTCYCk/Ynz4dWdlMbE9p9Qm"
    "Q0REanuENkNMTIij0HIqOf4FMP7lcmJG08HOKiCwwtxEXvvBRqXQmQG6anVRC2+yoBMtqD"
    "SnVz+fNNvbGZI1eS4UULFLqs7iGkumBm6YT/F0QgCwA6p+4jNr3AbegawgUxCKZW7QfmRV"
    "mKcoBrHlf2a0yj/iURcKLXx/xX52GZVwyJmOI30owHuV4bg/8LG6FG+RC+IFtA+FM8zWEu"
    "3EZcpddWA9N032wB2EEXZikeML3KVok3jQumzPGU7movVTJirOGsmtxJgzUKuPCxiHPtaM"
    "l+FLvRsQjhmNNHxG58nWaQRLN/ESC+UhH2hc9JVZ++nSkNXVbJjwe3yVDcJlAVoTP2748V"
    "2zscVaU0tekujwe7XdpqDLaEvBRo5vWauRR40Y5ifrjANlfzy62sPio4qVVUreHIhlOzii"
    "MbblotZH22SOaJ3pFIMzQJeY3idOZA6ChMUyRBrIowtcNhqwVNfboQgh5hFwKmqbAVF4TU"
    "j7Jn+Q8K+PWFstnsjr76X96/vNslDue3TM9izyaSEtfTSUK6RDZ99ETL2yl1XfooX2W3FC"
    "UIB8gnj+wG2BNIoo2yZGEe9BYkacK8NWLcH3dDvY39rKxEAbt9/vchBBq1dK+gcPZG4YQ4"
    "nRHE6UDEBsTpwFM3feoQTtJtOEmibOjim4wfIL6nWvie1uB7WsYXXPH7cMU7nkUXZLJZcT"
    "OlMLiPS11nzPtx500yQBQCHfbA/4k12B79N3y/fO6t1fAg5/fPFpAefNlD5YkDvvon4qsX"
    "4ScK/joJS6kmrZP4Fx2iWjjC6RQtCA5WPnmNbm1n5oTBLXqBQnxPAvQ4Z9oou7nFHfEDRJ"
    "k5qWKdN57nqdRrGARjCS5ySJA5UEYj2o4MuPZMAMqD3/SnwsKbqOAAU7OnjvgJpQOyMKL2"
    "qIzLF0yW0mCtSkVx9WN+5GGpCEJAwpA9iOC1qJfgCNdmvkwC/8yLayb7hNcxVZynnXwDnL"
    "QHdNKCb3DrDQt8g3pQD9dLBL7Bp/jUQZPuVpMO3NXMBN9k/ADxPdOB96wa3bMSuILqq2rU"
    "VWVkpyIDhPhIZwFXL98SvnGVMiOAJZkBInysgfBxJcLHRYT/zQwXE3ST8QNEtv064i72Zi"
    "tmGJsALMsMEOSWa4lPncDC7mRNsD8JQuyHkwX1VMEwlYZYzQxgmBUNM+58WVSyys0lVGT5"
    "Pi/unpRREdVQgonjWe7KJmofYW34kXoCiEIyiUIKJtz7NfGZ/WIGfkGyJdSbybWD7A/aE7"
    "76PeEOz5GCp46vjOv46UU2RsOZuyR+QL0k9SdlfyM62AkSjjhq2ZdRx3GAwReByrHbypxP"
    "hXo+2KL8wJl0y5mQBXZcE4BTAUBYD2Houb3rumbgUnmC5LrPXiXDSGRJBKoQ1Echc6jK0B"
    "oHbX6MpzlMSBvDNqUF1auITQG7QtFPHke1mp88dx0lPyAi0JLp5Qsnyv9GK/a8eMcO/r0q"
    "HV5H5Kmo6IOIDtmvuj7oOEzpJSkjfO77uKJJWUGugLRm46ae7shKxeXy55tffysr4Xcrxw"
    "0njiJyqUkNlyVBET8IcutH4jvxjyqcefGV2lMvyMZoxVwKRomdWuwoc8kMu0kywTfIpdY9"
    "sZGLgzCq/MdpUl4jJiozg70gaqcbFZThm62C6+rmKxTn6q9SHH3qKhr9BsdtX4/b/aY97N"
    "uY7frA9cnUUbihaooNpBIAsE5mCfmsoGgq3dfJcPBVFxkvvvdPVDHZnO6qir1IRep4Lg1k"
    "+5liqQKO01Q1QRVmx1dZEjikeg5J1ilKQBtTSd+J2X6JJztMfBsJpfIi6xWv9F1FotN3je"
    "lN+jlN54gXeeQFIJnINyK3SPTXRq5DYrKIqa+Oj+Y4mI+Z8msRzicl7l8l67T1hIalHYmo"
    "GbxtRe5if9c5Pjp9CSUXh6HJg5+7Wy/sgtgOjmAyQDkvBVhr5mE4/1Y5u51ZpWqfSOxOte"
    "8S4Ui7//ro6Pj41dGL45dnpyevXp2evUjV/PKlOn3/4uotV/lz+JdtgPg4MFjcmcQAF3b7"
    "Ee7xIb5NW8XCFBvBvhtzqydRwZniZKCO5ISguliVF8mI2MpJDXC76OQcTMKJ7hRJXTX9FX"
    "NSQCpAdNcTje7qiSvxynugvFOvgudILo3rqA5HGqTThMzFziJqGWatgpAuiP8a3S7xesGL"
    "GjLFIiS3ws13S5fEm+AFdwzeimYZS5/+ToRNHHA/IWc2sOtSC4uPlO3JOv0yQ5YkuYP45B"
    "bf3iZhUpg/vx20y82IZiAt8z3s/F2x242O4HanttlT6mLekIZRI6x2p231yQEH1hsODEoL"
    "jaC0EGhKUFoInrpxaaFVko6p7UBIJVqhoQYdersN57cV2bejN6gnbF+k8W+IcyoMQDcCnT"
    "PwNgW8NAkA3wh8zobTDdXKCT3lYK3MTNWFLpN4yrilxIdPpoQXDDOLGVZK7+5lH3VlxO7A"
    "A+BR1f56Qz5XhbjSXW+lnaHbkKGT06sTDJ+9P//5y5xu/e76w9tkuIT5m3fXF1A/r2lJt1"
    "w/7/BLNO1nR26xtIHtBBVNii4/46i1e/78k8YXT0BiOQvsPv82+ntYkDNALz9evSnlG2gD"
    "Fw8FzJRvuRoz9fv8FDFL3B5aqCWDATfJx6iLXkEEMOS84kbsb06wBfL3cCymPnG9CSa1ZG"
    "/Bka0dWJQXg8iicrChv0GsoQ+hhmo8mRa7MG1lnIkAmoXDMQkpMYBTlgE8CwelPTXtBp1K"
    "AJa1iZ7JQVMG17xpMfZDnVbFPT2RGhM8C2eyRg9d8U63gOyPvMXsdTLZQa7aRnTl/U8DWq"
    "JucGIM7fd05XvYvUymGya4suqj02WbHe3tYfvO8Q7XCGnur52pQRrIsnOpBWCTnO1hIpqd"
    "3b1KoI8DyMVqro4vTxZ7Y4z5xE1GNgaaX3sE8dGii6eH4gnKMeI14wzDu5N7jFUoGjjiXl"
    "qPuuZ3u23oNQQF9yYoOF0oJdwro4JlkSFlFLcWGSzfRgnWandpQWyAHtNTrSCA05oggNNy"
    "EMAfKywyUnU5bXk8ENrsxsOJ8Bzr4peXAAQTJ/DEV0b71XuOUyHAkXf0MoFQHg/ogfN9sx"
    "Vn5g/NSwCCjmfRBZnETZ9MvREqYXCblSCW7Tp9bHPWIICq8vYkpqwBriVB8FUUoxipvbJM"
    "t4K8FGBaPqfM8MwkAEuFvWMGpiQCG2m9a1IqxrElXy7V/jhMYJu9ELkjWtc1mXLQrfknh+"
    "3rKR3YOh6f6DRqw7+ezTRMePMHtwa2fDNtAdhP8TQD3RukI0cDU2UQuTGkN9Esw1ynmUKk"
    "40vPGaYtQHuezTTQBau05fvoC+arvNoVHL8DzZ7g+JXT61/EBnP/LvUIstijn/E22rzqF1"
    "8H6NnlB/TVy6+Pvxqji7d/Ozr+Ut2gaIM59u9ABj8v+Hl7tJm1XgEqfhHVTt7mEg+yfJ+9"
    "vT2p7mDiHALHUIIa37J0UUvGAmpmbiFwCYG/AhjgHmMJlOV+KEtgJrZnJvZjLkeZQQpLOU"
    "0ZqjaSl+kQnYLcUd8vRHlX+iXxA+opS2lXDDM0cpO+Tj2umFyYmyyw44IVPgwrHEowj6AE"
    "MxTjhRLM8NR7X4J5g+OqyyfbdbNwaJDZaanKSI0zADgV6HEbuw0BPj7SAZiNqi6eeFQCeM"
    "lAMlrBqcDwAG5/e+BWqvkOnJcCnJtxdrE3WzGL3ARlWWaA2/GZBsZnlRCfVRVnD4m/mNh4"
    "HZh4RFWyOzTLTroCvGW7DOoyKzXuLuoyO8Gkuh5QbbngguQO6wSnnxxsoWCGXbBaLl1nE9"
    "RlSUDdDHXsW3PngSiIyybUZUlAvQH1kr9sj06Ic9vmtPeoyheRXB83uiQ425AObXRN/DQn"
    "PuHOBi6KHEWDT+WIZocE8PG94ePZNxBV4nS1sp1JDEBZ2QHvwR8IdhmAtplxnhcbHNbtW4"
    "6WsgRKTXMOdQmUw4e2k2Xsk5lhNZ9MAhDWQVgkDlTF0lYs4UxkgLzHkQ7G1QiXeQ+uARmm"
    "ZUsyu1U0DiOKzEQrLjyJ8mO49sgNZX9oBkVtXLq3D+A35xVKK08nLmorM+PcdamF459SMj"
    "Kkq7UmBs6Paw59Yjq0iBsWtR+R5RPbCRGvTYoCEiI8Y/AE7G9kk7vkwtSnC/4JT/qh3mv2"
    "T5/wCBHsMvOD/c8jM3YHDwT59BGFcxwi/mMCJhwg6jszx8OuIrpqn3diGMAlbmHb+pPl8C"
    "17+0nBrOuNWQfR+9tkixjWxCqIAIZmPVRb6Z96QJgpGqj6xOJlGjaJ6CqIQkjXIYV0Zeeu"
    "wfmYE4JEoVLp4TtjRGUZALS0N3GtlrdVNcK0INZiDlYfzLd2M7DE+iuD23Hvip4u10bLWH"
    "5bNTKwou0S0NVEN3e6tJCQVd5ItiZ+8nzEAe4ejQ+hsHl2zv/8EIV1jZQe5ujSuN65nA1q"
    "pH3eU4+sEdNbCY9GSHiUJBLnNbqVeq7eRlzK0qe/k8g8p1PBoGRck8It3ck3GNI0hcZbXS"
    "bIRe9Bu3Nm5myPEwWBcOoN4QR5fSPI6wM6APL64KlDXl+vwoKAjDYko8F3tLHfIzMrdOEr"
    "iACG1sr3iWeZhUFJMgOMgzrWyRWtzhQtbogLZr9ShYGkV7Ixk+4z0j0p2LjEa+JPfDIlfH"
    "2axf+WRSGMUieMcrNWTNCDqdYJVGCztF2VeTGAtVgTQWpxroupLAOAFhPkssbm2uxfJgJw"
    "1vspq/NszfuCbBq82w9cm91o+Z1Pw08JzRb00dXqslDaaFuANvYBXybTDRRf+YzRaRfCtt"
    "D2wB24g106b3pV7/Rb4joPxFeWPE2vjeu8wLY8qtEN/JZSO4gC42cUhVTy0H6DFtgm6G6N"
    "bpc+tUgQ3KIp9dEjH+zw8HmbWUW2aP/h0RCtSYgW9IHYZVdwZ99i6A6OunD12JdamJu9qx"
    "HV2bHjGty/4P4F9y+4f8ERCO7fp/nUwf3bqfs3VWQ2cXakwuDraPR17MHP3rPSmGZudm61"
    "TSKzgE4NOUuVLHS5KazHxOIywFWWATK4AOgj9smcrgLTzlZFOQC2nmUXi7AFOi1rcH64yG"
    "p2N9dmKtO12AK+P8lzDRTe4rurAXHubGoBZpl7PMhzrBFk1WneS2pYMPM19HDC3DdTxBM3"
    "GdrIE/+dPqLFypqL0ixexMp+ESA+gWBpPVGWJZq2zP8aSxtXY4l/UItNo4ssqVgZ/I6hQM"
    "tgCFPoRt0+a/rHim03yiKQ6thbeTwE3hZ2Mt3NoLgBgnKvMkOT3dsA2JIgQFuMrvWpvbJM"
    "Iz3zUgBqU2mKTPvenSLfU2g1SlPkNkMNayl7y1u1+AceQ1PaGzWQjt/7FmD+IZtpoPjm98"
    "he2aISq6WwRPOcV7UdGvBxk5Rp0+mFgEMpdigJDnqNbqcrd+q4vPzFrQgVuo16hLPHwP7v"
    "E6myRIAefSdkdyNijnwyZbvwfCJ8TMGtqrnCLr6yx2Utot876aK8RUjDSKuHiKzcl2Qrq+"
    "tvSpds618ELEdvWA4ICxtBWBgECEFYGDx1CAuDsLCnGBaW1yg3QTs/A0DeCHlOtd4E8dwE"
    "AHgj4HlLVTsEMif1pEsOpazCRqUy1NJQLUOnWgY0qlYqi100qobKRl1XNlr6jsWLJnuWu7"
    "LJJMSfy1jXdklWT7DDZsn72ZFb7FBtO0FFGQN1DIY8HmIwPFUrXjVwnrIH7xPETPmWqzFT"
    "v89PEbPE/aGFWjIYcEto1DvTKKmSIMSdQIUxqODU5xgI8wpO2UveArzvScLmDhXf4pbY0z"
    "CTqqSHcrCVVriJQebDtUeiRAUpd2GMHp1wHjUoEVWD2d+8vg1JUxvEcR2gYM4jQdiFBaKr"
    "sBxd0vbkm9bDGXeTNCFFMEEswSBiCSBjov2AAvk2SrBWs1IFsQESU6daXOtpDdd6WuZaIT"
    "9lG9uL3Xg4EQSdLn55CUAw4domvtL3XU/QpUKAY8h2ChMI5fGAHnCcm604s74ieQlAEKrB"
    "DCv5rp+lHrbElL+0ZnhmEoClQl00A1MSgdcdahTtq0bRPhIV+7kFtJOnWNwVWgD2UzzNQB"
    "estBFqYKp0wBtDehPNMsx1mh3TvXJyvIsbnI8U7o302rjOseHKo7QcGsSzhcsBBSG17kVB"
    "fbVzompgs6MBSPvekPbi7xLmNTks8fgBUsqdhO/es5+mxrc5yj+R7TPWewzwL2m/+9mj/4"
    "87AVQbdHShdnf+Ix3SuDXfzAmysDUnNkrcDtHuG6tYiNci8BADnPAePSjZ+MeiAMFcqrLn"
    "iOYpTGzhBKqOLJ1+k+Jw+FVWqNPz6jc4M/p6ZoCbbBuik+FM/AeiWLVq9OTxgF6yPxgyRw"
    "UxYI/6RRYPB9QaSg7qW3XIG8l27pboyob1QOEtbIe94jw+ivOukvaQL9fq1n5hYKOG/aOg"
    "MRJtVbQizNejfs0V2hklAXqcE0+EXc5E98IZZeOyMEzOjARlvbqD+ZXadD6KtVKhrorGHO"
    "eXBwRngs7+5LVOqOtUieWAK/yArQEFtw8LWjDjdhRZAQWhoSB0r/AFg/nJGszCrnxPH8hI"
    "lQSZXhzX5j/yYZNFMq7RVj5HUerWA8l8RCEvh/1IvBBNmY2LKM9fjGGLjF3KbdTXyCMPzI"
    "a15tibqdxP7U5tmPVYfI06ynjky4tYfE/ssDJ3Kx2pChOzJ7Xihf5anrZbMDooT57ikPjo"
    "2/0FQJwAcdLj49Igq2P3PacPCDNFocXCPmJCNRVEgWs6JK6pdKBsEjBWmgQix8TvrisNK2"
    "s0BkdrQQySe3SqltaElQ6naukOgkp7waAOct0CgdoBqAFd+ZbpUs0JAaSlRFR/RkyXaU4I"
    "IIVorb2Rz9HLDdSzDri5jVAr24+/5YCtXtqftCP2vhlsPzWu1lx/+/Ge/AO7q8pgw+ziuM"
    "578pAbtlEqD0+d4dOQfKoN5f4M7GZJNsE3ovrjgj6wR4Mwu8x+FrLY0cZTbaIZ/iudVi+5"
    "p8Pv3iIXtG+q+F67bQG33T9u26zeE9R6kmIPcBAa9mKSRLb0D/TzFK1xD2yV56ph0Fx75I"
    "ayP7o3Z/qwhXbQWn1r/YNceqG/rlJA4quNGgiZkHSgbrt0HvGBbEdkI/D8glQN4P8RQSFj"
    "5ESpCNyFi5J2R41RHB3M36NQDv6zIDliMD5+8FKDl7o9KAfspQaDAQyGfSAnFBtDJkCWAT"
    "dnHs9EfzGAUxIB1xF4jXfuj0ti07cl3eV4+MPEtdGClV5VyLJpFVljR2dqkW8J7fd0xWtt"
    "pUzAQR5ajfDKR3avnEQ/YZ/M6SogIwVHk10c11E0j7lhOhk2LrZI1PArqrApKqoFiD56yq"
    "yZhuFQlrNnh924hpGw2A8oY17Thjwe30785F552nz85IlO+ORJdfTkSSl4EiqedhucGqUS"
    "blg7QSkMqnG9apwHrQVt4wlE/igXWq90jssHoq4rG12o1TVIOkRDzwgWIsiDJ9wKuTG7E9"
    "7altjobi1cMz5x8ToqShWXdF3duU4wJ/YYBTTKzsWI057Ejx03wb2zDHiirkpV2cE3GjqL"
    "iKApd+rSuXBmlX0xlfvehh0x93uYR/0wvz46Oj5+dfTi+OXZ6cmrV6dnL9LGmOVLdR0yL6"
    "7e8iaZudMo6ZpZrU1BEe6dpFLFL9E2aBem2Aj03Ri//cLcmBrPhIAbVyLKjpRAqU1Vbtpl"
    "wY028J6B2nZHY4aRa2R/pQJ93oH7ZIAtib9wAvXirYY5LwVY62HtBBOPhs7UqbK9Lih1Cf"
    "Yq1LyydAH4OybeFfKJHrjbnfji+vodnzmNdri4KuhzHz69v7j8+Owr8RzYICfMqXm5KBRn"
    "6Zjnbhfl4ASEaqcQ20NX4R01bW+aE2rxPepDpHAbJN1modoRquXnYBipfZ1Oc4DoN6eVyU"
    "uv8zDtK5ssljTksckjBScnXx7XMXNOYaBWshiZTokVJqzXPVkj7PKNaI3m2P4GRc8NLXm6"
    "lmXxqLExG7QM0fELZOO1ohR9W5Mq68/Hw+MnwyauLz0vnRkQTi2+if9xcmAOy/xD10U7Lw"
    "V+nmLzQKKIHalGMx4OMBbL5Sz5bza0h3NCAzSHX+pQkS+rqciXJSrS8ZarcDLHwVzl7PCw"
    "v67YcnNyRQN4HbL7Ojyw6yzgd9cXOZuAYXpx9eH84y/P3p///GXOMHh3/eFtMl5e5Re/3F"
    "ye94kKPiD8wRIGS7hkCW9lubVnZnxP70YK84J/XGtW/B4PaDQn3lFvhh6pfx9FCi59yoEL"
    "xiJUUChjgagHwZ3wYsUE3AE/ZRcUSZ7bTmbopM+/U5B+OZRgR3DP78RVzBAMV8GmQGfSAH"
    "Uj1E4wsf31xF9t4BGSBHfoDEo/OVhvEBX3pVjf3/94/aHKxktFihqaY4XoP8h1gs7SWaRd"
    "/G7luKHjBc/51+5j8+YQ5R5DsrhTi0R6IG8U9gif4KJUWVlVJq0yfCIZ3k7Um84TeNGVat"
    "x2yAQNozRfTSTT8QBlEcoFUxWZ5m1CBEkiUJ1aJyYiUdMtdbZ75bItycHyLS7f1dLeCNqS"
    "HEBbgtaLaw2Zg1uWBHiL8E6x426AbVEMgC0Dy3kVE603k+iH0su/bzBKb3KI3Rl57vJSQM"
    "MDDf9EafjczuZ4IuNrg8deEG3huR9OoGefHnOCScNzdk2LEUkiELxbmxvMkSoja5wR/F08"
    "zUEi2hhKKC2nXqUAv2fa70jhDhSfj+v8gYtkhEb+Lx8bOfC42y5pbDZGAe+3G+fjcicfb7"
    "DLR7yPCJG/XX2bK9KqCDNsee7+5/SCn7BLP2HMxCnPikb+Tn1cHH6BlI5qeOCq/n16nsLe"
    "J+z1xFHYk5TpJwk6BMptu1VLGwZhd++bbMuZRJ9X7Iab8vGRzqbMRlWuWnGtIt1Rwfad+z"
    "6uCK/NixXA7pLr25P5e/nzza+/FZfn6u53oqpxWbM+M5EBLtBTLa3htEZrOC1rDXfUVrCe"
    "N0yZVkOcjB8Evg1Lsp5ozsV7J8OL7HOhmHgYksVStRdUOlNkEXCkFB0pxPep4gSrXr6pQI"
    "+r1PR2+QKlX72wh0vpc9png0cuiQGV3zcqvyeZE5wTPQ9DbM0XFXUTCyPGTfwpW3G5wRpU"
    "KieSk4xqQX1a2PcdNTVaO9aQ6hS3C0TnUIhONtxR56tW6nayyO50uy5PwbbjZPblZewbsO"
    "0QPsmOYwCnJAJwNjQ7id13W3ptEz/hYULa3OckW1AarTh26wk/VEz76gr/INXJ+8jsI5WC"
    "VxpTq+LJlfcmfjJcox6P0NiWxA+YujHHgahCzT6R51NV3NEV06ipE5X3LlbVGYYCBxVwnv"
    "q5mPd54M2ajGIgiEY9YxB0CCKxsylfobpy+bLUkIyfHZTNr1FC0yYSW2pMab+KA3sIuiqT"
    "vPp6pTPF9R8VmlJWGbJaP8qKUGowX15STnDp04UTRI08MLLoYuGE7InHcXyvpeYeMd3FK4"
    "Kwr1IwZO3MCW3Pene8b1IJRI35IQQ9beihb78+W09izaA9B7Tn2MIiYOcQ9Y2NrEwGTKxi"
    "uwi8dilW4FmdQSqJ9COFdFB1UyA0onq7Hq7lazMl1fyJZ1LwtA/paUP0HkTvHXD03hL79x"
    "udUDlBiOXqWyxXsXzbJidSJgbPt2/Pd6+xen/9PyOhGio="
)
