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
    "digits" INT NOT NULL,
    "is_archived" BOOL NOT NULL DEFAULT False
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
    "prefix" VARCHAR(80) NOT NULL,
    "digits" INT NOT NULL,
    "next" INT NOT NULL,
    "last_on" DATE,
    "fiscal_year_id" UUID NOT NULL REFERENCES "fiscal_year" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_series_code_f6a65e" UNIQUE ("code", "fiscal_year_id")
);
COMMENT ON TABLE "series" IS 'The counter of legal numbers: locked last, and only by the transaction that posts.';
CREATE TABLE "series_pattern" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "pattern" VARCHAR(40) NOT NULL,
    "digits" INT NOT NULL
);
COMMENT ON TABLE "series_pattern" IS 'How the numbers of a series are written: what stands before the count, and how many digits that has at least.';
CREATE TABLE "series_prefix" (
    "prefix" VARCHAR(80) NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL,
    "fiscal_year_id" UUID NOT NULL REFERENCES "fiscal_year" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "series_prefix" IS 'What stands before the count in one fiscal year of one series, for ever: no other may ever use it, so that no number is repeated.';
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
COMMENT ON TABLE "idempotency" IS 'The effect that a key already had: unique per account, kept a week.';
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
    "eJztfW1z27a27l/B6H5o94x2buqXxDu5c2fs1O12TxLnpu5pe7o7MkVCEmuKUAnKjk7P/u"
    "8XAN9AEiQBiZQoevVDXIlYIPUAXFjv669RiH3LD19c2jZZ++HoDfpr5FtLzP6neGmMRtZq"
    "lV3gX4TW1BNjLWnQlIaBZfO5ZpZHMfvKwdQO3FXoEp8PvvRRPB6RGQoXGNkLKwjfIgvNA7"
    "JeIZt4HrZDigi7GFBk+Q4KrQdMkU/QitDQ9ef0Bb+ZQ2x2N/ax5XnXvvvnGk9CMsd8KJv9"
    "t9/Z167v4C+Y8o9/jWYu9hzx/6OVFWA/nLjOiI/CX1YBppT9WpoQxpj6a8/jsG1WArWRGM"
    "zQEh/+PUa5SQUNv+lus/KBq4eJmDi3vmxedkl8P0lof/rp5tvvxEgO7nTCEFsv/Wz0ahMu"
    "iJ8OX69d5wWn4dfm2MeBFWJHWnn+aPEeSb6KoGVfhMEap5g62RcOnllrj++f0f+ZrX2bbx"
    "vEtt6LJXGwR19MLYpf+PiJwf1/48eUSCaTj7d3kx+v7yaTUWnrxUjJuyb+ymawMshcP+To"
    "/vXvaN4MHPHtiN/g3T8vP399+upvAg62Z+aBuCigG/1bEFqhNckWMkP8kW06/iAl2G/8UI"
    "26RFGA3o3eNlPQky8y1LOXNMHwm45AZQ/L/vz95Juz12cXp6/OLtgQ8ZTpN69rcL/5eCfg"
    "zeC0A8x/+cQKy4h+y66E7hKrYc1TFpB1YtIXyf90hXMCXBdQsx/o3PreJn6tanC9u/lw/e"
    "Pd5YdP/HZLSv/0BH6Xd9f8yon4dlP49uto+xPG5yP+n06Cfr65+yfiH9F/3X68Lr4k6bi7"
    "/+L8bmStQzLxydPEciQOkHyboJZb9fXK2XLV85Sw6se06jbj/eX1fsfO94o3PB5fWGWGVj"
    "dHVZerurS+TDzsz8MF+3j2smZV//Pysziezl4WVupjfOVEXMqz0UTO0IU2Gd8OtId+ZXLg"
    "nrzUQZeNqoRXXMvj+8B+mhrfa3+9FBjfsGeyfBuXsE5o+4z1qCiIayF9pgP0WTXOZ0WYXT"
    "oRUn4Z6itCPGz5FXKtRFZAecrouoI5/Wa/wuvV7e37HMe/urkrQPzTh6vrz19/I5Bng9wQ"
    "q6UvBpwV2Av3ESt2dxPkMiWgboB6pmmWMK/W3XJEO6hw8anXF969vZLGdeLZg1JHi7Aqo/"
    "sdCbA79/8Db0ocu4Bo2W5ylLBm32aPGFhPqSEhv6vY72fKOY627Wcm7X2+eXcXGR+mlv3w"
    "ZAXOJIc4v0JOSOGbdGz50vJkWfzG8q25wIf/EP7Yeei/TZGpMmolI8Yatq0U6LGOjetugV"
    "NjVLiwQsRwXy8ZXhStKUYzEiALrdYB25wYPS2wj3wSLtiyIB8zXAPEH5gi4uOynavluZtt"
    "XZUmpPgm20o3Enl/5fSDijfVtqRkV5qdBHmqNq15/WBa7Z4FklV7b4dBT4FtPA3yO6tXx8"
    "F3LrUt71fG+1RHgXS19hiYiXGTTTKw2c2B+NjEFcHE2gc6FqzXQdNN5J6wGMNw2Bgx0PUZ"
    "s3btBXJDxPZTENK34gJlbPuRcW3C/vGslcLv0eGNdjgcwL+wb//CYS05gzaSRe/JROW84U"
    "ZnNb45ojp78/GeCyqAub24AB/jPqbgSSTPDrqSTHKYg/MHsg58y7v2w2CjOjpz12sPzz+i"
    "kROcDtU4PqeWx6UqBwmqN/y4cpMzyl5YPnvmMdNivA2yfPqEg+i8s3zh3Vcdk7tPaBgXkC"
    "hmLUcGRG9Fu3MG2CaBk3rH2p08MWO3exOQPHojeYCPYy8+DrMT9JkenjJgBYZjEi1QIIVw"
    "gWMKF5ARUbIl9ZoXyPrMkfrk4ZbFHIODt0AGjqki7+LRf5gaologA1RrTbwJWi3YeIva0F"
    "Gi22jnLWyvXhl64xV47/p4VK2uistjHW3VS0Y2Kqu3PkbUdTA3wlp+pF9yO6swyDKpHtnr"
    "IMC+vRmjJzdciO8T9vcVReSJ6QFL4dCbYjGPG5YV2K5uolBqfxulmjp7n1zxM3+v03SL5v"
    "82tceVFYSbeGbpPqA6DkJ1TPdXCffKqHiZZH9h8V3KaC1HxoOeaKgnOnjqKjTE6y+c65e1"
    "hHhwETJsu0vLe/Ft9HdYoH386cM1O9vLKRiOPnDZaEAuOatN1FOZZoC66amGZnpaqZeeFr"
    "XSSNbR3ZvZaNibDpMGzY6QjGLHY6SfWpH2KQJWp/1ZnSACrgOjk1D7DCGVaQDQcsB+aAqo"
    "TAP2uzyeIeMrZmhmFIBlrS00Nfns1xDa0/e+0RIqs70KM6jiuGoBXwgmLoErOGYL0H5K5j"
    "lKdqCTshMabFnGOVvA9C6aZZiIZodLrzwhHHOFByReimrPR7ziOtF51PIwRYyAx9FRxJeW"
    "R9NZaMYp2TBVBJ4eEQSd90xoGNfY76GozQiK2kC8EhS1gVWHojZb2gehqM2xGV+D2Jyv41"
    "pJxoJjxWa/bU5URha9UHmZvs87tSfh8rzQDJO0HxU7tbFATUq3x/I0CQM+3uo0xxLL8/JI"
    "tIED+7j6aZRp1+p9CLtsP3E95hoPl2vHDSsTVaWr49pSP3ycSZIqD8mNMkd5UC5hnwLy9D"
    "aKvHXnmIoE07gww8raeMRyRNVpbvyilheOESVRDR95hG35aIoR20EUO+o44H3c1DDZVaA4"
    "SQRp9kh7DdK9cueVZ4ySDypOl3jP91dpik6Xf5ycnJ6+Pnl5+uri/Oz16/OLl+kxU75Ud9"
    "5c3XzPj5zcWZ+cQTWVh4xtFIO1TRyJLSLBpNYYwfgcCYwFjYwGIj+KQdgr/psNY8FyRH1W"
    "8bY0RrzSUfJeVSt5r0pKXoDZz6QKnlQNskQCEGtAnD/ZdVHOUwHQOns5EppMtnJKAQBrAB"
    "w5mU0AzigGCPCFBr4XlfBeFNGNVQnjaEeZCsSIYlC5UOlUCo9vBZuKiPKUpmi93IRRrvNw"
    "oLx6f3uVk7HZ/ry6+Xj5+devP1z+8recoP3+9uP3yXgZ9qtf764v+1N3S5grPkWvxajKnJ"
    "FcHzcbNFbSUK3KxexUQVM8IwEWhgNrFqoKatWOfC4xPOJO/J+zI4vb4ZYgM66SUABPMeEp"
    "Mi+P3pQy6j/8ePtRjXlGUTSfuHaI/gd5Lj1eg7MKeg5FDvpE3kiRl0SRdwrc+QRXRbGPsy"
    "UT2FMCQN0M9Z6coJ8C4qzFKVc6PJNLtefmShrUeGJ+T4hDkai6T3Hw6No4LsARG9wxRauA"
    "fZvU6rDJcmX5m69oWrCjfLa2NKehCT+JL4hl8ZY6UHbT17Iwq8BkIjBpf/J8aGU3tTGh3S"
    "dERkNkdIo7REZDjKzgORAZ/QxXnT6sTYy08XCIiy5YaCEueu+lUOtKgNwxOa3CYHuoEiCj"
    "A4hUd9e/3NUrmznjSjK8qIFCl9UDhFQX1Cyd8P8CCWQBQOfUQ8SmF2wbuopwgQyCqVX8wL"
    "woS5EOcM3jyn6NadS/RAJO9PqY/+o8LPOKIZGl+J0041Hu18bg/wIj1CgfwjdkCwj/FE9z"
    "nBu3EVfptdXANOWbLQA76MIsxQOmV9kqMdO4YsIcT+mu9lIlI8YazqrJVBqsUcCFj0Xc1o"
    "5W7EexBx2LEI4FeULswTdpBkk0+1cU8Z2KrED4nFT16duZ0tBllfx4cJsMxW0CVRE6s/79"
    "uWa8w1VVSlOr7vJ40NslVmPAEvJUIJnXS+ZS4EU7gvnxAttczS+3s/oo4KRaUbWEIytOzS"
    "KOrLhptZAN2CZZJHJHQs3QxPgtitOZqZBRmKSIaSyKMLHDZbsFzQKyFIQ+Zhcok1TYjqMh"
    "CaLsWf6DKL++VDab3dOt/+X/y79fWeHinslZbG0iKnE9nSQkK+SQJ1+0vJ0RzyNP8lX2SF"
    "GCMEUBfmIPwFYgiTbKkoV50BtN0oR5a8S4P+6Wchv7WVmJAvb4/O8xBBq19KwgcPZG4IQ4"
    "nRHE6UDEBsTpwKqbrjqEk3QbTpIIG7r4JuMHiO+5Fr7nNfiel/EFV/whXPGub5MlnmxX3E"
    "xJDO7jUtcZ837ceZUMEIVAhwPY/8QebM/8N3y/fO6t1fAg5/lnC0gPvuyh8sQBX/0z8dWL"
    "8BOF/ToJS6k2WifxLzqGauEIJzO0xBZdB/gtunfcuRvSe/QShdYDpuhpwaRR9nDLKQ4oIk"
    "ydVFmdt57nudRrGITFElzkkCBzpBaNiB0Z2NozAigPXlKkj9B8odq+6mOxB1aLkqZyGBnk"
    "XVTdgek0M1c8dUkaKYyolUviWhGTlTRYqyxUXGqayxeWVHGC4jBky0PfiuIUrvAj52tS8O"
    "/8uEB1gHnRWIXw0skdQKw5IrEGHLGtng7giK2GerguOXDEPsdVB7WlW7WFeuu5Cb7J+AHi"
    "e6ED70U1uhclcIVdtaorWpVFIyUZIMQnOhu4evuW8I1LwhkBLNEMEOFTDYRPKxE+LSL830"
    "xxMUE3GT9AZNsv2u5Z/nzNFGMTgGWaAYLccuH2mUtty5tssBVMaGgF4WRJfFXkUaUiVjMD"
    "KGZFxYx7upaVJvzmejUyfZ83d09q1ojSM3Ti+ra3drDaIVtrLFVPACFfBiFfHp4z9mCqpe"
    "SpBlAVax+aCk/nMWqHlFEAwlpBuUx1Z9vS1AlbIBsc1u37Ym1lqnKNzqJOVT5+aLtp4Y7n"
    "hr2QMgpAWAdhLqdFgTYmKOepBod0+2yCb0t+P/5cW+BdQT444Ls5CxeGlo+UYHD4tr+x8d"
    "JyPRNwU4LBgXt6ooMuG1Vtszsp4fuEp5RrLAYISySDw7gTBjG1/AdjvS9HBDjr4OwyzEwg"
    "TsYPDt322fDUtY02bzQcgG0Glr/mlYkoDexBohsc1N2IaoG7tIINx5EYCcglwj3i/b9Onf"
    "NT+3w/sNdZ8RPQX1dC/rrcbNjmmVnGeBfp9gn3TPx3lHC7dMJrLjmT1XrqqVh2U0B0kXqP"
    "Bv4ktPNo7fsra7PkmzbEwXLiWBuTCH8l7R69hmdd7fb2o/15utYkIE/mm1umbGljNwcoH/"
    "229sicGCZ8SySQ612b682RKiNrnBr7XZzDcJSINubGStupV2mxN/6jG1rxry6lo0hXx3Wp"
    "KG5+nEYWihUiSpZ4SpwNWlob9AdxfbRma8hbpQaMB77lGa74kX2mC17mkOeEeK7/EBUxfL"
    "Io4kYy7KCQ1zV0KbIch1fwGyPCtllUB9FHItR5VFjJPd+eV3a8i8lFEowd4JCnviwtB0sV"
    "IlNC/ol3i8UBG/6AN+xR2DvBn8WN6fido5rc/K1yKCNmY3iecJQ6M+elJh98/uC8MPecbU"
    "xIo4E0mmcdrQVpNNVQDzehAtJonuOqH4PHbX9ZCOdaoZjnNbGY56VgTCHxsbdjqojsqSv6"
    "JlNBEf1i0Qriq/oxXrm+FWwqEsCIWqmabkJMhwXkFe8WKvMftj+vbj5efv5V3XA0GS+Dfv"
    "Xr3fVluZQFE5fNYM9oAPdtcWeqS5XTvjl2PiXuM8PuSeA8/rJy2TpsIQPlKQcoAx2JzJNg"
    "Uiv0cBHGxF6fjgddsagrWmGIlyuj+kYyCVQ4KgJKuWPInP9IZC0wn36ajgfBe3AQmDnHU4"
    "Ktzu+erWT+AP/mpVbYBx9WeYhHF8txCCtznatABs6sQtQ58bCha1AiATRrXYMcqRZcg5/J"
    "kF2D0nbqlWvwA5MPfxRuqJHCNShdHde5BrmUOaHZQO0KdZwwdoOl3deiOnFjJJxd3LW1sK"
    "ioJUee/Kio3Mqi9IkEorQcxZaHneoKda3eAVxrPWNLY3CtgWvt4IfAgJ0s4Fp7jqu+ICpb"
    "ebWil4zvs512a8eaTvkpNqrGsVYqQbUigQLf6qDbePj+DqUu4W3d6mSvg8riAxpOBom+z/"
    "u3J36GNZOlTVMEZZrB5f90ku2a6B+TSPkog32Hv1RG6JdIh2B+qztdr3+5yx2sCbRq12Uy"
    "XFqKd9ybWTJmO2a1CTKKPrORPu3yAK+8DdOmTVCWaYCX6KAMqSjPqf3EByyKoqiMeTgpl1"
    "JjyMvGaDTCWuGAEj8xq6XNHKLuDi5NDG1RwHrWCSLOBv6Kqppi7Twnj8T/OQ7r5yH8AV6S"
    "RyyC6DcUTTeIwzJGU2xbTC4RxHx/eCLSnj3Mmue3UURX2HqIH2Mp7rZBC+uRh/CL3AEx3A"
    "p4xD9lez8Jztc0E/4mG4QT0Yh9+n0Y9kNxJ/7P2ZHZDKE0e7d57RCz23ltETphXNt9VIWY"
    "NjWZSukgm1o/7TQ+X7awkOYpIfalz7Ev4EwagTMJ3ArgTIJVN111CL6C4KtOET3a4CuBus"
    "JSk6xGtZ0mWXYdKw3Fosv4CgdLl3KRhKZFEPh9VUYYHRKIheoZlxjX2DVAfAXxFQQZEF9h"
    "1Y+sW2fzUbU3c2X7NWXlxzJAuEA2OC9wNxVlM1mujPVlEFgVSfAFugLY3Pl1hOyqIZjkt9"
    "8V5UrXrhdOXMVGbSxVKlGCYf0onOg/4sCNf1RBNYuvjOuUM5qN0UqEEZ7rKD1FNFFDUWMT"
    "+gZ5xH7ADvIsGkaV4Hg4Bvdhx15rn1qRkiIK1vGDT+FT7+YWCvXvt1HWZivtMBm5tEEr7K"
    "NWaNoVbf/t0I5YuFkFeOYqulfW1W5PKAYIcPudyB137hpVb8gIIJBeYdTw8ReTpIRkOFiH"
    "SoWo2Vk6Uak03EigBlMiqbMOHK2JXgUcV+5relubiQNlSig8V+85kmW0EtBbFPbms/0aT3"
    "ac+Db6kcqbrFfupEg3+cSLFAXKSt/5ARo6zGQljW3UZf5JnqIi15FuwZUNC0UTiUjZp8Bl"
    "s/lv0JMozR0VtZ7iGdtrcV4+U1IiJWTBpmK/c4OiMztSPniWPvvDlG0altWcvd8dHGA9Y3"
    "Z1qg44wFoVccABVg31cF0h4AB7jqt+WCvRoB1gknilbSTKSAZoJerAxwhWop1P/l55ZT5F"
    "VtJq9Sa1ojZrN9nQRuXm5xqtgScn8lpjkX6IuH7I1Q/+VXSnMWIEiKckvuH5g4TrC6Ilkc"
    "hS5GmILlM9KIk0DTYiUmJ4cmOAV0JgKis8vXiiHZSgwxvIe3S2tGUeB2fPQU4ZMFyC4RIM"
    "l9se7KIrpOJAT7pFVh/ks2SEThx8yPaGgzjJG1HkU7TxQJ6L4+B2doC5AbfzLeIGfyv2ZV"
    "xvQBklv/OEzafnX6MMwxH2Qzfc8BXko/CXFW9GKCKzYsIYv3izJDt9JAYzfMQHwbekSenC"
    "Ojl/tdOMYOfsjZ0TChh0G0a5xI5rRTAZoJynAqz1sKbufysbZc0rdfeEYkia+z9OTk5PX5"
    "+8PH11cX72+vX5xctUhS9fqtPlr26+5+p8Dn9FOcXoODDY3BnFADf2K50Ciq+qCyi+Kjdq"
    "ig7xB/bz1Cg3l6wsTNHj8n49KVqZCU4G4kiOCNKQq9IJjAw4OaoBsotOzsHEZWrWEiZPBU"
    "YF8GA/U19mT7wXN/4jcW2lnSO5NK4zdbjSIA1rh+1Z7hJxtRbZaxqSJQ7eovuVteHlDSei"
    "s+a9CHa6JyvsT6wldxvci0ipVUD+wEInFlFU3LJheR6xLfGVyhLS7c0MrSTJE8Qnd9REtE"
    "WDSWH+PDto1zZDAie6T4tzsvN3zR43OoLbndphq9TFvCEJLa/9aVtdObCB9cYGBrF+I4j1"
    "A0kJYv1g1Y2LXayT+t/aDoSUohUzVI9CMtqPEtjF5reTsW9Pb1BPrH2RxL8lzikxAN0IdE"
    "7B2xbw0iQAfCPwOR2ufDZXqBYy0XPOMs3UVF3oMornjFtq+AjwDAc4fpm14wmV1FC8SccD"
    "4BMVf63uAZaMHwC6dcJ1F32/7HXAN2dFO8GqrZ3R9Pn02nJL6zTArG5/WW5+Gbg2phPXt7"
    "21gyehpYgBr62ppZ5gj6W1DsORW+xZ4bhUpAmUgb/+wv0KpfNPGl88AbHtLi3vxbfR32FB"
    "zgC9/nzzrlQoRRu4eChgpnzL1Zip3+fniFni9tBCLRkMuEk+Rl30CiSAIbcrbmX9zRFCT6"
    "M+9zQqOLK1A4vyZBBZVA42DLaINQwg1FCNJ5Nil4ZwSiSAZuFwTEJKDOCUaQDPwkHpzAzR"
    "zCgAy9pEz+SgKYNrnOX5yQrCzfGeSI0JnoUzuSK7s8QHWkD2R8vD9DaZ7Ch3bSO6Mv/TgF"
    "Yc5i1A+wNZB77lXSfTDRNcWfTRAJcf7e1h+971j1cJaYRWEoM0kGXnUgvAJjnbw0Q0O7t7"
    "lUAfB5CL3VwdX55s9sYY84mXjGwMNL/1MeKjRblNH8UTlGPEa8YZhncnzxiLUIS64llaj7"
    "rmT7tr6DUEBfcmKDjdKCXcK6OCZZIhZRS3Fhl8bP2b9uYxPdcKAjivCQI4LwcB/Lm2REaq"
    "rk1bHg8Gbfbg4UR4jnXxy1MAgokTeBIoo/3qPccpEeAYMk5hAqE8HtAD5/t2O87MH5qnAA"
    "Rd3yZLPLHsiJkZiu8qYnCblSCW9Tp9bHPaIICq8vYkqqwBriVC8FUUoxiJs7ZNWUGeCjAt"
    "n1NmeGYUgKVC3zEDUyIBRlrvmpSKcexoL5dqfxwnsM1eiNwRreuaTG3Qrfknh+3rKR3YOh"
    "6f6DRqw7+ezTRMePMHtwa2nJm2AOxP8TQD5Q3SkaOBqTKI3BjSu2iWYe7TTCDS8aXnFNMW"
    "oL3MZhrohlXq8n30BfNdXu0Kjt+BZk9w/MrpNbJng5MuIzZb+jkJNqLqF98H6Ovrj+ibV/"
    "84/WaMrr7/+8np39Sd6reY4/AOZPDzgp+3R8ys9QpQ8YuodvI2l3iQ6fvs7e1JdQcT5xA4"
    "hhLUOMvSRS0ZC6iZuYXAJQT+CrAA9xhLMFkexmQJlondLROHUZejzCCFppymDFUryat0iE"
    "5B7qjvFyIBsngjMEp8ZSntimGGSm7S16nHFZMLc+Ol5XqghQ9DC4cSzCMowQzFeKEEM6x6"
    "70swb3FcdbmyHddghgaZ3ZaqjMQ4A4BTgh63sdsS4NMTHYDZqOriiSclgFcMJKMdnBIMD+"
    "D22QPXUs05cJ4KcG7G2bP8+Zpp5CYoyzQDZMcXGhhfVEJ8UVWcPcTBcuJYG2riEVXR7lEt"
    "O+sK8Jb1MqjLrJS4u6jL7NJJdT2g2nLBBco91glOvznaQsEMO7perTx3G9RlSkDdDHUrsB"
    "fuI1YYLptQlykB9QbUS/6yAzohLh2Hm71HVb6I5Pq40SXBrQ3p0EbXxM8LHGDubOCkyFU0"
    "+FSOaHZIgD2+N/Z4dgesSpyuFrYzigEIK3uwe/AFsTwGoGOmnOfJBod1+5qjrSyBUtOcQ1"
    "0C5fih7WQbB3huWM0nowCEdRAWiQNVsbQVWzgjGaDd40QH42qEy3YPLgEZpmVLNPsVNI4j"
    "isxEKi6sRHkZbn18R9g/mkFRW5fu7QP4zXmF0s7TiYvaSc249DxiW/FPKSkZ0tVaFcPKj2"
    "sOfWIytIgbFrUfkR1gxw0Rr02KKA6RNWfwUPYXOXiaXJgFZMm/4Uk/xH/L/jfAPELE8pj6"
    "wT75eM6e4BGjgDyhcGGFiP8YyogpIoE7d33LU0RXHfJJDAO4xCPsWn+yHL7l7D4pqHW9Ue"
    "sgen+XbBHDmlgFEsDQrIdqK/1TjwgzRQPVANu8TMM2EV0FUgjpOqaQruzcNTgfc0SQKFQq"
    "PTw1RlSmAUBLvIlLtbytqhGmBbIWc7D6oL61m4El9l8Z3I57V/R0uzZqxvLbqpGBFbFLQF"
    "cT3dzp0kJCVpmR7Gz4ydsjjpB7NC5CgXl2bv/5FIV1jZQe5ujSuN65nA1qNPt8ID7eICa3"
    "Yh6NkNhRkkict+he6rl6H9lSVgH5A0fqOZkJC0pma1K4pTu5g6GZptB4q8sEueg9aHfOTJ"
    "3tcaIgGJx6Y3CCvL4R5PWBOQDy+mDVIa+vV2FBYIw2NEaD72hrv0emVujCVyABDO11EGDf"
    "NguDkmgGGAd1qpMrWp0pWmSIS6a/EoWCpFeyMaPuM9I9Kdi4sjY4mAR4hvn+NIv/LZNCGK"
    "VOGOV2rZigB1OtE6hgzdJ2VebJANZiTQSpxbkupjINAFpMkMsam2tb/zISgLPeT1mdZ2ve"
    "F2Tb4N1+4NrsRstzPg0/JTRb0EdXq8tCidG2AG3sA75OphsovvIZo9MuhLHQ9sAduINdOm"
    "96Ve/0W+y5jzhQljxNr43rvMCOPKrRDfw9IQ6NAuPnBIVE8tC+QUvLwWi6QfergNiY0ns0"
    "IwF64oNdHj7vMK3IEe0/fBKiDQ7Rkjxip+wK7uwuhu7gqAtXj32phbnZuxqZOjt2XIP7F9"
    "y/4P4F9y84AsH9+zxXHdy/nbp/U0FmG2dHSgy+jkZfxwH87D0rjWnmZuda2yRSC8jM0Gap"
    "ooUuN4X9mGhcBrjKNGAMLgD6ZAV4QdbUtLNVkQ6Arbeyi03Ygjkta3B+vMhqdjfXtlSme7"
    "EFfH+W5xoovMV3VwPi3NnUAsyy7fEoz7FGkFWneS9Nw8IyX2MeTiz3zSbiiZcMbbQT/5M8"
    "oeXaXojSLH5klf2KIj6BsNL6oixLNG3Z/mtMbVyNJf5BLTaNLlpJxc7gTwwFWgZjMIVu1O"
    "1bTf9cM3ajLAKpjr2Vx0PgbYGT6TKDIgME4V6lhibc2wDYEiFAW4yuDYiztk0jPfNUAGpT"
    "aYpM+t6fIN9TaDVKU+SYoYa2lL3lrWr8A4+hKfFGDaTj974FmD9lMw0U3zyP7JUuKlm1FJ"
    "po3uZVrYdSPm6SWtp0eiFYoRQ7lAQHvUX3s7U3cz1e/uJehArdRz3C2TKwzwGWKktQ9BS4"
    "IXsaEXMU4BnjwouJ8DHRe1VzhX3cssdlLaLfO+mivEVIwkiqh4is3E2yndX1ndIt2/qNwM"
    "rRGysHhIWNICwMAoQgLAxWHcLCICzsOYaF5SXKbdDOzwCQN0KeE623QTw3AQDeCHheU9UO"
    "gcxRPeuSQ6lVYatSGWpqqJahUy0DGlUrhcUuGlVDZaOuKxutAtfmRZN921s7eBJaX8pY13"
    "ZJVk+wx2bJh+HILXaodlxaUcZAHYMhj4cYDF/VilcNnK/swfsMMVO+5WrM1O/zc8QscX9o"
    "oZYMBtwSM+rUNEqqRAhxJ1BhDCo49TkGwryCU/aStwDvB5xYc4eKb5El9jTMpCrpoRxspR"
    "VuYpD5cOvjKFFByl0Yoyc3XEQNSkTVYPaX17fBaWqDOK4pogseCcIuLBFZh+XokrYn37Ye"
    "zribpAkpggliCQYRSwAZE+0HFMiPUYK12ipVIBugYepcy9Z6XmNrPS/bWiE/ZRfdiz14OB"
    "EGOl388hSAYGJrmwRK33e9gS4lAhxDxilMIJTHA3pg49xux5n1FclTAIJQDWZYyXf9LPWw"
    "I6b8pTXDM6MALBXiohmYEgm87lCj6FA1ig6RqNhPFtBOnmKRK7QA7E/xNAPdsBIj1MBU6Y"
    "A3hvQummWY+zQ7pnvl5HgfNzgfKdwb6bVxnWPDk0dpOTSw7wiXA6IhsR9EQX21c6JqYLOj"
    "AYz2vTHai78lzGtyWOLxAzQpdxK++8B+mhrf5ij/hLbPWB8wwL8k/R6GR/8/7gRQMejoQi"
    "13/jMd0sia7xYY2Za9wA5K3A4R941FLMRrEfiIAY55jx6UMP6xKECwkKrsuaJ5CiNbulTV"
    "kaXTOykOh99kgTo9r36HM6OvZwa4yXYxdDKccfCIFbtWjZ48HtBL+IOh5ahABtajfhmLhw"
    "NqjUkO6lt1aDeS9dwd0ZUV64HCW2CHvbJ5fBbnXaXZQ75cK1sHhYGNEvaPwoyRSKuiFWG+"
    "HvVbLtDOCaboaYF9EXY5F90L54SNy8IwuWWEluXqDuZXStP5KNZKgboqGnOc3x4QnAky+7"
    "OXOqGuUyWWA67wA7oGFNw+LmhBjdtTZAUUhIaC0L3CFxTmZ6swC73yA3nEI1USZHpxXJv/"
    "yIdNlsm4Rl35EkWpW4848xGFvBz2E/ZDNGM6LiI8fzGGLVJ2CddR3yIfPzId1l5Y/lzlfm"
    "p3asOsx+Jr1FHGI99e2OY8scPK3K10pCpMzFZqzQv9tTxtt2B0UJ48xSHx0bf7C8BwAoaT"
    "Hh+XBlkd++85fUSYKQotFviIiampQAq2pmOyNZUOlG0CxkqTQOSY+N11pWFlicbgaC2QQX"
    "KPTtXSmrDS4VQt3UNQaS8sqIPct2BA7QBUStaBbbpVc0QAaSkRNZhj022aIwJIIVrrYMbn"
    "6OUG07MOuDlGqJXtx99ywFYv7U/iiL1vBttPias1199hvCf/aXnrymDD7OK4znvymBu2VS"
    "oPT53h0+B8qg3h/gzLy5Js6BtR/XFJHtnSIItdZj8L2exo46k20Qz/O51WL7mnw3vvkAva"
    "N1H8oN22wLbdP9u2Wb0nqPUkxR5YNDTsxSSR7Ogf6OcpWuMe2CnPVUOhufXxHWH/dK/O9I"
    "GFdtBafWf5A1/7YbCpEkDiq40SCJ7gdKBuu3Qe8YEcV2Qj8PyCVAzgH0RQyBi5USoCd+Gi"
    "pN1RYxRHB/P3KJSD/yxIjhiMjx+81OClbg/KAXupQWEAheEQyAnBxtASINOAmzOPZyK/GM"
    "ApkYDrCLzGe/fHJbHpuxrd5Xj448S1UYOVXlXIsmkVWWNHZ6qR7wjtD2TNa22lloCjPLQa"
    "4ZWP7F45iX62Arwga4pHChtNdnFcZ6J5yg3TybDxLBtHDb+iCpuiohpF5MlXZs00DIeynD"
    "077MY1Fgmb/YAy5jVtyOPx7cRPHtROm4+fPNMJnzyrjp48KwVPQsXTboNTo1TCLWsnKIlB"
    "NK4XjfOgtSBtPIPIH+VG65XMcf2I1XVlowu1sgZOh2jIGXQpgjx4wq2gG7Mn4a1tsYOmG+"
    "GaCbBnbaKiVHFJ1/XUc+kCO2NESZSdayFu9sRB7LihD+6K8kRdlajS8R3/5f/LF/4nRmdN"
    "yToays3OkXjEy249sV3Nry8wW6jkruLbqIztlN+doEXcXjVw54sQ3Ys0Y3q/jTsKC0PoXp"
    "1GV+68svOmkrNu2XPzsOJC1HHzHycnp6evT16evro4P3v9+vziZdp6s3yprgfn1c33vA1n"
    "7rxL+nJWy2tQ5nsvyVrxS7QL2oUptgJ9P+p1vzA3Nr5nRGB9VyLKDi2qlNcqmXaZcCsG3j"
    "NQ2+6ZzDDyjDS8lKDPHLhPKt4KB0uXqjdvNcx5KsBaM9eTy6SmaZ4SDTDfAp5ChDfZtxlF"
    "j4WFPm1Zl058Erozt8ogcUWIhy2/QjMpUxdwnzLyrphForrsd/9e3d6+5zOnIUBXNwUV5O"
    "NPH66uP3/9jVgHNsgNc5pJLjTLXbnmBQ2KdMA3oAQwBLyRdTglpj1/c0Qtvkd9CJ9vw3K9"
    "Xf5ChGp5HQzTF27TaY4Q/eZcS3nrdZ67cOPg5YqEPGB/pDBUy5fHdeZqtzBQK4MSz2bYDh"
    "NT8APeIMvjjGiDFpbzBkXrhlY8h9G2eSjlmA1a8bFPGD+oMyNbmFPZkiEeHa8Lm7e+G4N0"
    "YkCGgbgT/+fsyHz4+UXXRTtPBa7PYj9NrAinqkYzHg4wFrXgFf/NhgacHNEA7TevdGznr6"
    "pt569KtnPXX63DycKiC5V3zreCTQXLzdEV1d9NiOkRgl2n/76/vcppBAzTq5uPl59//frD"
    "5S9/y6kF728/fp+Ml3f51a9315d98l0cEf6gB4MeXNKDd9Lb2lMyfiDTkUK54F/XKhV/xA"
    "MalYn3xJ+jJxI8RNEhq4Bw4OhYRM8KYYyKkBAeByJ2DOUxKTN2QZH3vOtkhlEl+XcKMpKH"
    "Ev8L8SR7iW1gCIbrCmdQM9AZNUDdCLVLJ06wmQTrLfxBEuEeXUHpN0frCyLiuRT7+4cfbz"
    "9W6XgpSVFCc+0Q/Q/yXNpZhpfExadr1wtdn77gtz0E8+YQ5ZYh2dypRiItyDuFPsInuCoV"
    "G1dVDqyM90mGtxOmqbMCL7sSjduO8SFhlPmuiWQ6HqAsQrlkoiKTvE0MQRIJFGzXiYhIxH"
    "RbXQCictuW6GD7FrfveuVsBW2JDqAtQevH5bfMwS1TArxFeGeW622BbZEMgC0Dy+0qJlJv"
    "RtEPoZffbzBCb3KITY08d3kqMMODGf6ZmuFznM31RRLkFsteIG1h3Y8nzLNPy5xg0rDOnm"
    "l9LokEQndr0+U5UmVkjZPkv4unOUpEGwMJpe3Uq6z4D0z6HSncgeL7cZ0/cJmM0EiJ52Mj"
    "Bx532yW9/saI8hbUcbI4d/LxntN8xIfIIPL3m29zdYupKvm91bn7n4QOfsIu/YSxJU55Vj"
    "Ta79THxfHXDOqorI1V1dJSz1PY+wzTnjgKe5Lj/yxBh0C5XVm1xDAwe/rAhC1nFH3esVsy"
    "5dMTHabMRlXuWnGtmOy48jZM+jFBWaYZXkJvRzDHuaEKo+plEFgVUcx5sgLWXZpUD2RluP"
    "7l7rffi1xgPf0Dq6rr1rCBjGSAfOBcSzg7rxHOzsvC2ZQ4CuPyHdNZ1BAn4weBb8OWrLfn"
    "58Lqk+FFI3+hjUEY4uVKxQsqfVYyCfiriv4qHAREIShUb9+UYAjn1763L3hOqjf2cD0n3L"
    "q2xZJLZOAx6ZvHpCcJKtz0fBmGlr1YVlRsLYwYN5mp2Y7LDdawWHN7fZK3LizMthUErtoC"
    "XTvW0KIsHhfsyUOxJ7PhrjotuFK2k0n2J9t1eQq2HY50KGdu34Btx66WcBwDOCUSgLOhzV"
    "LsJd3ROZ64Y48T0uYOS9mG0mgCtN+Ag2PFtK8RBx+lYoSfmX6kEvBKY2pFPLm84SRIhmsU"
    "PRIS2woHlIkbvDI9p2XfyPOp6hrpkmmULooaCxSLFw1DgINCQ8/9XMz7PKzt2htbYCAa9c"
    "yCoGMgEpxN+QrVtdGQqYak/OyhnUaNEJq2r9lRYko75RzZIuiKTPLu65XMFBfZVEhKWfnN"
    "avkoq/SpYfnyk6KNq4AsXRq1ELKQTZZLN2QrHodLvpXaCsXmLl54hd1KYSFrZ05ouNi743"
    "2bgitqzI8htmxLD337ZfB6EtIHbXv2FdF3PI4uA42AnUPEtBOHTAMqVrGNjLXxiKXAszpR"
    "VyLpR6buoMrTQGhENbserubrMCHVfMUzKljtY1ptiN6D6L0jjt5bWcHDVidUjhBiufoWy1"
    "WskrfNiZSRwfr2bX0PGqv37/8PKjJEnQ=="
)
