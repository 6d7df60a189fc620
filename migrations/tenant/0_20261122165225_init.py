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
CREATE TABLE "approval" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "step" VARCHAR(24) NOT NULL,
    "record_id" UUID NOT NULL,
    "record_version" INT NOT NULL,
    "number" VARCHAR(200) NOT NULL,
    "amount" NUMERIC NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "requested_by" UUID NOT NULL,
    "state" VARCHAR(24) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ,
    "note" VARCHAR(200) NOT NULL
);
CREATE INDEX "idx_approval_record__12ab62" ON "approval" ("record_id");
COMMENT ON TABLE "approval" IS 'That somebody asked for a second person, for one version of a record, and what that person decided.';
CREATE TABLE "approval_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "step" VARCHAR(24) NOT NULL UNIQUE,
    "limit" NUMERIC NOT NULL
);
COMMENT ON TABLE "approval_rule" IS 'That a step above an amount in the company''s currency needs a second person.';
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
    "name" VARCHAR(40) NOT NULL,
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
    "names" VARCHAR(200),
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
    "eJztfWtz4zaW9l9BaT8kU6Xpt+NLd0/6ra2yEyfjbHc723E2ySYpGSJhizFFKARltzY7/3"
    "0B8AaSIAnIpETRZz6kxyQOSD0AD879/DWJSICD6MWZ49B1EE2+RH9NArwk/P+Ub03RBK9W"
    "+Q1xIcJzX47FyqA5i0LsiLlusc8Iv+QS5oTeKvJoIAafBSgZj+gtihYEOQscRm8RRnchXa"
    "+QQ32fOBFDlN8MGcKBiyJ8TxgKKFpRFnnBHXshHuZShz+N/9nxvOvA+3NNZhG9I2Ion/3X"
    "3/llL3DJJ8LEn39Nbj3iu/L/T1Y4JEE089yJGEU+rULCGP+1LCVMMA3Wvi9g26wkahM5mK"
    "Ml//jXFBUmlTTioU+bVQxc3c/kxIX15fPyW/L6LKX98cfLr7+RIwW48xlHbL0M8tGrTbSg"
    "QTZ8vfbcF4JG3LsjAQlxRFxl5cWrJXskvRRDyy9E4ZpkmLr5BZfc4rUv9s/k/9+uA0dsG8"
    "S33osldYnPXswxIy8C8sjh/vfkNRWS2ezD1fXsh4vr2WxS2XoJUuquSS45HFYOmRdEAt2/"
    "/hXPm4Mjr07EA77659nHz49f/U3CwffMXShvSugm/5KEOMKzfCFzxB/4phMvUoH9Moj0qC"
    "sUJei9+GuzBT29kKOef6Qphl/0BCp/Wf7P34++OHl98ub41ckbPkS+ZXbldQPulx+uJbw5"
    "nE5IxC+f4aiK6Nf8TuQtiR7WImUJWTchfZH+n75wToHrA2r+A92rwN8kn1UDrteX7y9+uD"
    "57/7143JKxP32J39n1hbhzJK9uSlc/j7c/5Xw+5v/ZJOiny+t/IvEn+u+rDxfljyQbd/3f"
    "gt9N8Dqis4A+zrCrcID0aopaYdXXK3fLVS9Swqof0qo7nPdX1/srfr7XfOHJ+NIqc7T6Oa"
    "r6XNUl/jTzSXAXLfifJy8bVvW/zj7K4+nkZWmlPiR3juStIhtN5QxTaNPx3UC770+mAO7R"
    "SxN0+ahaeOW9Ir73/Kfp8b0I1kuJ8SV/Jxw4pIJ1SjtkrCdlQdwI6RMToE/qcT4pw+yxmZ"
    "Tyq1CfU+oTHNTItQpZCeU5p+sL5uzKboXX86urdwWOf355XYL4x/fnFx8//0Iizwd5EdFL"
    "Xxw4HDoL74Fodncb5ColoG6Beq5pVjCv190KRE9Q4ZJTbyi8e3slTejEt/daHS3GqoruNz"
    "Qk3l3wH2RT4dglRKt2k4OENb+av2KIHzNDQnFX8d/PlXMSb9uPXNr7ePnVdWx8mGPn/hGH"
    "7qyAuLhDj2jpSja2emt5tCxfwQG+k/iIHyJeuwj91xkydUatdMTUwLaVAT01sXFdL0hmjI"
    "oWOEIc9/WS48XQmhF0S0OE0Wod8s1J0OOCBCig0YIvCwoIxzVE4oUZogGp2rk6nrvd1lVr"
    "Qkoesq10o5APV07fq3hTb0tKd6XdSVCk6tKaNwym1e1ZoFi1d3YYDBTY1tOguLMGdRx84z"
    "EH+79w3qc7CpS7jcfArRw326QD290cSIxNXRFcrL1nU8l6XTTfxO4JzBmGy8fIgV7AmbXn"
    "LJAXIb6fwoi9lTcYZ9sPnGtT/h8frzR+jx4f9ITDAfwLu/Yv7NeSM2ojWfydzHTOG2F01u"
    "NbIGqyNx/uuaADWNiLS/Bx7mMLnkLy7KCryCT7OTi/o+swwP5FEIUb3dFZuN94eP4Rj5yR"
    "bKjB8TnHvpCqXCSpvhTHlZeeUc4CB/ydp1yL8TcIB+yRhPF5hwPp3dcdk0+f0DIuIFXMOo"
    "4MiL+KbucMiUNDN/OOdTt5asbu9iEgeQxG8gAfx058HHYn6DM9PFXASgzHJlqgRArhAocU"
    "LqAiomVL+jUvkQ2ZIw3Jw62KORYHb4kMHFNl3iWi/wizRLVEBqg2mnhTtDqw8Za1oYNEt9"
    "XOW9pegzL0JivwzgvIpF5dlbenJtqqn45sVVavAoKY5xJhhMVBrF8KO6s0yHKpHjnrMCSB"
    "s5miRy9ayOsp+/uMIfrI9YCldOjNiZzHi6oKbF8P0Si1v04yTZ1/T578mb83abpl83+X2u"
    "MKh9EmmVl5DqiOo1Ads/1Vwb02Kl4l2V1YfJ8yWseR8aAnWuqJLpl7Gg3x4pPg+lUtIRlc"
    "how43hL7L76O/x0XaB9+fH/Bz/ZqCoZrDlw+GpBLz2ob9VSlGaFuemygmR7X6qXHZa00ln"
    "VM92Y+Gvamy6VBuyMkp3jiMTJMrcj4FAGr0+6sThAB14PRSap9lpCqNABoNWA/sgVUpQH7"
    "XRHPiPMVOzRzCsCy0RaamXx2awgd6HffaglV2V6NGVRzXHWALwQTV8CVHLMDaL9P5zlIdm"
    "CSshNZbFnOOTvA9DqeZZyI5ofLoDwhAnONByRZinrPR7LiJtF5DPuEIU4g4ugYEksroukw"
    "uhWUfJguAs+MCILOByY0TBvs91DUZgJFbSBeCYrawKpDUZst7YNQ1ObQjK9hYs43ca2kY8"
    "Gx4vDfdkd1RhazUHmVfsg7dSDh8qLQDJe0HzQ7tbVATUa3w/I0KQM+3Oo0hxLL8/JAtIE9"
    "+7iGaZTp1uq9D7vsMHE95BoPZ6tVSB+wP9EV+0nvTRvL/KijDOr74AgxuiRz6m4QZvfETQ"
    "rvMMJxdNGKhIwGU3mRBgQlRg8Zu4vi3KKpLED9KGaSZXxiEiTkIpe4uro/O3lmu/UtzRaV"
    "UbhgigNTHJjiwBQ3FqMMmOKe46qziGgqx5pp5SktaOStGnkuN1iIBgUiCDDTQ2p/9lcJIZ"
    "dGIwXwz39OQitbckYxZI4wJGsyhOpDGklnO7TjNJIldslsrgG4/sBSSOC4qhxX/McwISbb"
    "YVqmA2CrFQp1LjlTEVbvoxsUPxiIDJvYyiz3b5EKbPJ6TO2V7iJlB0r34eA7JB07xaRRyQ"
    "5oHYeqEaTprpnSpC+Db09CdMWvtV/vy8e1fM9aD4y8PzXxwszCdKiZKwYjYYVBeE4fiCiO"
    "khQ6SaqjOHS5wsHmM5aVSEEBIS4ru05qfC4dTg6hzYM7hcCfAv6UfZ/yI7asgz/lOa76cP"
    "wpo+sJlIPse0vz4jvZ4OdpNB2KpLx2vai2oL5yt1lKFuNsiumL0oFxhXsRDCRig0L6+Dau"
    "EOjdESYL4ScNZFZ441PsykAhkaTHsB9NEaNxwJA6wuGy8JwgvleYLl5pVw+1LMovUZylAf"
    "/8lXZaTPDcu6uVHrUyu0ZwTDjYcJM7YsHxH0dHx8evj14ev3pzevL69embl5kEWb3VJEqe"
    "X34rpMkCX0zFy4YOadYCx2gFjQMRLIyMSJzP0dA6IDqnAcdBuVjkSvxmy5pVBaIhOw22tN"
    "C9MhHWXtULa680oS/SgWUDskICEBtAXDzZTVEuUgHQJns5FppstnJGAQAbABwXw7ABOKcY"
    "IcBvDPB9UwvvmzK6iSphXZVNpQIxouzClSqdTuEJcLipcd5mNOUsy00U92QYD5Tn767OCz"
    "I235/nlx/OPv7y+fuzn/9WELTfXX34Nh2vwn7+y/XF2cCMGd/Hn8WkzpyR3p+2GzRWylCj"
    "Duv8VEFzcktDIg0H+DbSNf5rHPlcHHLySeI/JwfmhBOWIDuuklIAT7HhKSovj7+UKurf/X"
    "D1QY95TlE2n3hOhP4X+R473MRYHfQCigL0qbyRIa+IIl9pcBcTnJfFPsGWbGDPCAB1O9QH"
    "coJ+H1J3LU+5yuGZ3mo8N1fKoNYT81tKXYaShOHwwXNI0igoMbgThlYhv1of2FI9Wzua09"
    "KEn9ZBSWTxVHfvtmltP7NKTGYSk+4nL8ZJ9NPDtyNYxiFVQZgThDlBmBMEvECY0/NcdXa/"
    "tjHSJsOHG9i0pX0W6jceQrKAcauiay6n1WXb7KlVUW+JGU3M6OLn62Zls2BcSYeXNdAi8K"
    "kYvU1gZEo75E0+kNDIkpplEiBZInmeYZLl8pmhs/AeiC6Ora2ApkK5wxKa2ZWDraFZsm2Y"
    "KsIlMkgw1fED++ZRZTrAtYgr/zW21UkVEnCiN9cmra8Xbd/ZKLYUf6XMeJD7tbVIaYkRGr"
    "Q5EhuyA4R/TKY5zI3biqvy2RpgmvHNDoAddQOp8gEzqKq6CdM458KcaD1R76VKR0wNnFWz"
    "uTLYoNGUGIuErR2t+I/iLxrXsF3QR8RffJNlkMSzf8aQ2KkIh9Ln5EW6NlRdTGnpskp/PL"
    "hNxuI2ge4tvVn//lxz3uHpOjrqVXd1POjtCquxYAlFKpDMmyVzJfCiG8H8cIFt7zpa2FlD"
    "FHAyrahewlEVp3YRR1XcTGScecg3ySKVO1JqjiYhb1HSdoFJGYVLioQloggXO7xINAEI6V"
    "ISBoTfYFxS4TuORTSMs2fFD2Li/lInC+3q0b8FvwU3KxwtbricxdcmppL3s0kiukIufQxE"
    "d1B0S32fPqp3+SvFCcIMheSRvwBfgTTaKE8WFkFvLE0TpqFLQv6e8822chv/WXkrFf764t"
    "9DCDTq6F1B4ByMwAlxOhOI04GIDYjTgVW3XXUIJ+k3nCQVNkzxTcePEN9TI3xPG/A9reIL"
    "rvh9uOK9wKFLMtuuCaOWGNzHZb6haFfGlqqCSgaIQqDDHux/cg92Z/4bv1++8NUaeJCL/L"
    "MDpEffnlV74oCv/pn46mX4icZ+nYal1But0/gXE0O1dITTW7QkmK1D8hbduN6dF7Eb9BJF"
    "+J4w9Ljg0iiKe2AxRLk6qbM6bz3Pc6nXMAqLJbjIIUHmQC0aMTuysLXnBLsztb/sC9+OTe"
    "2HaL7QbV/9sTgAq0VFU9mPDPJVXN2B6zS3nr4TTGlEo1yS1IqYrZTBRmWhklLTcd/7vOIE"
    "I1HEl4e9lcUpPOlHLtakENeCpEB1SETRWI3w0ssTQKw5ILEGHLGdng7giK2HerwuOXDEPs"
    "dVB7WlX7WF+es7G3zT8SPE940JvG/q0X1TAVfaVXXZeE0WjYxkhBAfmWzg+u1bwReamZcR"
    "7riZ+f9wxcUG3XT8CJHtvmi7j4O7NVeMbQBWaUYIcseF22895mB/tiE4nLEIh9FsSQNd5F"
    "GtItYwAyhmZcVMeLqWtSb89no1Kv2QN/dAatbI0jNs5gWOv3aJ3iHbaCzVTwAhXxYhXz65"
    "4+zBVkspUo2gKtYuNBWRzmPVDimnAISNgnK56s63pa0TtkQ2Oqy798U62lTlBp1Fn6p8+N"
    "D2so1DcmfZCymnAIRNEBZyWhxoY4NykWp0SHfPJsS2FM8T77UF3jXkowO+n7NwYWn5yAhG"
    "h2/3G5sssefbgJsRjA7c4yMTdPmoepvdUQXfRzJnQmOxQFghGR3GvTCIOQ7urfW+AhHgbI"
    "KzxzGzgTgdPzp0u2fDc8+x2rzxcAC2HVjxmdcmorSwB4VudFD3I6qF3hKHG4EjtRKQK4Q7"
    "xPvfjt3TY+d0N7A3WfFT0F/XQv662mzYEZlZ1niX6XYJ963830HC7bGZqLnkzlbrua9j2W"
    "0B0WXqHRr409DOg7Xvr/BmKTZtRMLlzMUbmwh/Le0OvYYnfe327qP9RbrWLKSP9ptbpexo"
    "Y7cHKB/8tvbpHbVM+FZIINe7MddbIFVF1jo19pskh+EgEW3NjVW206DSYi+DBy/Cya+upK"
    "Mod6dNqShecZxBFgqOEKNLMqfuBi3xBv1BvQCt+RqKVqkh54FvRYYreeB/s4UocyhyQnwv"
    "uI+LGD5ihoSRjLgoEnUNPYaw64oKflNE+TaL6yAGSIY6T0oruePHi8qO1wm5TIJxQhKJ1J"
    "cldolSITIjFH+JbrEk5MPvyYa/Cv8mxLt4CZ14clyTW3xVLuPEfIzIE45TZ+5Eqcn7QLy4"
    "KMx9xzcmpNFAGs2zjtaCNJp6qMebUAFpNM9x1Q/B47a7LIRTo1DM04ZYzNNKMKaU+PjXMd"
    "dE9jQVfVOpoIh+uWgFDXT9GM+9AIebmgQwqleq5puIsHEBeS66har8h+/P88sPZx9/0Tcc"
    "TceroJ//cn1xVi1lwcVlO9hzGsB9W9y56lLntG+Pnc+Ih8ywBxI4Tz6tPL4OW8hARcoRyk"
    "AHIvOkmDQKPUKEsbHXZ+NBVyzrijiKyHJlVd9IJYEKR2VAmXAM2fMfhawD5jNM0/EoeA8J"
    "QzvneEaw1fk9sJUsHuBfvDQK+xDDag/x+GY1DmFlr3OVyMCZVYo6pz6xdA0qJIBmo2tQIN"
    "WBa/AjHbNrUNlOg3INvufy4Q/SDTXRuAaVu9Mm16CQMmcsH2hcoU4QJm6wrPtaXCduiqSz"
    "S7i2FpjJWnL0MYiLyq0wY480lKXlGME+cesr1HX6BHCtDYwtTcG1Bq61vR8CI3aygGvtOa"
    "76gups5fWKXjp+yHbarR1rJuWn+KgGx1qlBNWKhhp864Nuk+G7O5T6hLdzq5OzDmuLDxg4"
    "GRT6Ie/fgfgZ1lyWtk0RVGlGl//TS7Zrqn/MYuWjCvY1+VQboV8hHYP5rel0vfj5unCwpt"
    "DqXZfpcGUpvhLezIox27WrTZBTDJmNDGmXh2Tlb7g2bYOySgO8xARlSEV5Tu0n3hNZFEVn"
    "zCNpuZQGQ14+xqAR1oqEjAapWS1r5hB3d/BYamiLA9bzThBJNvBnTNcU68lzikj8n5Kwfh"
    "HCH5IlfSAyiH7D0HyDBCxTNCcO5nKJJBb7w5eR9vxl1iK/jSG2Ivg+eY2lfNoGLfCDCOGX"
    "uQNyOA5FxD/jez8Nzjc0E/6qGoRT0Yj/9fs47IfySeI/JwdmM4TS7P3mtUPMbu+1RdiMc2"
    "3vQRdi2tZkKqODbGrztNPkfNnCQlqkhNiXIce+gDNpAs4kcCuAMwlW3XbVIfgKgq96RfRg"
    "g68k6hpLTboa9XaadNlNrDSMyC7jKxIuPSZEEpYVQRDP1RlhTEggFmpgXGLaYNcA8RXEVx"
    "BkQHyFVYdunVbr2nNVWfW1LDAukY3OD9xPTdlcmqtifRaGuCYNvkRXAlu4vw5wY7eEk/z6"
    "u6Zg6drzo5mn2aitxUoVSjCtH4Qb/QcSesmPKilnyZ1pk3rG8jFGqTDSdx0nqMg2aihubc"
    "K+RD517omLfMyiuBacCMgQXuzEbx0wHKspsmSdOPo0XvV+HqFRAH+d5I22sh6TsVMb9MIh"
    "6oW2fdF23xDtgIWbVUhuPU3/yqbq7SnFCAHuvhe56915VvUbcgIIpdeYNQLyySYtIR0O9q"
    "FKKWp+ls50Ko0wE+jBVEia7AMHa6TXASfU+4bu1nbiQJUSSs81+45UGa0C9BalvcVsvyST"
    "HSa+rZ6k6iYblEMp1k2+F2WKQm2t7+IAAx1mtlLGtuoy/6SPcZnrWLcQygZG8UQyVvYx9P"
    "hswZfoURbnjstaz8kt32tJZj5XUmIlZMGn4r9zg+IzO1Y+RJ4+/4cr2yyqqjk7fzq4wAbG"
    "7JpUHXCBdSrigAusHurxOkPABfYcV32/VqL2o+qQbUS5eGVsJMpJRmgl6sHHCFaiJ5/8g/"
    "LKfB9bSevVm8yK2q7d5ENblZufGrQGkZ4oqo3F+iES+qFQP8Sl+ElTxAmQSEr8UmQQUqEv"
    "yKZEMk9RJCJ6XPVgNNY0+IhYiRHpjSFZSYGpqvAM4o2eoATt30A+oLOlK/M4OHv2csqA4R"
    "IMl2C43PZgl30hNQd62i+y/iC/TUeYRMJHfG+4SJB8Kct8ykYeyPdIEt7ODzAvFHa+RdLi"
    "b8UvJhUHtHHyT56w/fT8a5JjOCFB5EUbsYJiFPm0Eu0IZWRWQpjgl2yWdKdP5GCOj/xD8i"
    "1lUrbAR6evnjQj2DkHY+eEeNV+wyiXxPVwDJMFykUqwNoMa+b9j7ZV1l2t7p5SjElz/8fR"
    "0fHx66OXx6/enJ68fn365mWmwldvNeny55ffCnW+gL+moGJ8HFhs7pxihBv7lUkJxVf1JR"
    "RfVVs1xYf4Pf95epTbi1aWphhwgb+BlK3MBScLcaRABInIdekEVgacAtUI2UUv52DqMrVr"
    "ClOkAqMCeLCfqS9zIN6Ly+CBeo7WzpHemjaZOjxlkIG1w/Gxt0RCrUXOmkV0ScK36GaFN6"
    "LA4Uz21ryRwU43dEWCGV4Kt8GNjJRahfQPInViGUUlLBvY96mD5SWdJaTfh1laSdI3SE7u"
    "uI1ohwaT0vxFdtCtbYaGbvycDufk5++av258BHc7tctXqY95Ixphv/tpO105sIENxgYGsX"
    "4TiPUDSQli/WDVrctdrNMK4MYOhIyiEzPUgEIyuo8SeIrN70nGvh19QQOx9sUS/5Y4Z8QA"
    "dCvQBQVvW8ArkwDwrcAXdLjq2VyjWqhEzznLNFdTTaHLKZ4zbpnhIyS3JCTJx2wcT6ilhu"
    "JNJh6AgOr4a30XsHT8CNBtEq776PzlrEOxOWsaCtZt7ZxmyKfXllvapAVmfQPMavvL0HMI"
    "m3mB469dMouwJga8saaWfoIdltbaD0fusGuF6zGZJlAF/uKT8CtUzj9lfPkEJI63xP6Lr+"
    "N/xwU5B/Ti4+VXlUIpxsAlQwEz7Veux0z/PT9HzFK3hxFq6WDATfExmqJXIgEMhV1xK+tv"
    "gRC6Gg25q1HJkW0cWFQkg8iiarBhuEWsYQihhno8uRS7tIRTIQE0S4djGlJiAadKA3iWDk"
    "r31hLNnAKwbEz0TA+aKrjWWZ7f4zDaHO6J1JrgWTqTa7I7K3ygA2R/wD5hV+lkB7lrW9FV"
    "+Z8BtPIw7wDa7+g6DLB/kU43TnBV0ccAXHG0d4ftOy84XCWkFVpFDDJAlp9LHQCb5myPE9"
    "H87B5UAn0SQC53c318ebrZW2PMZ346sjXQ/CogSIyW5TYDlExQjRFvGGcZ3p2+YyJCUebJ"
    "d+k86lq87VNDryEoeDBBwdlGqeBeGxWskowpo7izyOBD69+0M4/pqVEQwGlDEMBpNQjgzz"
    "WWGammNm11PBi0+YtHM+k5NsWvSAEIpk7gWaiN9mv2HGdEgGPEOYUNhOp4QA+c79vtODt/"
    "aJECEPQChy7JDDsxM7MU33XE4DarQKzqdebYFrRBAFXn7UlVWQtcK4TgqyhHMVJ37diygi"
    "IVYFo9p+zwzCkAS42+YwemQgKMtNk1qRTjeKK9XKn9cZjAtnshCke0qWsys0F35p8ct6+n"
    "cmCbeHzi06gL/3o+0zjhLR7cBtgKZtoBsD8m04yUNyhHjgGm2iBya0iv41nGuU9zgcjEl1"
    "5QTDuA9iyfaaQbVqvLD9EXLHZ5vSs4+QbaPcHJJ2fWyJ4PTruMOHzp72i4kVW/xD5An198"
    "QF+8+sfxF1N0/u3fj47/pu9Uv8Uc+3cgg58X/LwDYmadV4BKPkS9k7e9xINKP2Rv70CqO9"
    "g4h8AxlKImWJYpaulYQM3OLQQuIfBXgAV4wFiCyXI/JkuwTDzdMrEfdTnODNJoylnKUL2S"
    "vMqGmBTkjvt+IRoiLBqBMRpoS2nXDLNUctO+TgOumFyamyyx54MWPg4tHEowT6AEMxTjhR"
    "LMsOqDL8G8xXHV58r2XIMZGmT2W6oyFuMsAM4IBtzGbkuAj49MAOaj6osnHlUAXnGQrHZw"
    "RjA+gLtnD0JLtefARSrAuR1nHwd3a66R26Cs0oyQHb8xwPhNLcRv6oqzRyRczly8YTYeUR"
    "3tDtWyk74A71gvg7rMWom7j7rMHpvV1wNqLBdcotxhneDsysEWCubYsfVq5XvboK5SAup2"
    "qOPQWXgPRGO4bENdpQTUW1Cv+Mv26IQ4c11h9p7U+SLS+9NWl4SwNmRDW10TPy1ISISzQZ"
    "AiT9PgUzui3SEB9vjB2OP5E4gucbpe2M4pRiCs7MDuIRYE+xxA1045L5KNDuvuNUdHWwKl"
    "oTmHvgTK4UPbyzYOyZ1lNZ+cAhA2QVgmDtTF0tZs4ZxkhHaPIxOM6xGu2j2EBGSZlq3Q7F"
    "bQOIwoMhupuLQS1WW4Csg15f8xDIraunTvEMBvzytUdp5JXNST1Iwz36cOTn5KRclQ7jaq"
    "GLg4rj30icvQMm5Y1n5ETkhcL0KiNiliJEL4jsPD+L/IJfP0xm1Il+KKSPqhwVv+f0MiIk"
    "Swz9UP/ldA7vgbPBAU0kcULXCExI9hnJghGnp3XoB9TXTVPt/EMoBLvsJT609Ww7fcp08K"
    "at1g1DqI3n9KtohlTawSCWBo10O1k/6pB4SZpoFqSBxRpmGbiK4SKYR0HVJIV37uWpyPBS"
    "JIFKqUHp5bI6rSAKAV3iSkWtFW1QrTElmHOVhDUN+6zcCS+68Kbs+9Kwa6XVs1Y/VrNcjA"
    "itkloGuIbuF06SAhq8pInmz4KdojDpB7tC5CiXn2bv/5Pg7rmmg9zPGtabNzOR/UavZ5Tw"
    "OyQVxuJSIaIbWjpJE4b9GN0nP1JralrEL6B4nVc3orLSi5rUnjlu7lCZZmmlLjrT4T5OLv"
    "oNs5c3V2wImCYHAajMEJ8vomkNcH5gDI64NVh7y+QYUFgTHa0hgNvqOt/R65WmEKX4kEMH"
    "TWYUgCxy4MSqEZYRzUsUmuaH2maJkhLrn+SjUKklnJxpx6yEgPpGDjCm9IOAvJLRH70y7+"
    "t0oKYZQmYZTbtWKCHkyNTqCSNcvYVVkkA1jLNRGUFuemmKo0AGg5QS5vbG5s/ctJAM5mP2"
    "V9nq19X5Btg3eHgWu7G63I+Qz8lNBswRxdoy4LFUbbAbSJD/ginW6k+KpnjEm7EM5CuwN3"
    "5A525bwZVL3Tr4nvPZBQW/I0uzdt8gK76qhWN/C3lLosDoy/oyiiiof2S7TELkHzDbpZhd"
    "QhjN2gWxqiRzHYE+HzLteKXNn+I6AR2pAILekDcauu4N6eYukOjrtwDdiXWpqbf6uxqbNn"
    "xzW4f8H9C+5fcP+CIxDcv89z1cH926v7NxNktnF2ZMTg62j1dezBzz6w0ph2bnahtc1itY"
    "DeWtosdbTQ5aa0H1ONywJXlQaMwSVAH3FIFnTNbDtblekA2GYru9yEHZjT8gbnh4usYXdz"
    "Y0tlthc7wPcnda6Rwlv+dg0gLpxNHcCs2h4P8hxrBVl3mg/SNCwt8w3m4dRy324invnp0F"
    "Y78T/pI1qunYUszRLEVtnPGBITSCttIMuyxNNW7b/W1NbVWJIf1GHT6LKVVO4M8cZQoGU0"
    "BlPoRt291fTPNWc32iKQ+thbdTwE3pY4mSkzKDNAEO51amjKvS2ArRACtOXo2pC6a8c20r"
    "NIBaC2labIpe/dCfIDhdagNEWBGRpoS/lX3qnGP/IYmgpvNEA6+e47gPn7fKaR4lvkkYPS"
    "RRWrlkYTLdq86vVQJsbNMkubSS8EHCmxQ2lw0Ft0c7v2bz1flL+4kaFCN3GPcL4M/O+QKJ"
    "UlGHoMvYi/jYw5Cskt58KLmfQxsRtdc4VdPHLAZS3i3zvro7xFRKNYqoeIrMJD8p3V95Oy"
    "Ldv5g8DKMRgrB4SFTSAsDAKEICwMVh3CwiAs7DmGhRUlym3QLs4AkLdCXhCtt0G8MAEA3g"
    "p4UVM1DoEsUD3rkkOZVWGrUhl6aqiWYVItAxpVa4XFPhpVQ2WjvisbrULPEUWTA8dfu2QW"
    "4U9VrBu7JOsn2GGz5P1w5A47VLseqyljoI/BUMdDDEaga8WrBy7Q9uB9hphpv3I9Zvrv+T"
    "lilro/jFBLBwNuqRl1bhslVSGEuBOoMAYVnIYcA2FfwSn/yDuA9z1JrbljxbfMEgcaZlKX"
    "9FANtjIKN7HIfLgKSJyooOQuTNGjFy3iBiWyajD/V9S3IVlqgzyuGWILEQnCbywRXUfV6J"
    "KuJ9+2Hs60n6QJJYIJYglGEUsAGRPdBxSor1GBtd4qVSIboWHq1MjWetpgaz2t2lohP+Up"
    "uhd/8WgmDXSm+BUpAMHU1jYLtb7vZgNdRgQ4RpxT2ECojgf0wMa53Y6z6ytSpAAEoRrMuJ"
    "Lvhlnq4YmYio/WDs+cArDUiIt2YCok8LlDjaJ91SjaR6LiMFlAN3mKZa7QAbA/JtOMdMMq"
    "jNAAU60D3hrS63iWce7T/JgelJPjXdLgfKJxb2T3pk2ODV8dZeTQIIErXQ6IRdS5lwX19c"
    "6JuoHtjgYw2g/GaC//rWDekMOSjB+hSbmX8N17/tP0+LZH+ae0Q8Z6jwH+Fel3Pzz6P4UT"
    "QMeg4xuN3PnPbEgra75eEORgZ0FclLodYu6biFhI1CIIEAeciB49KGX8U1mAYKFU2fNk8x"
    "ROtvSYriNLr0/SHA6/qgJ1dl79DmfGUM8McJM9xdDJcSbhA9HsWj166nhAL+UPlpajEhlY"
    "j4ZlLB4PqA0mOahv1aPdSNVzn4iuqliPFN4SOxyUzeOjPO9qzR7q7UbZOiwNbJWwf5BmjF"
    "Rala0Ii/Wo3wqB9o4Shh4XJJBhl3eye+Ed5ePyMExhGWFVubqH+bXSdDGKtVagrovGnBa3"
    "BwRngsz+7KVOqOtUi+WIK/yArgEFtw8LWlDjdhRZAQWhoSD0oPAFhfnZKsxSr3xPH8hElw"
    "SZ3Zw25j+KYbNlOq5VVz5DcerWA8l9RJEoh/1Iggjdch0XUZG/mMAWK7tU6KhvUUAeuA7r"
    "LHBwp3M/dTu1ZdZj+TPqKeNRbC/iCJ7YY2XuTjpSlSbmK7UWhf46nrZfMHooT57hkProu/"
    "0FYDgBw8mAj0uLrI7d95w+IMw0hRZLfMTG1FQiBVvTIdmaKgfKNgFjlUkgckz+7qbSsKpE"
    "Y3G0lsggucekamlDWOl4qpbuIKh0EBbUUe5bMKD2ACqj69Cx3aoFIoC0koga3hHbbVogAk"
    "ghWmtvxuf44wbTswm4BUZolO0nvnLA1iztT+GIg28GO0yJqzPX3368J/+F/XVtsGF+c9rk"
    "PXkoDNsqlUekzohpSDHVhgp/BvbzJBv2paz+uKQPfGkQ5rf5z0IOP9pEqk08w//LpjVL7u"
    "nx2U/IBR2aKL7Xbltg2x6ebduu3hPUelJiDzCLLHsxKSRP9A8M8xRtcA88Kc/VQKG5Csg1"
    "5f/pX50ZAgvtobX6k+UPchFE4aZOAEnutkogZEaygabt0kXEB3I9mY0g8gsyMUD8IYNCps"
    "iLUxGECxel7Y5aozh6mH9AoRziZ0FyxGh8/OClBi91d1CO2EsNCgMoDPtATgo2lpYAlQbc"
    "nEU8U/nFAk6FBFxH4DXeuT8ujU1/qtFdjYc/TFxbNVjlU4Usm06RtXZ0Zhr5E6H9jq5Fra"
    "3MEnCQh1YrvOqRPSgn0U84JAu6ZmSisdHkN6dNJprHwjCTDBsfOyRu+BVX2JQV1Riij4E2"
    "a6ZlOJTlHNhhN22wSDj8B1Qxb2hDnozvJn5yr3baYvzkiUn45El99ORJJXgSKp72G5wapx"
    "JuWTtBSwyicbNoXAStA2njGUT+aDfaoGSOiweirysb32iUNUg2xEDOYEsZ5CESbiXdlL+J"
    "aG1LXDTfSNdMSHy8iYtSJSVd13PfYwviThGjcXYuRsLsScLEccPuvRUTibo6UaXnJ/4W/B"
    "ZI/xOnw3O6jocKs3MsHomyW498V4v7C8IXKn2qvBqXsZ2Lp1O0SNqrht7dIkI3Ms2Y3bzl"
    "E0Ze5JP4RRjeiJJddJk/x2O/BfGj+TPEa9ZMKJaW3Wzj3iLSsLpTJ9S5d1fbyVPLqbfs4b"
    "lf8SPu4PmPo6Pj49dHL49fvTk9ef369M3LrJVn9VZTT8/zy29FW8/C+Zn2+ayX/6Bs+E6S"
    "v5KP6Clol6bYCvTdqOvDwtzamJ8TgTVfiyg/BJlW/qtl2lXCrRj4wEDtugezPOltNMaMYM"
    "gceEgq44qES4/pN289zEUqwNowd1TIuLZpowoNMN8SnlIlsNm3OcWAhYUhbVmpJNma7ABg"
    "c4A9Ngto5N16dRakc0p9goMa1a9KXcJ9zsn74sapbrhbBnF+dfVOzJzFbJ1flnS8Dz++P7"
    "/4+PkXch34IC8qqH6FWDpv5dlXoCjTAWOGms0QoUjX0ZzaNmkuEHX4HQ0h36ELV8N2CScx"
    "qtV1sMw3ucqmOUD025Nj1a3Xe7LJpUuWKxqJDIuJxrOg3p42+Re80kCjlFdye0ucKLXd35"
    "MNwr5gRBu0wO6XKF43tBJJp44jYl+nfNBKjH0k5F6fytrBnNoeGsnoZF34vM3tM5QTA1JC"
    "5JPEf04OLOiiuOimaBepwFddboBKNPFv9WgmwwHGsplhJX6zpYWsQDRCA9krE+fEq3rnxK"
    "uKc8ILVutotsBsoXN/Bjjc1LDcAl1Z/d1EsTniwMBu0n/fXZ0XNAKO6fnlh7OPv3z+/uzn"
    "vxXUgndXH75Nx6u7/PyX64uzITmHDgh/0INBD67owU/S27pTMr6j84lGuRCXG5WKP5IBrc"
    "rEOxrcoUca3sfhPKuQCuDYVIY7S2GMyRgeEWcjdwwTQUS3/IYmUf2pk1mG7RS/KUghH0vA"
    "NgTs7CR4hCMYrWt8Qe1A59QAdSvUHpu54WYWrrfwBymEO3QFZVcO1hdE5Xtp9vd3P1x9qN"
    "PxMpKyhOY5Efpf5Hust5Q8hYvP154feQF7IR67D+YtICosQ7q5M41EWZCvNPqImOC8Uh1e"
    "V+qxNqAqHd5NHKzJCrzsSzTuOoiKRnGpAkMks/EAZRnKJRcVueRtYwhSSKDCvklERCqmO/"
    "qKHbXbtkIH27e8fdcrdytoK3QAbQXaIKmXZg9ulRLgLcN7iz1/C2zLZABsFVhhV7GRenOK"
    "YQi94nmjEXrTQ2xu5bkrUoEZHszwz9QMX+BsXiCzVrdY9hJpB+t+OGGeQ1rmFJOWdfZtC6"
    "opJBC621jfQCBVRda6qsE3yTQHiWhrIKGynQZVxuA9l34nGnegvD5t8gcu0xEGNQzE2NiB"
    "J9x2aXPGKWKiZ3iS3S+cfKJJuBjxPjaI/P3y60KhaaarVtDp3MPP8gc/YZ9+wsQSpz0rWu"
    "13+uPi8Is89VSHCNf1IDXzFA4+hXcgjsKBFFF4lqBDoNxTWbXCMAh/+9CGLecUQ96xWzLl"
    "4yMTpsxH1e5aea+c7LjyN1z6sUFZpRlfQm9PMCe5oRqj6lkY4poo5iJZCes+Tap7sjJc/H"
    "z96+9lLrCe/0F05ZAb2EBOMkI+cGoknJ02CGenVeFsTl2Ncfma6yx6iNPxo8C3ZUs22/ML"
    "YfXp8LKRv9R3IorIcqXjBbU+K5UE/FVlfxUJQ6oRFOq3b0YwhvNr19sXPCf1G3u8nhNhXd"
    "tiyRUy8JgMzWMykAQVYXo+iyLsLJY1JXZLI6ZtZmq+4wqDDSzWwl6f5q1LC7ODw9DTW6Ab"
    "x1palOXrgj15LPZkPtzTpwXXynYqye5kuz5Pwa7DkfblzB0asN3Y1VKOYwGnQgJwtvTFSr"
    "ykT3SOp+7Yw4S0vSVWvqEMujbtNuDgUDEdasTBB6UY4UeuH+kEvMqYRhFPLW84C9PhBkWP"
    "pMS2IiHj4oao/C87AWCkzqera2RKZlC6KO4EUS5eNA4BDgoNPfdzsejzwNv1o8ZgIJoMzI"
    "JgYiCSnE37CTX1KVGpxqT87KBfSYMQmvUbeqLElLU2OrBFMBWZ1N03KJkpKbKpkZTy8pv1"
    "8lFe6dPA8hWkRRtXIV16LO75hJFDl0sv4iuehEu+VfpAJeYuUXiFP0pjIetmTuiQObjjfZ"
    "uCK3rMDyG2bEsPffdl8AYS0gd9kXYV0Xc4ji4LjYCfQ9S21YlKAypWuU8P3vgUa/CsT9RV"
    "SIaRqTuq8jQQGlHPrser+bpcSLVf8ZwKVvuQVhui9yB674Cj91Y4vN/qhCoQQizX0GK5yl"
    "XytjmRcjJY36Gt715j9f71f7wFlY4="
)
