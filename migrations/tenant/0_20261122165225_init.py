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
    "eJztfW1327aW7l/B0nxoz1o6ualfEp/mrlnLTt0ed5K4N3Wn7XS6FIiELNYUoRKUHU3n/P"
    "cLgG8gCZKAREkUvfvBqURskHoAbuz3/dcoIgEOoheXjkNXQTT6Gv01CvCC8P8pXxqjEV4u"
    "8wviiwhPfTkWK4OmLAqxI+aaYZ8R/pVLmBN6y8ijgRh8GaBkPKIzFM0JcuY4jN4gjO5Dul"
    "oih/o+cSKGKL8YMoQDF0X4gTAUULSkLPKCe/ZC3MylDr8b/9jxvKvA+3NFJhG9J2Ion/23"
    "3/nXXuCSz4SJj3+NZh7xXfn/oyUOSRBNPHckRpHPy5Awxn8tSwkTTIOV7wvY1kuJ2kgO5m"
    "jJD/8ao8KkkkbcdLtZxcDlw0ROXFhfPi+/JL+fpLQ//XTzzbdypAB3OuGIrRZBPnq5juY0"
    "yIavVp77QtCIa/ckICGOiKusvHi0ZI+kX8XQ8i+icEUyTN38C5fM8MoX+2f0f2erwBHbBv"
    "Gt92JBXeKzF1PMyIuAPHG4/z15TIVkMvlwezf58fpuMhlVtl6ClLprkq8cDiuHzAsige5f"
    "/4rnzcGR347EDd7+8/Ljl6ev/ibh4HvmPpQXJXSjf0lCHOFJvpA54o9804kHqcB+E0R61B"
    "WKEvRe/LbZgp5+kaOev6Qphl/tCFT+sPyfv598dfb67OL01dkFHyKfMvvmdQPuNx/uJLw5"
    "nE5IxC+f4KiK6Df8SuQtiB7WImUJWTchfZH+z65wToHbBdT8B7q3gb9OXqsGXO9u3l//eH"
    "f5/gdxuwVjf/oSv8u7a3HlRH67Ln37Zbz9KefzMf/PJkE/39z9E4mP6L9uP1yXX5Js3N1/"
    "CX43wquITgL6NMGuwgHSb1PUCqu+WrobrnqRElb9mFbd4by/ut5v+fle84Yn40urzNHazV"
    "G1y1Vd4M8TnwT30Zx/PHvZsKr/eflRHk9nL0sr9SG5ciIvFdloKmeYQpuO7wbaQ78yBXBP"
    "Xpqgy0fVwiuvFfF94D9Nj+91sFpIjG/4M+HAIRWsU9o+Yz0qC+JGSJ+ZAH1Wj/NZGWaPTa"
    "SUX4X6ilKf4KBGrlXISihPOd2uYM6+2a/wenV7+67A8a9u7koQ//T+6vrjl19J5PkgLyJ6"
    "6YsDh0Nn7j0Sze5ug1ylBNQtUM81zQrm9bpbgWgLFS459frCuzdX0oROPHvQ6mgxVlV0v6"
    "Uh8e6D/yDrCscuIVq1mxwlrPm3+SOG+CkzJBR3Ff/9XDkn8bb9yKW9jzdv72LjwxQ7D084"
    "dCcFxMUVekJL32Rjq5cWJ4vyNzjA9xIf8UPEYxeh/yZDps6olY4YG9i2MqDHJjauuznJjF"
    "HRHEeI475acLwYWjGCZjREGC1XId+cBD3NSYACGs35sqCAcFxDJB6YIRqQqp2r47nbbV21"
    "JqTkJptKNwp5f+X0g4o39bakdFfanQRFqi6tef1gWt2eBYpVe2+HQU+BbT0NijurV8fBtx"
    "5zsP8r5326o0C52ngMzOS4yTod2O7mQGJs6orgYu0DG0vW66LpOnZPYM4wXD5GDvQCzqw9"
    "Z468CPH9FEbsjbzAONt+5Fyb8j8+Xmr8Hju80RaHA/gX9u1fOKwlZ9BGsvg9meicN8LorM"
    "e3QNRkbz7ec0EHsLAXl+Dj3McWPIXk2UFXkUkOc3B+T1dhgP3rIArXuqOzcL3x8PwjHjkh"
    "2VCD43OKfSFVuUhSfS2OKy89o5w5Dvgzj7kW468RDtgTCePzDgfSu687Jref0DIuIFXMOo"
    "4MiN+KbucMiUNDN/OOdTt5asbu9iYgefRG8gAfx158HHYn6DM9PFXASgzHJlqgRArhAscU"
    "LqAiomVL+jUvkfWZI/XJw62KORYHb4kMHFNl3iWi/wizRLVEBqg2mnhTtDqw8Za1oaNEt9"
    "XOW9pevTL0JivwzgvIqF5dlZfHJtqqn45sVVZvA4KY5xJhhMVBrF8KO6s0yHKpHjmrMCSB"
    "sx6jJy+ay+9T9vcFQ/SJ6wEL6dCbEjmPF1UV2F3dRKPU/jbKNHX+PnnyZ/7epOmWzf9dao"
    "9LHEbrZGblPqA6DkJ1zPZXBffaqHiVZH9h8buU0TqOjAc90VJPdMnU02iI158F169qCcng"
    "MmTE8RbYf/FN/O+wQPvw0/trfrZXUzBcc+Dy0YBcelbbqKcqzQB101MDzfS0Vi89LWulsa"
    "xjujfz0bA3XS4N2h0hOcWWx0g/tSLjUwSsTvuzOkEE3A6MTlLts4RUpQFAqwH7kS2gKg3Y"
    "74p4Rpyv2KGZUwCWjbbQzOSzX0NoT9/7VkuoyvZqzKCa46oDfCGYuAKu5JgdQPtDOs9Rsg"
    "OTlJ3IYstyztkBpnfxLMNEND9ceuUJEZhrPCDJUtR7PpIVN4nOY9gnDHECEUfHkFhaEU2H"
    "0UxQ8mG6CDwzIgg675nQMG6w30NRmxEUtYF4JShqA6sORW02tA9CUZtjM76GiTnfxLWSjg"
    "XHisN/2z3VGVnMQuVV+j7v1J6Ey4tCM1zSftTs1NYCNRndHsvTpAz4eKvTHEssz8sj0QYO"
    "7OPqp1GmW6v3Ieyy/cT1mGs8XK5cL6pNVFWujhtL/YhxNkmqIiQ3zhwVQbmUfwrp05s48t"
    "a7J0wmmCaFGZZ47VPsyqrTwvjFsB+NEaNxDR91hIMDNCWI7yBGXH0c8D5uapnsKlGcpII0"
    "f6S9Buleefe1Z4yWD2pOl2TP91dpik+Xf5ycnJ6+Pnl5+uri/Oz16/OLl9kxU73UdN5c3X"
    "wnjpzCWZ+eQQ2Vh6xtFIO1TRyJLSLFpNEYwfkcDa0FjZwGIj/KQdhL8ZstY8EKRH1W8TY0"
    "RrwyUfJe1St5rypKXkj4z2QanlQPskICEBtAXDzZTVEuUgHQJns5FppstnJGAQAbABw7mW"
    "0AzikGCPCFAb4XtfBelNFNVAnraEeVCsSIclC5VOl0Ck+Aw3VNRHlGU7ZerqM413k4UF69"
    "u70qyNh8f17dfLj8+OuX7y9/+VtB0H53++G7dLwK+9Wvd9eX/am7Jc0VP8SvxajOnJFeH7"
    "cbNJbKUKPKxfxUQVMyoyGRhgM8i3QFtRpHPpcYHnkn8efsyOJ2hCXIjqukFMBTbHiKysvj"
    "N6WK+vc/3n7QY55TlM0nnhOh/0W+x47X4KyDXkBRgD6VNzLkFVHkrQZ3McFVWewTbMkG9o"
    "wAULdDvScn6A8hdVfylKscnumlxnNzqQxqPTG/o9RlSFbdZyR89BySFOBIDO6EoWXIv01r"
    "dTh0scTB+guWFeyonq0dzWlpwk/jCxJZvKMOlLvpa1maVWIykZh0P3kxtHI3tTGh3SdERk"
    "NkdIY7REZDjKzkORAZ/QxXnT2sbIy0yXCIiy5ZaCEueu+lUJtKgNxxOa3GYHuoEiCjA4hU"
    "d9e/3DUrmwXjSjq8rIFCl9UDhFSX1CyT8P8SCWQBQOfUQ8Sml2wbpopwiQyCqXX8wL4oS5"
    "kOcC3iyn+NbdS/QgJO9OaY//o8LPuKIbGl+K0y41Hu19bg/xIjNCgfIjZkBwj/lExznBu3"
    "FVfltTXANOObHQA76MIs5QOmV9kqCdO44sKcSOmu91KlI8YGzqrJVBlsUMBFjEXC1o6W/E"
    "fxBx3LEI45fUL8wddZBkk8+xcMiZ2KcCh9Trr69N1MaemySn88uE2G4jaBqgg7s/79ueK8"
    "w9NVStOr7up40NsVVmPBEopUIJk3S+ZK4EU3gvnxAtteza+ws/oo4GRaUb2EoypO7SKOqr"
    "gZtZAN+SaZp3JHSs3RJOQNStKZmZRRuKRIWCKKcLHD47sFzUK6kIQB4RcYl1T4jmMRDePs"
    "WfGDmLi+0Dab3dOt/zv47+DTEkfzT1zO4msTU8nr2SQRXSKXPgWy5e2M+j59Uq/yR4oThB"
    "kKyRN/AL4CabRRniwsgt5YmiYsWiMm/XE3lNv4z8pLFPDHF/8eQ6BRR88KAmdvBE6I0xlB"
    "nA5EbECcDqy67apDOMluw0lSYcMU33T8APE9N8L3vAHf8yq+4Io/hCveCxy6IJPNiptpic"
    "F9XOk6Y9+Pu6iSAaIQ6HAA+5/cg92Z/4bvly+8tQYe5CL/7ADpwZc91J444Kt/Jr56GX6i"
    "sV+nYSn1Rus0/sXEUC0d4XSGFgSzVUjeoE+ud+9F7BN6iSL8QBh6mnNplD/cYkpChihXJ3"
    "VW543neS71GgZhsQQXOSTIHKlFI2ZHFrb2nADKg9/1p8LC27jgABezZ578CZUDsjSi8ahM"
    "yhdMlspgo0pFSfVjceRhpQgCI1HEF4K9kfUSPOnaLJZJEN8FSc3kkIg6pprzdCd3gJP2iE"
    "5a8A1uzbDAN2gG9XC9ROAbfI6rDpL0biVp5q/ubfBNxw8Q3wsTeC/q0b2ogCtNfXWNuuqU"
    "7IxkgBCfmGzg+u1bwTepUmYFsEIzQIRPDRA+rUX4tIzw/3DFxQbddPwAke2+jriPg/sVV4"
    "xtAFZpBghyx7XEZx5zsD9ZExxOWITDaLKggS4YplYRa5gBFLOyYiacL4taq3J7CRWVvs+b"
    "uydlVGQ1FDbxAsdfuUTvI2wMP9JPAFFIFlFIPrnn7MFWSylSDaBQ0z40FZFhYtWhJ6cAhI"
    "3iRLnqzrelrV+wRDY4rLt3Dzra7NkGnUWfPXv80O6mqzi5t2zPk1MAwiYICzktjv2wQblI"
    "NTiku2cTYluK+4nn2gDvGvLBAb+bs3BuafnICAaHb/cbmyyw59uAmxEMDtzTExN0+ah6m9"
    "1JBd8nMmVCY7FAWCEZHMY7YRBTHDxY630FIsDZBGePY2YDcTp+cOh2z4annmO1eePhAGw7"
    "sOI1r82NaGEPCt3goN6NqBZ6CxyuBY7USkCuEO4R7387dc9PnfP9wN5kxU9Bf10L+etq/1"
    "tHJAtZ412m2yfcM/nfUcLtsYkoA+ROlqupr2PZbSnGZeo9GvjT0M6jte8v8XohNm1EwsXE"
    "xWuboHMt7R69hme72u0duw35FhUZRJOQPtlvbpWyo43dHqB89Nvap/fUMgdZIYH048b0Y4"
    "FUFVnrbM1vkxyGo0S0NV1T2U69ytS8CR69CCe/upKOolwdN6WieMVxBlkoOEKMLsiUumu0"
    "wGv0B/UCtOJrKLp3hpwHvhFJl+SRf2ZzUXlP5IT4XvAQ19V7wgwJIxlxUSRK7XkMYdcVRe"
    "XGiPJtFpfmC5AMdR6VVnLPtxfFBu8ScpkE44QkEqkvC+wSpWhhRig+iQamJOTDH8iaPwp/"
    "J8SzeAmduHNcJlq8VS7jxHyMSF2NU2dEJ3v0EIgHF7Wi7/nGhDQaSKN51tFakEZTD/VwEy"
    "ogjeY5rvoxeNz2l4VwbhSKed4Qi3leCcaUEh9/O6aayJ6mOmQqFdR1L9dRoIGuReCVF+Bw"
    "XZMARvVK1XQdETYsIK9EA0uV//D9eXXz4fLjr/oemOl4FfSrX++uL6vVFbi4bAd7TgO4b4"
    "o7V13qnPbtsfMZcZ8Zdk8C58nnpcfXYQMZqEg5QBnoSGSeFJNGoUeIMDb2+mw86IplXRFH"
    "EVksrUruqCRQdKcMKBOOIXv+o5B1wHz6aToeBO8hYWjnHM8INjq/e7aSxQP8q5dGYR9iWO"
    "0hHl+sxiEs7XWuEhk4s0pR59Qnlq5BhQTQbHQNCqQ6cA1+pEN2DSrbqVeuwfdcPvxRuqFG"
    "GtegcnXc5BoUUuaE5QONK9QJwsQNljUEi+vEjZF0dgnX1hwzWUuOPgVxUbklZuyJhrK0HC"
    "PYJ259hbpO7wCutZ6xpTG41sC1dvBDYMBOFnCtPcdVn1Odrbxe0UvH99lOu7FjzaT8FB/V"
    "4FirlKBa0lCDb33QbTJ8f4fSLuHt3OrkrMLa4gMGTgaFvs/7tyd+hhWXpW1TBFWaweX/7C"
    "TbNdU/JrHyUQX7jnyujdCvkA7B/NZ0ul7/clc4WFNo9a7LdLiyFG+FN7NizHbtahPkFH1m"
    "I33a5SFZ+muuTdugrNIALzFBGVJR9pKKUrGQHsigR2RRFJ0xj6TlUhoMefkYg95MSxIyGq"
    "RmtayZQ9zdwWOpoS0OWM87QSTZwF8wXZ+mrecUkfg/J2H9IoQ/JAv6SGQQ/Zqh6RoJWMZo"
    "ShzM5RJJLPaHLyPt+cOsRH4bQ2xJ8EPyGAt5tzWa40cRwi9zB+RwHIqIf8b3fhqcb2gm/E"
    "01CKeiEf/0+zDsh/JO4s/ZkdkMoTT7bvPaIWZ357VF2IRzbe9RF2La1rY5o4NsavO00+R8"
    "2cBCWqSE2Jc+x76AM2kEziRwK4AzCVbddtUh+AqCr3aK6NEGX0nUNZaadDXq7TTpsptYaR"
    "iRja+XJFx4TIgkLCuCIO6rM8KYkEAsVM+4xLjBrgHiK4ivIMiA+AqrfmTdOtuPqr2ZK7uv"
    "Kas+lgXCJbLBeYF3U1E2l+WqWF+GIa5Jgi/RlcAWzq8jZFctwSS//a4pV7ry/GjiaTZqa6"
    "lShRIM60fhRP+RhF7yo0qqWXJl3KScsXyMUSKM9FzH6SmyiRqKG5uwr5FPnQfiIh+zKK4E"
    "J8IxhA878VoHDMdKiixYJw4+jU99N7fQqH+/jfI2W1mHydilDVphH7VC265o+2+HdsTCzT"
    "IkM0/TvbKpdntKAQAbAByQzzZB9OlwsGZUCidz3j/RieBCqdWDqZA0abNHa1LWASeU0YZe"
    "zHbHV5USCqU1ezpUmaIC9AaFqMVsvyaTHSe+rX6P6ibrlftDFgPXyNhpkfB6CXvmWbg/Ir"
    "43XCRIvpa53bJ6G/I9kvg0uPjqhSIFfJ7UdeYqbxpmqnWObD1hu+vkr1GO4YgEkRetxQqK"
    "UeTzUtSglgp5Qpjgl2yWdKeP5GCOj/wg+ZYyKZvjk/NXW80IknxvJHmIW92t9WxBXA/HMF"
    "mgXKQCrA2bonv/o62Pel8r2qcUQ8qP/cfJyenp65OXp68uzs9evz6/eJmJ+dVLTfL+1c13"
    "QuQv4K/Joo2PA4vNnVMMcGO/MsmbfVWfN/uqWp8zPsQf+M/To9yeqVyaosdZnT3JVc4FJw"
    "txpEAE0Wd1XiQrw1aBaoDsYifnYBoqYlcJsEgFRgWI3HmmMRw9cSXeBI/Uc7R2jvTSuKXr"
    "VjbIwNrh+NhbIKHWImfFIrog4Rv0Ke3aKAuqf5Juvk90SYIJXgjH4CeZyLoM6R9E6sRM+A"
    "mFZQP7PnVkyy9tru5ub2ZpJUmfIDm549rxHRpMSvMX2UG3thkauvF9OpyTn78r/rjxEdzt"
    "1C5fpV3MG9EI+91P2+nKgQ2sNzYwiHEeQYwzSEoQ4wyrbh3jvErLvhg7EDKKTsxQgw5z3s"
    "bmt5Wxb09vUE+sfdBqak9AFxS8TQGvTALAtwJf0OFMQ7UKRM85WCtXU02hyymeM26Z4SMk"
    "MxISbffKhphhLTXk7Jh4AAKq46/1pV/T8QNAtyVDpyBXd1Hu1VmFYnPWVJGu29o5TZ9Prw"
    "23tEnd8/qq59Wa56HnEDbxAsdfuWQSYU1sfGMqlX6CPWZUHYYjd1iqzPWYTASqAn/9WfgV"
    "KuefMr58AhLHW2D/xTfxv8OCnAN6/fHmbSXfwBi4ZChgpn3L9Zjp3+fniFnq9jBCLR0MuC"
    "k+RlP0SiSAobArbmT9LRBCKcs+l7IsObKNA4uKZBBZVA02DDeINQwh1FCPJ5diF5ZwKiSA"
    "ZulwTENKLOBUaQDP0kHpzizRzCkAy8ZEz/SgqYJrneX5Aw7jxl7HeSK1JniWzuSa7M4KH+"
    "gA2R+xT9htOtlR7tpWdFX+ZwCtPMw7gPZ7ugoD7F+n0w0TXFX0MQBXHO3dYfvOC45XCWmF"
    "VhGDDJDl51IHwKY528NEND+7e5VAnwSQy91cH1+ebvbWGPOJn45sDTS/DUTjI/6HzhAOUD"
    "JBNUa8YZxleHf6jIkIRZknn6XzqGvxtNuGXkNQcG+CgrONUsG9odtuTjKkjOLOIoOPrWzn"
    "3jym50ZBAOcNQQDn1SCAP1dYZqSa2rTV8WDQ5g8eTaTn2BS/IgUgmDqBJ6E22q/Zc5wRAY"
    "4R5xQ2EKrjAT1wvm+24+z8oUUKQNALHLogk6S5rK03QkcMbrMKxKpeZ45tQRsEUHXenlSV"
    "tcC1Qgi+inIUI3VXji0rKFIBptVzyg7PnAKw1Og7dmAqJMBIm12TSjGOLe3lSu2P4wS23Q"
    "tROKJNXZOZDboz/+SwfT2VA9vE4xOfRl341/OZhglv8eA2wFYw0w6A/SmZZqC8QTlyDDDV"
    "BpFbQ3oXzzLMfZoLRCa+9IJi2gG0l/lMA92wWl2+j75gscvrXcHJO9DuCU5eObP+RXyw8O"
    "/SgCCHL/09Ddey6pfYB+jL6w/oq1f/OP1qjK6++/vJ6d/0DYo2mOPwDmTw84Kft0fMrPMK"
    "UMmLqHfytpd4UOn77O3tSXUHG+cQOIZS1ATLMkUtHQuo2bmFwCUE/gqwAPcYSzBZHsZkCZ"
    "aJ7S0Th1GX48wgjaacpQzVK8nLbIhJQe647xeiIcKiERijgbaUds0wSyU37evU44rJpbnJ"
    "Ans+aOHD0MKhBPMISjBDMV4owQyr3vsSzBscV7tc2V03C4cGmTstVRmLcRYAZwQ9bmO3Ic"
    "CnJyYA81H1xRNPKgAvOUhWOzgjGB7A3bMHoaXac+AiFeDcjrOPg/sV18htUFZpBsiOLwww"
    "vqiF+KKuOHtEwsXExWtm4xHV0e5RLTvbFeAd62VQl1krce+iLrPHJvX1gBrLBZco91gnOP"
    "vmaAsFc+zYarn0vU1QVykBdTvUcejMvUeiMVy2oa5SAuotqFf8ZQd0Qly6rjB7j+p8Een1"
    "catLQlgbsqGtromf5yQkwtkgSJGnafCpHdHukAB7fG/s8fwORJc4XS9s5xQDEFb2YPcQC4"
    "J9DqBrp5wXyQaHdfeao6MtgdLQnENfAuX4od3JNg7JvWU1n5wCEDZBWCYO1MXS1mzhnGSA"
    "do8TE4zrEa7aPYQEZJmWrdDsV9A4jigyG6m4tBLVZbgNyB3lfwyDojYu3dsH8NvzCpWdZx"
    "IXtZWacen71MHJT6koGcrVRhUDF8e1hz5xGVrGDcvaj8gJietFSNQmRYxECN9zeBj/F7lk"
    "ml6YhXQhvhFJPzR4w/83JCJCBPtc/eCfAnLPn+CRoJA+oWiOIyR+DOPEDNHQu/cC7Guiqw"
    "75JJYBXPIRtq0/WQ3fcrefFNS63qh1EL2/TbaIZU2sEglgaNdDtZP+qUeEmaaBakgcUaZh"
    "k4iuEimEdB1TSFd+7lqcjwUiSBSqlB6eWiOq0gCgFd4kpFrRVtUK0xJZhzlYfVDfus3Akv"
    "uvCu6Oe1f0dLu2asbq22qQgRWzS0DXEN3C6dJBQlaVkWxt+CnaI46Qe7QuQol57tz+80Mc"
    "1jXSepjjS+Nm53I+qNXs854GZI243EpENEJqR0kjcd6gT0rP1U+xLWUZ0j9IrJ7TmbSg5L"
    "YmjVt6J3ewNNOUGm/tMkEufg+6nTNXZ3ucKAgGp94YnCCvbwR5fWAOgLw+WHXI6+tVWBAY"
    "oy2N0eA72tjvkasVpvCVSABDZxWGJHDswqAUmgHGQZ2a5IrWZ4qWGeKC669UoyCZlWzMqf"
    "uMdE8KNi7xmoSTkMyI2J928b9VUgijNAmj3KwVE/RganQClaxZxq7KIhnAWq6JoLQ4N8VU"
    "pQFAywlyeWNzY+tfTgJwNvsp6/Ns7fuCbBq82w9c291oRc5n4KeEZgvm6Bp1Wagw2g6gTX"
    "zA1+l0A8VXPWNM2oVwFtoduAN3sCvnTa/qnX5DfO+RhNqSp9m1cZMX2FVHtbqBv6PUZXFg"
    "/D1FEVU8tF+jBXYJmq7Rp2VIHcLYJzSjIXoSgz0RPu9yrciV7T8CGqE1idCCPhK36gre2V"
    "0s3cFxF64e+1JLc/N3NTZ17thxDe5fcP+C+xfcv+AIBPfv81x1cP/u1P2bCTKbODsyYvB1"
    "tPo6DuBn71lpTDs3u9DaJrFaQGeWNksdLXS5Ke3HVOOywFWlAWNwCdAnHJI5XTHbzlZlOg"
    "C22couN2EH5rS8wfnxImvY3dzYUpntxQ7w/Vmda6Dwlt9dA4gLZ1MHMKu2x6M8x1pB1p3m"
    "vTQNS8t8g3k4tdy3m4gnfjq01U78T/qEFitnLkuzBLFV9guGxATSShvIsizxtFX7rzW1dT"
    "WW5Ad12DS6bCWVO0M8MRRoGYzBFLpRd281/XPF2Y22CKQ+9lYdD4G3JU5mygzKDBCEe50a"
    "mnJvC2ArhABtObo2pO7KsY30LFIBqG2lKXLpe3+CfE+hNShNUWCGBtpS/pZ3qvEPPIamwh"
    "sNkE7e+w5g/iGfaaD4Fnlkr3RRxaql0USLNq96PZSJcZPM0mbSCwFHSuxQGhz0Bn2arfyZ"
    "54vyF59kqNCnuEc4Xwb+OSRKZQmGnkIv4k8jY45CMuNceD6RPib2SddcYR+37HFZi/j3Tn"
    "ZR3iKiUSzVQ0RW4Sb5ztr1nbIt2/mNwMrRGysHhIWNICwMAoQgLAxWHcLCICzsOYaFFSXK"
    "TdAuzgCQt0JeEK03QbwwAQDeCnhRUzUOgSxQPeuSQ5lVYaNSGXpqqJZhUi0DGlVrhcVdNK"
    "qGyka7rmy0DD1HFE0OHH/lkkmEP1exbuySrJ9gj82SD8ORO+xQ7XqspoyBPgZDHQ8xGIGu"
    "Fa8euEDbg/cZYqZ9y/WY6d/n54hZ6v4wQi0dDLilZtSpbZRUhRDiTqDCGFRw6nMMhH0Fp/"
    "wl7wDe9yS15g4V3zJL7GmYSV3SQzXYyijcxCLz4TYgcaKCkrswRk9eNI8blMiqwfxfUd+G"
    "ZKkN8rhmiM1FJAi/sEB0FVWjS7qefNN6OOPdJE0oEUwQSzCIWALImOg+oEB9jAqs9VapEt"
    "kADVPnRrbW8wZb63nV1gr5KdvoXvzBo4k00JniV6QABFNb2yTU+r6bDXQZEeAYcU5hA6E6"
    "HtADG+dmO86ur0iRAhCEajDDSr7rZ6mHLTEVL60dnjkFYKkRF+3AVEjgdYcaRYeqUXSIRM"
    "V+soBu8hTLXKEDYH9KphnohlUYoQGmWge8NaR38SzD3Kf5Md0rJ8e7pMH5SOPeyK6Nmxwb"
    "vjrKyKFBAle6HBCLqPMgC+rrnRN1A9sdDWC0743RXv5bwbwhhyUZP0CT8k7Cdx/4T9Pj2x"
    "7ln9L2GesDBvhXpN/D8Oj/J5wAOgYdX2jkzn9mQ1pZ892cIAc7c+Ki1O0Qc99ExEKiFkGA"
    "OOBE9OhBKeMfywIEc6XKniebp3Cyhcd0HVl2eifN4fCbKlBn59XvcGb09cwAN9k2hk6OMw"
    "kfiWbX6tFTxwN6KX+wtByVyMB61C9j8XBAbTDJQX2rHdqNVD13S3RVxXqg8JbYYa9sHh/l"
    "eVdr9lAvN8rWYWlgq4T9ozRjpNKqbEVYrEf9Rgi095Qw9DQngQy7vJfdC+8pH5eHYQrLCK"
    "vK1TuYXytNF6NYawXqumjMcXF7QHAmyOzPXuqEuk61WA64wg/oGlBw+7igBTVuT5EVUBAa"
    "CkL3Cl9QmJ+twiz1yvf0kYx0SZDZxXFj/qMYNlmk41p15UsUp249ktxHFIly2E8kiNCM67"
    "iIivzFBLZY2aVCR32DAvLIdVhnjoN7nfup26ktsx7Lr9GOMh7F9iKO4Ik7rMzdSUeq0sR8"
    "pVai0F/H0+4WjB2UJ89wSH303f4CMJyA4aTHx6VFVsf+e04fEWaaQoslPmJjaiqRgq3pmG"
    "xNlQNlk4CxyiQQOSZ/d1NpWFWisThaS2SQ3GNStbQhrHQ4VUv3EFTaCwvqIPctGFB3ACqj"
    "q9Cx3aoFIoC0koga3hPbbVogAkghWutgxuf45QbTswm4BUZolO0n3nLA1iztT+GIvW8G20"
    "+JqzPX32G8J/+J/VVtsGF+cdzkPXksDNsolUekzohpSDHVhgp/BvbzJBv2taz+uKCPfGkQ"
    "5pf5z0IOP9pEqk08w//JpjVL7tnhvbfIBe2bKH7Qbltg2+6fbduu3hPUelJiDzCLLHsxKS"
    "Rb+gf6eYo2uAe2ynM1UGhuA3JH+Z/dqzN9YKE7aK2+tfxBroMoXNcJIMnVVgmETEg20LRd"
    "uoj4QK4nsxFEfkEmBogPMihkjLw4FUG4cFHa7qg1imMH8/colEP8LEiOGIyPH7zU4KXuDs"
    "oBe6lBYQCF4RDIScHG0hKg0oCbs4hnKr9YwKmQgOsIvMZ798elsenbGt3VePjjxLVVg1Ve"
    "Vciy6RRZa0dnppFvCe33dCVqbWWWgKM8tFrhVY/sXjmJfsYhmdMVIyONjSa/OG4y0TwVhp"
    "lk2PjYIXHDr7jCpqyoxhB9CrRZMy3DoSxnzw67cYNFwuE/oIp5QxvyZHw38ZMHtdMW4yfP"
    "TMInz+qjJ88qwZNQ8XS3walxKuGGtRO0xCAaN4vGRdA6kDaeQeSPdqP1Sua4fiT6urLxhU"
    "ZZg2RDDOQMtpBBHiLhVtKN+ZOI1rbERdO1dM2ExMfruChVUtJ1NfU9NifuGDEaZ+diJMye"
    "JEwcN+zBWzKRqKsTVfZwR0tnEZFmyr26dK68+9q+mFq+t2FHzMMe5nE/zH+cnJyevj55ef"
    "rq4vzs9evzi5dZY8zqpaYOmVc334kmmYXTKO2aWS9NQRHuvaRSJS/RNmiXptgI9P0ov/3C"
    "3No0nhOBbVyLKD9SmFaaqmXaVcKNGHjPQO26ozHHyLfSvzKCPnPgPilgSxIuPKbfvPUwF6"
    "kAazOsPTYJaOTNvDrd64pSn+CgRsyrUpeAn3LyXSGfyoH75cRXt7fvxMxZtMPVTUme+/DT"
    "+6vrj19+JdeBD/KigphXiELxlp597naZDk5AqHYKsT10FU2pbXvTAlGH71EfIoW7MNJtFq"
    "odo1pdB8tI7dtsmiNEvz2tTN16Ow/TvnHJYkkjEZs80tjk1MvjJsucVxpolCxGZjPiRKnV"
    "64GsEfYFI1qjOXa/RvG6oaVI13IcETU25oOWETp9iVy81pSi72pSbf35ZHiyMnzi5tLzyp"
    "kB4dTyTuLP2ZE5LIuLbop2kQr8POXmgUQTO1KPZjIcYCyXy1mK32ypDxeIBqgOvzIxRb6q"
    "N0W+qpgivWC5iiZzzOY6Z0eAw3UNyy3QlRXgdcSf6/jAbtKA391eFXQCjunVzYfLj79++f"
    "7yl78VFIN3tx++S8eru/zq17vryz6Zgo8If9CEQROuaMJbaW7dqRnf0+lIo16IrxvVij+S"
    "Aa3qxDsa3KMnGj7EkYLLkArg2FiGCkphjMl6EMIJL3cMEw74Gb+gSfLcdjJLJ33xnYL0y6"
    "EEO4J7fi+uYo5gtGKbAp1TA9StUHts4obrSbjawCOkEO7RGZR9c7TeICqfS7O/v//x9kOd"
    "jpeRlCU0z4nQ/yLfYztLZ1G4+HTl+ZEXsBfitodg3gKiwjKkmzvTSJQFeavRR8QEV5XKyr"
    "oyabXhE+nwbqLeTFbg5a5E465DJmgUp/kaIpmNByjLUC64qMglbxtDkEIC1alNYiJSMd3R"
    "Z7vXbtsKHWzf8vZdLd2NoK3QAbQVaIOk1pA9uFVKgLcM7wx7/gbYlskA2Cqwwq5iI/XmFP"
    "0QesX9BiP0pofY1MpzV6QCMzyY4Z+pGb7A2bxAZnxtsOwl0g7W/XgCPfu0zCkmLevs2xYj"
    "UkggeLcxN1ggVUXWOiP422Sao0S0NZRQ2U69SgF+z6XfkcYdKL8fN/kDF+kIg/xfMTZ24A"
    "m3XdrYbIyY6Leb5OMKJ59osCtGvI8NIn+/+aZQpFUTZtjx3P3P6QU/4S79hIklTntWtNrv"
    "9MfF8RdI2VEND1zXv8/MU9j7hL2eOAp7kjL9LEGHQLltWbXCMAh/+tCGLecUfd6xGzLl0x"
    "MTpsxH1e5aea2c7rj011z6sUFZpelxMYV+wZxkh2qMqpdhiGuimItkJax3aVI9kJXh+pe7"
    "334vc4HV9A+iKyXawAZykgHygXMj4ey8QTg7rwpnU+pqjMt3XGfRQ5yOHwS+LVuy2Z5fCK"
    "tPh5eN/KWa7VFEFksdL6j1Wakk4K8q+6tIGFKNoFC/fTOCIZxf+96+4Dmp39jD9ZwI69oG"
    "S66Qgcekbx6TniSoCNPzZRRhZ76oKU9ZGjFuM1PzHVcYbGCxFvb6NHFdWpgdHIae3gLdON"
    "bSoiwfF+zJQ7En8+GePi24VrZTSfYn2+3yFOw6HOlQzty+AduNXS3lOBZwKiQAZ0tPmcRL"
    "uqVzPHXHHiek7e1k8g1l0PFkvwEHx4ppXyMOPijlCD9y/Ugn4FXGNIp4aoHDSZgONyh7JC"
    "W2JQkZFzfmmMli3/wbdT5dYSNTMoPSRXEV9XLxomEIcFBo6Lmfi0WfB96slysGA9GoZxYE"
    "EwOR5GzaV6ipK4FKNSTlZw/dCRqE0KxXx5YSU9YW5MgWwVRkUndfr2SmpMymRlLKC3DWy0"
    "d5rU8Dy1eQVm1chnThsbhfCkYOXSy8iK94Ei75Rumhkpi7ROEVfiuNhaybOaG7XO+O900K"
    "rugxP4bYsg099N2XwetJSB90QYEuKFtoBPwcoqG1kpXTgIpV7sqB1z7FGjzrE3UVkn5k6g"
    "6qPA2ERtSz6+Fqvi4XUu1XPKeC1T6m1YboPYjeO+LovSUOHzY6oQqEEMvVt1iucpW8TU6k"
    "nAzWt2/re9BYvX/9fyzvsV8="
)
