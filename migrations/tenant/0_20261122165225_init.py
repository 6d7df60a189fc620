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
    "legal_name" VARCHAR(200) NOT NULL,
    "street" VARCHAR(200) NOT NULL,
    "postal_code" VARCHAR(40) NOT NULL,
    "city" VARCHAR(200) NOT NULL,
    "region" VARCHAR(200) NOT NULL,
    "tax_number" VARCHAR(40) NOT NULL,
    "registration_number" VARCHAR(200) NOT NULL,
    "phone" VARCHAR(40) NOT NULL,
    "email" VARCHAR(320) NOT NULL,
    "website" VARCHAR(200) NOT NULL,
    "bank_name" VARCHAR(200) NOT NULL,
    "iban" VARCHAR(40) NOT NULL,
    "bic" VARCHAR(40) NOT NULL,
    "bank_account" VARCHAR(200) NOT NULL,
    "primary_color" VARCHAR(7) NOT NULL,
    "accent_color" VARCHAR(7) NOT NULL,
    "is_brand_public" BOOL NOT NULL,
    "payment_term_days" INT NOT NULL,
    "is_only_row" BOOL NOT NULL UNIQUE,
    "logo_id" UUID REFERENCES "file" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "company_profile" IS 'The one row of a company''s settings; its id is the company''s id in the directory.';
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
    "eJztXW1z27aW/isY7Ye2M7rZ1C+J2+zsjJ26ue4mcTd1b9vb7SgQCUmsKUIlKTu6vf3vC4"
    "BvIAmSgERKFH36IWlEHIh6CALnPOftz1FIPOyFzy4ti669cPQ1+nPk4SVh/1O8NEYjvFpl"
    "F/gHIZ66YiyWBk2D0McWn2uG3YCwj2wSWL6zCh3q8cGXHorHIzpD4YIga4H98BXCaO7T9Q"
    "pZ1HWJFQaIsot+gLBnoxDfkwB5FK1oEDrePHjGv8ymFvs29s+W5117zh9rMgnpnPChbPZf"
    "f2MfO55NPpGA//PP0cwhri3+f7TCPvHCiWOP+CjyaeWTIGC/NkgEY0y9tety2DYrgdpIDG"
    "ZoiX/8NUa5SYUM/9LdZuUDV/cTMXHu+bJ52SXx+SSR/fHHm2++FSM5uNMJQ2y99LLRq024"
    "oF46fL127Gdchl+bE4/4OCS29OT5rcVrJPkogpZ9EPprkmJqZx/YZIbXLl8/o/+arT2LLx"
    "vElt6zJbWJGzyb4oA888gjg/u/49uURCaT97d3kx+u7yaTUWnpxUjJqyb+yGKwMsgcL+To"
    "/vlXNG8Gjvh0xL/g9d8vP3x++uILAQdbM3NfXBTQjf4SgjjEk+xBZog/sEXHb6QE+40Xql"
    "GXJArQO9HbZgp68kGGevaSJhh+2RGo7GbZX387+fLs5dnF6YuzCzZE3GX6ycsa3G/e3wl4"
    "Mzgtn/BfPsFhGdFv2JXQWRI1rHnJArJ2LPos+Z+ucE6A6wJq9gPtW8/dxK9VDa53N++uf7"
    "i7fPc9/7plEPzhCvwu7675lRPx6abw6efR8qdsn4/2/3QS9NPN3d8R/yf65+376+JLko67"
    "+yff70Z4HdKJRx8n2JZ2gOTTBLXcU1+v7C2fel4SnvoxPXWL7f3l5/2ane8Vb3g8vvCUGV"
    "rdHFVdPtUl/jRxiTcPF+yfZ89rnuo/Lj+I4+nseeFJvY+vnIhL+W000TN0oU3GtwPtoV+Z"
    "HLgnz3XQZaMq4RXX8vjes5+mxvfaWy8FxjfsnrBnkRLWiWyfsR4VFXEtpM90gD6rxvmsCL"
    "MTTISWX4b6ilKXYK9Cr5XECihPmVxXMKef7Fd5vbq9fZvb8a9u7goQ//ju6vrD518K5Nkg"
    "JyRq7YsBh31r4TwQxepuglyWBNQNUM8szRLm1bZbTmgHEy4+9fqyd29vpHGbeHavtNEirM"
    "rofkt94sy9/yGb0o5dQLTMmxwlrNmn2S36+DElEvKriv1+ZpyTaNl+YNreh5vXdxH5MMXW"
    "/SP27UkOcX6FntDCJ+nY8qXlybL4CfbwXODDfwi/7Tz036TIVJFayYixBreVAj3W4bjuFi"
    "Qlo8IFDhHDfb1keAVoHRA0oz7CaLX22eIk6HFBPOTRcMEeC/IIw9VH/IYDRD1S5rlanruZ"
    "66qkkOIv2Va7kcT7q6cfVL2p5pKSVWl2EuSl2mTz+rFptXsWSKz23g6DngLbeBrkV1avjo"
    "NvncDC7i9s71MdBdLV2mNgJsZNNsnAZjcH4mMTVwRTa++Dsdh6bTTdRO4JzDYMm40RAx2P"
    "bdaOtUBOiNh68sPglbgQsG37ge3alP3h4pXC79HhF+1wOIB/Yd/+hcMyOYMmyaL3ZKJy3n"
    "DSWY1vTqiObz7ec0EFMOeLC/Cx3ccUPEnkyUFX0kkOc3B+R9e+h91rL/Q3qqMzd7328Pw9"
    "Gjkh6VCN43OKXa5V2UhIfc2PKyc5o6wF9tg9j5kV424Q9oJH4kfnHfaEd191TO4+oWFcQG"
    "KYtRwZEL0V7c7pE4v6duoda3fyhMZu90tA8+iN5gE+jr34OMxO0Cd6eMqAFTYck2iBgiiE"
    "CxxTuICMiHJbUj/zglifd6Q+ebhlNcfg4C2IgWOquHfx6D8SGKJaEANUayneBK0WON6iNX"
    "SU6DbyvIXl1SuiN34Cbx2PjKrNVXF5rGOtusnIRmP11iMocGzCSVjsRfYl51kFIcu0emSt"
    "fZ941maMHp1wIT5Ptr/PAkQfmR2wFA69KRHzOGHZgO3qSxRG7a+j1FJn75MjfuZvdZZukf"
    "5v03pcYT/cxDNL3wOm4yBMx3R9lXCvjIqXRfYXFt+ljtZyZDzYiYZ2ok2mjsJCvP7Ed/2y"
    "lRAPLkJGLGeJ3WffRH8PC7T3P767Zmd7OQXD1gcuGw3IJWe1iXkqywzQNj3VsExPK+3S06"
    "JVGuk6umszGw1r02baoNkRkknseIz00yrSPkWAddof6wQRcB2QTsLsM4RUlgFAywH7oSmg"
    "sgzwd3k8Q7avmKGZSQCWtVxoSvnslwjt6XvfyITK214FDao4rlrAF4KJS+CKHbMFaL9P5j"
    "nK7UAnZSc0WLJs52wB07tolmEimh0uvfKEcMwVHpD4UVR7PuInrhOdF2CXBIgJ8Di6APFH"
    "y6PpMJpxSTZMFYGnJwRB5z1TGsY1/D0UtRlBURuIV4KiNvDUoajNlvwgFLU5NvLVj+l8Hd"
    "dKMhYcKxb7bXOqIln0QuVl+T6v1J6Ey/NCM0zTflCs1MYCNancHsvTJBvw8VanOZZYnudH"
    "Yg0c2MfVT1KmXdb7ELxsP3E95hoPl2vbCSsTVaWr49pSP3ycSZIqD8mNMkd5UC5l//Lp46"
    "so8taZk0AkmMaFGVZ441Jsi6rTnPwKsBuOUUCjGj7yCAt7aEoQW0EBsdVxwPv4UsNkV4Hi"
    "JFGk2S3tNUj3yplXnjHKfVBxusRrvr9GU3S6fHVycnr68uT56YuL87OXL88vnqfHTPlS3X"
    "lzdfOGHzm5sz45g2oqDxlzFIPlJo6Ei0gwqSUj2D5HfWNFI5OByI9iEPaK/2bDWLCcUJ9N"
    "vC3JiBc6Rt6LaiPvRcnI8wn7mYFiT6oGWRIBiDUgzp/suijnpQBonbUcKU0mSzmVAIA1AI"
    "6czCYAZxIDBPhCA9+LSngviujGpoRxtKMsBWpEMahcmHQqg8fD/qYiojyVKbKXmzDKdR4O"
    "lFdvb69yOjZbn1c37y8//PL5u8ufv8gp2m9v379JxsuwX/1yd33Zn7pbgq74PnotRlV0Rn"
    "J93ExorKShWpWL2amCpmRGfSKIAzwLVQW1akc+lRge8U38j7Mji9vhTJDZrpJIwJ5isqfI"
    "e3n0ppRR/+6H2/dqzDOJIn3iWCH6N3Kd4HgJZxX0HIoc9Im+kSIvqSKvFbjzCa6Kah/flk"
    "xgTwUAdTPUe3KCfu9Tey1OudLhmVyqPTdX0qDGE/MNpXaARNX9gPgPjkXiAhwx4U4CtPLZ"
    "p0mtDosuV9jbfBakBTvKZ2tLcxpS+El8QayLt9SBspu+loVZBSYTgUn7k+dDK7upjQntPi"
    "EyGiKjU9whMhpiZMWeA5HRT/CpB/drE5I2Hg5x0QWGFuKi914Kta4EyB3T0yoI20OVABkd"
    "QKW6u/75rt7YzJEryfCiBQpdVg8QUl0ws3TC/wsikAUAnVMPEZte4DZ0DeGCGARTq/YD86"
    "IsRTnANY8r+zWmUf+SCDjR62P+q/OwzCuGREzxa2nGo1yvjcH/hY1Qo3wIX5AtIPxjPM1x"
    "LtxGXKXXVgPTdN9sAdhBF2YpHjC9ylaJN40rpszxlO5qL1UyYqzhrJpMpcEaBVz4WMS5dr"
    "RiP4rd6FiEcCzoI2I3vkkzSKLZPwsQX6kI+8LnpKpP386Uhi6r5MeD22QobhOoitAZ+/fH"
    "mu0djqpSmtp0l8eD3S5tNQZbQl4KNPN6zVwKvGhHMT9eYJur+eVWVh8VnNQqqtZwZMOpWc"
    "WRDTetFrI+WySLRO9IpBmahLxCcTpzIHQUpimSIFZFmNrhsNWCZj5dCkGPsAsB01TYigtC"
    "6kfZs/wHBfz6Utlsdk9f/X/e/3kfVzhcfGR6Fns2kZS4nk4S0hWy6aMnWt7OqOvSR/kqu6"
    "UoQThAPnlkN8CeQBJtlCUL86C3IEkT5q0R4/64W+pt7GdlJQrY7fO/jyHQqKV7BYWzNwon"
    "xOmMIE4HIjYgTgeeuulTh3CSbsNJEmVDF99k/ADxPdfC97wG3/MyvuCKP4Qr3vEsuiST7Y"
    "qbKYXBfVzqOmPejztvkgGiEOhwAP5PrMH26L/h++Vzb62GBzm/f7aA9ODLHipPHPDVPxFf"
    "vQg/UfDXSVhKNWmdxL/oENXCEU5naElwsPbJK/TRduZOGHxEz1GI70mAHhdMG2U3t5wSP0"
    "CUmZMq1nnreZ5KvYZBMJbgIocEmSNlNKLtyIBrzwSgPPhdfyosvI4KDjA1e+aIn1A6IAsj"
    "ao/KuHzBZCUN1qpUFFc/5kceloogBCQM2YMIXol6CY5wbebLJPDPvLhmsk94HVPFedrJN8"
    "BJe0QnLfgGd96wwDeoB/VwvUTgG3yKTx006W416cBdz03wTcYPEN8LHXgvqtG9KIErqL6q"
    "Rl1VRnYqMkCIT3QWcPXyLeEbVykzAliSGSDCpxoIn1YifFpE+F/McDFBNxk/QGTbryPuYm"
    "++ZoaxCcCyzABBbrmW+MwJLOxONgT7kyDEfjhZUk8VDFNpiNXMAIZZ0TDjzpdlJavcXEJF"
    "lu/z4u5JGRVRDSWYOJ7lrm2i9hHWhh+pJ4AoJIMoJJfM2fZgaqXkpQZQqGkflgrPMDHq0J"
    "NJAMJacaLMdGfL0tQvWBAbHNbtuwctZfZsjc2izp49fmi76SpO5obteTIJQFgHYa6nRbEf"
    "JijnpQaHdPvbBF+W/Pv4fW2Bd4X44IDv5ixcGDIfqcDg8G1/YZMldlwTcFOBwYF7eqKDLh"
    "tVzdmdlPB9JNOAWywGCEsig8O4kw1iir17Y7svJwQ46+DsMMxMIE7GDw7d9rfhqWMZLd5o"
    "OADbDCx/zStzIxq2B0lucFB3o6r5zhL7G44jNVKQS4J7xPs/Tu3zU+t8P7DXsfgJ6C8rIX"
    "9Z7n9r8WQhY7yLcvuEeyb+O0q4nWDCywDZk9V66qq27KYU46L0Hgn+JLTzaPn9Fd4s+aIN"
    "ib+c2HhjEnSulN2j1/Csq9XestuQLVGeQTTx6aP54pYlW1rYzQHKR7+sXTqnhjnIkgikH9"
    "emH3OkysgaZ2t+G+cwHCWijema0nLqVabmOyKIUkUqSnxlXJeCsszGaORrrogfUC+p7pcm"
    "eEQZH06QpIG8Epez7JDYQvgsUOVutjLnU8kuOdq+2xAW3a1NeQwM9XEjzEsfsZfwQbGMG0"
    "smpXJgyRi0LoKsqSeYP+OzV8lQ0ZdEoNB4vabPoWpB0/9AtTT9nkLaqOpLC6pXqr6AXaHo"
    "J4+jWs1PnruOkh8QUUuF6eVLJyrxjNbsefkIiwLbKh1eR+SpqOiDSAA/rLo+6FIr0ktSRv"
    "jS9/GmgpzNyxWQ5mXqj3dHViou1z/f/fqbwrWwdtxw4ih87I1uBUkSFPF6Rbwn9VZ+IL4T"
    "/6jCmRdfqT31gmyMVlkVwSixU4sdZSLhIakX9jVyqXVPbOTiIIyae3EWn7eBiDpJYC/A0e"
    "4vekbwzVbBdXXzFYpz9VepVFaaDTb6DY7bvh63h61sdmhjtusD1yczR5FpVhdnkUgAwDrF"
    "48gnBUVT6WVOhkM6asnJyfb+iSoThNNdFU7OTKSO5zpat5wKOE5T1eRNmx1fZUngkOo5JF"
    "mnKAG9hdOYz/ZLPNlx4ttIKJUXWa94pW8rahl+21jBUL9s4SXifdx4jzcm8rUoHzjdhCRA"
    "rkNisoipr46PFjhYjJnyaxHOJyXuXyXrtPOEht3biGgLumvT3UJntWCBT85fQFe1YWjy4O"
    "fu1gu7JLaDI5gMUM5LAdaaBQycf6mc3c68UrVPJPan2neJcKTdf3Vycnr68uT56YuL87OX"
    "L88vnqdqfvlSnb5/dfOGq/w5/Ms2QHwcGCzuTGKAC7v9IlbxIX7Pfp4a5eayP4UptoJ9P+"
    "ZWTwr/ZIqTgTqSE4II3iovkhGxlZMa4HbRyTmYhBNNFTVQqpdvXgpIBYjueqLRXT1xJd54"
    "D9SxlDxHcmlcR3U40iANtsNysbNE3KxF1joI6ZL4r9DHJMOKKRYh+SjcfB/pingTvOSOQf"
    "aJT9DKp78TYRMH3E/ImQ3sutQShVGUMfTdfpkhS5LcQXxyi29vkzApzJ/fDtrlZqhvR9/T"
    "4pzs/F2z242O4HanttlT6mLekIbYbX/aVp8ccGC94cCge8gIuoeApgTdQ+CpG3cPMS6at2"
    "OdvCI5MujQ2104v53Ivj29QT1h+yKNf0ucU2EAuhHonIG3LeClSQD4RuBzNpxuqFZO6CkH"
    "a2Vmqi50mcRTxi0lPnwyI7wnkFnMsFIaKrbpeAA8qtpf78inqhBXOpjKpA0ZOjm9OsHw83"
    "eXP3+R063f3r5/kwyXMH/99vYKWmQ1LemWW2QdfxeWw+zILZY2sJ2gotbm9SfuVyidf9L4"
    "4glILGeJ3WffRH8PC3IG6PWHm9elfANt4DxlO5UniJnyLVdjpn6fnyJmidtDC7VkMOAm+R"
    "h10SuIAIacV9yK/c0JtkD+Ho/F1CeuN8GkluwtOLK1A4vyYhBZVA429LeINfQh1FCNJ9Ni"
    "l4ZwSiKAZuFwTEJKDOCUZQDPwkFpzwzRzCQAy9pEz+SgKYNrnOX5PfajjoDHeSI1JngWzu"
    "SK7M7SPtACsj9glwS3yWRHuWob0ZX3Pw1oxWHeArTf0bXvYfc6mW6Y4Mqqjwa4/GhvD9u3"
    "jne8RkgjtJIapIEsO5daAHbYRdizs7tXCfRxALlYzdXx5clib4wxn7jJyMZA81uPID6ax2"
    "5jD8UTlGPEa8YZhncn9xirUDRwxL20HnXN73bX0GsICu5NUHC6UEq4V7ejkUSGlFHcWmSw"
    "fBslWKvdpQWxAXpMz7WCAM5rggDOy0EAf6yxyEjV5bTl8UBosxsPJ8JzrItfXgIQTJzAE1"
    "8Z7VfvOU6FAEfe1t0EQnk8oAfO9+1WnJk/NC8BCDqeRZckaTVr6o1QCYPbrASxbNfpY5uz"
    "BgFUlbcnMWUNcC0Jgq+iGMVI7bVluhXkpQDT8jllhmcmAVgq7B0zMCUR2EjrXZNSMY4d+X"
    "Kp9sdxAtvshcgd0bquyZSDbs0/OWxfT+nA1vH4RKdRG/71bKZhwps/uDWw5ZtpC8D+GE8z"
    "0L1BOnI0MFUGkRtDehfNMsx1milEOr70nGHaArSX2UwDXbBKW76PvmC+yqtdwfE70OwJjl"
    "85vf5FbDD371KPIIs9+jlvo82rfvF1gD6/fo++fPHV6ZdjdPXmbyenX6gbFG0xx+EdyODn"
    "BT9vjzaz1itAxS+i2snbXOJBlu+zt7cn1R1MnEPgGEpQ41uWLmrJWEDNzC0ELiHwVwAD3G"
    "MsgbI8DGUJzMTuzMRhzOUoM0hhKacpQ9VG8iodolOQO+r7hSjvSr8ifkA9ZSntimGGRm7S"
    "16nHFZMLc5MldlywwodhhUMJ5hGUYIZivFCCGZ5670swb3Fcdflku24WDg0yOy1VGalxBg"
    "CnAj1uY7clwKcnOgCzUdXFE09KAK8YSEYrOBUYHsDtbw/cSjXfgfNSgHMzzi725mtmkZug"
    "LMsMcDu+0MD4ohLii6ri7CHxlxMbbwITj6hKdo9m2VlXgLdsl0FdZqXG3UVdZieYVNcDqi"
    "0XXJDcY53g9JOjLRTMsAvWq5XrbIO6LAmom6GOfWvhPBAFcdmEuiwJqDegXvKXHdAJcWnb"
    "nPYeVfkikuvjRpcEZxvSoY2uiZ8WxCfc2cBFkaNo8Kkc0eyQAD6+N3w8+waiSpyuVrYziQ"
    "EoK3vgPfgDwS4D0DYzzvNig8O6fcvRUpZAqWnOoS6BcvzQdrKMfTI3rOaTSQDCOgiLxIGq"
    "WNqKJZyJDJD3ONHBuBrhMu/BNSDDtGxJZr+KxnFEkZloxYUnUX4Mtx65o+wPzaCorUv39g"
    "H85rxCaeXpxEXtZGZcui61cPxTSkaGdLXWxMD5cc2hT0yHFnHDovYjsnxiOyHitUlRQEKE"
    "5wyegP2NbDJNLsx8uuSf8KQf6r1i/+sTHiGCXWZ+sH95ZM7u4IEgnz6icIFDxH9MwIQDRH"
    "1n7njYVURXHfJODAO4xC3sWn+yHL5l7z4pmHW9Mesgen+XbBHDmlgFEcDQrIdqK/1Tjwgz"
    "RQNVn1i8TMM2EV0FUQjpOqaQruzcNTgfc0KQKFQqPTw1RlSWAUBLexPXanlbVSNMC2It5m"
    "D1wXxrNwNLrL8yuB33rujpcm20jOW3VSMDK9ouAV1NdHOnSwsJWeWNZGfiJ89HHOHu0fgQ"
    "Cptn5/zP91FY10jpYY4ujeudy9mgRtrnHfXIBjG9lfBohIRHSSJxXqGPUs/VjxGXsvLp7y"
    "Qyz+lMMCgZ16RwS3fyDYY0TaHxVpcJctF70O6cmTnb40RBIJx6QzhBXt8I8vqADoC8Pnjq"
    "kNfXq7AgIKMNyWjwHW3t98jMCl34CiKAobX2feJZZmFQkswA46BOdXJFqzNFixviktmvVG"
    "Eg6ZVszKT7jHRPCjau8Ib4E5/MCF+fZvG/ZVEIo9QJo9yuFRP0YKp1AhXYLG1XZV4MYC3W"
    "RJBanOtiKssAoMUEuayxuTb7l4kAnPV+yuo8W/O+INsG7/YD12Y3Wn7n0/BTQrMFfXS1ui"
    "yUNtoWoI19wNfJdAPFVz5jdNqFsC20PXAH7mCXzpte1Tv9hrjOA/GVJU/Ta+M6L7Atj2p0"
    "A7+h1A6iwPg5RSGVPLRfoyW2CZpu0MeVTy0SBB/RjProkQ92ePi8zawiW7T/8GiINiRES/"
    "pA7LIruLNvMXQHR124euxLLczN3tWI6uzYcQ3uX3D/gvsX3L/gCAT379N86uD+7dT9myoy"
    "2zg7UmHwdTT6Og7gZ+9ZaUwzNzu32iaRWUBnhpylSha63BTWY2JxGeAqywAZXAD0EftkQd"
    "eBaWerohwAW8+yi0XYAp2WNTg/XmQ1u5trM5XpWmwB35/kuQYKb/Hd1YA4dza1ALPMPR7l"
    "OdYIsuo07yU1LJj5Gno4Ye6bKeKJmwxt5In/Th/Rcm0tRGkWL2JlPwsQn0CwtJ4oyxJNW+"
    "Z/jaWNq7HEP6jFptFFllSsDH7HUKBlMIQpdKNunzX9Y822G2URSHXsrTweAm8LO5nuZlDc"
    "AEG5V5mhye5tAGxJEKAtRtf61F5bppGeeSkAtak0RaZ970+R7ym0GqUpcpuhhrWUveWtWv"
    "wDj6Ep7Y0aSMfvfQswf5/NNFB883tkr2xRidVSWKJ5zqvaDg34uEnKtOn0QsChFDuUBAe9"
    "Qh9na3fmuLz8xUcRKvQx6hHOHgP7t0+kyhIBevSdkN2NiDnyyYztwouJ8DEFH1XNFfbxlT"
    "0uaxH93kkX5S1CGkZaPURk5b4kW1ldf1O6ZFv/ImA5esNyQFjYCMLCIEAIwsLgqUNYGISF"
    "PcWwsLxGuQ3a+RkA8kbIc6r1NojnJgDAGwHPW6raIZA5qSddcihlFbYqlaGWhmoZOtUyoF"
    "G1UlnsolE1VDbqurLRyncsXjTZs9y1TSYh/lTGurZLsnqCPTZLPsyO3GKHatsJKsoYqGMw"
    "5PEQg+GpWvGqgfOUPXifIGbKt1yNmfp9foqYJe4PLdSSwYBbQqNOTaOkSoIQdwIVxqCCU5"
    "9jIMwrOGUveQvwviMJmztUfItbYk/DTKqSHsrBVlrhJgaZD7ceiRIVpNyFMXp0wkXUoERU"
    "DWZ/8/o2JE1tEMd1gIIFjwRhF5aIrsNydEnbk29bD2fcTdKEFMEEsQSDiCWAjIn2Awrk2y"
    "jBWs1KFcQGSEyda3Gt5zVc63mZa4X8lF1sL3bj4UQQdLr45SUAwYRrm/hK33c9QZcKAY4h"
    "2ylMIJTHA3rAcW634sz6iuQlAEGoBjOs5Lt+lnrYEVP+0prhmUkAlgp10QxMSQRed6hRdK"
    "gaRYdIVOznFtBOnmJxV2gB2B/jaQa6YKWNUANTpQPeGNK7aJZhrtPsmO6Vk+Nt3OB8pHBv"
    "pNfGdY4NVx6l5dAgni1cDigIqXUvCuqrnRNVA5sdDUDa94a0F3+XMK/JYYnHD5BS7iR895"
    "79NDW+zVH+iWyfsT5ggH9J+z3MHv2/3Amg2qCjC7W78x/pkMat+W5BkIWtBbFR4naIdt9Y"
    "xUK8FoGHGOCE9+hBycY/FgUIFlKVPUc0T2FiSydQdWTp9JsUh8OvskKdnle/wZnR1zMD3G"
    "S7EJ0MZ+I/EMWqVaMnjwf0kv3BkDkqiAF71C+yeDig1lByUN+qQ95ItnN3RFc2rAcKb2E7"
    "7BXn8UGcd5W0h3y5Vrf2CwMbNewfBI2RaKuiFWG+HvUrrtDOKQnQ44J4IuxyLroXzikbl4"
    "VhcmYkKOvVHcyv1KbzUayVCnVVNOY4vzwgOBN09ievdUJdp0osB1zhB2wNKLh9XNCCGben"
    "yAooCA0FoXuFLxjMT9ZgFnblO/pARqokyPTiuDb/kQ+bLJNxjbbyJYpStx5I5iMKeTnsR+"
    "KFaMZsXER5/mIMW2TsUm6jvkIeeWA2rLXA3lzlfmp3asOsx+Jr1FHGI19exOJ7YoeVuVvp"
    "SFWYmD2pNS/01/K03YLRQXnyFIfER9/uLwDiBIiTHh+XBlkd++85fUSYKQotFvYRE6qpIA"
    "pc0zFxTaUDZZuAsdIkEDkmfnddaVhZozE4WgtikNyjU7W0Jqx0OFVL9xBU2gsGdZDrFgjU"
    "DkAN6Nq3TJdqTgggLSWi+nNiukxzQgApRGsdjHyOXm6gnnXAzW2EWtl+/C0HbPXS/qQdsf"
    "fNYPupcbXm+juM9+Qf2F1XBhtmF8d13pOH3LCtUnl46gyfhuRTbSj3Z2A3S7IJvhbVH5f0"
    "gT0ahNll9rOQxY42nmoTzfCf6bR6yT0dfvcOuaB9U8UP2m0LuO3+cdtm9Z6g1pMUe4CD0L"
    "AXkySyo3+gn6dojXtgpzxXDYPm1iN3lP3RvTnThy20g9bqO+sf5NoL/U2VAhJfbdRAyISk"
    "A3XbpfOID2Q7IhuB5xekagD/hwgKGSMnSkXgLlyUtDtqjOLoYP4ehXLwnwXJEYPx8YOXGr"
    "zU7UE5YC81GAxgMBwCOaHYGDIBsgy4OfN4JvqLAZySCLiOwGu8d39cEpu+K+kux8MfJ66N"
    "Fqz0qkKWTavIGjs6U4t8R2i/o2teaytlAo7y0GqEVz6ye+Uk+gn7ZEHXARkpOJrs4riOon"
    "nMDdPJsHGxRaKGX1GFTVFRLUD00VNmzTQMh7KcPTvsxjWMhMV+QBnzmjbk8fh24icPytPm"
    "4yfPdMInz6qjJ89KwZNQ8bTb4NQolXDL2glKYVCN61XjPGgtaBtPIPJHudB6pXNcPxB1Xd"
    "noQq2uQdIhGnpGsBRBHjzhVsiN2Z3w1rbERtONcM34xMWbqChVXNJ1PXWdYEHsMQpolJ2L"
    "Eac9iR87boJ7ZxXwRF2VqrKHbzR0FhFBU+7VpXPlzCv7Yir3vS07Yh72MI/6YX51cnJ6+v"
    "Lk+emLi/Ozly/PL56njTHLl+o6ZF7dvOFNMnOnUdI1s1qbgiLce0mlil+iXdAuTLEV6Psx"
    "fvuFuTE1ngkBN65ElB0pgVKbqty0y4JbbeA9A7XtjsYMI9fI/koF+rwD98kAWxF/6QTqxV"
    "sNc14KsNbD2gkmHg2dmVNle11R6hLsVah5ZekC8FMm3hXyiR6435346vb2LZ85jXa4uino"
    "c+9/fHd1/eHzL8VzYIOcMKfm5aJQnJVjnrtdlIMTEKqdQmwPXYdTatreNCfU4nvUh0jhNk"
    "i67UK1I1TLz8EwUvs2neYI0W9OK5OXXudh2jc2Wa5oyGOTRwpOTr48rmPmnMJArWQxMpsR"
    "K0xYr3uyQdjlG9EGLbD9NYqeG1rxdC3L4lFjYzZoFaLT58jGG0Up+rYmVdafj4fHT4ZNXF"
    "96XjozIJxafBP/4+zIHJb5h66Ldl4K/DzF5oFEETtSjWY8HGAslstZ8d9saA/nhAZoDr/Q"
    "oSJfVFORL0pUpOOt1uFkgYOFytnhYX9TseXm5IoG8CZk93V8YNdZwG9vr3I2AcP06ub95Y"
    "dfPn93+fMXOcPg7e37N8l4eZVf/XJ3fdknKviI8AdLGCzhkiW8k+XWnpnxHZ2OFOYF/7jW"
    "rPg9HtBoTryl3hw9Uv8+ihRc+ZQDF4xFqKBQxgJRD4I74cWKCbgDfsYuKJI8d53M0Emff6"
    "cg/XIowY7gnt+Lq5ghGK6DbYHOpAHqRqidYGL7m4m/3sIjJAnu0RmUfnK03iAq7kuxvr/7"
    "4fZ9lY2XihQ1NMcK0b+R6wSdpbNIu/h07bih4wXP+NceYvPmEOUeQ7K4U4tEeiCvFfYIn+"
    "CqVFlZVSatMnwiGd5O1JvOE3jelWrcdsgEDaM0X00k0/EAZRHKJVMVmeZtQgRJIlCdWicm"
    "IlHTLXW2e+WyLcnB8i0u3/XK3grakhxAW4LWi2sNmYNblgR4i/DOsONugW1RDIAtA8t5FR"
    "OtN5Poh9LLv28wSm9yiE2NPHd5KaDhgYZ/ojR8bmdzPJHxtcVjL4i28NyPJ9CzT485waTh"
    "ObumxYgkEQjerc0N5kiVkTXOCP42nuYoEW0MJZSWU69SgN8x7XekcAeKz8d1/sBlMkIj/5"
    "ePjRx43G2XNDYbo4D3243zcbmTjzfY5SPeRYTI326+yRVpVYQZtjx3/3N6wU/YpZ8wZuKU"
    "Z0Ujf6c+Lo6/QEpHNTxwVf8+PU9h7xP2euIo7EnK9JMEHQLldt2qpQ2DsLv3TbblTKLPK3"
    "bLTfn0RGdTZqMqV624VpHuqGD7Ln0fV4TX5sUKYHfJ9R3I/L3++e7X34rLcz39nahqXNas"
    "z0xkgAv0XEtrOK/RGs7LWsOU2grW844p02qIk/GDwLdhSdYTzbl472R4kX0uFBMPQ7Jcqf"
    "aCSmeKLAKOlKIjhfg+VZxg1cs3FehxlZreLl+g9KsX9nApfU77bPHIJTGg8vtG5fckc4Jz"
    "opdhiK3FsqJuYmHEuIk/ZSsuN1iDSuVEcpJRLahPC/u+o6ZGa8caUp3idoHoHArRyYY76n"
    "zVSt1OFtmfbtflKdh2nMyhvIx9A7YdwifZcQzglEQAzoZmJ7H7bkevbeInPE5Im/ucZAtK"
    "oxXHfj3hx4ppX13h76U6eR+YfaRS8EpjalU8ufLexE+Ga9TjERrbivgBUzcWOBBVqNkn8n"
    "yqiju6Yho1daLy3sWqOsNQ4KACzlM/F/M+D7xdk1EMBNGoZwyCDkEkdjblK1RXLl+WGpLx"
    "s4ey+TVKaNpEYkeNKe1XcWQPQVdlkldfr3SmuP6jQlPKKkNW60dZEUoN5stLygmufLp0gq"
    "iRB0YWXS6dkD3xOI7vldTcI6a7eEUQ9lUKhqydOaHtWe+O920qgagxP4agpy099O3XZ+tJ"
    "rBm054D2HDtYBOwcor6xkZXJgIlVbBeBNy7FCjyrM0glkX6kkA6qbgqERlRv18O1fG2mpJ"
    "o/8UwKnvYxPW2I3oPovSOO3lth/36rEyonCLFcfYvlKpZv2+ZEysTg+fbt+R40Vu+v/wfz"
    "9vJJ"
)
