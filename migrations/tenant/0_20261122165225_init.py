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
    "eJztfW1327aW7l/B0nxoz1o6ualfEp/mrlnLTt0ed5K4N3Wn7XS6FIiELNYUoRKUHU3n/P"
    "cLgG8gCZKAREkUvfPBjkVskHoAbuz3/dcoIgEOoheXjkNXQTT6Gv01CvCC8P+UL43RCC+X"
    "+QXxQYSnvhyLlUFTFoXYEXPNsM8I/8glzAm9ZeTRQAy+DFAyHtEZiuYEOXMcRm8QRvchXS"
    "2RQ32fOBFDlF8MGcKBiyL8QBgKKFpSFnnBPXshbuZSh9+N/9nxvKvA+3NFJhG9J2Ion/23"
    "3/nHXuCSz4SJP/8azTziu/L/oyUOSRBNPHckRpHPy5Awxr8tSwkTTIOV7wvY1kuJ2kgO5m"
    "jJP/41RoVJJY246XazioHLh4mcuLC+fF5+SX4+SWl/+unmm2/lSAHudMIRWy2CfPRyHc1p"
    "kA1frTz3haAR1+5JQEIcEVdZefFoyR5JP4qh5R9E4YpkmLr5By6Z4ZUv9s/o/85WgSO2De"
    "Jb78WCusRnL6aYkRcBeeJw/3vymArJZPLh9m7y4/XdZDKqbL0EKXXXJB85HFYOmRdEAt2/"
    "/hXPm4MjPx2JG7z95+XHL09f/U3CwffMfSgvSuhG/5KEOMKTfCFzxB/5phMPUoH9Joj0qC"
    "sUJei9+G2zBT39IEc9f0lTDL/aEaj8Yfmvv598dfb67OL01dkFHyKfMvvkdQPuNx/uJLw5"
    "nE5IxDef4KiK6Df8SuQtiB7WImUJWTchfZH+Z1c4p8DtAmr+Bd3bwF8nr1UDrnc3769/vL"
    "t8/4O43YKxP32J3+XdtbhyIj9dlz79Mt7+lPP5mP9nk6Cfb+7+icSf6L9uP1yXX5Js3N1/"
    "CX43wquITgL6NMGuwgHST1PUCqu+WrobrnqRElb9mFbd4by/ut5v+fle84Yn40urzNHazV"
    "G1y1Vd4M8TnwT30Zz/efayYVX/8/KjPJ7OXpZW6kNy5UReKrLRVM4whTYd3w20h35lCuCe"
    "vDRBl4+qhVdeK+L7wL+aHt/rYLWQGN/wZ8KBQypYp7R9xnpUFsSNkD4zAfqsHuezMswem0"
    "gpvwr1FaU+wUGNXKuQlVCecrpdwZx9sl/h9er29l2B41/d3JUg/un91fXHL7+SyPNBXkT0"
    "0hcHDofO3Hskmt3dBrlKCahboJ5rmhXM63W3AtEWKlxy6vWFd2+upAmdePag1dFirKrofk"
    "tD4t0H/0HWFY5dQrRqNzlKWPNP80cM8VNmSCjuKv79uXJO4m37kUt7H2/e3sXGhyl2Hp5w"
    "6E4KiIsr9ISWPsnGVi8tThblT3CA7yU+4ouIxy5C/02GTJ1RKx0xNrBtZUCPTWxcd3OSGa"
    "OiOY4Qx3214HgxtGIEzWiIMFquQr45CXqakwAFNJrzZUEB4biGSDwwQzQgVTtXx3O327pq"
    "TUjJTTaVbhTy/srpBxVv6m1J6a60OwmKVF1a8/rBtLo9CxSr9t4Og54C23oaFHdWr46Dbz"
    "3mYP9Xzvt0R4FytfEYmMlxk3U6sN3NgcTY1BXBxdoHNpas10XTdeyewJxhuHyMHOgFnFl7"
    "zhx5EeL7KYzYG3mBcbb9yLk25T98vNT4PXZ4oy0OB/Av7Nu/cFhLzqCNZPF7MtE5b4TRWY"
    "9vgajJ3ny854IOYGEvLsHHuY8teArJs4OuIpMc5uD8nq7CAPvXQRSudUdn4Xrj4flHPHJC"
    "sqEGx+cU+0KqcpGk+locV156RjlzHPBnHnMtxl8jHLAnEsbnHQ6kd193TG4/oWVcQKqYdR"
    "wZEL8V3c4ZEoeGbuYd63by1Izd7U1A8uiN5AE+jr34OOxO0Gd6eKqAlRiOTbRAiRTCBY4p"
    "XEBFRMuW9GteIuszR+qTh1sVcywO3hIZOKbKvEtE/xFmiWqJDFBtNPGmaHVg4y1rQ0eJbq"
    "udt7S9emXoTVbgnReQUb26Ki+PTbRVPx3ZqqzeBgQxzyXCCIuDWL8UdlZpkOVSPXJWYUgC"
    "Zz1GT140l5+n7O8LhugT1wMW0qE3JXIeL6oqsLu6iUap/W2Uaer8ffLk1/y9SdMtm/+71B"
    "6XOIzWyczKfUB1HITqmO2vCu61UfEqyf7C4ncpo3UcGQ96oqWe6JKpp9EQrz8Lrl/VEpLB"
    "ZciI4y2w/+Kb+PewQPvw0/trfrZXUzBcc+Dy0YBcelbbqKcqzQB101MDzfS0Vi89LWulsa"
    "xjujfz0bA3XS4N2h0hOcWWx0g/tSLjUwSsTvuzOkEE3A6MTlLts4RUpQFAqwH7kS2gKg3Y"
    "74p4Rpyv2KGZUwCWjbbQzOSzX0NoT9/7VkuoyvZqzKCa46oDfCGYuAKu5JgdQPtDOs9Rsg"
    "OTlJ3IYstyztkBpnfxLMNEND9ceuUJEZhrPCDJUtR7PpIVN4nOY9gnDHECEUfHkFhaEU2H"
    "0UxQ8mG6CDwzIgg675nQMG6w30NRmxEUtYF4JShqA6sORW02tA9CUZtjM76GiTnfxLWSjg"
    "XHisO/2z3VGVnMQuVV+j7v1J6Ey4tCM1zSftTs1NYCNRndHsvTpAz4eKvTHEssz8sj0QYO"
    "7OPqp1GmW6v3Ieyy/cT1mGs8XK5cL6pNVFWujhtL/YhxNkmqIiQ3zhwVQbmU/xXSpzdx5K"
    "13T5hMME0KMyzx2qfYlVWnhfGLYT8aI0bjGj7qCAcHaEoQ30GMuPo44H3c1DLZVaI4SQVp"
    "/kh7DdK98u5rzxgtH9ScLsme76/SFJ8u/zg5OT19ffLy9NXF+dnr1+cXL7Njpnqp6by5uv"
    "lOHDmFsz49gxoqD1nbKAZrmzgSW0SKSaMxgvM5GloLGjkNRH6Ug7CX4jtbxoIViPqs4m1o"
    "jHhlouS9qlfyXlWUvJDwr8k0PKkeZIUEIDaAuHiym6JcpAKgTfZyLDTZbOWMAgA2ADh2Mt"
    "sAnFMMEOALA3wvauG9KKObqBLW0Y4qFYgR5aByqdLpFJ4Ah+uaiPKMpmy9XEdxrvNwoLx6"
    "d3tVkLH5/ry6+XD58dcv31/+8reCoP3u9sN36XgV9qtf764v+1N3S5orfohfi1GdOSO9Pm"
    "43aCyVoUaVi/mpgqZkRkMiDQd4FukKajWOfC4xPPJO4sfZkcXtCEuQHVdJKYCn2PAUlZfH"
    "b0oV9e9/vP2gxzynKJtPPCdC/4t8jx2vwVkHvYCiAH0qb2TIK6LIWw3uYoKrstgn2JIN7B"
    "kBoG6Hek9O0B9C6q7kKVc5PNNLjefmUhnUemJ+R6nLkKy6z0j46DkkKcCRGNwJQ8uQf5rW"
    "6nDoYomD9RcsK9hRPVs7mtPShJ/GFySyeEcdKHfT17I0q8RkIjHpfvJiaOVuamNCu0+IjI"
    "bI6Ax3iIyGGFnJcyAy+hmuOntY2Rhpk+EQF12y0EJc9N5LoTaVALnjclqNwfZQJUBGBxCp"
    "7q5/uWtWNgvGlXR4WQOFLqsHCKkuqVkm4f8lEsgCgM6ph4hNL9k2TBXhEhkEU+v4gX1Rlj"
    "Id4FrElX8b26h/hQSc6M0x//V5WPYVQ2JL8VtlxqPcr63B/yVGaFA+RGzIDhD+KZnmODdu"
    "K67Ka2uAacY3OwB20IVZygdMr7JVEqZxxYU5kdJd76VKR4wNnFWTqTLYoICLGIuErR0t+Z"
    "fiDzqWIRxz+oT4g6+zDJJ49i8YEjsV4VD6nHT16buZ0tJllX55cJsMxW0CVRF2Zv37c8V5"
    "h6erlKZX3dXxoLcrrMaCJRSpQDJvlsyVwItuBPPjBba9ml9hZ/VRwMm0onoJR1Wc2kUcVX"
    "EzaiEb8k0yT+WOlJqjScgblKQzMymjcEmRsEQU4WKHx3cLmoV0IQkDwi8wLqnwHcciGsbZ"
    "s+ILMXF9oW02u6db/3fw38GnJY7mn7icxdcmppLXs0kiukQufQpky9sZ9X36pF7ljxQnCD"
    "MUkif+AHwF0mijPFlYBL2xNE1YtEZM+uNuKLfxr5WXKOCPL34fQ6BRR88KAmdvBE6I0xlB"
    "nA5EbECcDqy67apDOMluw0lSYcMU33T8APE9N8L3vAHf8yq+4Io/hCveCxy6IJPNiptpic"
    "F9XOk6Y9+Pu6iSAaIQ6HAA+5/cg92Z/4bvly+8tQYe5CL/7ADpwZc91J444Kt/Jr56GX6i"
    "sV+nYSn1Rus0/sXEUC0d4XSGFgSzVUjeoE+ud+9F7BN6iSL8QBh6mnNplD/cYkpChihXJ3"
    "VW543neS71GgZhsQQXOSTIHKlFI2ZHFrb2nADKg9/1p8LC27jgABezZ578CpUDsjSi8ahM"
    "yhdMlspgo0pFSfVjceRhpQgCI1HEF4K9kfUSPOnaLJZJEJ8FSc3kkIg6pprzdCd3gJP2iE"
    "5a8A1uzbDAN2gG9XC9ROAbfI6rDpL0biVp5q/ubfBNxw8Q3wsTeC/q0b2ogCtNfXWNuuqU"
    "7IxkgBCfmGzg+u1bwTepUmYFsEIzQIRPDRA+rUX4tIzw/3DFxQbddPwAke2+jriPg/sVV4"
    "xtAFZpBghyx7XEZx5zsD9ZExxOWITDaLKggS4YplYRa5gBFLOyYiacL4taq3J7CRWVvs+b"
    "uydlVGQ1FDbxAsdfuUTvI2wMP9JPAFFIFlFIPrnn7MFWSylSDaBQ0z40FZFhYtWhJ6cAhI"
    "3iRLnqzrelrV+wRDY4rLt3Dzra7NkGnUWfPXv80O6mqzi5t2zPk1MAwiYICzktjv2wQblI"
    "NTiku2cTYluK+4nn2gDvGvLBAb+bs3BuafnICAaHb/cbmyyw59uAmxEMDtzTExN0+ah6m9"
    "1JBd8nMmVCY7FAWCEZHMY7YRBTHDxY630FIsDZBGePY2YDcTp+cOh2z4annmO1eePhAGw7"
    "sOI1r82NaGEPCt3goN6NqBZ6CxyuBY7USkCuEO4R7387dc9PnfP9wN5kxU9Bf10L+etq/1"
    "tHJAtZ412m2yfcM/nvKOH22ESUAXIny9XU17HsthTjMvUeDfxpaOfR2veXeL0QmzYi4WLi"
    "4rVN0LmWdo9ew7Nd7faO3YZ8i4oMoklIn+w3t0rZ0cZuD1A++m3t03tqmYOskED6cWP6sU"
    "Cqiqx1tua3SQ7DUSLamq6pbKdeZWreBI9ehJNvXUlHUa6Om1JRvOI4gywUHCFGF2RK3TVa"
    "4DX6g3oBWvE1FN07Q84D34ikS/LI/2ZzUXlP5IT4XvAQ19V7wgwJIxlxUSRK7XkMYdcVRe"
    "XGiPJtFpfmC5AMdR6VVnLPtxfFBu8ScpkE44QkEqkvC+wSpWhhRij+Eg1MSciHP5A1fxT+"
    "Tohn8RI6cee4TLR4q1zGifkYkboap86ITvboIRAPLmpF3/ONCWk0kEbzrKO1II2mHurhJl"
    "RAGs1zXPVj8LjtLwvh3CgU87whFvO8EowpJT7+dkw1kT1NdchUKqjrXq6jQANdi8ArL8Dh"
    "uiYBjOqVquk6ImxYQF6JBpYq/+H78+rmw+XHX/U9MNPxKuhXv95dX1arK3Bx2Q72nAZw3x"
    "R3rrrUOe3bY+cz4j4z7J4EzpPPS4+vwwYyUJFygDLQkcg8KSaNQo8QYWzs9dl40BXLuiKO"
    "IrJYWpXcUUmg6E4ZUCYcQ/b8RyHrgPn003Q8CN5DwtDOOZ4RbHR+92wliwf4Vy+Nwj7EsN"
    "pDPL5YjUNY2utcJTJwZpWizqlPLF2DCgmg2egaFEh14Br8SIfsGlS2U69cg++JzKHQuAWT"
    "K+Mml+AiH2NQynVJQkaDtPFXVvstLgbnsbRCXOzfygvHJcGDXzBdWdet5xSOu58TL6Dw+I"
    "VkQR+J9LmtmejiJWAZoylx8IqRpC0YF6qlY44/zEqEwzDElgQ/JI+xkHdbozl+FB4/6WqU"
    "w0UnM9EsjE+f+PIMHXa/qftH7d41DE+evJP4cXZk3juo5LTbMFgw8e88FYFNONf2HnUW6b"
    "YuLxkdBF+aR6kl58sGenKRElTlPqvKENYxgrAOcPBDWAesuu2qg60GbDVgq9HZaiTqGktN"
    "uhr1dpp02U2sNIzIPjlLEi68uH13FjMt7qszwpiQQFRyz7jEuMGuAeIriK8gyID4Cqt+ZM"
    "X9B92BTH0sC4RLZFCAwqgARS7LVbG+DENcEzNboiuBLZxfR8iumtjT9S93v/2uqW6w8vxo"
    "4mk2amtlA4USDOvNhvWKpnsYxexHEnrJlyqpZsmVcZNyxvIxRp3dpOeaK1dc45I1l1HSsv"
    "Rr5FPngbjIxyyKE0dFIQHhw0681gHDsZIi81vFwafxqe/mFhr17zelW2dWkD52aYNW2Eet"
    "8LDNVQ8tsu5YuFmGZOZpit03lXpKKQBgk/615LNGEas1aKTDwZpRqbPCef9EJ4ILpVYPpk"
    "LSpM0erUlZB5xQRhtat9gdX1VKyKts9nSoMkUF6A3q1ojZfk0mO058W/0e1U3WK/fHtzXt"
    "lL9tbaJs3jn5ErGI7w0XCZKvZQdjmeyJfI8kPg0uvnohmmM2T8rAcJU3DTPVOke2nrDddf"
    "LXKMdwRILIi9ZiBcUo8nkpStZIhTwhTPBLNku600dyMMdH/iH5ljIpm+OT81dbzQiSfG8k"
    "eYhb3a31bEFcD8cwWaBcpAKsDXsoef+jLadwXyvapxT7E+13iXAs3f/j5OT09PXJy9NXF+"
    "dnr1+fX7zMxPzqpSZ5/+rmOyHyF/DXpHrGx4HF5s4pBrixu++jmRziD/zr6VFur55QmqLH"
    "OZh9KaGQCU4W4kiBCKLP6rxIVoatAtUA2cVOzsE0VMQucbhIBUYFiNx5pjEcPXEl3gSP1H"
    "O0do700rilSG82yMDa4fjYWyCh1iJnxSK6IOEb9Ckt8i7rL32Sbr5PdEmCCV4Ix+Anmci6"
    "DOkfROrETPgJhWUD+z51ZIVgba7ubm9maSVJnyA5ueNSUx0aTErzF9lBt7YZGrrxfTqck5"
    "+/K/648RHc7dQuX6VdzBvRCPvdT9vpyoENrDc2MIhxHkGMM0hKEOMMq24d42zdt3fLVr1l"
    "48igw5y3sfltZezb0xvUE2sfVKbdE9AFBW9TwCuTAPCtwBd0ONNQrQLRcw7WytVUU+hyiu"
    "eMW2b4CMmMhERb7L4hZlhLDTk7Jh6AgOr46x35XBfiSgfTHL0lQ6cgV6cY6gvbp8MVzN+K"
    "WvflTR6KzalxtTRt7Zymz6fXhlv61GBDn9Zu51NNB2SHsIkXOP7KJZMIa2LjG1Op9BPsMa"
    "PqMBy5w1Jlrsdq2n1ffxZ+hcr5p4wvn4DE8RbYf/FN/HtYkHNArz/evK3kGxgDlwwFzLRv"
    "uR4z/fv8HDFL3R5GqKWDATfFx2iKXokEMBR2xY2svwVCKGXZ51KWJUe2cWBRkQwii6rBhu"
    "EGsYYhhBrq8eRS7MISToUE0CwdjmlIiQWcKg3gWToo3ZklmjkFYNmY6JkeNFVwrbM8f8Bh"
    "tD7eE6k1wbN0Jtdkd1b4QAfI/oh9wm7TyY5y17aiq/I/A2jlYd4BtN/TVRhg/zqdbpjgqq"
    "KPAbjiaO8O23decLxKSCu0ihhkgCw/lzoANs3ZHiai+dndqwT6JIBc7ub6+PJ0s7fGmE/8"
    "dGRroPltIBof8R90hnCAkgmqMeIN4yzDu9NnTEQoyjz5LJ1HXYun3Tb0GoKCexMUnG2UCu"
    "61UcEqyZAyijuLDD62sp1785ieGwUBnDcEAZxXgwD+XGGZkWpq01bHg0GbP3g0kZ5jU/yK"
    "FIBg6gSehNpov2bPcUYEOEacU9hAqI4H9MD5vtmOs/OHFikAQS9w6IJMkuaytt4IHTG4zS"
    "oQq3qdObYFbRBA1Xl7UlXWAtcKIfgqylGM1F05tqygSAWYVs8pOzxzCsBSo+/YgamQACNt"
    "dk0qxTi2tJcrtT+OE9h2L0ThiDZ1TWY26M78k8P29VQObBOPT3wadeFfz2caJrzFg9sAW8"
    "FMOwD2p2SagfIG5cgxwFQbRG4N6V08yzD3aS4QmfjSC4ppB9Be5jMNdMNqdfk++oLFLq93"
    "BSfvQLsnOHnlzPoX8cHCv0sDghy+9Pc0XMuqX2IfoC+vP6CvXv3j9Ksxuvru7yenf9M3KN"
    "pgjsM7kMHPC37eHjGzzitAJS+i3snbXuJBpe+zt7cn1R1snEPgGEpREyzLFLV0LKBm5xYC"
    "lxD4K8AC3GMswWR5GJMlWCa2t0wcRl2OM4M0mnKWMlSvJC+zISYFueO+X4iGCItGYIwG2l"
    "LaNcMsldy0r1OPKyaX5iYL7PmghQ9DC4cSzCMowQzFeKEEM6x670swb3Bc7XJld90sHBpk"
    "7rRUZSzGWQCcEfS4jd2GAJ+emADMR9UXTzypALzkIFnt4IxgeAB3zx6ElmrPgYtUgHM7zj"
    "4O7ldcI7dBWaUZIDu+MMD4ohbii7ri7BEJFxMXr5mNR1RHu0e17GxXgHesl0FdZq3EvYu6"
    "zB6b1NcDaiwXXKLcY53g7JOjLRTMsWOr5dL3NkFdpQTU7VDHoTP3HonGcNmGukoJqLegXv"
    "GXHdAJcem6wuw9qvNFpNfHrS4JYW3Ihra6Jn6ek5AIZ4MgRZ6mwad2RLtDAuzxvbHH8zsQ"
    "XeJ0vbCdUwxAWNmD3UMsCPY5gK6dcl4kGxzW3WuOjrYESkNzDn0JlOOHdifbOCT3ltV8cg"
    "pA2ARhmThQF0tbs4VzkgHaPU5MMK5HuGr3EBKQZVq2QrNfQeM4oshspOLSSlSX4TYgd5T/"
    "MAyK2rh0bx/Ab88rVHaeSVzUVmrGpe9TBydfpaJkKFcbVQxcHNce+sRlaBk3LGs/Iickrh"
    "chUZsUMRIhfM/hYfw3csk0vTAL6UJ8IpJ+aPCG/zckIkIE+1z94H8F5J4/wSNBIX1C0RxH"
    "SHwZxokZoqF37wXY10RXHfJJLAO45CNsW3+yGr7lbj8pqHW9Uesgen+bbBHLmlglEsDQro"
    "dqJ/1TjwgzTQPVkDiiTMMmEV0lUgjpOqaQrvzctTgfC0SQKFQpPTy1RlSlAUArvElItaKt"
    "qhWmJbIOc7D6oL51m4El918V3B33rujpdm3VjNW31SADK2aXgK4huoXTpYOErCoj2drwU7"
    "RHHCH3aF2EEvPcuf3nhzisa6T1MMeXxs3O5XxQq9nnPQ3IGnG5lYhohNSOkkbivEGflJ6r"
    "n2JbyjKkf5BYPaczaUHJbU0at/RO7mBppik13tplglz8HnQ7Z67O9jhREAxOvTE4QV7fCP"
    "L6wBwAeX2w6pDX16uwIDBGWxqjwXe0sd8jVytM4SuRAIbOKgxJ4NiFQSk0A4yDOjXJFa3P"
    "FC0zxAXXX6lGQTIr2ZhT9xnpnhRsXOI1CSchmRGxP+3if6ukEEZpEka5WSsm6MHU6AQqWb"
    "OMXZVFMoC1XBNBaXFuiqlKA4CWE+TyxubG1r+cBOBs9lPW59na9wXZNHi3H7i2u9GKnM/A"
    "TwnNFszRNeqyUGG0HUCb+ICv0+kGiq96xpi0C+EstDtwB+5gV86bXtU7/Yb43iMJtSVPs2"
    "vjJi+wq45qdQN/R6nL4sD4e4oiqnhov0YL7BI0XaNPy5A6hLFPaEZD9CQGeyJ83uVakSvb"
    "fwQ0QmsSoQV9JG7VFbyzu1i6g+MuXD32pZbm5u9qbOrcseMa3L/g/gX3L7h/wREI7t/nue"
    "rg/t2p+zcTZDZxdmTE4Oto9XUcwM/es9KYdm52obVNYrWAzixtljpa6HJT2o+pxmWBq0oD"
    "xuASoE84JHO6Yradrcp0AGyzlV1uwg7MaXmD8+NF1rC7ubGlMtuLHeD7szrXQOEtv7sGEB"
    "fOpg5gVm2PR3mOtYKsO817aRqWlvkG83BquW83EU/8dGirnfif9AktVs5clmYJYqvsFwyJ"
    "CaSVNpBlWeJpq/Zfa2rraizJF+qwaXTZSip3hnhiKNAyGIMpdKPu3mr654qzG20RSH3srT"
    "oeAm9LnMyUGZQZIAj3OjU05d4WwFYIAdpydG1I3ZVjG+lZpAJQ20pT5NL3/gT5nkJrUJqi"
    "wAwNtKX8Le9U4x94DE2FNxognbz3HcD8Qz7TQPEt8she6aKKVUujiRZtXvV6KBPjJpmlza"
    "QXAo6U2KE0OOgN+jRb+TPPF+UvPslQoU9xj3C+DPzvkCiVJRh6Cr2IP42MOQrJjHPh+UT6"
    "mNgnXXOFfdyyx2Ut4u872UV5i4hGsVQPEVmFm+Q7a9d3yrZs5zcCK0dvrBwQFjaCsDAIEI"
    "KwMFh1CAuDsLDnGBZWlCg3Qbs4A0DeCnlBtN4E8cIEAHgr4EVN1TgEskD1rEsOZVaFjUpl"
    "6KmhWoZJtQxoVK0VFnfRqBoqG+26stEy9BxRNDlw/JVLJhH+XMW6sUuyfoI9Nks+DEfusE"
    "O167GaMgb6GAx1PMRgBLpWvHrgAm0P3meImfYt12Omf5+fI2ap+8MItXQw4JaaUae2UVIV"
    "Qog7gQpjUMGpzzEQ9hWc8pe8A3jfk9SaO1R8yyyxp2EmdUkP1WAro3ATi8yH24DEiQpK7s"
    "IYPXnRPG5QIqsG89+ivg3JUhvkcc0Qm4tIEH5hgegqqkaXdD35pvVwxrtJmlAimCCWYBCx"
    "BJAx0X1AgfoYFVjrrVIlsgEaps6NbK3nDbbW86qtFfJTttG9+INHE2mgM8WvSAEIpra2Sa"
    "j1fTcb6DIiwDHinMIGQnU8oAc2zs12nF1fkSIFIAjVYIaVfNfPUg9bYipeWjs8cwrAUiMu"
    "2oGpkMDrDjWKDlWj6BCJiv1kAd3kKZa5QgfA/pRMM9ANqzBCA0y1DnhrSO/iWYa5T/Njul"
    "dOjndJg/ORxr2RXRs3OTZ8dZSRQ4MErnQ5IBZR50EW1Nc7J+oGtjsawGjfG6O9/F3BvCGH"
    "JRk/QJPyTsJ3H/hX0+PbHuWf0vYZ6wMG+Fek38Pw6P8nnAA6Bh1faOTOf2ZDWlnz3ZwgBz"
    "tz4qLU7RBz30TEQqIWQYA44ET06EEp4x/LAgRzpcqeJ5uncLKFx3QdWXZ6J83h8JsqUGfn"
    "1e9wZvT1zAA32TaGTo4zCR+JZtfq0VPHA3opf7C0HJXIwHrUL2PxcEBtMMlBfasd2o1UPX"
    "dLdFXFeqDwlthhr2weH+V5V2v2UC83ytZhaWCrhP2jNGOk0qpsRVisR/1GCLT3lDD0NCeB"
    "DLu8l90L7ykfl4dhCssIq8rVO5hfK00Xo1hrBeq6aMxxcXtAcCbI7M9e6oS6TrVYDrjCD+"
    "gaUHD7uKAFNW5PkRVQEBoKQvcKX1CYn63CLPXK9/SRjHRJkNnFcWP+oxg2WaTjWnXlSxSn"
    "bj2S3EcUiXLYTySI0IzruIiK/MUEtljZpUJHfYMC8sh1WGeOg3ud+6nbqS2zHsuv0Y4yHs"
    "X2Io7giTuszN1JR6rSxHylVqLQX8fT7haMHZQnz3BIffTdfgMwnIDhpMfHpUVWx/57Th8R"
    "ZppCiyU+YmNqKpGCremYbE2VA2WTgLHKJBA5Jr93U2lYVaKxOFpLZJDcY1K1tCGsdDhVS/"
    "cQVNoLC+og9y0YUHcAKqOr0LHdqgUigLSSiBreE9ttWiACSCFa62DG5/jlBtOzCbgFRmiU"
    "7SfecsDWLO1P4Yi9bwbbT4mrM9ffYbwn/4n9VW2wYX5x3OQ9eSwM2yiVR6TOiGlIMdWGCn"
    "8G9vMkG/a1rP64oI98aRDml/nXQg4/2kSqTTzD/8mmNUvu2eG9t8gF7ZsoftBuW2Db7p9t"
    "267eE9R6UmIPMIssezEpJFv6B/p5ija4B7bKczVQaG4Dckf5j92rM31goTtorb61/EGugy"
    "hc1wkgydVWCYRMSDbQtF26iPhAriezEUR+QSYGiD9kUMgYeXEqgnDhorTdUWsUxw7m71Eo"
    "h/hakBwxGB8/eKnBS90dlAP2UoPCAArDIZCTgo2lJUClATdnEc9UfrGAUyEB1xF4jffuj0"
    "tj07c1uqvx8MeJa6sGq7yqkGXTKbLWjs5MI98S2u/pStTayiwBR3lotcKrHtm9chL9jEMy"
    "pytGRhobTX5x3GSieSoMM8mw8bFD4oZfcYVNWVGNIfoUaLNmWoZDWc6eHXbjBouEw79AFf"
    "OGNuTJ+G7iJw9qpy3GT56ZhE+e1UdPnlWCJ6Hi6W6DU+NUwg1rJ2iJQTRuFo2LoHUgbTyD"
    "yB/tRuuVzHH9SPR1ZeMLjbIGyYYYyBlsIYM8RMKtpBvzJxGtbYmLpmvpmgmJj9dxUaqkpO"
    "tq6ntsTtwxYjTOzsVImD1JmDhu2IO3ZCJRVyeq7OGOls4iIs2Ue3XpXHn3tX0xtXxvw46Y"
    "hz3M436Y/zg5OT19ffLy9NXF+dnr1+cXL7PGmNVLTR0yr26+E00yC6dR2jWzXpqCItx7Sa"
    "VKXqJt0C5NsRHo+1F++4W5tWk8JwLbuBZRfqQwrTRVy7SrhBsx8J6B2nVHY46Rb6V/ZQR9"
    "5sB9UsCWJFx4TL9562EuUgHWZlh7bBLQyJt5dbrXFaU+wUGNmFelLgE/5eS7Qj6VA/fLia"
    "9ub9+JmbNoh6ubkjz34af3V9cfv/xKrgMf5EUFMa8QheItPfvc7TIdnIBQ7RRie+gqmlLb"
    "9qYFog7foz5ECndhpNssVDtGtboOlpHat9k0R4h+e1qZuvV2HqZ945LFkkYiNnmkscmpl8"
    "dNljmvNNAoWYzMZsSJUqvXA1kj7AtGtEZz7H6N4nVDS5Gu5TgiamzMBy0jdPoSuXitKUXf"
    "1aTa+vPJ8GRl+MTNpeeVMwPCqeWdxI+zI3NYFhfdFO0iFfh5ys0DiSZ2pB7NZDjAWC6Xsx"
    "Tf2VIfLhANUB1+ZWKKfFVvinxVMUV6wXIVTeaYzXXOjgCH6xqWW6ArK8DriD/X8YHdpAG/"
    "u70q6AQc06ubD5cff/3y/eUvfysoBu9uP3yXjld3+dWvd9eXfTIFHxH+oAmDJlzRhLfS3L"
    "pTM76n05FGvRAfN6oVfyQDWtWJdzS4R080fIgjBZchFcCxsQwVlMIYk/UghBNe7hgmHPAz"
    "fkGT5LntZJZO+uI7BemXQwl2BPf8XlzFHMFoxTYFOqcGqFuh9tjEDdeTcLWBR0gh3KMzKP"
    "vkaL1BVD6XZn9//+PthzodLyMpS2ieE6H/Rb7HdpbOonDx6crzIy9gL8RtD8G8BUSFZUg3"
    "d6aRKAvyVqOPiAmuKpWVdWXSasMn0uHdRL2ZrMDLXYnGXYdM0ChO8zVEMhsPUJahXHBRkU"
    "veNoYghQSqU5vERKRiuqPPdq/dthU62L7l7btauhtBW6EDaCvQBkmtIXtwq5QAbxneGfb8"
    "DbAtkwGwVWCFXcVG6s0p+iH0ivsNRuhND7GpleeuSAVmeDDDP1MzfIGzeYHM+Npg2UukHa"
    "z78QR69mmZU0xa1tm3LUakkEDwbmNusECqiqx1RvC3yTRHiWhrKKGynXqVAvyeS78jjTtQ"
    "fj5u8gcu0hEG+b9ibOzAE267tLHZGDHRbzfJxxVOPtFgV4x4HxtE/n7zTaFIqybMsOO5+5"
    "/TC37CXfoJE0uc9qxotd/pj4vjL5CyoxoeuK5/n5mnsPcJez1xFPYkZfpZgg6BctuyaoVh"
    "EP70oQ1bzin6vGM3ZMqnJyZMmY+q3bXyWk26o8badxmGuCa8tkhWAnuXtr4Dqb/Xv9z99n"
    "t5e66mfxBdjcuG/ZmTDHCDnhtJDecNUsN5VWqYUldj9bzjwrQe4nT8IPBt2ZLNhuZCvHc6"
    "vGx9LhUTjyKyWOp4Qa0zRSUBR0rZkULCkGpOsPrtmxH0uEpNb7cvmPTrN/ZwTfrC7LPBki"
    "tkYMrvmym/J5kTwiZ6GUXYmS9q6iaWRozb7Kd8xxUGG5hShSE5zaiWpk8Hh6GnN402jrU0"
    "dcrHBUPnUAydfLinz1etle1Ukv3Jdrs8BbuOkzmUl7FvwHZj8Ek5jgWcCgnA2dLsJHHfbe"
    "m1Tf2Exwlpe5+TfEMZtOLYryf8WDHtqyv8g1In7yPXj3QCXmVMo4inVt6bhOlwg3o8UmJb"
    "kpBxcWOOmaxCzT9R59NV3DElM6ipE5f3LlfVGYYABxVwnvu5WPR54M2ajGIwEI16ZkEwMR"
    "BJzqZ9hZrK5atUQ1J+9lA2v0EIzZpIbCkxZf0qjmwRTEUmdff1SmZK6j9qJKW8MmS9fJQX"
    "oTSwfAVpOcFlSBceixt5YOTQxcKL+IoncXxvlOYeiblLVATht9JYyLqZE9qe9e5436QSiB"
    "7zYwh62tBD3319tp7EmkF7DmjPsYVGwM8hGlorWTkNqFjldhF47VOswbM+g1Qh6UcK6aDq"
    "pkBoRD27Hq7m63Ih1X7FcypY7WNabYjeg+i9I47eW+LwYaMTqkAIsVx9i+Uql2/b5ETKyW"
    "B9+7a+B43V+9f/B07/60g="
)
