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
    "eJztfW1327aW7l/B0nxoz1o6ualfkpzkrlnLTt0ed5I4N3Wn7XS6FJiELdYUoRKUHU3n/P"
    "cLgG8gCZKAREoUvc+H5ljEhqiHILD3s9/+mkQkwEH07Mxx6CqIJq/RX5MALwj/P+VLUzTB"
    "y2V+QXwQ4RtfjsXKoBsWhdgRc91inxH+kUuYE3rLyKOBGHwWoGQ8orcomhPkzHEYvUEY3Y"
    "V0tUQO9X3iRAxRfjFkCAcuivA9YSigaElZ5AV37Jn4Mpc6/Nv4nx3Puwq8P1dkFtE7Ioby"
    "2X/7nX/sBS75Qpj486/JrUd8V/7/yRKHJIhmnjsRo8iXZUgY47+WpYIJpsHK9wVs66VEbS"
    "IHc7TkH/+aosKkUkZ86XazioHL+5mcuPB8+bz8kvx8lsr+9NPlt9/JkQLcmxlHbLUI8tHL"
    "dTSnQTZ8tfLcZ0JGXLsjAQlxRFzlyYtbS9ZI+lEMLf8gClckw9TNP3DJLV75Yv1M/u/tKn"
    "DEskF86T1bUJf47NkNZuRZQB453P+e3KYiMpt9uLqe/XhxPZtNKksvQUpdNclHDoeVQ+YF"
    "kUD3r3/F8+bgyE8n4gve/vPs09fHL/4m4eBr5i6UFyV0k39JQRzhWf4gc8Qf+KITN1KB/T"
    "KI9KgrEiXovfhtswU9/SBHPX9JUwy/6QlUfrP8n78ffXPy8uTV8YuTV3yIvMvsk5cNuF9+"
    "uJbw5nA6IRG/fIajKqLf8iuRtyB6WIuSJWTdRPRZ+n/6wjkFrg+o+Q90rwJ/nbxWDbheX7"
    "6/+PH67P1H8XULxv70JX5n1xfiypH8dF369Ot4+VO+z8f7fzYJ+vny+p9I/In+6+rDRfkl"
    "ycZd/5fY7yZ4FdFZQB9n2FV2gPTTFLXCU18t3Q2felESnvohPXWH7/3V5/2Wn+81b3gyvv"
    "SUOVr9HFV9PtUF/jLzSXAXzfmfJ88bnup/nn2Sx9PJ89KT+pBcOZKXittoqmeYQpuO7wba"
    "fb8yBXCPnpugy0fVwiuvFfG95z9Nj+9FsFpIjC/5PeHAIRWsU9khYz0pK+JGSJ+YAH1Sj/"
    "NJGWaPzaSWX4X6nFKf4KBGr1XESijfcLm+YM4+2a3yen519a6w459fXpcg/un9+cWnr7+R"
    "yPNBXkT02hcHDofO3HsgmtXdBrkqCahboJ5bmhXM6223gtAWJlxy6g1l797cSBM28e291k"
    "aLsaqi+x0NiXcX/AdZV3bsEqJV3uQgYc0/zW8xxI8ZkVBcVfz3c+OcxMv2E9f2Pl2+vY7J"
    "hxvs3D/i0J0VEBdX6BEtfZKNrV5aHC3Kn+AA30l8xA8Rt12E/tsMmTpSKx0xNeC2MqCnJh"
    "zX9ZxkZFQ0xxHiuK8WHC+GVoygWxoijJarkC9Ogh7nJEABjeb8saCAcFxDJG6YIRqQKs/V"
    "8dztXFcthZR8yabajSI+XD19r+pNPZeUrkq7k6Ao1SWbN4xNq9uzQGG1d3YYDBTY1tOguL"
    "IGdRx85zEH+7/yvU93FChXG4+BWzlutk4Htrs5kBibuiK4WnvPpnLrddHNOnZPYL5huHyM"
    "HOgFfLP2nDnyIsTXUxixN/IC49v2A9+1Kf+Pj5cav0ePX7TF4QD+hV37F/bL5IyaJIvfk5"
    "nOeSNIZz2+BaEmvvlwzwUdwIIvLsHHdx9b8BSRJwddRSfZz8H5A12FAfYvgihc647OwvXG"
    "w/OPeOSMZEMNjs8b7AutykVS6rU4rrz0jHLmOOD3POVWjL9GOGCPJIzPOxxI777umNx+Qs"
    "u4gNQw6zgyIH4rup0zJA4N3cw71u3kKY3d7ZeA5jEYzQN8HDvxcdidoE/08FQBK204NtEC"
    "JVEIFzikcAEVEe22pH/mJbEh70hD8nCrao7FwVsSA8dUee8S0X+EWaJaEgNUGyneFK0OON"
    "6yNXSQ6LbyvKXlNSiiN3kC77yATOrNVXl5amKt+unIVmP1KiCIeS4RJCwOYvtS8KySkOVa"
    "PXJWYUgCZz1Fj140l5+n299XDNFHbgcspEPvhsh5vKhqwPb1JRqj9rdJZqnz98mTP/P3Jk"
    "u3TP93aT0ucRitk5mV7wHTcRSmY7a+KrjXRsWrIrsLi+9TR+s4Mh7sREs70SU3nsZCvPgi"
    "dv2qlZAMLkNGHG+B/Wffxv+OC7QPP72/4Gd7NQXDNQcuHw3IpWe1jXmqyozQNj02sEyPa+"
    "3S47JVGus6pmszHw1r0+XaoN0RkktseYwM0yoyPkWAddod6wQRcD2QTtLss4RUlQFAqwH7"
    "kS2gqgzwd0U8I76v2KGZSwCWjVxoRvnslggd6HvfyoSq214NDao5rjrAF4KJK+DKHbMDaD"
    "+m8xzkdmCSshNZLFm+c3aA6XU8yzgRzQ+XQXlCBOYaD0jyKOo9H8kTN4nOY9gnDHEBEUfH"
    "kHi0IpoOo1shyYfpIvDMhCDofGBKw7SBv4eiNhMoagPxSlDUBp46FLXZkB+EojaHRr6GCZ"
    "1v4lpJx4JjxeG/7Y7qSBazUHlVfsgrdSDh8qLQDNe0HzQrtbVATSa3w/I06QZ8uNVpDiWW"
    "5/mBWAN79nENk5TplvXeBy87TFwPucbD2cr1otpEVeXqtLHUjxhnk6QqQnLjzFERlEv5Xy"
    "F9fBNH3np3hMkE06QwwxKvfYpdWXVakF8M+9EUMRrX8FFHODhANwTxFcSIq48D3sWXWia7"
    "ShRnqSLNb2mnQbrn3l3tGaPdBzWnS7Lmh2s0xafLP46Ojo9fHj0/fvHq9OTly9NXz7Njpn"
    "qp6bw5v/xeHDmFsz49gxoqD1lzFKPlJg6Ei0gxaSQj+D5HQ2tFI5eByI9yEPZS/GbLWLCC"
    "0JBNvA3JiBcmRt6LeiPvRcXICwn/mUyzJ9WDrIgAxAYQF092U5SLUgC0yVqOlSabpZxJAM"
    "AGAMdOZhuAc4kRAvzKAN9XtfC+KqObmBLW0Y6qFKgR5aByadLpDJ4Ah+uaiPJMpsxerqM4"
    "13k8UJ6/uzov6Nh8fZ5ffjj79OvX789++VtB0X539eH7dLwK+/mv1xdnw6m7JemKj/FrMa"
    "mjM9Lr03ZCY6kMNapczE8VdENuaUgkcYBvI11BrcaRTyWGR36T+M/JgcXtCCbIbldJJWBP"
    "sdlT1L08flOqqP/w49UHPea5RJk+8ZwI/S/yPXa4hLMOegFFAfpU38iQV1SRtxrcxQTnZb"
    "VPbEs2sGcCgLod6gM5QT+G1F3JU65yeKaXGs/NpTKo9cT8nlKXIVl1n5HwwXNIUoAjIdwJ"
    "Q8uQf5rW6nDoYomD9VcsK9hRPVs7mtOSwk/jCxJdvKMOlP30tSzNKjGZSUy6n7wYWtlPbU"
    "xo9wmR0RAZneEOkdEQIyv3HIiMfoJPnd2vbEjaZDjERZcYWoiL3nkp1KYSINdcT6shbPdV"
    "AmSyB5Xq+uKX62Zjs0CupMPLFih0Wd1DSHXJzDIJ/y+JQBYAdE7dR2x6idswNYRLYhBMrd"
    "sP7IuylOUA1yKu/NfYRv0rIuBEb475r8/Dsq8YEjPFb5UZD3K9tgb/lzZCg/IhYkF2gPBP"
    "yTSHuXBbcVVeWwNMs32zA2BHXZilfMAMKlsl2TTOuTInUrrrvVTpiKmBs2p2oww2KOAixi"
    "LBtaMl/1H8RqcyhGNOHxG/8XWWQRLP/hVDYqUiHEqfk64+fTdTWrqs0h8PbpOxuE2gKkJv"
    "7N+fK753eLpKaXrTXR0Pdruy1VhsCUUp0MybNXMl8KIbxfxwgW2v5ldYWUNUcDKrqF7DUQ"
    "2ndhVHNdyMWsiGfJHMU70jleZoEvIGJenMTOooXFMkLFFFuNrh8dWCbkO6kIIB4RcY11T4"
    "imMRDePsWfGDmLi+0Dab3dFX/3fw38HnJY7mn7mexZ9NLCWvZ5NEdIlc+hjIlre31Pfpo3"
    "qV31KcIMxQSB75DfAnkEYb5cnCIuiNpWnCojVi0h93Q72N/6y8RAG/ffHvIQQadXSvoHAO"
    "RuGEOJ0JxOlAxAbE6cBTt33qEE7SbzhJqmyY4puOHyG+p0b4njbge1rFF1zx+3DFe4FDF2"
    "S2WXEzrTC4jytdZ+z7cRdNMkAUAh32wP/JNdgd/Td+v3zhrTXwIBf3zw6QHn3ZQ+2JA776"
    "J+Krl+EnGv46DUupJ63T+BcTolo6wuktWhDMViF5gz673p0Xsc/oOYrwPWHocc61UX5zix"
    "sSMkS5OaljnTee56nUaxgFYwkuckiQOVBGI96OLLj2XADKg1cM6QOkL3TLV38sDoC1qFgq"
    "+9FB3sbVHbhNc+vJu65oI6URjXpJUititlQGG5WFSkpNC/0CKxUnGIki/njYG1mcwpN+5G"
    "JNCvFZkBSoDokoGqtRXnr5BlBrDkitAUdsp6cDOGLroR6vSw4csU/xqYPZ0q/ZwvzVnQ2+"
    "6fgR4vvKBN5X9ei+qoAredW6rmh1jEYmMkKIj0wWcP3yreCblISzAliRGSHCxwYIH9cifF"
    "xG+H+44WKDbjp+hMh2X7Tdx8HdihvGNgCrMiMEuePC7bcec7A/WxMczliEw2i2oIEu8qjW"
    "EGuYAQyzsmEmPF2LWgq/vV6NKj/kxT2QmjWy9AybeYHjr1yid8g2kqX6CSDkyyLkyyd3fH"
    "uwtVKKUiOoirULS0Wk81i1Q8olAGGjoFxuuvNlaeuELYmNDuvufbGONlW5wWbRpyofPrT9"
    "tHAnd5a9kHIJQNgEYaGnxYE2NigXpUaHdPfbhFiW4vvEfW2Ad4346IDv5yycWzIfmcDo8O"
    "1+YZMF9nwbcDOB0YF7fGSCLh9Vz9kdVfB9JDdMWCwWCCsio8O4lw3iBgf31nZfQQhwNsHZ"
    "45jZQJyOHx263W/DN55jtXjj4QBsO7DiNa9NRGnZHhS50UHdj6oWegscrgWO1EpBrgjuEO"
    "9/O3ZPj53T3cDexOKnoL+shfxltdmwIzKzrPEuy+0S7lv5v4OE22MzUXPJnS1XN75uy24L"
    "iC5L75DgT0M7D5bfX+L1QizaiISLmYvXNhH+Wtkdeg1P+lrt3Uf7i3StWUgf7Re3KtnRwm"
    "4PUD74Ze3TO2qZ8K2IQK53Y663QKqKrHVq7HdJDsNBItqaG6ssp0GlxV4GD16Ek19dSUdR"
    "rk6bUlG84jiDLBQcIUYX5Ia6a7TAa/QH9QK04s9QtEoN+R74RmS4kgf+N5uLMociJ8T3gv"
    "u4iOEjZkiQZMRFkahr6DGEXVdU8JsiypdZXAcxQDLUeVJ6kjv+elHZ8ToRl0kwTkgikfqy"
    "wC5RKkRmguIv0S2WhHz4PVnzW+HvhLgXL5ET3xzX5BZvlcu4MB8j8oTj1Jk7UWryPhA3Lg"
    "pz3/GFCWk0kEbzpKO1II2mHurxJlRAGs1TfOqH4HHbXRbCqVEo5mlDLOZpJRhTanz87bjR"
    "RPY0FX1TpaCIfrloBQ10/RjPvQCH65oEMKo3qm7WEWHjAvJcdAtV9x++Ps8vP5x9+lXfcD"
    "Qdr4J+/uv1xVm1lAVXl+1gz2UA901x56ZLndO+PXY+Ex7yhj2QwHnyZenx57CBDlSUHKEO"
    "dCA6T4pJo9IjVBgbvj4bD7Zi2VbEUUQWS6v6RqoIVDgqA8qEY8h+/1HEOth8hkkdj2LvIW"
    "Fo5xzPBDY6vwf2JIsH+DfPjcI+xLDaQzy+WI1DWNrbXCUxcGaVos6pTyxdg4oIoNnoGhRI"
    "deAa/ETH7BpUltOgXIPvuX74o3RDTTSuQeXqtMk1KLTMGcsHGleoE4KJGyzrvhbXiZsi6e"
    "wSrq05ZrKWHH0M4qJyS8zYIw1laTlGsE/c+gp1nX4DuNYGti1NwbUGrrW9HwIjdrKAa+0p"
    "PvU51XHl9YZeOn7IPO3GjjWT8lN8VINjrVKCaklDDb71QbfJ8N0dSn3C2znr5KzC2uIDBk"
    "4GRX7I63cgfoYV16VtUwRVmdHl//SS7ZraH7PY+KiCfU2+1EboV0THQL81na4Xv1wXDtYU"
    "Wr3rMh2uPIq3wptZIbNdu9oEucSQt5EhrfKQLP01t6ZtUFZlYC8xQRlSUZ5S+4n3RBZF0Z"
    "F5JC2X0kDk5WMMGmEtSchokNJqWTOHuLuDx1KiLQ5YzztBJNnAXzFdU6yt5xSR+D8nYf0i"
    "hD8kC/pAZBD9mqGbNRKwTNENcTDXS6SwWB++jLTnN7MS+W0MsSXB98ltLOS3rdEcP4gQfp"
    "k7IIfjUET8M7720+B8Q5rwN5UQTlUj/tfv4+AP5TeJ/5wcGGcIpdn7zWuHmN3ea4uwGd+1"
    "vQddiGlbk6lMDrKpzdNOk/NlA4a0KAmxL0OOfQFn0gScSeBWAGcSPHXbpw7BVxB81SuiBx"
    "t8JVHXMDXp06jnadLHbsLSMCK7jC9JuPCYUElYVgRBfK+OhDERgVioge0S0wZeA9RXUF9B"
    "kQH1FZ76gXXrbD+qdkZXdl9TVr0tC4RLYqPzAvdTUTbX5apYn4UhrkmCL8mVwBbOrwPcrl"
    "qCSX77XVOudOX50czTLNTWUqWKJBDrB+FE/5GEXvKjSqZZcmXaZJyxfIxRIoz0XMfpKbKJ"
    "Goobm7DXyKfOPXGRj1kUV4IT4RjCh514rQOGYyNFFqwTB5/Gp97PV2jMv98meZutrMNk7N"
    "IGq3CIVqFtV7Tdt0M7YOVmGZJbT9O9sql2eyoxQoC770TueneeVfWGXAAC6TWkRkC+2CQl"
    "pMOBHaoUouZn6Uxn0giSQA+mItLEDhwsRa8DThj3Db2t7dSBqiQUnmv2HKk6WgXoDQp7i9"
    "l+TSY7THxb/UjVRTYod1Jsm3wURYpCbaXv4gADG2a2VMa22jL/pI9xkevYthDGBkbxRDJS"
    "9jH0+GzBa/QoS3PHRa1vyC1fa0lePjdSYiNkzqfiv3ON4jM7Nj5Elj7/hxvbLKqaOTv/dn"
    "CADWyzazJ1wAHWqYoDDrB6qMfrCgEH2FN86vtliUbtAFPUK2OSKBcZIUvUg48RWKKtT/5B"
    "eWU+xixpvXmTsajt1k0+tNW4+bnBahDJiaLWWGwfImEfCvNDfBR/0xRxASRSEl+L/EEq7A"
    "XZkkhmKYo0RI+bHozGlgYfERsxIrkxJEupMFUNnkHc0RZG0P4J8gGdLV3R4+Ds2cspA8Ql"
    "EJdAXG56sMuukJoDPe0WWX+Q36YjTOLgI742XCREXssin7KNB/I9kgS38wPMCwXPN08a/C"
    "35h0m9AW2U/NYTtp+ef01yDCckiLxoLZ6gGEW+LEUzQhmZlQgm+CWLJV3pEzmY4yP/kPuW"
    "Mimb46PTF1vNCDznYHhOKGDQbxjlgrgejmGyQLkoBVibYc28/9E2yrqrtd1TiTFZ7v84Oj"
    "o+fnn0/PjFq9OTly9PXz3PTPjqpSZb/vzye2HOF/DXlFOMjwOLxZ1LjHBhvzApoPiivoDi"
    "i2qjpvgQv+c/T49ye8nK0hQDLu83kKKVueJkoY4UhCANuS6dwIrAKUiNcLvo5RxMXaZ2LW"
    "GKUkAqgAf7ifoyB+K9uAweqOdoeY700rSJ6vCUQQZsh+Njb4GEWYucFYvogoRv0OclXovy"
    "hjPZWfOzDHb6TJckmOGFcBt8lpFSy5D+QaRNLKOoBLOBfZ86WH6kY0L6/TJLliS9g+Tkjp"
    "uIdkiYlOYvbgfdcjM0dOPv6XBOfv6u+O3GR3C3U7v8KfUxb0Qj7Hc/badPDjiwwXBgEOs3"
    "gVg/0JQg1g+eunWxi1Va/9vYgZBJdEJDDSgko/sogW04v63Ivh29QQNh+2KNf0OcM2EAuh"
    "XogoG3KeCVSQD4VuALNlz1bK4xLVShp5xlmpupptDlEk8Zt4z4CMktCUnyMhvHE2qloXiT"
    "iQcgoLr9tb4HWDp+BOg2Kdd99P1yVqFYnDXtBOuWdi4z5NNrwyVt0gCzvv1ltfll6DmEzb"
    "zA8VcumUVYEwPeWFNLP8EOS2vtZ0fusGeF6zGZJlAF/uKL8CtUzj9lfPkEJI63wP6zb+N/"
    "xwU5B/Ti0+XbSqEUY+CSoYCZ9i3XY6Z/n58iZqnbwwi1dDDgpvgYTdEriQCGglfciP0tCE"
    "JPoyH3NCo5so0Di4piEFlUDTYMN4g1DCHUUI8n12IXlnAqIoBm6XBMQ0os4FRlAM/SQene"
    "WqKZSwCWjYme6UFTBdc6y/MjDqP14Z5IrQmepTO5Jruzsg90gOyP2CfsKp3sIFdtK7rq/m"
    "cArTzMO4D2B7oKA+xfpNONE1xV9TEAVxzt3WH7zgsO1whphVZRgwyQ5edSB8CmOdvjRDQ/"
    "uweVQJ8EkMvVXB9fni721hjzmZ+ObA00vwoIEqNluc0AJRNUY8QbxlmGd6f3mKhQlHnyXj"
    "qPuhZ3u23oNQQFDyYoOFsoFdxro4JVkTFlFHcWGXxo/Zt25jE9NQoCOG0IAjitBgH8ucIy"
    "I9WU01bHA6HNbzyaSc+xKX5FCUAwdQLPQm20X7PnOBMCHCO+U9hAqI4H9MD5vtmKs/OHFi"
    "UAQS9w6ILMsBNvZpbqu04Y3GYViFW7zhzbgjUIoOq8Pakpa4FrRRB8FeUoRuquHNutoCgF"
    "mFbPKTs8cwnAUmPv2IGpiMBG2uyaVIpxbMmXK7U/DhPYdi9E4Yg2dU1mHHRn/slx+3oqB7"
    "aJxyc+jbrwr+czjRPe4sFtgK3YTDsA9qdkmpHuDcqRY4CpNojcGtLreJZxrtNcITLxpRcM"
    "0w6gPctnGumC1dryQ/QFi1Ve7wpO3oF2T3Dyypk1sueD0y4jDn/0dzRcy6pfYh2gry8+oG"
    "9e/OP4myk6//7vR8d/03eq32CO/TuQwc8Lft4BbWadV4BKXkS9k7e9xIMqP2Rv70CqO9g4"
    "h8AxlKImtixT1NKxgJqdWwhcQuCvAAZ4wFgCZbkfyhKYie2Zif2Yy3FmkMZSzlKG6o3kZT"
    "bEpCB33PcL0RBh0QiM0UBbSrtmmKWRm/Z1GnDF5NLcZIE9H6zwcVjhUIJ5AiWYoRgvlGCG"
    "pz74EswbHFd9PtmeazBDg8x+S1XGapwFwJnAgNvYbQjw8ZEJwHxUffHEowrASw6S1QrOBM"
    "YHcPfbg7BS7XfgohTg3I6zj4O7FbfIbVBWZUa4Hb8ywPhVLcSv6oqzRyRczFy8ZjYeUZ3s"
    "Ds2yk74A79gug7rMWo27j7rMHpvV1wNqLBdcktxhneDsk4MtFMyxY6vl0vc2QV2VBNTtUM"
    "ehM/ceiIa4bENdlQTUW1Cv+Mv26IQ4c11Be0/qfBHp9WmrS0KwDdnQVtfEz3MSEuFsEKLI"
    "0zT41I5od0gAHz8YPp5/A9ElTtcr27nECJSVHfAe4oFgnwPo2hnnRbHRYd295ehoS6A0NO"
    "fQl0A5fGh7WcYhubOs5pNLAMImCMvEgbpY2polnIuMkPc4MsG4HuEq7yE0IMu0bEVmt4rG"
    "YUSR2WjFpSdRfQxXAbmm/D+GQVEbl+4dAvjteYXKyjOJi9rKzDjzferg5KdUjAzlaqOJgY"
    "vj2kOfuA4t44Zl7UfkhMT1IiRqkyJGIoTvODyM/4tccpNeuA3pQnwikn5o8Ib/35CICBHs"
    "c/OD/xWQO34HDwSF9BFFcxwh8WMYF2aIht6dF2BfE121zzuxDOCSt7Bt/clq+Ja7/aRg1g"
    "3GrIPo/W2yRSxrYpVEAEO7Hqqd9E89IMw0DVRD4ogyDZtEdJVEIaTrkEK68nPX4nwsCEGi"
    "UKX08I01oqoMAFrZm4RWK9qqWmFaEuswB2sI5lu3GVhy/VXB7bl3xUCXa6tlrL6tBhlY8X"
    "YJ6BqiWzhdOkjIqm4kWxM/RT7iAHeP1odQ2jx7538+xmFdE62HOb40bXYu54NaaZ/3NCBr"
    "xPVWIqIRUh4ljcR5gz4rPVc/x1zKMqR/kNg8p7eSQcm5Jo1bupdvsKRpSo23+kyQi9+Dbu"
    "fMzdkBJwoC4TQYwgny+iaQ1wd0AOT1wVOHvL5BhQUBGW1JRoPvaGO/R25WmMJXEgEMnVUY"
    "ksCxC4NSZEYYB3Vskitanyla3hAX3H6lGgPJrGRjLj1kpAdSsHGJ1yScheSWiPVpF/9bFY"
    "UwSpMwys1aMUEPpkYnUInNMnZVFsUA1nJNBKXFuSmmqgwAWk6QyxubG7N/uQjA2eynrM+z"
    "te8Lsmnw7jBwbXejFXc+Az8lNFswR9eoy0Jlo+0A2sQHfJFON1J81TPGpF0I30K7A3fkDn"
    "blvBlUvdNvie89kFBb8jS7Nm3yArvqqFY38PeUuiwOjL+jKKKKh/Y1WmCXoJs1+rwMqUMY"
    "+4xuaYgexWBPhM+73CpyZfuPgEZoTSK0oA/ErbqCe/sWS3dw3IVrwL7U0tz8XY2pzp4d1+"
    "D+BfcvuH/B/QuOQHD/Ps2nDu7fXt2/mSKzibMjEwZfR6uvYw9+9oGVxrRzswurbRabBfTW"
    "krPUyUKXm9J6TC0uC1xVGSCDS4A+4pDM6YrZdrYqywGwzSy7XIQd0Gl5g/PDRdawu7kxU5"
    "mtxQ7w/Vmda6Twlt9dA4gLZ1MHMKvc40GeY60g607zQVLDkplvoIdT5r6dIp756dBWnvif"
    "9BEtVs5clmYJYlb2K4bEBJKlDWRZlnjaKv9rLW1djSX5QR02jS6zpHJliDuGAi2jIUyhG3"
    "X3rOmfK77daItA6mNv1fEQeFvayUw3g/IGCMq9zgxNd28LYCuCAG05ujak7sqxjfQsSgGo"
    "baUpcu17d4r8QKE1KE1R2AwNrKX8Le/U4h95DE1lbzRAOnnvO4D5Yz7TSPEt7pGDskUVVk"
    "tjiRY5r3o7lIlxs4xpM+mFgCMldigNDnqDPt+u/FvPF+UvPstQoc9xj3D+GPjfIVEqSzD0"
    "GHoRvxsZcxSSW74Lz2fSx8Q+65or7OIrB1zWIv69sz7KW0Q0irV6iMgqfEm+svr+pmzJdv"
    "5FwHIMhuWAsLAJhIVBgBCEhcFTh7AwCAt7imFhRY1yE7SLMwDkrZAXVOtNEC9MAIC3Al60"
    "VI1DIAtST7rkUMYqbFQqQy8N1TJMqmVAo2qtsthHo2qobNR3ZaNl6DmiaHLg+CuXzCL8pY"
    "p1Y5dk/QQ7bJa8nx25ww7VrsdqyhjoYzDU8RCDEeha8eqBC7Q9eJ8gZtq3XI+Z/n1+ipil"
    "7g8j1NLBgFtKo97YRklVBCHuBCqMQQWnIcdA2Fdwyl/yDuB9T1I2d6z4lrfEgYaZ1CU9VI"
    "OtjMJNLDIfrgISJyoouQtT9OhF87hBiawazP8V9W1Iltogj2uG2FxEgvALC0RXUTW6pOvJ"
    "N62HM+0naUKJYIJYglHEEkDGRPcBBeptVGCtZ6VKYiMkpk6NuNbTBq71tMq1Qn7KNrYXv/"
    "FoJgk6U/yKEoBgyrXNQq3vu5mgy4QAx4jvFDYQquMBPeA4N1txdn1FihKAIFSDGVfy3TBL"
    "PWyJqXhp7fDMJQBLjbpoB6YiAq871CjaV42ifSQqDnML6CZPsbwrdADsT8k0I12wykZogK"
    "nWAW8N6XU8yzjXaX5MD8rJ8S5pcD7RuDeya9Mmx4avjjJyaJDAlS4HxCLq3MuC+nrnRN3A"
    "dkcDkPaDIe3lvxXMG3JYkvEjpJR7Cd+95z9Nj297lH8qO2Ss9xjgX9F+97NH/z/hBNBt0P"
    "GFxt35z2xI69Z8PSfIwc6cuCh1O8S7b6JiIVGLIEAccCJ69KB045/KAgRzpcqeJ5uncLGF"
    "x3QdWXr9Js3h8JuqUGfn1e9wZgz1zAA32TZEJ8eZhA9Es2r16KnjAb10f7BkjkpiwB4Niy"
    "weD6gNlBzUt+qRN1Lt3C3RVQ3rkcJb2g4HxXl8kuddLe2hXm7UrcPSwFYN+0dJY6TaqmxF"
    "WKxH/UYotHeUMPQ4J4EMu7yT3QvvKB+Xh2EKZoRV9eoe5tdq08Uo1lqFui4ac1pcHhCcCT"
    "r7k9c6oa5TLZYjrvADtgYU3D4saMGM21FkBRSEhoLQg8IXDOYnazBLu/I9fSATXRJkdnHa"
    "mP8ohs0W6bhWW/kMxalbDyT3EUWiHPYjCSJ0y21cREX+YgJbbOxSYaO+QQF54DasM8fBnc"
    "791O3UllmP5deop4xHsbyII/bEHitzd9KRqjQxf1IrUeiv42n7BaOH8uQZDqmPvttfAMQJ"
    "ECcDPi4tsjp233P6gDDTFFos7SM2VFNJFLimQ+KaKgfKJgFjlUkgckz+7qbSsKpGY3G0ls"
    "QgucekamlDWOl4qpbuIKh0EAzqKNctEKg9gMroKnRsl2pBCCCtJKKGd8R2mRaEAFKI1tob"
    "+Ry/3EA9m4Bb2AiNsv3EWw7YmqX9KTvi4JvBDlPj6sz1tx/vyX9if1UbbJhfnDZ5Tx4Kwz"
    "ZK5RGpM2IaUky1ocKfgf08yYa9ltUfF/SBPxqE+WX+s5DDjzaRahPP8H+yac2Se3r87i1y"
    "QYemiu+12xZw28Pjtu3qPUGtJyX2ALPIsheTIrKlf2CYp2iDe2CrPFcDg+YqINeU/6d/c2"
    "YIW2gPrdW31j/IRRCF6zoFJLnaqoGQGckGmrZLFxEfyPVkNoLIL8jUAPGHDAqZIi9ORRAu"
    "XJS2O2qN4uhh/gGFcoifBckRo/Hxg5cavNTdQTliLzUYDGAw7AM5qdhYMgGqDLg5i3im+o"
    "sFnIoIuI7Aa7xzf1wam74t6a7Gwx8mrq0WrPKqQpZNp8haOzozi3xLaH+gK1FrK2MCDvLQ"
    "aoVXPbIH5ST6GYdkTleMTDQcTX5x2kTRPBaGmWTY+NghccOvuMKmrKjGEH0MtFkzLcOhLO"
    "fADrtpAyPh8B9QxbyhDXkyvpv4yb3ytMX4yROT8MmT+ujJk0rwJFQ87Tc4NU4l3LB2glYY"
    "VONm1bgIWgfaxhOI/NEutEHpHBcPRF9XNr7QqGuQbIiBnsEWMshDJNxKuSm/E9HalrjoZi"
    "1dMyHx8TouSpWUdF3d+B6bE3eKGI2zczEStCcJE8cNu/eWTCTq6lSVHXyjpbOISJpypy6d"
    "c++uti+mdt/bsCPmfg/zuB/mP46Ojo9fHj0/fvHq9OTly9NXz7PGmNVLTR0yzy+/F00yC6"
    "dR2jWzXpuCItw7SaVKXqJt0C5NsRHouzF+h4W5NTWeCwE3rkWUHylMq03VbtpVwY028IGB"
    "2nVHY46Rb2V/ZQJD3oGHZIAtSbjwmH7x1sNclAKszbD22CygkXfr1dle55T6BAc1al5Vug"
    "T8DRfvC/lUD9ztTnx+dfVOzJxFO5xflvS5Dz+9P7/49PU38jnwQV5UUPMKUSje0rPP3S7L"
    "wQkI1U4htoeuohtq2960INThezSESOEuSLrNQrVjVKvPwTJS+yqb5gDRb08rU5de72Haly"
    "5ZLGkkYpMnGk5OvTxtYua80kCjZDFye0ucKGW97skaYV9sRGs0x+5rFD83tBTpWo4josam"
    "fNAyQsfPkYvXmlL0XU2qrT+fDE+eDJ+4ufS8cmZAOLX8JvGfkwNzWBYfuinaRSnw85SbBx"
    "JN7Eg9mslwgLFcLmcpfrOlPVwQGqE5/MKEinxRT0W+qFCRXrBcRbM5ZnOdsyPA4bpmyy3I"
    "lQ3gdcTv6/DAbrKA312dF2wCjun55YezT79+/f7sl78VDIN3Vx++T8erq/z81+uLsyFRwQ"
    "eEP1jCYAlXLOGtLLfuzIwf6M1EY16IjxvNij+SAa3mxDsa3KFHGt7HkYLLkArg2FSGCkpl"
    "jMl6EMIJL1cMEw74W35Bk+S57WSWTvriOwXpl2MJdgT3/E5cxRzBaMU2BTqXBqhbofbYzA"
    "3Xs3C1gUdIEdyhMyj75GC9QVTel2Z9//Dj1Yc6Gy8TKWtonhOh/0W+x3pLZ1F28ZuV50de"
    "wJ6Jr93H5i0gKjyGdHFnFonyQN5q7BExwXmlsrKuTFpt+EQ6vJuoN5Mn8Lwv1bjrkAkaxW"
    "m+hkhm4wHKMpQLripyzduGCFJEoDq1SUxEqqY7+mz32mVbkYPlW16+q6W7EbQVOYC2Am2Q"
    "1BqyB7cqCfCW4b3Fnr8BtmUxALYKrOBVbLTeXGIYSq/4vtEovekhdmPluStKAQ0PNPwTpe"
    "ELO5sXyIyvDR57SbSD5344gZ5DeswpJi3P2bctRqSIQPBuY26wQKqKrHVG8HfJNAeJaGso"
    "obKcBpUC/J5rvxONO1B+Pm3yBy7SEQb5v2Js7MATbru0sdkUMdFvN8nHFU4+0WBXjHgfEy"
    "J/v/y2UKRVE2bY8dzDz+kFP2GffsKEidOeFa38nf64OPwCKT3V8MB1/fvMPIWDT9gbiKNw"
    "ICnTTxJ0CJTbdqtWNgzC7z602ZZziSGv2A035eMjk02Zj6pdtfJaOd1x6a+59mODsioz4G"
    "IKw4I5yQ7VkKpnYYhropiLYiWs+6RU98QyXPxy/dvv5V1gdfMH0ZUSbdgGcpER7gOnRsrZ"
    "aYNydlpVzm6oqyGXr7nNooc4HT8KfFuWZDOfXwirT4eXSf5SzfYoIoulbi+o9VmpIuCvKv"
    "urSBhSjaJQv3wzgTGcX7tevuA5qV/Y4/WcCHZtg0euiIHHZGgek4EkqAjq+SyKsDNf1JSn"
    "LI2YttHUfMUVBhsw1oKvTxPXJcPs4DD09Ax041hLRlneLvDJY+GT+XBPnxZcq9upIrvT7f"
    "o8BbsOR9qXM3dowHbDq6U7jgWcigjA2dJTJvGSbukcT92xhwlpezuZfEEZdDzZbcDBoWI6"
    "1IiDD0o5wk/cPtIpeJUxjSqeWuBwFqbDDcoeSY1tSULG1Y05ZrLYN/9EnU9X2MhUzKB0UV"
    "xFvVy8aBwKHBQaeurnYtHngTfr5YqBIJoMjEEwIYjkzqZ9hZq6EqhSYzJ+dtCdoEEJzXp1"
    "bKkxZW1BDuwhmKpM6uoblM6UlNnUaEp5Ac56/Siv9WnAfAVp1cZlSBcei/ulYOTQxcKL+B"
    "NPwiXfKD1UErpLFF7hX6VhyLqZE7rLDe5436Tgih7zQ4gt29BD330ZvIGE9EEXFOiCsoVF"
    "wM8hGlobWbkMmFjlrhx47VOswbM+UVcRGUam7qjK00BoRP12PV7L1+VKqv0Tz6XgaR/S04"
    "boPYjeO+DovSUO7zc6oQqCEMs1tFiucpW8TU6kXAye79Ce715j9f71/wE3mEV3"
)
