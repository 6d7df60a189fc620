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
    "eJztXW1z2za2/isYfWk6o81N/ZK4zZ07Y6du1r1J3Js623a7HRkiIYs1RagkZUfb7X+/AP"
    "gGkiAJSKRE0edLXkgckHoAAuc85wV/jkLiYS98fm5ZdOWFo2/QnyMPLwj7R/HWGI3wcpnd"
    "4BdCPHVFWyw1mgahjy3e1wy7AWGXbBJYvrMMHerxxuceitsjOkPhnCBrjv3wNcLozqerJb"
    "Ko6xIrDBBlN/0AYc9GIb4nAfIoWtIgdLy74Dl/mE0t9jT235b7XXnOHysyCekd4U1Z77/+"
    "xi47nk0+k4D/98/RzCGuLf49WmKfeOHEsUe8Ffm89EkQsF8bJIIxpt7KdTls66VAbSQaM7"
    "TEf/4ao1ynQoY/dLteecPl/UR0nBtf1i+7Ja5PEtlPn66+/U605OBOJwyx1cLLWi/X4Zx6"
    "afPVyrGfcxl+7454xMchsaWR568Wz5HkUgQtuxD6K5JiamcXbDLDK5fPn9F/z1aexacNYl"
    "Pv+YLaxA2eT3FAnnvkkcH9P/FrSiKTyYfrm8mPlzeTyag09WKk5FkTX7IYrAwyxws5un/+"
    "FfWbgSOujvgD3vz9/OOz45dfCjjYnLnzxU0B3egvIYhDPMkGMkP8gU06/iIl2K+8UI26JF"
    "GA3om+NlPQkwsZ6tlHmmD4VUegspdlf/3t6KuTVydnxy9PzlgT8ZbplVc1uF99uBHwZnBa"
    "PuG/fILDMqLfsjuhsyBqWPOSBWTtWPR58o+ucE6A6wJq9gPta89dx59VDa43V+8vf7w5f/"
    "8Df9wiCP5wBX7nN5f8zpG4ui5cfRZNf8rW+Wj9TztBP13d/B3x/6J/Xn+4LH4kabubf/L1"
    "boRXIZ149HGCbWkFSK4mqOVGfbW0Nxz1vCSM+iGNusXW/vJ4v2H7e8UXHrcvjDJDq5utqs"
    "tRXeDPE5d4d+Gc/ffkRc2o/uP8o9ieTl4URupDfOdI3Movo4meoQtt0r4daPf9yeTAPXqh"
    "gy5rVQmvuJfH9579NDW+l95qITC+Yu+EPYuUsE5k+4z1qKiIayF9ogP0STXOJ0WYnWAitP"
    "wy1BeUugR7FXqtJFZAecrkuoI5vbJb5fXi+vpdbsW/uLopQPzp/cXlx2dfCeRZIyckau2L"
    "AYd9a+48EMXsboJclgTUDVDPLM0S5tW2W05oCxMu3vX6snZvbqRxm3h2r7TRIqzK6H5Hfe"
    "Lcef9L1qUVu4BomTc5SFizq9kr+vgxJRLys4r9fmack2jafmTa3serNzcR+TDF1v0j9u1J"
    "DnF+hx7RwpW0bfnW4mhRvII9fCfw4T+Ev3Ye+m9TZKpIraTFWIPbSoEe63BcN3OSklHhHI"
    "eI4b5aMLwCtAoImlEfYbRc+WxyEvQ4Jx7yaDhnw4I8wnD1EX/hAFGPlHmulvtu5roqKaT4"
    "IZtqN5J4f/X0vao31VxSMivNdoK8VJtsXj8WrXb3AonV3tlm0FNgG3eD/Mzq1XbwnRNY2P"
    "2FrX2qrUC6W7sNzES7yTpp2OzmQLxt4opgau19MBZLr42m68g9gdmCYbM2oqHjscXasebI"
    "CRGbT34YvBY3ArZsP7BVm7I/XLxU+D06fNAWmwP4F3btX9gvkzNokiz6TiYq5w0nndX45o"
    "Tq+ObD3RdUAHO+uAAfW31MwZNEnhx0JZ1kPxvn93Tle9i99EJ/rdo6c/drN8/fo5YTkjbV"
    "2D6n2OValY2E1Dd8u3KSPcqaY4+985hZMe4aYS94JH6032FPePdV2+T2HRrGBSSGWcuRAd"
    "FX0W6fPrGob6fesXY7T2jsdh8CmkdvNA/wcezEx2G2gz7RzVMGrLDgmEQLFEQhXOCQwgVk"
    "RJTLknrMC2J9XpH65OGW1RyDjbcgBo6p4trFo/9IYIhqQQxQraV4E7Ra4HiL1tBBotvI8x"
    "amV6+I3ngE3jkeGVWbq+L2WMdadZOWjcbqtUdQ4NiEk7DYi+xLzrMKQpZp9cha+T7xrPUY"
    "PTrhXFxPlr8vAkQfmR2wEA69KRH9OGHZgO3qIQqj9tdRaqmz78kRP/O3Oku3SP+3aT0usR"
    "+u456l54DpOAjTMZ1fJdwro+Jlkd2FxXepo7UcGQ92oqGdaJOpo7AQLz/zVb9sJcSNi5AR"
    "y1lg9/m30d/DAu3Dp/eXbG8vp2DY+sBlrQG5ZK82MU9lmQHapscalulxpV16XLRKI11Hd2"
    "5mrWFu2kwbNNtCMoktt5F+WkXauwiwTrtjnSACrgPSSZh9hpDKMgBoOWA/NAVUlgH+Lo9n"
    "yNYVMzQzCcCylgtNKZ/dEqE9/e4bmVB52augQRXbVQv4QjBxCVyxYrYA7Q9JPwe5HOik7I"
    "QGU5atnC1gehP1MkxEs82lV54QjrnCAxIPRbXnIx5xnei8ALskQEyAx9EFiA8tj6bDaMYl"
    "WTNVBJ6eEASd90xpGNfw91DUZgRFbSBeCYrawKhDUZsN+UEoanNo5Ksf0/k6rpWkLThWLP"
    "bb7qiKZNELlZfl+zxTexIuzwvNME37QTFTGwvUpHI7LE+TLMCHW53mUGJ5XhyINbBnH1c/"
    "SZl2We998LL9xPWQazycr2wnrExUle6Oa0v98HYmSao8JDfKHOVBuZT9z6ePr6PIW+eOBC"
    "LBNC7MsMRrl2JbVJ3m5FeA3XCMAhrV8JFbWNhDU4LYDAqIrY4D3sVDDZNdBYqTRJFmr7TT"
    "IN0L565yj1Gug4rdJZ7z/TWaot3l66Oj4+NXRy+OX56dnrx6dXr2It1myrfq9puLq7d8y8"
    "nt9ckeVFN5yJijGCw3cSBcRIJJLRnB1jnqGysamQxEfhSDsJf8NxvGguWE+mzibUhGvNQx"
    "8l5WG3kvS0aeT9jPDBRrUjXIkghArAFxfmfXRTkvBUDrzOVIaTKZyqkEAKwBcORkNgE4kx"
    "ggwGca+J5VwntWRDc2JYyjHWUpUCOKQeXCpFMZPB721xUR5alMkb1ch1Gu83CgvHh3fZHT"
    "sdn8vLj6cP7xl2fvz3/+Mqdov7v+8DZpL8N+8cvN5Xl/6m4JuuKH6LMYVdEZyf1xM6GxlJ"
    "pqVS5muwqakhn1iSAO8CxUFdSqbflUYnjEk/gfJwcWt8OZILNVJZGANcVkTZHX8uhLKaP+"
    "/Y/XH9SYZxJF+sSxQvQf5DrB4RLOKug5FDnoE30jRV5SRd4ocOcdXBTVPr4smcCeCgDqZq"
    "j3ZAf9waf2Suxypc0zuVW7by6lRo075ltK7QCJqvsB8R8ci8QFOGLCnQRo6bOrSa0Oiy6W"
    "2Ft/EaQFO8p7a0t9GlL4SXxBrIu3dAJlN+daFnoVmEwEJu13ng+t7KY2Jhz3CZHREBmd4g"
    "6R0RAjK9YciIx+gqMe3K9MSNq4OcRFFxhaiIveeSnUuhIgN0xPqyBs91UCZLQHlerm8ueb"
    "emMzR64kzYsWKJyyuoeQ6oKZpRP+XxCBLAA4OXUfsekFbkPXEC6IQTC1aj0wL8pSlANc87"
    "iyX2Ma9S+JgBO9Pua/Og/LvGJIxBS/kXo8yPnaGPxfWAg1yofwCdkCwp/ibg5z4jbiKn22"
    "Gpim62YLwA66MEtxg+lVtkq8aFwwZY6ndFd7qZIWYw1n1WQqNdYo4MLbIs61oyX7UexFxy"
    "KEY04fEXvxdZpBEvX+RYD4TEXYFz4nVX36dro0dFklPx7cJkNxm0BVhM7Yvz9WbO1wVJXS"
    "1Ka73B7sdmmpMVgS8lKgmddr5lLgRTuK+eEC21zNLzez+qjgpFZRtYYjG07NKo5suGkdIe"
    "uzSTJP9I5EmqFJyGsUpzMHQkdhmiIJYlWEqR0Omy1o5tOFEPQIuxEwTYXNuCCkfpQ9y39Q"
    "wO8vlIfN7ujR//L+5d0ucTi/ZXoWG5tIStxPOwnpEtn00RNH3s6o69JH+S57pShBOEA+eW"
    "QvwEYgiTbKkoV50FuQpAnzoxHj83E31NvYz8pKFLDX538fQqBRS+8KCmdvFE6I0xlBnA5E"
    "bECcDoy66ahDOEm34SSJsqGLb9J+gPieauF7WoPvaRlfcMXvwxXveBZdkMlmxc2UwuA+Lp"
    "06Y34ed94kA0Qh0GEP/J+Yg+3Rf8P3y+e+Wg0Pcn79bAHpwZc9VO444Kt/Ir56EX6i4K+T"
    "sJRq0jqJf9EhqoUjnM7QguBg5ZPX6NZ27pwwuEUvUIjvSYAe50wbZS+3mBI/QJSZkyrWee"
    "N+nkq9hkEwluAihwSZA2U0ouXIgGvPBKA8+E1/Kiy8iQoOMDV75oifUNogCy1qt8q4fMFk"
    "KTXWqlQUVz/mWx6WiiAEJAzZQASvRb0ER7g282US+DUvrpnsE17HVLGfdvIE2GkPaKcF3+"
    "DWCxb4BvWgHq6XCHyDT3HUQZPuVpMO3NWdCb5J+wHie6YD71k1umclcAXVV3VQV5WRnYoM"
    "EOIjnQlcPX1L+MZVyowAlmQGiPCxBsLHlQgfFxH+NzNcTNBN2g8Q2fbriLvYu1sxw9gEYF"
    "lmgCC3XEt85gQWdidrgv1JEGI/nCyopwqGqTTEanoAw6xomHHny6KSVW4uoSLL93ly96SM"
    "iqiGEkwcz3JXNlH7CGvDj9QdQBSSSRRSMOHer4nP7Bcz8AuSLaHeTK4d5PmgPeGr3xPu8B"
    "wpeOr4zriOn15kbTScuUviB9RLUn9S9jeig50g4YijI/sy6jgOMPgiUDl2t+6T5wn9NKfk"
    "gfjoEfNMnwV9IDZiC/o64Hk8HJYxmhILrwISJwZhxxWZQexlVgvCE5aCJcH38WssxNPWaI"
    "4fCPIo8rlnWRwD4BORLsS69+jjnPhEk/n+dcT7UJQfHgYlfrCHBQCX0y2XQxbsSzMBOBUA"
    "hPUQhrPAd6xexfvLBqR/XrIF0r+fYXF95/gTTGpJfvCPjsA/Cp4y8I/CqJuOumTp6Jovkg"
    "jkkdTmkXCkysgah91/jLs5SEQb4+6l6dSrkHuBuoKpSUajmqdJhl2HpQmIiJRfEn/hRAU8"
    "0IqNFz9yiT9XRcLoiEB4X89WiXENrwHqK6ivoMiA+gqjfmDhfYPOQao9RKYa4eEdIrOLCi"
    "uZLlfG+tz3ccVhyAW5AtiaB8T2bbmqW54uf7759bcyqT5dOW44cRQTtYlWlyWBWD8IJ/qP"
    "xHfiH1UwzeI74zrjLMjaaOV2Cc81M66YxeWSO+wmScvfIJda98RGLg7CqMI4D8fgPuzYa+"
    "0FODJSROFKvvEpfOrdPEJh/v0q5eumIWmRSxuswj5ahftNr963ytqxcrP0ycxRhLvVFDVL"
    "JQBgnQx28llhiFUSGklzYDOKbAZf+ycqFZwbtVUx3qlInTV7sJSyCjhujNYEb5ttX2VJqJ"
    "hf7+mQdYoS0MYOj+9Eb7/EnR0mvo1+j/Ik65X747uKggrfNZZR0K+dcI54MXleaJ6JfCNq"
    "GEzXIQmQ65DYp8HUV8dHcxzMx0z5tQh3eyRhpkrnyNYdGpaQJ+Jskm1P/imUdw/m+Oj0JZ"
    "R2H4YmD3Gr3bJnC2I7OILJAOW8FGCtme/t/FsVvOrcVar2icTuVPsuEY60+6+Pjo6PXx29"
    "OH55dnry6tXp2YtUzS/fqtP3L67ecpU/h3/ZBoi3A4PJnUkMcGK3n0kbb+LbHN9e6GIj2H"
    "djbvUk+zBTnAzUkZwQRJ9VeZGMiK2c1ACXi072wSRUZKooHlFzjntOCkgFiNx5ojEcPXEl"
    "XnkP1LGUPEdya1xHdThSI53Djl3sLKKjia1VENIF8V+j2yVe86xWXh4iJLfCzXdLl8Sb4A"
    "V3DN6KRNalT38nwiYOuJ+QMxvYdamFxSXlMcidPsyQJUneIN65xdPbJEwK/eeXg3a5GXHo"
    "YMt8D9t/V+x1oy243a5tNkpd9BvSMDpwt91uWx054MB6w4FBjPMIYpxBU4IYZxh14xjnVV"
    "L2RduBkEq0QkMNOsx5G85vK7JvR19QT9i+SOPfEOdUGIBuBDpn4G0KeKkTAL4R+JwNpxuq"
    "lRN6ysFamZmqC10m8ZRxS4kPn8wIL0xsFjOslIacHR0PgEdV6+sN+VwV4kp3vZR2hm5Dhk"
    "5Or04wfPb+/Ocvc7r1u+sPb5PmEuZv3l1fQJ3upindcp3uwy8Fu58VucVSZbYTVByGevmZ"
    "+xVK+5/UvrgDEstZYPf5t9Hfw4KcAXr58epNKd9AG7i4KWCm/MrVmKm/56eIWeL20EItaQ"
    "y4ST5GXfQKIoAh5xU3Yn9zglDKss+lLAuObO3AorwYRBaVgw39DWINfQg1VOPJtNiFIZyS"
    "CKBZ2ByTkBIDOGUZwLOwUdozQzQzCcCyNtEz2WjK4Bpnef6A/XB9uDtSY4JnYU+uyO4srQ"
    "MtIPsjdklwnXR2kLO2EV15/dOAlqgPUjSG9nu68j3sXibdDRNcWfXRAJdv7e1h+87xDtcI"
    "aYRWUoM0kGX7UgvAJjnbw0Q027t7lUAfB5CL2VwdX55M9sYY84mbtGwMNL/2+MFH7A86Q9"
    "hDcQflGPGadobh3ck7xioUDRzxLq1HXfO33Tb0GoKCexMUnE6UEu6VUcGyyJAyiluLDD60"
    "sp0785ieagUBnNYEAZyWgwD+WGGRkarLacvtgdBmLx5OhOdYF7+8BCCYOIEnvjLar95znA"
    "oBjvzkYBMI5faAHjjfN5txZv7QvAQg6HgWXZBJfLisqTdCJQxusxLEsl2nj23OGgRQVd6e"
    "xJQ1wLUkCL6KYhQjtVeW6VKQlwJMy/uUGZ6ZBGCpsHfMwJREYCGtd01KxTi25Mul2h+HCW"
    "yzFyK3Reu6JlMOujX/5LB9PaUNW8fjE+1GbfjXs56GCW9+49bAli+mLQD7Ke5moGuDtOVo"
    "YKoMIjeG9CbqZZjzNFOIdHzpOcO0BWjPs54GOmGVtnwffcF8lle7guNvoNkTHH9yeucXsc"
    "bcv0s9giw29HfUX4uqX3weoGeXH9BXL78+/mqMLt7+7ej4S/UBRRv0sX8HMvh5wc/bo8Ws"
    "9QpQ8YeodvI2l3iQ5fvs7e1JdQcT5xA4hhLU+JKli1rSFlAzcwuBSwj8FcAA9xhLoCz3Q1"
    "kCM7E9M7EfcznKDFJYymnKULWRvEyb6BTkjs79QtRHmB8EFlBPWUq7opmhkZuc69TjismF"
    "vskCOy5Y4cOwwqEE8whKMEMxXijBDKPe+xLMG2xXXY5s14eFwwGZnZaqjNQ4A4BTgR4fY7"
    "chwMdHOgCzVtXFE49KAC8ZSEYzOBUYHsDtLw/cSjVfgfNSgHMzzi727lbMIjdBWZYZ4HJ8"
    "poHxWSXEZ1XF2UPiLyY2XgcmHlGV7A7NspOuAG/ZLoO6zEqNu4u6zE4wqa4HVFsuuCC5wz"
    "rB6ZWDLRTMsAtWy6XrbIK6LAmom6GOfWvuPBAFcdmEuiwJqDegXvKX7dEJcW7bnPYeVfki"
    "kvvjRpcEZxvSpo2uiZ/mxCfc2cBFkaM44FPZotkhAXx8b/h49gSiSpyuVrYziQEoKzvgPf"
    "iAYJcBaJsZ53mxwWHdvuVoKUug1BzOoS6BcvjQdjKNfXJnWM0nkwCEdRAWiQNVsbQVUzgT"
    "GSDvcaSDcTXCZd6Da0CGadmSzG4VjcOIIjPRigsjUR6Ga4/cUPaHZlDUxqV7+wB+c16hNP"
    "N04qK2MjPOXZdaOP4pJSNDultrYuB8u+bQJ6ZDi7hhUfsRWT6xnRDx2qQoICHCdwyegP2N"
    "bDJNbsx8uuBXeNIP9V6zf/qER4hgl5kf7H8euWNv8ECQTx9ROMch4j8mYMIBor5z53jYVU"
    "RX7fNNDAO4xCtsW3+yHL5lb98pmHW9Mesgen+bbBHDmlgFEcDQ7AzVVs5PPSDMFAeo+sTi"
    "ZRo2iegqiEJI1yGFdGX7rsH+mBOCRKFS6eGpMaKyDABaWpu4VsuPVTXCtCDWYg5WH8y3dj"
    "OwxPwrg9vx2RU9na6NlrH8tWpkYEXLJaCriW5ud2khIau8kGxN/OT5iANcPRoHobB4ds7/"
    "/BCFdY2UHubo1rjeuZw1aqR93lOPrBHTWwmPRkh4lCQS5zW6lc5cvY24lKVPfyeReU5ngk"
    "HJuCaFW7qTJxjSNIWDt7pMkIu+g3b7zMzZHicKAuHUG8IJ8vpGkNcHdADk9cGoQ15fr8KC"
    "gIw2JKPBd7Sx3yMzK3ThK4gAhtbK94lnmYVBSTIDjIM61skVrc4ULS6IC2a/UoWBpFeyMZ"
    "PuM9I9Kdi4xGviT3wyI3x+msX/lkUhjFInjHKzo5jgDKZaJ1CBzdJ2VebFANZiTQTpiHNd"
    "TGUZALSYIJcdbK7N/mUiAGe9n7I6z9b8XJBNg3f7gWuzGy2/8mn4KeGwBX10tU5ZKC20LU"
    "Ab+4Avk+4Giq+8x+gcF8KW0PbAHbiDXdpvelXv9FviOg/EV5Y8Te+N67zAttyq0Q38llI7"
    "iALj7ygKqeSh/QYtsE3QdI1ulz61SBDcohn10SNv7PDweZtZRbY4/sOjIVqTEC3oA7HLru"
    "DOnmLoDo5O4eqxL7XQN/tWI6qzY8c1uH/B/QvuX3D/giMQ3L9Pc9TB/dup+zdVZDZxdqTC"
    "4Oto9HXswc/es9KYZm52brVNIrOAzgw5S5UsnHJTmI+JxWWAqywDZHAB0EfskzldBaYnWx"
    "XlANh6ll1MwhbotOyA88NFVvN0c22mMp2LLeD7k9zXQOEtfrsaEOf2phZglrnHg9zHGkFW"
    "7ea9pIYFM19DDyfMfTNFPHGTpo088d/pI1qsrLkozeJFrOwXAeIdCJbWE2VZom7L/K+xtH"
    "E1lvgHtXhodJElFTODvzEUaBkMYQqnUbfPmv6xYsuNsgikOvZWbg+Bt4WVTHcxKC6AoNyr"
    "zNBk9TYAtiQI0Baja31qryzTSM+8FIDaVJoi0753p8j3FFqN0hS5xVDDWsq+8lYt/oHH0J"
    "TWRg2k4+++BZh/yHoaKL75NbJXtqjEaiks0TznVW2HBrzdJGXadM5CwKEUO5QEB71Gt7OV"
    "O3NcXv7iVoQK3UZnhLNhYP/3iVRZIkCPvhOytxExRz6ZsVV4PhE+puBWdbjCLh7Z47IW0e"
    "+ddFHeIqRhpNVDRFbuIdnM6vpJ6ZRt/UHAcvSG5YCwsBGEhUGAEISFwahDWBiEhT3FsLC8"
    "RrkJ2vkeAPJGyHOq9SaI5zoAwBsBz1uq2iGQOaknXXIoZRU2KpWhloZqGTrVMuCgaqWy2M"
    "VB1VDZqOvKRkvfsXjRZM9yVzaZhPhzGevaU5LVHezwsOT9rMgtnlBtO0FFGQN1DIbcHmIw"
    "PNVRvGrgPOUZvE8QM+VXrsZM/T0/RcwS94cWakljwC2hUaemUVIlQYg7gQpjUMGpzzEQ5h"
    "Wcso+8BXjfk4TNHSq+xSWxp2EmVUkP5WArrXATg8yHa49EiQpS7sIYPTrhPDqgRFQNZn/z"
    "+jYkTW0Q23WAgjmPBGE3FoiuwnJ0Sdudb1oPZ9xN0oQUwQSxBIOIJYCMifYDCuTXKMFazU"
    "oVxAZITJ1qca2nNVzraZlrhfyUbWwv9uLhRBB0uvjlJQDBhGub+Erfdz1BlwoBjiFbKUwg"
    "lNsDesBxbjbjzM4VyUsAglANZljJd/0s9bAlpvyjNcMzkwAsFeqiGZiSCHzuUKNoXzWK9p"
    "Go2M8loJ08xeKq0AKwn+JuBjphpYVQA1OlA94Y0puol2HO02yb7pWT4118wPlI4d5I743r"
    "HBuu3ErLoUE8W7gcUBBS614U1Fc7J6oaNjsagLTvDWkv/i5hXpPDErcfIKXcSfjuPftpan"
    "ybo/wT2T5jvccA/5L2u581+v+4E0C1QEc3alfnP9ImjUvzzZwgC1tzYqPE7RCtvrGKhXgt"
    "Ag8xwAk/owclC/9YFCCYS1X2HHF4ChNbOIHqRJZOn6TYHH6VFep0v/oN9oy+7hngJtuG6G"
    "Q4E/+BKGatGj25PaCXrA+GzFFBDNijfpHFwwG1hpKD+lYd8kaynbslurJhPVB4C8thrziP"
    "j2K/q6Q95Nu1urVfaNioYf8oaIxEWxVHEebrUb/mCu0dJQF6nBNPhF3eidML7yhrl4Vhcm"
    "YkKOvVHfSv1KbzUayVCnVVNOY4Pz0gOBN09ievdUJdp0osB1zhB2wNKLh9WNCCGbejyAoo"
    "CA0FoXuFLxjMT9ZgFnble/pARqokyPTmuDb/kTebLJJ2jbbyOYpStx5I5iMKeTnsR+KFaM"
    "ZsXER5/mIMW2TsUm6jvkYeeWA2rDXH3p3K/dRu14ZZj8XPqKOMRz69iMXXxA4rc7dyIlWh"
    "YzZSK17or+VuuwWjg/LkKQ6Jj77dXwDECRAnPd4uDbI6dn/m9AFhpii0WFhHTKimgihwTY"
    "fENZU2lE0CxkqdQOSY+N11pWFljcZgay2IQXKPTtXSmrDS4VQt3UFQaS8Y1EHOWyBQOwA1"
    "oCvfMp2qOSGAtJSI6t8R02maEwJIIVprb+Rz9HED9awDbm4h1Mr24185YKuX9ietiL0/DL"
    "afGldrrr/9eE/+gd1VZbBhdnNc5z15yDXbKJWHp87wbkg+1YZyfwZ2sySb4BtR/XFBH9jQ"
    "IMxus5+FLLa18VSbqIf/SrvVS+7p8Nlb5IL2TRXf62lbwG33j9s2q/cEtZ6k2AMchIZnMU"
    "kiW/oH+rmL1rgHtspz1TBorj1yQ9kf3ZszfVhCOzhafWv9g1x6ob+uUkDiu40aCJmQtKHu"
    "cek84gPZjshG4PkFqRrA/yOCQsbIiVIRuAsXJccdNUZxdNB/j0I5+M+C5IjB+PjBSw1e6v"
    "agHLCXGgwGMBj2gZxQbAyZAFkG3Jx5PBP9xQBOSQRcR+A13rk/LolN35Z0l+PhDxPXRgtW"
    "+lQhy6ZVZI0dnalFviW039MVr7WVMgEHuWk1witv2b1yEv2EfTKnq4CMFBxNdnNcR9E85p"
    "rpZNi42CLRgV9RhU1RUS1A9NFTZs00NIeynD3b7MY1jITFfkAZ85pjyOP27cRP7pWnzcdP"
    "nuiET55UR0+elIInoeJpt8GpUSrhhrUTlMKgGterxnnQWtA2nkDkj3Ki9UrnuHwg6rqy0Y"
    "1aXYOkTTT0jGAhgjx4wq2QG7M34UfbEhtN18I14xMXr6OiVHFJ19XUdYI5sccooFF2Lkac"
    "9iR+7LgJ7p1lwBN1VarKDp5o6CwigqbcqUvnwrmrPBdTue5teCLmfjfz6DzMr4+Ojo9fHb"
    "04fnl2evLq1enZi/RgzPKtuhMyL67e8kMyc7tRcmpmtTYFRbh3kkoVf0TboF3oYiPQd2P8"
    "9gtzY2o8EwJuXIko21ICpTZVuWiXBTdawHsGatsnGjOMXCP7KxXo8wrcJwNsSfyFE6gnbz"
    "XMeSnAWg9rJ5h4NHRmTpXtdUGpS7BXoeaVpQvAT5l4V8gneuBuV+KL6+t3vOc02uHiqqDP"
    "ffj0/uLy47OvxDiwRk6YU/NyUSjO0jHP3S7KwQ4I1U4htoeuwik1Pd40J9Tid9SHSOE2SL"
    "rNQrUjVMvjYBipfZ12c4DoN6eVyVOv8zDtK5ssljTksckjBScn3x7XMXNOoaFWshiZzYgV"
    "JqzXPVkj7PKFaI3m2P4GReOGljxdy7J41NiYNVqG6PgFsvFaUYq+rU6V9efj5vHIsI7rS8"
    "9LewaEU4sn8T9ODsxhmR90XbTzUuDnKR4eSBSxI9Voxs0BxmK5nCX/zYb2cE5ogObwSx0q"
    "8mU1FfmyREU63nIVTuY4mKucHR721xVLbk6uaACvQ/Zehwd2nQX87voiZxMwTC+uPpx//O"
    "XZ+/Ofv8wZBu+uP7xN2suz/OKXm8vzPlHBB4Q/WMJgCZcs4a0st/bMjO/pdKQwL/jlWrPi"
    "97hBoznxjnp36JH691Gk4NKnHLhgLEIFhTIWiHoQ3AkvZkzAHfAzdkOR5LltZ4ZO+vw3Be"
    "mXQwl2BPf8TlzFDMFwFWwKdCYNUDdC7QQT219P/NUGHiFJcIfOoPTKwXqDqHgvxfz+/sfr"
    "D1U2XipS1NAcK0T/Qa4TdJbOIq3i05Xjho4XPOeP3cfizSHKDUMyuVOLRBqQNwp7hHdwUa"
    "qsrCqTVhk+kTRvJ+pNZwRedKUatx0yQcMozVcTybQ9QFmEcsFURaZ5mxBBkghUp9aJiUjU"
    "dEud7V45bUtyMH2L03e1tDeCtiQH0Jag9eJaQ+bgliUB3iK8M+y4G2BbFANgy8ByXsVE68"
    "0k+qH08ucNRulNNrGpkecuLwU0PNDwT5SGz61sjicyvjYY9oJoC+N+OIGefRrmBJOGcXZN"
    "ixFJIhC8W5sbzJEqI2ucEfxd3M1BItoYSihNp16lAL9n2u9I4Q4U18d1/sBF0kIj/5e3jR"
    "x43G2XHGw2RgE/bzfOx+VOPn7ALm/xPiJE/nb1ba5IqyLMsOW++5/TC37CLv2EMROn3Csa"
    "+Tv1dnH4BVI6quGBq87v0/MU9j5hryeOwp6kTD9J0CFQbtulWlowCHt732RZziT6PGM3XJ"
    "SPj3QWZdaqctaKexXpjgq279z3cUV4bV6sAHaXXN+ezN/Ln29+/a04PVfT34mqxmXN/MxE"
    "BjhBT7W0htMareG0rDVMqa1gPW+YMq2GOGk/CHwbpmQ90ZyL906aF9nnQjHxMCSLpWotqH"
    "SmyCLgSCk6UojvU8UOVj19U4EeV6np7fQFSr96Yg+X0ue0zwZDLokBld83Kr8nmROcEz0P"
    "Q2zNFxV1Ewstxk38KZtxucYaVConkpOMakF9Wtj3HTU1WtvWkOoUrwtE51CITtbcUeerVu"
    "p2ssjudLsud8G242T25WXsG7DtED7JimMApyQCcDYcdhK777b02iZ+wsOEtPmck2xCaRzF"
    "sVtP+KFi2ldX+AepTt5HZh+pFLxSm1oVT668N/GT5hr1eITGtiR+wNSNOQ5EFWp2Re5PVX"
    "FHV0yjpk5U3rtYVWcYChxUwHnq+2Le54E3O2QUA0E06hmDoEMQiZVN+QnVlcuXpYZk/Oyg"
    "bH6NEpoeIrGlxpSeV3Fgg6CrMsmzr1c6U1z/UaEpZZUhq/WjrAilBvPlJeUElz5dOEF0kA"
    "dGFl0snJCNeBzH91o63COmu3hFEPYoBUPWTp9w7FnvtvdNKoGoMT+EoKcNPfTt12frSawZ"
    "HM8Bx3NsYRGwfYj6xkZWJgMmVvG4CLx2KVbgWZ1BKon0I4V0UHVTIDSierkeruVrMyXVfM"
    "QzKRjtQxptiN6D6L0Djt5bYv9+ox0qJwixXH2L5SqWb9tkR8rEYHz7Nr57jdX76/8Bmd8Q"
    "JQ=="
)
