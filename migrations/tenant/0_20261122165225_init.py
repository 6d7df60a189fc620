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
CREATE TABLE "mail_server" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "host" VARCHAR(253) NOT NULL,
    "port" INT NOT NULL,
    "security" VARCHAR(24) NOT NULL,
    "username" VARCHAR(320) NOT NULL,
    "password_sealed" TEXT,
    "sender" VARCHAR(320) NOT NULL,
    "reply_to" VARCHAR(320) NOT NULL,
    "is_only_row" BOOL NOT NULL UNIQUE
);
COMMENT ON TABLE "mail_server" IS 'The one mail server of the company, where it has its own; its password is sealed.';
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
    "reply_to" VARCHAR(320),
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
    "eJztXW1z27aW/isY7Yf2zuhmU78kuc3Oztit2+tuEndTd3u73Y4Ck5DFmiJUgrKr7d7/vg"
    "D4BpIgCUikRNGnH5JGxIGohyBwznPe/pxEJMBB9OLCceg6iCZfoj8nAV4S/j/lS1M0watV"
    "fkF8EOE7X47FyqA7FoXYEXPNsc8I/8glzAm9VeTRQAy+CFAyHtE5ihYEOQscRm8RRvchXa"
    "+QQ32fOBFDlF8MGcKBiyL8QBgKKFpRFnnBPXshvsylDv82/s+O510H3u9rMovoPRFD+ey/"
    "/Mo/9gKX/EGY+Oefk7lHfFf+/2SFQxJEM8+diFHkj1VIGOO/lqWCCabB2vcFbJuVRG0iB3"
    "O05D/+OUWFSaWM+NLdZhUDVw8zOXHh+fJ5+SX5+SyV/fHH66+/kSMFuHczjth6GeSjV5to"
    "QYNs+HrtuS+EjLh2TwIS4oi4ypMXt5askfSjGFr+QRSuSYapm3/gkjle+2L9TP5tvg4csW"
    "wQX3ovltQlPntxhxl5EZAnDve/J7epiMxmH25uZz9c3c5mk8rSS5BSV03ykcNh5ZB5QSTQ"
    "/fOf8bw5OPLTifiCr/5+8fHz01d/kXDwNXMfyosSusk/pSCO8Cx/kDnij3zRiRupwH4dRH"
    "rUFYkS9F78ttmCnn6Qo56/pCmGX/QEKr9Z/tdfT744e3325vTV2Rs+RN5l9snrBtyvP9xK"
    "eHM4nZCIXz7DURXRr/mVyFsSPaxFyRKybiL6Iv2fvnBOgesDav4D3ZvA3ySvVQOut9fvr3"
    "64vXj/vfi6JWO/+xK/i9srceVEfropffp5vPwp3+fj/T+bBP10fft3JP6J/vvmw1X5JcnG"
    "3f632O8meB3RWUCfZthVdoD00xS1wlNfr9wtn3pREp76MT11h+/91ef9FT/fa97wZHzpKX"
    "O0+jmq+nyqS/zHzCfBfbTg/zx72fBU/+viozyezl6WntSH5MqJvFTcRlM9wxTadHw30B76"
    "lSmAe/LSBF0+qhZeea2I7wP/aXp8r4L1UmJ8ze8JBw6pYJ3KDhnrSVkRN0L6zATos3qcz8"
    "owe2wmtfwq1JeU+gQHNXqtIlZC+Y7L9QVz9sl+ldfLm5t3hR3/8vq2BPGP7y+vPn7+hUSe"
    "D/Iiote+OHA4dBbeI9Gs7jbIVUlA3QL13NKsYF5vuxWEdjDhklNvKHv39kaasInnD1obLc"
    "aqiu43NCTeffAfZFPZsUuIVnmTo4Q1/zS/xRA/ZURCcVXx38+NcxIv249c2/t4/dVtTD7c"
    "YefhCYfurIC4uEJPaOmTbGz10vJkWf4EB/he4iN+iLjtIvRfZ8jUkVrpiKkBt5UBPTXhuG"
    "4XJCOjogWOEMd9veR4MbRmBM1piDBarUO+OAl6WpAABTRa8MeCAsJxDZG4YYZoQKo8V8dz"
    "t3NdtRRS8iXbajeK+HD19IOqN/VcUroq7U6ColSXbN4wNq1uzwKF1d7bYTBQYFtPg+LKGt"
    "Rx8I3HHOz/zPc+3VGgXG08BuZy3GyTDmx3cyAxNnVFcLX2gU3l1uuiu03snsB8w3D5GDnQ"
    "C/hm7TkL5EWIr6cwYm/lBca37Ue+a1P+h49XGr9Hj1+0w+EA/oV9+xcOy+SMmiSL35OZzn"
    "kjSGc9vgWhJr75eM8FHcCCLy7Bx3cfW/AUkWcHXUUnOczB+R1dhwH2r4Io3OiOzsL1xsPz"
    "t3jkjGRDDY7PO+wLrcpFUupLcVx56RnlLHDA73nKrRh/g3DAnkgYn3c4kN593TG5+4SWcQ"
    "GpYdZxZED8VnQ7Z0gcGrqZd6zbyVMau9svAc1jMJoH+Dj24uOwO0Gf6eGpAlbacGyiBUqi"
    "EC5wTOECKiLabUn/zEtiQ96RhuThVtUci4O3JAaOqfLeJaL/CLNEtSQGqDZSvClaHXC8ZW"
    "voKNFt5XlLy2tQRG/yBN55AZnUm6vy8tTEWvXTka3G6k1AEPNcIkhYHMT2peBZJSHLtXrk"
    "rMOQBM5mip68aCE/T7e/zxiiT9wOWEqH3h2R83hR1YDt60s0Ru0vk8xS5++TJ3/mr02Wbp"
    "n+79J6XOEw2iQzK98DpuMoTMdsfVVwr42KV0X2Fxbfp47WcWQ82ImWdqJL7jyNhXj1h9j1"
    "q1ZCMrgMGXG8JfZffB3/PS7QPvz4/oqf7dUUDNccuHw0IJee1TbmqSozQtv01MAyPa21S0"
    "/LVmms65iuzXw0rE2Xa4N2R0guseMxMkyryPgUAdZpf6wTRMD1QDpJs88SUlUGAK0G7Ee2"
    "gKoywN8V8Yz4vmKHZi4BWDZyoRnls18idKDvfSsTqm57NTSo5rjqAF8IJq6AK3fMDqD9Pp"
    "3nKLcDk5SdyGLJ8p2zA0xv41nGiWh+uAzKEyIw13hAkkdR7/lInrhJdB7DPmGIC4g4OobE"
    "oxXRdBjNhSQfpovAMxOCoPOBKQ3TBv4eitpMoKgNxCtBURt46lDUZkt+EIraHBv5GiZ0vo"
    "lrJR0LjhWH/7Z7qiNZzELlVfkhr9SBhMuLQjNc037UrNTWAjWZ3B7L06Qb8PFWpzmWWJ6X"
    "R2INHNjHNUxSplvW+xC87DBxPeYaDxdr14tqE1WVq9PGUj9inE2SqgjJjTNHRVAu5f8K6d"
    "PbOPLWuydMJpgmhRlWeONT7Mqq04L8YtiPpojRuIaPOsLBAbojiK8gRlx9HPA+vtQy2VWi"
    "OEsVaX5Lew3SvfTua88Y7T6oOV2SNT9coyk+Xf52cnJ6+vrk5emrN+dnr1+fv3mZHTPVS0"
    "3nzeX1t+LIKZz16RnUUHnImqMYLTdxJFxEikkjGcH3ORpaKxq5DER+lIOwV+I3W8aCFYSG"
    "bOJtSUa8MjHyXtUbea8qRl5I+M9kmj2pHmRFBCA2gLh4spuiXJQCoE3Wcqw02SzlTAIANg"
    "A4djLbAJxLjBDgNwb4vqmF900Z3cSUsI52VKVAjSgHlUuTTmfwBDjc1ESUZzJl9nITxbnO"
    "44Hy8t3NZUHH5uvz8vrDxcefP39/8Y+/FBTtdzcfvk3Hq7Bf/nx7dTGculuSrvg+fi0mdX"
    "RGen3aTmislKFGlYv5qYLuyJyGRBIHeB7pCmo1jnwuMTzym8QfZ0cWtyOYILtdJZWAPcVm"
    "T1H38vhNqaL+3Q83H/SY5xJl+sRzIvR/yPfY8RLOOugFFAXoU30jQ15RRb7S4C4muCyrfW"
    "JbsoE9EwDU7VAfyAn6fUjdtTzlKodneqnx3Fwpg1pPzG8pdRmSVfcZCR89hyQFOBLCnTC0"
    "Cvmnaa0Ohy5XONh8xrKCHdWztaM5LSn8NL4g0cU76kDZT1/L0qwSk5nEpPvJi6GV/dTGhH"
    "afEBkNkdEZ7hAZDTGycs+ByOhn+NTZw9qGpE2GQ1x0iaGFuOi9l0JtKgFyy/W0GsL2UCVA"
    "JgdQqW6v/nHbbGwWyJV0eNkChS6rBwipLplZJuH/JRHIAoDOqYeITS9xG6aGcEkMgql1+4"
    "F9UZayHOBaxJX/Gtuof0UEnOjNMf/1eVj2FUNipvgrZcajXK+twf+ljdCgfIhYkB0g/GMy"
    "zXEu3FZcldfWANNs3+wA2FEXZikfMIPKVkk2jUuuzImU7novVTpiauCsmt0pgw0KuIixSH"
    "DtaMV/FL/RqQzhWNAnxG98k2WQxLN/xpBYqQiH0uekq0/fzZSWLqv0x4PbZCxuE6iK0Bv7"
    "9/ua7x2erlKa3nRXx4Pdrmw1FltCUQo082bNXAm86EYxP15g26v5FVbWEBWczCqq13BUw6"
    "ldxVENN6MWsiFfJItU70ilOZqEvEVJOjOTOgrXFAlLVBGudnh8taB5SJdSMCD8AuOaCl9x"
    "LKJhnD0rfhAT15faZrN7+ur/Cf4n+LTC0eIT17P4s4ml5PVskoiukEufAtnydk59nz6pV/"
    "ktxQnCDIXkid8AfwJptFGeLCyC3liaJixaIyb9cbfU2/jPyksU8NsXfx9DoFFH9woK52AU"
    "TojTmUCcDkRsQJwOPHXbpw7hJP2Gk6TKhim+6fgR4ntuhO95A77nVXzBFX8IV7wXOHRJZt"
    "sVN9MKg/u40nXGvh930SQDRCHQ4QD8n1yD3dF/4/fLF95aAw9ycf/sAOnRlz3Unjjgq38m"
    "vnoZfqLhr9OwlHrSOo1/MSGqpSOcztGSYLYOyVv0yfXuvYh9Qi9RhB8IQ08Lro3ym1vekZ"
    "Ahys1JHeu89TzPpV7DKBhLcJFDgsyRMhrxdmTBtecCUB78djgVFr6KCw5wNXvuyZ9QOSBL"
    "IxqPyqR8wWylDDaqVJRUPxZHHlaKIDASRfxBsLeyXoInXZvFMgnisyCpmRwSUcdUc5728g"
    "1w0h7RSQu+wZ03LPANmkE9Xi8R+Aaf41MHTbpfTZr563sbfNPxI8T3jQm8b+rRfVMBV1J9"
    "dY266ozsTGSEEJ+YLOD65VvBN6lSZgWwIjNChE8NED6tRfi0jPD/csPFBt10/AiR7b6OuI"
    "+D+zU3jG0AVmVGCHLHtcTnHnOwP9sQHM5YhMNotqSBLhim1hBrmAEMs7JhJpwvy1pWub2E"
    "iio/5MU9kDIqshoKm3mB469dovcRNoYf6SeAKCSLKCSf3PPtwdZKKUqNoFDTPiwVkWFi1a"
    "EnlwCEjeJEuenOl6WtX7AkNjqsu3cPOtrs2QabRZ89e/zQ9tNVnNxbtufJJQBhE4SFnhbH"
    "ftigXJQaHdLdbxNiWYrvE/e1Bd414qMDvp+zcGHJfGQCo8O3+4VNltjzbcDNBEYH7umJCb"
    "p8VD1nd1LB94ncMWGxWCCsiIwO4142iDscPFjbfQUhwNkEZ49jZgNxOn506Ha/Dd95jtXi"
    "jYcDsO3Aite8NjeiZXtQ5EYHdT+qWugtcbgROFIrBbkiuEe8/+XUPT91zvcDexOLn4L+uh"
    "by19X+t45IFrLGuyy3T7jn8r+jhNtjM1EGyJ2t1ne+bstuSzEuS++R4E9DO4+W31/hzVIs"
    "2oiEy5mLNzZB51rZPXoNz/pa7R27DfkSFRlEs5A+2S9uVbKjhd0eoHz0y9qn99QyB1kRgf"
    "TjxvRjgVQVWetszW+SHIajRLQ1XVNZToPK1HyPPf8HEj7KnIpKOopyddqUiiL4qhnLBxqn"
    "oQhBFAtmVf/iZJApeloQUd4vQgvMZMIIfQrizJEVZuyJhjJ/hBHsE7c+DaXTb4A0lIFtS0"
    "IQ0lAgDeXAQX3jTUiANJTn+NQXlFkxeen4IUcxbsvhnZvEmPNR9RzeeSXOfEVDDb71lnUy"
    "fH+HUp/wdnwuMeKsw9oIo/YoXFV+yOt3IFG4a65L2/oBVZnRkfy9uLRT+2MWGx9VsOvbom"
    "pEt8J8mIa29nTtozcqI/x3WvH9ucSQt5EhrfKQrPwNt6ZtUFZlYC8xQRn45r3wzQOpMfOe"
    "yMhHHZlH0pjIBiIvH2NQgG1FQkaDlFbLKrbEJVw8lhJtb+XlvNxL4vL/jOmKse08p+jt8d"
    "OCEkH4PWHRnWNJH4mLuPq3YaL3hoBliu6Ig7lekjTzECSh6ObBb2YtnFgMsRXBD8ltLOW3"
    "bdACPxIUUBSKanBiuOg/Ilp88Om5KSXYREOa8JeJmCMhhNWeG+PgD+U3iT/OjowzhPoL/Q"
    "avHEMo7HEjLGqs85fwUbOMW2uzZ3IQMmHuW07Oly0Y0qJkBwzpEZlsAyJEU0waGVFwJk3A"
    "mQRuBXAmwVO3feqKpWNqvigiEHzVGHwlkKoiax189ZGOOfhKWU6DCr6SqGuYmvRp1PM06W"
    "M3YWkYkdXtVyRcenHTTbQWTDXCkgrRkTAmIhALNbBdYtrAa4D6CuorKDKgvsJTP7KSvKPu"
    "G6LelgXCJbHReYH7SRvNdbkq1hdhiDc14SRFuRLYwvl1hNtVSzDJL79qchLXnh/NPM1Cbc"
    "1HVCSBWD8KJ/oPJPSSH1UyzZIr0ybjjOVjjBJhpOc6Tk+RlRJR0mjsS+RT54G4yMcsmkqH"
    "swjHED7sxGsdMBwbKdECR0gcfBqfej9foTH/flF6bGVlZGOXNliFQ7QKD9sS7dAqa8/KzS"
    "okc09TorapQEMqAQCbdJ0jf9gE0afDgc2oZEfzvX+mU8GFUasHUxFpsmaPllLWASeM0YaC"
    "63bHV1Wyy6NsuCBu7+lQdYoK0Ftkm4vZfk4mO058W/0e1UU2KPfHNzVNEL9pbX1o3u/wAr"
    "GIrw0XCZEvZW733SYiDPkeSXwaXH31QpECvphy5dchwu2RhplqnSM7T9juOvlzkmM4IUHk"
    "RRvxBMUo8gfXExKDPBFM8EsWS7rSJ3Iwx0f+Q+5byqRsgU/OX+00I2jyg9HkIW61X/ZsSV"
    "wPxzBZoFyUAqwNOx94/6sLXvXua1X7VGJM+bF/Ozk5PX198vL01Zvzs9evz9+8zNT86qUm"
    "ff/y+luh8hfw12TRxseBxeLOJUa4sLvvfpUc4g/85+lRbs9ULk0x4KzOgeQq54qThTpSEI"
    "LoszovkhWxVZAa4XbRyzmYhorcaUob1C/fohSQChC580xjOAbiSrwOHqnnaHmO9NK0ierw"
    "lEEGbIfjY2+JhFmLnDWL6JKEb9GntDQrVywi8km6+T7RFQlmeCkcg59kIusqpL8RaRMz4S"
    "cUzAb2ferIjiraXN1+v8ySJUnvIDm55bd3SZiU5i9uB91yMzR04+/pcE5+/q757cZHcLdT"
    "u/wp9TFvRCPsdz9tp08OOLDBcGAQ4zyBGGfQlCDGGZ66dYyzdbe9HRvslcmRUYc578L57U"
    "T27ekNGgjbF2v8W+KcCQPQrUAXDLxtAa9MAsC3Al+w4UxDtQpCzzlYKzdTTaHLJZ4zbhnx"
    "EZI5CUnyMhvHDGulIWfHxAMQUN3+Wl/6NR0/AnRbMnQKenUX5V6ddSgWp12fekVmyKfXlk"
    "vapO55fdXzas3z0HMIm3mB469dMouwJja+MZVKP8EeM6oOsyN3WKrM9VhNk86rP4RfoXL+"
    "KePLJyBxvCX2X3wd/z0uyDmgVx+vv6rkGxgDlwwFzLRvuR4z/fv8HDFL3R5GqKWDATfFx2"
    "iKXkkEMBS84lbsb0EQSlkOuZRlyZFtHFhUFIPIomqwYbhFrGEIoYZ6PLkWu7SEUxEBNEuH"
    "YxpSYgGnKgN4lg5Kd26JZi4BWDYmeqYHTRVc6yzP73EYN/Y6zhOpNcGzdCbXZHdW9oEOkP"
    "0B+4TdpJMd5aptRVfd/wyglYd5B9B+R9dhgP2rdLpxgquqPgbgiqO9O2zfecHxGiGt0Cpq"
    "kAGy/FzqANhxd2/Pz+5BJdAnAeRyNdfHl6eLvTXGfOanI1sDzW8C0fiI/0HnCAcomaAaI9"
    "4wzjK8O73HRIWizJP30nnUtbjbXUOvISh4MEHB2UKp4N7QbTcXGVNGcWeRwcdWtnNvHtNz"
    "oyCA84YggPNqEMDvaywzUk05bXU8ENr8xqOZ9Byb4leUAARTJ/As1Eb7NXuOMyHAMeI7hQ"
    "2E6nhAD5zv2604O39oUQIQ9AKHLsksaS5r643QCYPbrAKxateZY1uwBgFUnbcnNWUtcK0I"
    "gq+iHMVI3bVjuxUUpQDT6jllh2cuAVhq7B07MBUR2EibXZNKMY4d+XKl9sdxAtvuhSgc0a"
    "auyYyD7sw/OW5fT+XANvH4xKdRF/71fKZxwls8uA2wFZtpB8D+mEwz0r1BOXIMMNUGkVtD"
    "ehvPMs51mitEJr70gmHaAbQX+UwjXbBaW36IvmCxyutdwck70O4JTl45s/5FfLDw79KAII"
    "c/+nsabmTVL7EO0OdXH9AXr/52+sUUXX7715PTv+gbFG0xx+EdyODnBT/vgDazzitAJS+i"
    "3snbXuJBlR+yt3cg1R1snEPgGEpRE1uWKWrpWEDNzi0ELiHwVwADPGAsgbI8DGUJzMTuzM"
    "RhzOU4M0hjKWcpQ/VG8iobYlKQO+77hWiIsGgExmigLaVdM8zSyE37Og24YnJpbrLEng9W"
    "+DiscCjBPIESzFCMF0oww1MffAnmLY6rPp9s383CoUFmr6UqYzXOAuBMYMBt7LYE+PTEBG"
    "A+qr544kkF4BUHyWoFZwLjA7j77UFYqfY7cFEKcG7H2cfB/Zpb5DYoqzIj3I7fGGD8phbi"
    "N3XF2SMSLmcu3jAbj6hOdo9m2VlfgHdsl0FdZq3G3UddZo/N6usBNZYLLknusU5w9snRFg"
    "rm2LH1auV726CuSgLqdqjj0Fl4j0RDXLahrkoC6i2oV/xlB3RCXLiuoL0ndb6I9Pq01SUh"
    "2IZsaKtr4qcFCYlwNghR5GkafGpHtDskgI8fDB/Pv4HoEqfrle1cYgTKyh54D/FAsM8BdO"
    "2M86LY6LDu3nJ0tCVQGppz6EugHD+0vSzjkNxbVvPJJQBhE4Rl4kBdLG3NEs5FRsh7nJhg"
    "XI9wlfcQGpBlWrYis19F4ziiyGy04tKTqD6Gm4DcUv6HYVDU1qV7hwB+e16hsvJM4qJ2Mj"
    "MufJ86OPkpFSNDudpoYuDiuPbQJ65Dy7hhWfsROSFxvQiJ2qSIkQjhew4P438jl9ylF+Yh"
    "XYpPRNIPDd7y/w2JiBDBPjc/+L8Ccs/v4JGgkD6haIEjJH4M48IM0dC79wLsa6KrDnknlg"
    "Fc8hZ2rT9ZDd9yd58UzLrBmHUQvb9LtohlTaySCGBo10O1k/6pR4SZpoFqSBxRpmGbiK6S"
    "KIR0HVNIV37uWpyPBSFIFKqUHr6zRlSVAUAre5PQakVbVStMS2Id5mANwXzrNgNLrr8quD"
    "33rhjocm21jNW31SADK94uAV1DdAunSwcJWdWNZGfip8hHHOHu0foQSptn7/zP93FY10Tr"
    "YY4vTZudy/mgVtrnPQ3IBnG9lYhohJRHSSNx3qJPSs/VTzGXsgrpbyQ2z+lcMig516RxS/"
    "fyDZY0TanxVp8JcvF70O2cuTk74ERBIJwGQzhBXt8E8vqADoC8PnjqkNc3qLAgIKMtyWjw"
    "HW3t98jNClP4SiKAobMOQxI4dmFQiswI46BOTXJF6zNFyxviktuvVGMgmZVszKWHjPRACj"
    "au8IaEs5DMiVifdvG/VVEIozQJo9yuFRP0YGp0ApXYLGNXZVEMYC3XRFBanJtiqsoAoOUE"
    "ubyxuTH7l4sAnM1+yvo8W/u+INsG7w4D13Y3WnHnM/BTQrMFc3SNuixUNtoOoE18wFfpdC"
    "PFVz1jTNqF8C20O3BH7mBXzptB1Tv9mvjeIwm1JU+za9MmL7Crjmp1A39LqcviwPh7iiKq"
    "eGi/REvsEnS3QZ9WIXUIY5/QnIboSQz2RPi8y60iV7b/CGiENiRCS/pI3KoruLdvsXQHx1"
    "24BuxLLc3N39WY6uzZcQ3uX3D/gvsX3L/gCAT37/N86uD+7dX9myky2zg7MmHwdbT6Og7g"
    "Zx9YaUw7N7uw2maxWUDnlpylTha63JTWY2pxWeCqygAZXAL0CYdkQdfMtrNVWQ6AbWbZ5S"
    "LsgE7LG5wfL7KG3c2NmcpsLXaA70/qXCOFt/zuGkBcOJs6gFnlHo/yHGsFWXeaD5Ialsx8"
    "Az2cMvftFPHMT4e28sR/p09ouXYWsjRLELOynzEkJpAsbSDLssTTVvlfa2nraizJD+qwaX"
    "SZJZUrQ9wxFGgZDWEK3ai7Z01/X/PtRlsEUh97q46HwNvSTma6GZQ3QFDudWZountbAFsR"
    "BGjL0bUhddeObaRnUQpAbStNkWvf+1PkBwqtQWmKwmZoYC3lb3mnFv/IY2gqe6MB0sl73w"
    "HM3+czjRTf4h45KFtUYbU0lmiR86q3Q5kYN8uYNpNeCDhSYofS4KC36NN87c89X5S/+CRD"
    "hT7FPcL5Y+D/DolSWYKhp9CL+N3ImKOQzPkuvJhJHxP7pGuusI+vHHBZi/j3zvoobxHRKN"
    "bqISKr8CX5yur7m7Il2/kXAcsxGJYDwsImEBYGAUIQFgZPHcLCICzsOYaFFTXKbdAuzgCQ"
    "t0JeUK23QbwwAQDeCnjRUjUOgSxIPeuSQxmrsFWpDL00VMswqZYBjaq1ymIfjaqhslHflY"
    "1WoeeIosmB469dMovwH1WsG7sk6yfYY7Pkw+zIHXaodj1WU8ZAH4OhjocYjEDXilcPXKDt"
    "wfsMMdO+5XrM9O/zc8QsdX8YoZYOBtxSGvXONkqqIghxJ1BhDCo4DTkGwr6CU/6SdwDve5"
    "KyuWPFt7wlDjTMpC7poRpsZRRuYpH5cBOQOFFByV2YoicvWsQNSmTVYP63qG9DstQGeVwz"
    "xBYiEoRfWCK6jqrRJV1Pvm09nGk/SRNKBBPEEowilgAyJroPKFBvowJrPStVEhshMXVuxL"
    "WeN3Ct51WuFfJTdrG9+I1HM0nQmeJXlAAEU65tFmp9380EXSYEOEZ8p7CBUB0P6AHHud2K"
    "s+srUpQABKEazLiS74ZZ6mFHTMVLa4dnLgFYatRFOzAVEXjdoUbRoWoUHSJRcZhbQDd5iu"
    "VdoQNgf0ymGemCVTZCA0y1DnhrSG/jWca5TvNjelBOjndJg/OJxr2RXZs2OTZ8dZSRQ4ME"
    "rnQ5IBZR50EW1Nc7J+oGtjsagLQfDGkv/65g3pDDkowfIaXcS/juA/9penzbo/xT2SFjfc"
    "AA/4r2e5g9+j+FE0C3QccXGnfn37MhrVvz7YIgBzsL4qLU7RDvvomKhUQtggBxwIno0YPS"
    "jX8qCxAslCp7nmyewsWWHtN1ZOn1mzSHwy+qQp2dV7/CmTHUMwPcZLsQnRxnEj4SzarVo6"
    "eOB/TS/cGSOSqJAXs0LLJ4PKA2UHJQ36pH3ki1c3dEVzWsRwpvaTscFOfxUZ53tbSHerlR"
    "tw5LA1s17B8kjZFqq7IVYbEe9Vuh0N5TwtDTggQy7PJedi+8p3xcHoYpmBFW1at7mF+rTR"
    "ejWGsV6rpozGlxeUBwJujsz17rhLpOtViOuMIP2BpQcPu4oAUzbk+RFVAQGgpCDwpfMJif"
    "rcEs7cr39JFMdEmQ2cVpY/6jGDZbpuNabeULFKduPZLcRxSJcthPJIjQnNu4iIr8xQS22N"
    "ilwkZ9iwLyyG1YZ4GDe537qdupLbMey69RTxmPYnkRR+yJPVbm7qQjVWli/qTWotBfx9P2"
    "C0YP5ckzHFIffbe/AIgTIE4GfFxaZHXsv+f0EWGmKbRY2kdsqKaSKHBNx8Q1VQ6UbQLGKp"
    "NA5Jj83U2lYVWNxuJoLYlBco9J1dKGsNLxVC3dQ1DpIBjUUa5bIFB7AJXRdejYLtWCEEBa"
    "SUQN74ntMi0IAaQQrXUw8jl+uYF6NgG3sBEaZfuJtxywNUv7U3bEwTeDHabG1Znr7zDek/"
    "/C/ro22DC/OG3ynjwWhm2VyiNSZ8Q0pJhqQ4U/A/t5kg37UlZ/XNJH/mgQ5pf5z0IOP9pE"
    "qk08w79m05ol9/T43Tvkgg5NFT9oty3gtofHbdvVe4JaT0rsAWaRZS8mRWRH/8AwT9EG98"
    "BOea4GBs1NQG4p/6N/c2YIW2gPrdV31j/IVRCFmzoFJLnaqoGQGckGmrZLFxEfyPVkNoLI"
    "L8jUAPEPGRQyRV6ciiBcuChtd9QaxdHD/AMK5RA/C5IjRuPjBy81eKm7g3LEXmowGMBgOA"
    "RyUrGxZAJUGXBzFvFM9RcLOBURcB2B13jv/rg0Nn1X0l2Nhz9OXFstWOVVhSybTpG1dnRm"
    "FvmO0H5H16LWVsYEHOWh1QqvemQPykn0Ew7Jgq4ZmWg4mvzitImieSoMM8mw8bFD4oZfcY"
    "VNWVGNIfoUaLNmWoZDWc6BHXbTBkbC4T+ginlDG/JkfDfxkwflaYvxk2cm4ZNn9dGTZ5Xg"
    "Sah42m9wapxKuGXtBK0wqMbNqnERtA60jWcQ+aNdaIPSOa4eib6ubHyhUdcg2RADPYMtZZ"
    "CHSLiVclN+J6K1LXHR3Ua6ZkLi401clCop6bq+8z22IO4UMRpn52IkaE8SJo4b9uCtmEjU"
    "1akqe/hGS2cRkTTlXl06l959bV9M7b63ZUfMwx7mcT/Mv52cnJ6+Pnl5+urN+dnr1+dvXm"
    "aNMauXmjpkXl5/K5pkFk6jtGtmvTYFRbj3kkqVvES7oF2aYivQ92P8Dgtza2o8FwJuXIso"
    "P1KYVpuq3bSrgltt4AMDteuOxhwj38r+ygSGvAMPyQBbkXDpMf3irYe5KAVYm2HtsVlAI2"
    "/u1dlel5T6BAc1al5VugT8HRfvC/lUD9zvTnx5c/NOzJxFO1xel/S5Dz++v7z6+PkX8jnw"
    "QV5UUPMKUSjeyrPP3S7LwQkI1U4htoeuoztq2960INThezSESOEuSLrtQrVjVKvPwTJS+y"
    "ab5gjRb08rU5de72Ha1y5ZrmgkYpMnGk5OvTxtYua80kCjZDEynxMnSlmvB7JB2Bcb0QYt"
    "sPslip8bWol0LccRUWNTPmgVodOXyMUbTSn6ribV1p9PhidPhk/cXHpeOTMgnFp+k/jj7M"
    "gclsWHbop2UQr8POXmgUQTO1KPZjIcYCyXy1mJ32xpDxeERmgOvzKhIl/VU5GvKlSkF6zW"
    "0WyB2ULn7AhwuKnZcgtyZQN4E/H7Oj6wmyzgdzeXBZuAY3p5/eHi48+fv7/4x18KhsG7mw"
    "/fpuPVVX758+3VxZCo4CPCHyxhsIQrlvBOllt3ZsZ39G6iMS/Ex41mxW/JgFZz4h0N7tET"
    "DR/iSMFVSAVwbCpDBaUyxmQ9COGElyuGCQf8nF/QJHnuOpmlk774TkH65ViCHcE9vxdXMU"
    "cwWrNtgc6lAepWqD02c8PNLFxv4RFSBPfoDMo+OVpvEJX3pVnf3/1w86HOxstEyhqa50To"
    "/5Dvsd7SWZRd/G7t+ZEXsBfiaw+xeQuICo8hXdyZRaI8kK809oiY4LJSWVlXJq02fCId3k"
    "3Um8kTeNmXatx1yASN4jRfQySz8QBlGcolVxW55m1DBCkiUJ3aJCYiVdMdfbZ77bKtyMHy"
    "LS/f9crdCtqKHEBbgTZIag3Zg1uVBHjL8M6x52+BbVkMgK0CK3gVG603lxiG0iu+bzRKb3"
    "qI3Vl57opSQMMDDf9MafjCzuYFMuNri8deEu3guR9PoOeQHnOKSctz9m2LESkiELzbmBss"
    "kKoia50R/E0yzVEi2hpKqCynQaUAv+fa70TjDpSfT5v8gct0hEH+rxgbO/CE2y5tbDZFTP"
    "TbTfJxhZNPNNgVI97HhMhfr78uFGnVhBl2PPfwc3rBT9innzBh4rRnRSt/pz8ujr9ASk81"
    "PHBd/z4zT+HgE/YG4igcSMr0swQdAuV23aqVDYPwuw9ttuVcYsgrdstN+fTEZFPmo2pXrb"
    "xWTndc+Ruu/digrMoMuJjCsGBOskM1pOpFGOKaKOaiWAnrPinVA7EMV/+4/eXX8i6wvvuN"
    "6EqJNmwDucgI94FzI+XsvEE5O68qZ3fU1ZDLt9xm0UOcjh8Fvi1LspnPL4TVp8PLJH+pZn"
    "sUkeVKtxfU+qxUEfBXlf1VJAypRlGoX76ZwBjOr30vX/Cc1C/s8XpOBLu2xSNXxMBjMjSP"
    "yUASVAT1fBFF2Fksa8pTlkZM22hqvuIKgw0Ya8HXp4nrkmF2cBh6ega6cawloyxvF/jksf"
    "DJfLinTwuu1e1Ukf3pdn2egl2HIx3KmTs0YLvh1dIdxwJORQTgbOkpk3hJd3SOp+7Y44S0"
    "vZ1MvqAMOp7sN+DgWDEdasTBB6Uc4UduH+kUvMqYRhVPLXA4C9PhBmWPpMa2IiHj6sYCM1"
    "nsm3+izqcrbGQqZlC6KK6iXi5eNA4FDgoNPfdzsejzwNv1csVAEE0GxiCYEERyZ9O+Qk1d"
    "CVSpMRk/e+hO0KCEZr06dtSYsrYgR/YQTFUmdfUNSmdKymxqNKW8AGe9fpTX+jRgvoK0au"
    "MqpEuPxf1SMHLoculF/Ikn4ZJvlR4qCd0lCq/wr9IwZN3MCd3lBne8b1NwRY/5McSWbemh"
    "774M3kBC+qALCnRB2cEi4OcQDa2NrFwGTKxyVw688SnW4FmfqKuIDCNTd1TlaSA0on67Hq"
    "/l63Il1f6J51LwtI/paUP0HkTvHXH03gqHD1udUAVBiOUaWixXuUreNidSLgbPd2jP96Cx"
    "ev/8fyVRrls="
)
