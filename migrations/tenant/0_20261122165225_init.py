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
    "owner_id" UUID,
    "others" VARCHAR(200),
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
    "eJztXW1z2za2/isYfWk7o81N/ZJ4mzt3xk7drnuTuDd1t+12OzJFQhJrilAJyo52t//9Au"
    "AbSIIkIJESRZ8vTS3igOQDEDjnOS/49yjEvuWHLy5tm6z9cPQV+vfIt5aY/U/x0hiNrNUq"
    "u8B/CK2pJ9paUqMpDQPL5n3NLI9i9pODqR24q9AlPm986aO4PSIzFC4wshdWEL5BFpoHZL"
    "1CNvE8bIcUEXYxoMjyHRRaD5gin6AVoaHrz+kLfjOH2Oxu7M+W+1377h9rPAnJHPOmrPdf"
    "f2M/u76DP2HK//z3aOZizxH/P1pZAfbDieuMeCv8aRVgStnb0kQwxtRfex6HbbMSqI1EY4"
    "aW+OPPMcp1KmT4TXfrlTdcPUxEx7nxZf2yS+L3SSL74483X38jWnJwpxOG2HrpZ61Xm3BB"
    "/LT5eu06L7gMvzbHPg6sEDvSyPNHi+dI8lMELfshDNY4xdTJfnDwzFp7fP6M/nu29m0+bR"
    "Cbei+WxMEefTG1KH7h4ycG9//EjymJTCYfbu8mP1zfTSaj0tSLkZJnTfyTzWBlkLl+yNH9"
    "959Rvxk44tcRv8Hbv11+/Pz01RcCDjZn5oG4KKAb/SkErdCaZAOZIf7IJh1/kBLsN36oRl"
    "2SKEDvRl+bKejJDxnq2UeaYPhlR6Cyh2X//OXky7PXZxenr84uWBPxlOkvr2twv/lwJ+DN"
    "4LQDzN98YoVlRL9mV0J3idWw5iULyDqx6Ivkf7rCOQGuC6jZCzq3vreJP6saXO9u3l//cH"
    "f5/nt+uyWlf3gCv8u7a37lRPy6Kfz6eTT9CVvno/U/7QT9dHP3N8T/RP+4/XBd/EjSdnf/"
    "4OvdyFqHZOKTp4nlSCtA8muCWm7U1ytny1HPS8KoH9Oo22ztL4/3W7a/V3zhcfvCKDO0ut"
    "mquhzVpfVp4mF/Hi7Yn2cva0b175cfxfZ09rIwUh/iKyfiUn4ZTfQMXWiT9u1Ae+hPJgfu"
    "yUsddFmrSnjFtTy+D+zV1Phe++ulwPiGPZPl27iEdSLbZ6xHRUVcC+kzHaDPqnE+K8Ls0o"
    "nQ8stQXxHiYcuv0GslsQLKUybXFczpL/tVXq9ub9/lVvyrm7sCxD++v7r++PmXAnnWyA2x"
    "WvtiwFmBvXAfsWJ2N0EuSwLqBqhnlmYJ82rbLSe0gwkX73p9Wbu3N9K4TTx7UNpoEVZldL"
    "8hAXbn/v/iTWnFLiBa5k2OEtbs1+wRA+spJRLys4q9PzPOcTRtPzJt7+PN27uIfJha9sOT"
    "FTiTHOL8CjkhhV/StuVLy5Nl8RfLt+YCH/4i/LHz0H+dIlNFaiUtxhrcVgr0WIfjulvglI"
    "wKF1aIGO7rJcOLojXFaEYCZKHVOmCTE6OnBfaRT8IFGxbkY4ZrgPgDU0R8XOa5Wu67meuq"
    "pJDim2yr3Uji/dXTD6reVHNJyaw02wnyUm2yef1YtNrdCyRWe2+bQU+BbdwN8jOrV9vBNy"
    "61Le8XtvaptgLpau02MBPtJpukYbObA/G2iSuCqbUPdCyWXgdNN5F7wmILhsPaiIauzxZr"
    "114gN0RsPgUhfSMuULZsP7JVm7D/eNZK4ffo8EY7bA7gX9i3f+GwTM6gSbLoO5monDecdF"
    "bjmxOq45uPd19QAcz54gJ8bPUxBU8SeXbQlXSSw2yc35F14FvetR8GG9XWmbteu3n+HrWc"
    "4LSpxvY5tTyuVTlISH3Ftys32aPsheWzZx4zK8bbIMunTziI9jvLF9591Ta5e4eGcQGJYd"
    "ZyZED0VbTbZ4BtEjipd6zdzhMau92bgObRG80DfBx78XGY7aDPdPOUASssOCbRAgVRCBc4"
    "pnABGRHlsqQe84JYn1ekPnm4ZTXHYOMtiIFjqrh28eg/TA1RLYgBqrUUb4JWCxxv0Ro6Sn"
    "Qbed7C9OoV0RuPwDvXx6Nqc1VcHutYq17SstFYvfUxoq6DOQlr+ZF9yXlWQcgyrR7Z6yDA"
    "vr0Zoyc3XIjfk+XvM4rIE7MDlsKhN8WiHzcsG7Bd3URh1P46Si119j254jV/q7N0i/R/m9"
    "bjygrCTdyzdB8wHQdhOqbzq4R7ZVS8LLK/sPgudbSWI+PBTjS0Ex08dRUW4vUnvuqXrYS4"
    "cREybLtLy3vxdfTvsED78OP7a7a3l1MwHH3gstaAXLJXm5insswAbdNTDcv0tNIuPS1apZ"
    "Guozs3s9YwNx2mDZptIZnEjttIP60i7V0EWKf9sU4QAdcB6STMPkNIZRkAtBywH5oCKssA"
    "f5fHM2TrihmamQRgWcuFppTPfonQnn73jUyovOxV0KCK7aoFfCGYuASuWDFbgPb7pJ+jXA"
    "50UnZCgynLVs4WML2Lehkmotnm0itPCMdc4QGJh6La8xGPuE50HrU8TBET4HF0FPGh5dF0"
    "FppxSdZMFYGnJwRB5z1TGsY1/D0UtRlBURuIV4KiNjDqUNRmS34QitocG/kaxHS+jmslaQ"
    "uOFZu925yoSBa9UHlZvs8ztSfh8rzQDNO0HxUztbFATSq3x/I0yQJ8vNVpjiWW5+WRWAMH"
    "9nH1k5Rpl/U+BC/bT1yPucbD5dpxw8pEVenquLbUD29nkqTKQ3KjzFEelEvYXwF5ehNF3r"
    "pzTEWCaVyYYWVtPGI5ouo0J7+o5YVjRElUw0duYVs+mmLEZhDFjjoOeB83NUx2FShOEkWa"
    "PdJeg3Sv3HnlHqNcBxW7Szzn+2s0RbvLX09OTk9fn7w8fXVxfvb69fnFy3SbKV+q22+ubr"
    "7lW05ur0/2oJrKQ8YcxWC5iSPhIhJMaskIts6RwFjRyGQg8qMYhL3i72wYC5YT6rOJtyUZ"
    "8UrHyHtVbeS9Khl5AWavSRVrUjXIkghArAFxfmfXRTkvBUDrzOVIaTKZyqkEAKwBcORkNg"
    "E4kxggwBca+F5UwntRRDc2JYyjHWUpUCOKQeXCpFMZPL4VbCoiylOZInu5CaNc5+FAefXu"
    "9iqnY7P5eXXz4fLjL5+/v/z5i5yi/e72w7dJexn2q1/uri/7U3dL0BXfR5/FqIrOSK6Pmw"
    "mNldRUq3Ix21XQFM9IgAVxYM1CVUGt2pbPJYZH3In/5+zI4nY4E2S2qiQSsKaYrCnyWh59"
    "KWXUv/vh9oMa80yiSJ+4doj+gzyXHi/hrIKeQ5GDPtE3UuQlVeStAnfewVVR7ePLkgnsqQ"
    "CgboZ6T3bQ7wPirMUuV9o8k0u1++ZKatS4Y35LiEORqLpPcfDo2jguwBET7piiVcB+TWp1"
    "2GS5svzNZzQt2FHeW1vq05DCT+ILYl28pRMouznXstCrwGQiMGm/83xoZTe1MeG4T4iMhs"
    "joFHeIjIYYWbHmQGT0Mxx1+rA2IWnj5hAXXWBoIS5676VQ60qA3DE9rYKwPVQJkNEBVKq7"
    "65/v6o3NHLmSNC9aoHDK6gFCqgtmlk74f0EEsgDg5NRDxKYXuA1dQ7ggBsHUqvXAvChLUQ"
    "5wzePK3sY06l8SASd6fcx/dR6WecWQiCl+K/V4lPO1Mfi/sBBqlA/hE7IFhH+MuznOiduI"
    "q/TZamCarpstADvowizFDaZX2SrxonHFlDme0l3tpUpajDWcVZOp1FijgAtvizjXjlbspd"
    "iDjkUIx4I8IfbgmzSDJOr9M4r4TEVWIHxOqvr07XRp6LJKXh7cJkNxm0BVhM7Yvz/WbO1w"
    "VZXS1Ka73B7sdmmpMVgS8lKgmddr5lLgRTuK+fEC21zNLzez+qjgpFZRtYYjG07NKo5suG"
    "kdIRuwSbJI9I5EmqGJ8RsUpzNToaMwTRHTWBVhaofLZguaBWQpBH3MLlCmqbAZR0MSRNmz"
    "/IUov75UHja7p1v/0/+nf7+ywsU907PY2ERS4nraSUhWyCFPvjjydkY8jzzJV9kjRQnCFA"
    "X4iT0AG4Ek2ihLFuZBbzRJE+ZHI8bn426pt7HXykoUsMfn/x5DoFFLzwoKZ28UTojTGUGc"
    "DkRsQJwOjLrpqEM4SbfhJImyoYtv0n6A+J5r4Xteg+95GV9wxR/CFe/6NlniyXbFzZTC4D"
    "4unTpjfh533iQDRCHQ4QD8n5iD7dF/w/fL575aDQ9yfv1sAenBlz1U7jjgq38mvnoRfqLg"
    "r5OwlGrSOol/0SGqhSOczNASW3Qd4Dfo3nHnbkjv0UsUWg+YoqcF00bZwy2nOKCIMHNSxT"
    "pv3c9zqdcwCMYSXOSQIHOkjEa0HBlw7ZkAlAe/60+FhbdRwQGmZs9c8QqlDbLQonarjMsX"
    "TFZSY61KRXH1Y77lWVIRBIrDkA0EfSPqJbjCtZkvk8B/8+OayQHmdUwV+2knd4Cd9oh2Wv"
    "AN7rxggW9QD+rheonAN/gcRx006W41aeqt5yb4Ju0HiO+FDrwX1ehelMAVVF/VQV1VRnYq"
    "MkCIT3QmcPX0LeEbVykzAliSGSDCpxoIn1YifFpE+F/McDFBN2k/QGTbryPuWf58zQxjE4"
    "BlmQGC3HIt8ZlLbcubbLAVTGhoBeFkSXxVMEylIVbTAxhmRcOMO1+WlaxycwkVWb7Pk7sn"
    "ZVRENRQ6cX3bWztY7SOsDT9SdwBRSCZRSHTCvV+TgNkvZuAXJFtCvZlcO8rzQXvCV9/4j2"
    "5oxbCUuGrp6riOp3bz7TQoaitElCzxlDgbtLQ26Hfi+mjNxpiX9g3YJHvDPbL4kf1NFzwt"
    "hxPGnus/REk3TxZlYq6HHRTyPByXImaB84yTMSJsIY7ydnwkeBAFf73P2/NMpLtYXDDkdo"
    "DFWYRLy8FSRlMqyP/i1Y1xwJo/4A17FPbN8GdxYzl+5yiHnO87DmXCrA33a0unHT74/MF5"
    "IvmczWfg2IFjf9aqHHDs1VAPl20Fjv05jjrmW6QJCZEK9NlI25aiPNey085rDLXzkqUmND"
    "72dUwVVGVdkoIsBUUfikFWxFfVD607fCgVgdOHxmi704fgJLnD4M5Ml3BrYi0V7vOC3RNW"
    "DX9auWwcttCB8pID1IGOROdJMKlVergKYxJBmrYHW7FoK1phiJcro3hcWQQicouAUp6LZb"
    "7+SGItLD79TAMaxNqDg4AoThKsMbgSga32756NZH4D//KlVlgTb1a5iUcXi4d023hlbnMV"
    "xCDRtni2vIcNc5clEUCzNm2ZI1VG1jjL82PczVEi2pjmKU2nXmV4vsc8F3KkcAvGV8Z1Ls"
    "Fl1kYjz3OFA0r8pCpgmhgSZYq4NEkfifxbWVZJnHv8GVXlfO7cJ3fc/RR7AbnHL8BL8oiF"
    "z21DeYk/DssYTbFtrSmOawYypVo45tjDrJeY1zKkK2w9xI+xFHfboIX1yD1+wtUYnRAeYF"
    "FJkHUf+/I0HXa/yvNHLu03DE/e0Z4jDmHe3YZ5A8XfNcK8lBP7CB9VjHRTCahUbo+hV0cZ"
    "BpRTRaP9ZQs7OS8JpnKfTWUI6xhBWAc4+CGsA0bddNSBqwGuBrgaFVcjUFcwNcloVPM0yb"
    "DrsDQUiyJaKxws3ai2fxozze+rImF0RCAquWerxLiG1wD1FdRXUGRAfYVRP7LKH4MuTyg/"
    "lgHCBbH9McOjrjb9fRy+kOlyZawvg8CqiJktyBXA5s6vI1yu6pan65/vfv2tTKpP164XTl"
    "zFRG2i1WVJINaPIr/2Bxy48UsVTLP4yrjOOKNZG62yj8JzzYwrZnF5eG55KK5n/BXyiP2A"
    "HeRZNIwSR3mmNvdhx15rn1qRkSLyW/nGp/Cpd3MLhfn3q1TKN61WEbm0wSrso1V42MrLh1"
    "ZZO1ZuVgGeuYpKGDXnHaUSALBOcWv8SWGIVRIaSXNgM4psBl/7JyoVnBu1ajAlkTpr9mgp"
    "ZRVw3Bitqetktn2VJSGvst7TIesUJaCNHR7fiN5+iTs7Tnwb/R7lSdYr98c3FbXWv2mssK"
    "5fVv0S8XOm+RnUTOQrUd5cJHsiz8WxT4Opr26AFhZdxGVgmMmbhJkqnSM7d2h4ujT2Qzfc"
    "TNo9+ZkurJPzV3Dq8zA0eYhb7ZY9W2LHtSKYDFDOSwHWmqWg3X8pyynMK1X7RGJ/qn2XCE"
    "fa/V9PTk5PX5+8PH11cX72+vX5xctUzS9fqtP3r26+5Sp/Dn9Fqme0HRhM7kxigBO7/SK7"
    "8Sb+wF5PjXJz9YRCFz3OwexLCYVUcTJQR3JCEH1W5UUyIrZyUgNcLjrZB5NQEbPE4bwUkA"
    "oQufNMYzh64kq88R+Jayt5juTSuKFIb9pIg+2wPctdIm7WIntNQ7LEwRt0v7I2PKt1Iuov"
    "3Qs33z1ZYX9iLblj8F4ksq4C8jsWNjHlfkLObFieR2xRIViZq9vtzQxZkuQJ4p07KjXVIm"
    "FS6D+/HLTLzZDAie7TYp9s/12zx4224Ha7dtgoddFvSELLa7/bVkcOOLDecGAQ4zyCGGfQ"
    "lCDGGUbdOMZ5nZR90XYgpBKt0FCDDnPehfPbiezb0xfUE7YPKtPu67wn2cDbFvBSJwB8I/"
    "A5G043VCsn9JyDtTIzVRe6TOI545YSHwGeYX5mqVnMsFIacnZ0PAA+Ua2vd/hTVYgr2fdS"
    "2hm6DRk6Ob06wVBd2D5pLmH+lte6hyN893uE7/GfEnmYFbnFUmWOS0UiUBn460/cr1Da/6"
    "T2xR0Q2+7S8l58Hf07LMgZoNcfb96W8g20gYubAmbKr1yNmfp7fo6YJW4PLdSSxoCb5GPU"
    "Ra8gAhhyXnEr9jcnCKUs+1zKsuDI1g4syotBZFE52DDYItYwgFBDNZ5Mi10awimJAJqFzT"
    "EJKTGAU5YBPAsbpTMzRDOTACxrEz2TjaYMrnGW5/dWEG6Od0dqTPAs7MkV2Z2ldaAFZH+w"
    "PExvk86OctY2oiuvfxrQis28BWi/I+vAt7zrpLthgiurPhrg8q29PWzfuf7xGiGN0EpqkA"
    "aybF9qAdgkZ3uYiGZ7d68S6OMAcjGbq+PLk8neGGM+8ZKWjYHmtz4/+Ij9h8yQ5aO4g3KM"
    "eE07w/Du5BljFYpQVzxL61HX/Gl3Db2GoODeBAWnE6WEe2VUsCwypIzi1iKDj61s5948pu"
    "daQQDnNUEA5+UggD/WlshI1eW05fZAaLMHDyfCc6yLX14CEEycwJNAGe1X7zlOhQDHkK0U"
    "JhDK7QE9cL5vN+PM/KF5CUDQ9W2yxJP4cFlTb4RKGNxmJYhlu04f25w1CKCqvD2JKWuAa0"
    "kQfBXFKEbirG3TpSAvBZiW9ykzPDMJwFJh75iBKYnAQlrvmpSKcezIl0u1P44T2GYvRG6L"
    "1nVNphx0a/7JYft6Shu2jscn2o3a8K9nPQ0T3vzGrYEtX0xbAPbHuJuBrg3SlqOBqTKI3B"
    "jSu6iXYc7TTCHS8aXnDNMWoL3MehrohFXa8n30BfNZXu0Kjr+BZk9w/MnpnV/EGnP/LvEx"
    "stnQz0mwEVW/+DxAn19/QF+++uvpl2N09e1fTk6/UB9QtEUfh3cgg58X/Lw9WsxarwAVf4"
    "hqJ29ziQdZvs/e3p5UdzBxDoFjKEGNL1m6qCVtATUztxC4hMBfAQxwj7EEyvIwlCUwE7sz"
    "E4cxl6PMIIWlnKYMVRvJq7SJTkHu6NwvRAJk8YPAKPGVpbQrmhkaucm5Tj2umFzoGy8t1w"
    "MrfBhWOJRgHkEJZijGCyWYYdR7X4J5i+2qy5Ht+rBwOCCz01KVkRpnAHAq0ONj7LYE+PRE"
    "B2DWqrp44kkJ4BUDyWgGpwLDA7j95YFbqeYrcF4KcG7G2bP8+ZpZ5CYoyzIDXI4vNDC+qI"
    "T4oqo4e4iD5cSxNtTEI6qS3aNZdtYV4C3bZVCXWalxd1GX2aWT6npAteWCC5J7rBOc/nK0"
    "hYIZdnS9WnnuNqjLkoC6GepWYC/cR6wgLptQlyUB9QbUS/6yAzohLh2H096jKl9Ecn3c6J"
    "LgbEPatNE18dMCB5g7G7gochUHfCpbNDskgI/vDR/P7oBVidPVynYmMQBlZQ+8Bx8Qy2MA"
    "OmbGeV5scFi3bznayhIoNYdzqEugHD+0nUzjAM8Nq/lkEoCwDsIicaAqlrZiCmciA+Q9Tn"
    "Qwrka4zHtwDcgwLVuS2a+icRxRZCZacWEkysNw6+M7wv6jGRS1denePoDfnFcozTyduKid"
    "zIxLzyO2Fb9KyciQrtaaGFa+XXPoE9OhRdywqP2I7AA7boh4bVJEcYisOYOHsn+Rg6fJhV"
    "lAlvwXnvRD/DfsfwPMI0Qsj5kf7C8fz9kTPGIUkCcULqwQ8ZehTJgiErhz17c8RXTVIZ/E"
    "MIBLPMKu9SfL4VvO7p2CWdcbsw6i93fJFjGsiVUQAQzNzlBt5fzUI8JMcYBqgG1epmGbiK"
    "6CKIR0HVNIV7bvGuyPOSFIFCqVHp4aIyrLAKCltYlrtfxYVSNMC2It5mD1wXxrNwNLzL8y"
    "uB2fXdHT6dpoGctfq0YGVrRcArqa6OZ2lxYSssoLyc7ET56POMLVo3EQCotn5/zP91FY10"
    "jpYY4ujeudy1mjRtrnPfHxBjG9FfNohIRHSSJx3qB76czV+4hLWQXkdxyZ52QmGJSMa1K4"
    "pTu5gyFNUzh4q8sEueg7aLfPzJztcaIgEE69IZwgr28EeX1AB0BeH4w65PX1KiwIyGhDMh"
    "p8R1v7PTKzQhe+gghgaK+DAPu2WRiUJDPAOKhTnVzR6kzR4oK4ZPYrURhIeiUbM+k+I92T"
    "go0ra4ODSYBnmM9Ps/jfsiiEUeqEUW53FBOcwVTrBCqwWdquyrwYwFqsiSAdca6LqSwDgB"
    "YT5LKDzbXZv0wE4Kz3U1bn2ZqfC7Jt8G4/cG12o+VXPg0/JRy2oI+u1ikLpYW2BWhjH/B1"
    "0t1A8ZX3GJ3jQtgS2h64A3ewS/tNr+qdfo099xEHypKn6bVxnRfYkVs1uoG/JcShUWD8nK"
    "CQSB7ar9DScjCabtD9KiA2pvQezUiAnnhjl4fPO8wqcsTxHz4J0QaHaEkesVN2BXd2F0N3"
    "cHQKV499qYW+2bcaUZ0dO67B/QvuX3D/gvsXHIHg/n2eow7u307dv6kis42zIxUGX0ejr+"
    "MAfvaelcY0c7Nzq20SmQVkZshZqmThlJvCfEwsLgNcZRkggwuAPlkBXpA1NT3ZqigHwNaz"
    "7GIStkCnZQecHy+ymqebazOV6VxsAd+f5L4GCm/x29WAOLc3tQCzzD0e5T7WCLJqN+8lNS"
    "yY+Rp6OGHumyniiZc0beSJ/0ae0HJtL0RpFj9iZT+jiHcgWFpflGWJui3zv8bSxtVY4hdq"
    "8dDoIksqZgZ/YijQMhjCFE6jbp81/WPNlhtlEUh17K3cHgJvCyuZ7mJQXABBuVeZocnqbQ"
    "BsSRCgLUbXBsRZ26aRnnkpALWpNEWmfe9Pke8ptBqlKXKLoYa1lH3lrVr8A4+hKa2NGkjH"
    "330LMH+f9TRQfPNrZK9sUYnVUliiec6r2g6lvN0kZdp0zkKwQil2KAkOeoPuZ2tv5nq8/M"
    "W9CBW6j84IZ8PA/g6wVFmCoqfADdnTiJijAM/YKryYCB8TvVcdrrCPW/a4rEX0vpMuyluE"
    "JIy0eojIyt0km1ld3ymdsq3fCFiO3rAcEBY2grAwCBCCsDAYdQgLg7Cw5xgWltcot0E73w"
    "NA3gh5TrXeBvFcBwB4I+B5S1U7BDIn9axLDqWswlalMtTSUC1Dp1oGHFStVBa7OKgaKht1"
    "XdloFbg2L5rs297awZPQ+lTGuvaUZHUHezws+TArcosnVDsurShjoI7BkNtDDIavOopXDZ"
    "yvPIP3GWKm/MrVmKm/5+eIWeL+0EItaQy4JTTq1DRKqiQIcSdQYQwqOPU5BsK8glP2kbcA"
    "73ucsLlDxbe4JPY0zKQq6aEcbKUVbmKQ+XDr4yhRQcpdGKMnN1xEB5SIqsHsX17fBqepDW"
    "K7pogueCQIu7BEZB2Wo0va7nzbejjjbpImpAgmiCUYRCwBZEy0H1AgP0YJ1mpWqiA2QGLq"
    "XItrPa/hWs/LXCvkp+xie7EHDyeCoNPFLy8BCCZc2yRQ+r7rCbpUCHAM2UphAqHcHtADjn"
    "O7GWd2rkheAhCEajDDSr7rZ6mHHTHlH60ZnpkEYKlQF83AlETgc4caRYeqUXSIRMV+LgHt"
    "5CkWV4UWgP0x7magE1ZaCDUwVTrgjSG9i3oZ5jzNtuleOTnexQecjxTujfTauM6x4cmttB"
    "wa2HeEywHRkNgPoqC+2jlR1bDZ0QCkfW9Ie/FvCfOaHJa4/QAp5U7Cdx/Yq6nxbY7yT2T7"
    "jPUBA/xL2u9h1uj/404A1QIdXahdnf9ImzQuzXcLjGzLXmAHJW6HaPWNVSzEaxH4iAGO+R"
    "k9KFn4x6IAwUKqsueKw1OY2NKlqhNZOr2TYnP4VVao0/3qN9gz+rpngJtsF6KT4YyDR6yY"
    "tWr05PaAXrI+GDJHBTFgj/pFFg8H1BpKDupbdcgbyXbujujKhvVA4S0sh73iPD6K/a6S9p"
    "Av1+rWQaFho4b9g6AxEm1VHEWYr0f9hiu0c4IpelpgX4RdzsXphXPC2mVhmJwZoWW9uoP+"
    "ldp0Poq1UqGuisYc56cHBGeCzv7stU6o61SJ5YAr/ICtAQW3jwtaMOP2FFkBBaGhIHSv8A"
    "WD+dkazMKufE8e8UiVBJleHNfmP/Jmk2XSrtFWvkRR6tYjznxEIS+H/YT9EM2YjYsIz1+M"
    "YYuMXcJt1DfIx4/MhrUXlj9XuZ/a7dow67H4GXWU8cinF7b5mthhZe5WTqQqdMxGas0L/b"
    "XcbbdgdFCePMUh8dG3+wZAnABx0uPt0iCrY/9nTh8RZopCi4V1xIRqKogC13RMXFNpQ9km"
    "YKzUCUSOifeuKw0razQGW2tBDJJ7dKqW1oSVDqdq6R6CSnvBoA5y3gKB2gGolKwD23Sq5o"
    "QA0lIiajDHptM0JwSQQrTWwcjn6OMG6lkH3NxCqJXtx79ywFYv7U9aEXt/GGw/Na7WXH+H"
    "8Z783fLWlcGG2cVxnffkMddsq1QenjrDu8H5VBvC/RmWlyXZ0K9E9ccleWRDgyx2mb0Wst"
    "nWxlNtoh7+K+1WL7mnw3vvkAvaN1X8oKdtAbfdP27brN4T1HqSYg8sGhqexSSJ7Ogf6Ocu"
    "WuMe2CnPVcOgufXxHWH/6d6c6cMS2sHR6jvrH/jaD4NNlQISX23UQPAEpw11j0vnER/IcU"
    "U2As8vSNUA/ocIChkjN0pF4C5clBx31BjF0UH/PQrl4K8FyRGD8fGDlxq81O1BOWAvNRgM"
    "YDAcAjmh2BgyAbIMuDnzeCb6iwGckgi4jsBrvHd/XBKbvivpLsfDHyeujRas9KlClk2ryB"
    "o7OlOLfEdovyNrXmsrZQKOctNqhFfesnvlJPrJCvCCrCkeKTia7OK4jqJ5yjXTybDxLBtH"
    "B35FFTZFRTWKyJOvzJppaA5lOXu22Y1rGAmbvUAZ85pjyOP27cRPHpSnzcdPnumET55VR0"
    "+elYInoeJpt8GpUSrhlrUTlMKgGterxnnQWtA2nkHkj3Ki9UrnuH7E6rqy0YVaXQOnTTT0"
    "DLoUQR484VbIjdmT8KNtsYOmG+GaCbBnbaKiVHFJ1/XUc+kCO2NESZSdayFOe+IgdtzQB3"
    "dFeaKuSlXp+I7/9P/pC/8Tk7OmZB015bRzpB7xsltPbFbz6wvMBiq5q/g1KmM75XcnaBEf"
    "rxq480WI7kWaMb3fxh2FBRG6V6fRlTuvPHlTubJueebmYdWF6MTNv56cnJ6+Pnl5+uri/O"
    "z16/OLl+nRm+VLdWdwXt18y4/hzO13ybmc1foalPneS7JW/BHtgnahi61A34953S/Mjcn3"
    "TAjYdyWibNOiSn2tctEuC261gPcM1LbPTGYYeUYWXirQ5xW4TybeCgdLl6onbzXMeSnAWj"
    "PXk+ukpmmekgwsvgU8hQpvMm8ziR4rC32asi6d+CR0Z24VIXFFiIctv8IyKUsXcJ8y8a4W"
    "i8R02e/8vbq9fcd7TkOArm4KJsiHH99fXX/8/EsxDqyRG+Ysk1xolrtyzQsaFOVg3YASwB"
    "DwRtbhlJie+ZsTavE76kP4fBvM9Xb5CxGq5XEwTF+4Tbs5QvSbcy3lqdd57sKNg5crEvKA"
    "/ZGCqJYvj+voarfQUCuDEs9m2A4TKvgBb5Dl8YVogxaW8xWKxg2teA6jbfNQyjFrtArR6U"
    "vkWBvF+Qxtdao8lCFuHo8M67j+PAZpz4AcA3En/p+zI/Pi5wddF+28FDg/iydqYkVAVTWa"
    "cXOAsWgHr/g7G1I4OaEBMjivdNjzV9Xs+asSe+76q3U4WVh0ofLP+VawqVhyc3JFA3gTYn"
    "qEYNdZwO9ur3I2AcP06ubD5cdfPn9/+fMXOcPg3e2Hb5P28iy/+uXu+rJP3osjwh8sYbCE"
    "S5bwTpZbe2bGd2Q6UpgX/Odas+L3uEGjOfGO+HP0RIKHKD5kFRAOHB2L+FmhjFERFMIjQc"
    "SMoTwqZcYuKDKfd+3MMK4k/01BTvJQIoAhomQv0Q0MwXBd4Q5qBjqTBqgboXbpxAk2k2C9"
    "hUdIEtyjMyj95Wi9QUQ8l2J+f/fD7YcqGy8VKWporh2i/yDPpZ3leEmr+HTteqHr0xf8to"
    "dYvDlEuWFIJndqkUgD8lZhj/AOrkrlxlW1AysjfpLm7QRq6ozAy65U47ajfEgY5b5rIpm2"
    "ByiLUC6Zqsg0bxMiSBKBku06MRGJmm6rS0BUTtuSHEzf4vRdr5ytoC3JAbQlaP24AJc5uG"
    "VJgLcI78xyvS2wLYoBsGVgOa9iovVmEv1Qevn9BqP0JpvY1Mhzl5cCGh5o+GdKw+dWNtcX"
    "aZBbDHtBtIVxP55Azz4Nc4JJwzh7phW6JBEI3q1NmOdIlZE1TpP/Ju7mKBFtDCWUplOv8u"
    "LfM+13pHAHit/Hdf7AZdJCIymet40ceNxtl5z2N0aUH0Idp4tzJx8/dZq3eB8RIn+5+TpX"
    "uVgRZthy3/1PQwc/YZd+wpiJU+4Vjfyders4/qpBHRW2saoOtdTzFPY+x7QnjsKeZPk/S9"
    "AhUG7XpVpaMDB7+sBkWc4k+jxjt1yUT090FmXWqnLWimsV6Y4Ktu8yCKyK8Nq8WAHsLrm+"
    "A5m/1z/f/fpbcXqup79jVeHXmvmZiQxwgp5raQ3nNVrDeVlrmBJHwXreMWVaDXHSfhD4Nk"
    "zJeqI5F++dNC+yz4UK+2GIlyvVWlDpTJFFwJFSdKTgICCKHax6+qYCQ6iVsO/pC5R+9cQe"
    "LqXPaZ8thlwSAyq/b1R+TzInOCd6GYaWvVhWFBMttBg38adsxuUaa1CpnEhOMqoF9WlbQe"
    "CqqdHatoZUp3hcIDqHQnSy5q46X7VSt5NF9qfbdbkLth0ncygvY9+AbYfwSVYcAzglEYCz"
    "4QSg2H23o9c28RMeJ6TNh/9kE0rjfJr9esKPFdO+usI/SHXyPjL7SKXgldrUqnhy5b1JkD"
    "TXqMcjNLYVDihTN3jRdC7LfpH7U1Xc0RXTqKkT1bwvVtUZhgIHFXCe+76Y93lY2528awFB"
    "NOoZg6BDEImVTfkJ1Z3wIEsNyfjZw0kPNUpoerLKjhpTeojLkQ2Crsokz75e6Uxx/UeFpp"
    "RVhqzWj7IilBrMl5+UE1wFZOnS6HQbC9lkuXRDNuJxHN8b6cSbmO7iFUHYrRQMWTt9wlmA"
    "vdvet6kEosb8GIKetvTQt1+frSexZnCizL5CzY7H0WVgEbB9iJgeEiHLgIlVPOHE2njEUu"
    "BZnUEqifQjhXRQdVMgNKJ6uR6u5eswJdV8xDMpGO1jGm2I3oPovSOO3ltZwcNWO1ROEGK5"
    "+hbLVSzfts2OlInB+PZtfA8aq/fn/wP1vxJd"
)
