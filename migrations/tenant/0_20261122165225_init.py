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
    "eJztfW132za27l/B0v3Qzlqa3NQvSSa5665lp27HPUmcm7qn7el0KRQJW6wpQiUoOzo989"
    "8vAL6BJEgCMilB9J4PzVjEhqiHILD3s9/+msQ4dML42ZnrknUYT16jvyahs8Ts/1QvTdHE"
    "Wa2KC/yD2JkHYqwjDZrTOHJcPteNE1DMPvIwdSN/Ffsk5IPPQpSOR+QGxQuM3IUTxW+Qg2"
    "4jsl4hlwQBdmOKCLsYUeSEHoqdO0xRSNCK0NgPb+kz/mUecdm3sT97nncd+n+u8Swmt5gP"
    "ZbP/9jv72A89/AVT/udfkxsfB574/5OVE+EwnvnehI/CX1YRppT9WpoJppiG6yDgsG1WAr"
    "WJGMzQEn/8e4pKkwoZ/qWPm5UPXN3NxMSl58vmZZfE57NM9qefLr/9Tozk4M5nDLH1MixG"
    "rzbxgoT58PXa955xGX7tFoc4cmLsSU+e31q6RrKPEmjZB3G0xjmmXvGBh2+cdcDXz+T/3K"
    "xDly8bxJbesyXxcECfzR2Kn4X4gcH9f9PblERmsw9X17MfL65ns0lt6aVIyasm/chlsDLI"
    "/DDm6P7172TeAhzx6YR/wdt/nn36+vjF3wQcbM3cRuKigG7ybyHoxM6seJAF4vds0fEbqc"
    "F+GcZq1CWJCvR+8raZgp59UKBevKQZht8MBCq7WfbP34++OXl58ur4xckrNkTcZf7Jyxbc"
    "Lz9cC3gLON0I818+c+I6ot+yK7G/xGpYy5IVZL1U9Fn2f4bCOQNuCKjZD/SuwmCTvlYtuF"
    "5fvr/48frs/Uf+dUtK/wwEfmfXF/zKkfh0U/n062T5E7bPJ/t/Pgn6+fL6n4j/if7r6sNF"
    "9SXJx13/F9/vJs46JrOQPMwcT9oBsk8z1EpPfb3ytnzqZUl46of01F2299ef91t2vje84e"
    "n4ylNmaA1zVA35VJfOl1mAw9t4wf48ed7yVP/z7JM4nk6eV57Uh/TKkbhU3kYzPUMX2mx8"
    "P9Du+5UpgXv0XAddNqoRXnGtjO8d+2lqfC/C9VJgfMnuyQldXMM6k7UZ60lVEddC+kQH6J"
    "NmnE+qMPt0JrT8OtTnhATYCRv0WkmsgvKcyQ0Fc/7JbpXX86urd6Ud//zyugLxT+/PLz59"
    "/Y1Ang3yY6zWvhhwTuQu/HusWN1dkMuSgLoB6oWlWcO82XYrCT3ChEtPPVv27u2NNG4T39"
    "wpbbQEqzq635EI+7fhf+BNbceuIFrnTQ4S1uLT4hYj5yEnEsqriv1+ZpzjZNl+Ytrep8u3"
    "1wn5MHfcuwcn8mYlxPkVckQqn+Rj65eWR8vqJ07o3Ap8+A/ht12G/tscmSZSKxsx1eC2cq"
    "CnOhzX9QLnZFS8cGLEcF8vGV4UrSlGNyRCDlqtI7Y4MXpY4BCFJF6wx4JCzHCNEL9hikiI"
    "6zxXz3N3c12NFFL6JdtqN5K4vXr6XtWbZi4pW5VmJ0FZqk82z45Nq9+zQGK1d3YYWAps52"
    "lQXllWHQff+dR1gl/Z3qc6CqSrrcfAjRg322QDu90ciI/NXBFMrb2jU7H1emi+SdwTDtsw"
    "PDZGDPRDtln77gL5MWLrKYrpG3GBsm37nu3ahP0ncFYKv8eAX/SIwwH8C7v2L+yXyRk1SZ"
    "a8JzOV84aTzmp8S0JtfPPhngsqgDlfXIGP7T6m4EkiTw66mk6yn4PzB7KOQie4CONoozo6"
    "S9dbD88/kpEznA/VOD7nTsC1Kg8Jqdf8uPKzM8pdOCG75ymzYoINckL6gKPkvHNC4d1XHZ"
    "OPn9AwLiAzzHqODEjein7njLBLIi/3jvU7eUZj9/sloHlYo3mAj2MnPg6zE/SJHp4yYJUN"
    "xyRaoCIK4QKHFC4gI6LcltTPvCJm845kk4dbVnMMDt6KGDimqnsXj/7D1BDVihig2krxZm"
    "j1wPFWraGDRLeT560sL6uI3vQJvPNDPGk2V8XlqY61GmQjO43VqxAj6nuYk7BOmNiXnGcV"
    "hCzT6pG7jiIcupspevDjhfg82/6+oog8MDtgKRx6cyzm8eO6ATvUlyiM2t8muaXO3idf/M"
    "zf2yzdKv3fp/W4cqJ4k84sfQ+YjqMwHfP1VcO9MSpeFtldWPyQOlrPkfFgJxraiR6e+woL"
    "8eIL3/XrVkI6uAoZdv2lEzz7Nvl3XKB9+On9BTvb6ykYnj5wxWhALjurTcxTWWaEtumxhm"
    "V63GiXHlet0kTX0V2bxWhYmx7TBs2OkELikceInVaR9ikCrNPuWCeIgBuAdBJmnyGksgwA"
    "Wg/Yj00BlWWAvyvjGbN9xQzNQgKwbOVCc8pnt0Sope99JxMqb3sNNKjiuOoBXwgmroErds"
    "weoP2YzXOQ24FOyk5ssGTZztkDptfJLONEtDhcrPKEcMwVHpD0UTR7PtInrhOdR50AU8QE"
    "eBwdRfzR8mg6B91wSTZMFYGnJwRB55YpDdMW/h6K2kygqA3EK0FRG3jqUNRmS34QitocGv"
    "kapXS+jmslGwuOFZf9tluiIln0QuVleZtXqiXh8rzQDNO07xUrtbNATS63w/I02QZ8uNVp"
    "DiWW5/mBWAN79nHZScr0y3rvg5e1E9dDrvFwtlpF5N4JJqpiP9m1aWuZH3mURn0fJ0aULP"
    "GceBvk0DvspYV3KGY4emiFI0rCqfiQhBilpIeI3UVJbtFUFKB+4DOJMj6JCOJ6kYc9Vd2f"
    "nXxnN/uWZYuKKFyg4oCKAyoOqLixkDJAxT3Fp05jrKgcq2eVZ7JgkXda5IXeYKAalIQgwE"
    "wNqfnZXxeEXBqFFsBe/zmOjLjkXMLmHcEmNhlC9SGNpLcV2nMaydLx8GyuALj5wJJE4Liq"
    "HVfsx1CuJpthWpUDYOsVClUuOV0VVu2js2o/sESHTbkyw/VblgJOXo2pudFdluzB6D4cfG"
    "2ysTNMWo3skDTtUA2KNNn1pjQZivAdSImu+bX26335tBb32eiBEdenOl6YWZQN1XPFOIiz"
    "MMiZk3vMi6OkhU7S6iguWa6ccPMVzUukoBBjj1ZdJw0+lx4nh9Bm604h8KeAP2Xfp/yImX"
    "XwpzzFp26PP2V0PYEKkAN/qV98Jx/8NElTWzTltefHjQX1pavtWjIfZ1JMn5cOTCrc82Ag"
    "HhsUkYc3SYVA/xZTUQg/bSCzcjYBcTwRKMST9KgTxFNESRIwJI9wmS48x4itFaqKV9rVlx"
    "oW5RcozrKAf3ZLOy0meO7fNmqPSp1doTimO5i9yR2J4viPo6Pj45dHz49fvDo9efny9NXz"
    "XIOsX2pTJc8vv+faZGlfzNTLlg5pxgrHaBWNA1EstEgkts+RyDggupABx0G1WOSK/2bDml"
    "UlIZudBlsydC90lLUXzcraC0Xoi3BgmYAsiQDEGhCXT3ZdlMtSALTOWk6UJpOlnEsAwBoA"
    "J8UwTAAuJEYI8CsNfF81wvuqim5qShhXZZOlQI2ounCFSacyeEIn2jQ4b3OZapblJk56Mo"
    "wHyvN3V+clHZutz/PLD2effv36/dkvfysp2u+uPnyfjZdhP//1+uLMMjLjY/JaTJrojOz6"
    "tJvQWElDtTqss1MFzfENibAgDpybWNX4r3XkU3HIiW/i/zk5MCccZ4LMdpVMAvYUkz1F3s"
    "uTN6WO+g8/Xn1QY15IVOkT343R/6DAp4ebGKuCnkNRgj7TN3LkJVXkrQJ3PsF5Ve3j25IJ"
    "7LkAoG6GuiUn6MeIeGtxytUOz+xS67m5kgZ1npjfE+JRlCYMR/e+i9NGQSnhjilaRezT5s"
    "CW+tna05yGFH5WByXVxTPbvd+mtcPMKjCZCUz6n7wcJzFMD9+eYBmHVgVhThDmBGFOEPAC"
    "YU5P86nTu7UJSZsOtzewaUt+Fuo3HkKygHaromumpzVl2+ypVdFgiRltm9HFL9ftxmaJXM"
    "mGVy3QMvCZGr1NYGQma/MityQ0smJm6QRIVkSeZphktXxm5C78e6yKY+sqoClJ7rCEZv7J"
    "wdbQrHAbuoZwRQwSTFX7gXnzqKoc4FrGlf0a0+qkkgg40dtrkzbXizbvbJQwxW+lGQ9yvX"
    "YWKa1shBptjviC7AHhn9JpDnPhduIqvbYamOb7Zg/AjrqBVPWAsaqqbrppnDNljreeaPZS"
    "ZSOmGs6q2VwarNFoio9FnGtHK/aj2I0mNWwX5AGxG9/kGSTJ7F9RxFcqciLhc/JjVRuqPq"
    "Y0dFllPx7cJmNxm0D3lsHYvz/XbO/wVR0d1aa7PB7sdmmrMdgSylKgmbdr5lLgRT+K+eEC"
    "2911tLSybFRwcquoWcORDaduFUc23HR0nHnEFski0zsyaYYmxm9Q2naBCh2FaYqYpqoIUz"
    "v8mDcBiMhSCIaYXaBMU2ErjsYkSrJn+Q+i/PpSpQvt6qv/Ff4r/Lxy4sVnpmexZ5NIiev5"
    "JDFZIY88hLw7KLohQUAe5KvslpIEYYoi/MBugD2BLNqoSBbmQW80SxMmkYcjdp/zzbZ6G/"
    "tZRSsVdvv830MINOrpXkHhtEbhhDidCcTpQMQGxOnAUzd96hBOMmw4SaZs6OKbjR8hvqda"
    "+J624Htaxxdc8ftwxfuhS5Z4tl0TRqUwuI+r+4ZkXWkzVSWTDBCFQIc98H9iDfZH/43fL1"
    "96azU8yOX9swekR9+eVXnigK/+ifjqRfiJgr/OwlKaSess/kWHqBaOcHKDltih6wi/QZ89"
    "/9aP6Wf0HMXOHaboYcG0UZT0wKKIMHNSxTpvPc9TqdcwCsYSXOSQIHOgjEayHRlw7YXA7q"
    "j250Ph2zPVfoj0hWr5qo9FC1iLmqWyHx3kbVLdgdk0N766E0xlRKtektaKmK2kwVplodJS"
    "00nf+6LiBMVxzB4PfSOKU/jCj1yuScE/C9MC1RHmRWMVyssg3wBqzQGpNeCI7fV0AEdsM9"
    "TjdcmBI/YpPnUwW4Y1W2iwvjXBNxs/Qnxf6cD7qhndVzVwBa+qysZrYzRykRFCfKSzgJuX"
    "bw1faGZeRbjnZub/zQwXE3Sz8SNEtv+i7YET3q6ZYWwCsCwzQpB7Ltx+41PXCWYb7EQzGj"
    "tRPFuSUBV51GiItcwAhlnVMOOermUjhd9dr0aWt3lxW1KzRpSeoTM/dIO1h9UO2VayVD0B"
    "hHwZhHwF+JZtD6ZWSllqBFWxdmGp8HQeo3ZIhQQgrBWUy0x3tixNnbAVsdFh3b8v1lWmKr"
    "fYLOpU5cOHdpBlHOFbw15IhQQgrIMw19OSQBsTlMtSo0O6/22CL0v+ffy+tsC7QXx0wA9z"
    "Fi4MmY9cYHT49r+w8dLxAxNwc4HRgXt8pIMuG9XM2R3V8H3Ac8otFgOEJZHRYTzIBjF3wj"
    "tju68kBDjr4OwzzEwgzsaPDt3+t+G57xot3mQ4ANsNLH/NGxNROrYHSW50UA+jqkX+0ok2"
    "HEdipCDXBHeI9/869k6P3dPdwN7G4megv2yE/GW92bDLM7OM8a7K7RLuG/G/g4TbpzNec8"
    "mbrdbzQLVldwVEV6V3SPBnoZ0Hy++vnM2SL9oYR8uZ52xMIvyVsjv0Gp4Mtdr7j/bn6Vqz"
    "iDyYL25ZsqeF3R2gfPDLOiC3xDDhWxKBXO/WXG+OVB1Z49TY79IchoNEtDM3VlpOVqXFXo"
    "b3fuykv7qWjiJdnbalovjlcRpZKE6MKFniOfE2aOls0B/ED9GaPUPeKjVie+AbnuGK79nf"
    "dMHLHPKckMAP75Iihg8ORZwkwx6KeV1DnyLH83gFvykibJkldRBDJEKdJ5UnueOv55Udr1"
    "NxkQTjRjjmqS9Lx8NShchckP/Fu8XiiA2/wxt2K+yd4Pfip3L8m5Oa3Pyt8igTZmN4nnCS"
    "OnPLS03ehfzGeWHuW7YwIY0G0miedLQWpNE0Qz3ehApIo3mKT/0QPG67y0I41QrFPG2JxT"
    "ytBWMKjY+9HXNFZE9b0TdZCoroV4tWkFDVj/HcD51o05AARtRG1XwTYzouIM95t1B5/2Hr"
    "8/zyw9mnX9UNR7PxMujnv15fnNVLWTB12Qz2QgZw3xZ3Zro0Oe27Y+dzYZs3bEsC5/GXlc"
    "+ewxY6UFlyhDrQgeg8GSatSg9XYUz4+nw82IpVW9GJY7xcGdU3kkWgwlEVUModQ+b7jyTW"
    "w+ZjJ3U8ir0HR5GZczwX2Or8tuxJlg/wb55rhX3wYY2HeHKxHoewMre5KmLgzKpEnZMAG7"
    "oGJRFAs9U1yJHqwTX4iYzZNSgtJ6tcg++ZfvijcENNFK5B6eq0zTXItcwZLQZqV6jjgqkb"
    "LO++ltSJmyLh7OKurYVDRS058hAmReVWDqUPJBKl5Sh2Auw1V6jr9RvAtWbZtjQF1xq41v"
    "Z+CIzYyQKutaf41BdExZU3G3rZeJt52q0dazrlp9ioFsdarQTVikQKfJuDbtPhuzuUhoS3"
    "d9bJXUeNxQc0nAySvM3r1xI/w5rp0qYpgrLM6PJ/Bsl2zeyPWWJ81MG+xl8aI/RromOg39"
    "pO14tfrksHawat2nWZDZcexVvuzayR2Z5ZbYJCwuZtxKZVHuFVsGHWtAnKsgzsJTooQyrK"
    "U2o/8R6LoigqMg9n5VJaiLxijEYjrBWOKAkzWi1v5pB0d/BpRrQlAetFJ4g0G/grqmqK9e"
    "g5eST+z2lYPw/hj/CS3GMRRL+haL5BHJYpmmPXYXqJEObrIxCR9uxm1jy/jSK6ws5dehtL"
    "8W0btHDueQi/yB0Qw52IR/xTtvaz4HxNmvA3mRDOVCP21+/j4A/FN/H/nBwYZwil2YfNa4"
    "eY3cFri9AZ27X9e1WIaVeTqVwOsqn1007T82ULhrQsCbEvNse+gDNpAs4kcCuAMwmeuulT"
    "h+ArCL4aFNGDDb4SqCuYmuxpNPM02WPXYWkoFl3GVzha+pSrJDQvgsC/V0XC6IhALJRlu8"
    "S0hdcA9RXUV1BkQH2Fpw7dOo2e68BVZeXbMsC4IjY6P/AwNWULba6O9VkUOQ1p8BW5Ctjc"
    "/XWAC7sjnOS33xUFS9d+EM98xULtLFYqSQK1fhBu9B9x5Kc/qmKcpVembeYZLcZopcII33"
    "WSoCLaqKGktQl9jQLi3mEPBQ6Nk1pwPCCDe7FTv3VIncRMESXr+NGn8KoP8xUKA/C3SdFo"
    "K+8xmTi1wS600S407Yu2+4ZoB6zcrCJ84yv6V7ZVb88kRghw/73IPf/WN6rfUAhAKL2C1g"
    "jxF5O0hGw48EO1UtTsLJ2pTBpOE6jBlETa+IGDJelVwHHzvqW7tZk6UJeE0nPtviNZR6sB"
    "vUVpbz7br+lkh4lvpyepvsiscigltslHXqYoUtb6Lg/QsGFmK2lspy3zT/KQlLlObAtubD"
    "gomUjEyj5EPpstfI0eRHHupKz1HN+wtZZm5jMjJTFCFmwq9js3KDmzE+OD5+mzf5ixTeO6"
    "mbPzbwcXmGWbXZupAy6wXlUccIE1Qz1eZwi4wJ7iU98vS9R9VB0yR1SoV9okUSEyQpZoAB"
    "8jsESPPvmt8sp8TFjSZvMmZ1G7rZtiaKdx83OL1cDTE3m1scQ+RNw+5OYH/yj5piliAogn"
    "Jb7mGYSE2wuiKZHIU+SJiD4zPShJLA02IjFieHpjhFdCYaobPFbc0SOMoP0T5BadLX3R4+"
    "Ds2cspA8QlEJdAXG57sIu+kIoDPesX2XyQ32QjdCLhY7Y2PMRFXosyn6KRBwp8nIa3swPM"
    "jzjPt0hb/K3Yh2nFAWWc/KMn7D49/5oUGE5wGPvxhj9BPgp/WfF2hCIyKxVM8UsXS7bSJ2"
    "Iww0f8IfYtaVK6cI5OXzxqRuA5reE5IV512DDKJfZ8J4HJAOWyFGCthzX1/1vZKuu20XbP"
    "JMZkuf/j6Oj4+OXR8+MXr05PXr48ffU8N+Hrl9ps+fPL77k5X8JfUVAxOQ4MFnchMcKF/U"
    "KnhOKL5hKKL+qtmpJD/I79PDXK3UUrK1NYXODPkrKVheJkoI6UhCARuSmdwIjAKUmNcLsY"
    "5BzMXKZmTWHKUkAqgAf7ifoyLfFeXIb3xHeVPEd2adpGdfjSIA22ww0cf4m4WYvcNY3JEk"
    "dv0OeVs+EFDmeit+ZnEez0maxwOHOW3G3wWURKrSLyBxY2sYii4syGEwTEdcRHKiZk2C8z"
    "ZEmyO0hP7qSNaI+ESWX+8nbQLzdDIi/5nh7nZOfvmt1ucgT3O7XHntIQ88YkdoL+p+31yQ"
    "EHZg0HBrF+E4j1A00JYv3gqRuXu1hnFcC1HQi5RC80lEUhGf1HCTyG83sU2bejN8gSti/R"
    "+LfEORcGoDuBLhl42wJemwSA7wS+ZMPVz+YG00IWespZpoWZqgtdIfGUccuJjwjf4AinL7"
    "N2PKFSGoo36XgAQqLaX5u7gGXjR4Bum3I9ROcvdx3xxdnQULBpaRcyNp9eWy5pnRaYzQ0w"
    "6+0vI9/FdOaHbrD28Cx2FDHgrTW11BPssLTWfnbkHrtWeD4VaQJ14C++cL9C7fyTxldPQO"
    "z6Syd49m3y77ggZ4BefLp8WyuUog1cOhQwU77laszU7/NTxCxze2ihlg0G3CQfoy56FRHA"
    "kPOKW7G/JUHoamRzV6OKI1s7sKgsBpFF9WDDaItYwwhCDdV4Mi12aQinJAJoVg7HLKTEAE"
    "5ZBvCsHJTejSGahQRg2ZromR00dXCNszw/OlG8OdwTqTPBs3ImN2R31vaBHpD90Qkwvcom"
    "O8hV24muvP9pQCsO8x6g/YGso9AJLrLpxgmurPpogMuP9v6wfeeHh2uEdEIrqUEayLJzqQ"
    "dgs5ztcSJanN1WJdCnAeRiNTfHl2eLvTPGfBZkIzsDza9CjPhoUW4zROkE9RjxlnGG4d3Z"
    "PaYqFKG+uJfeo6753T429BqCgq0JCs4XSg33xqhgWWRMGcW9RQYfWv+mnXlMT7WCAE5bgg"
    "BO60EAf64dkZGqy2nL44HQZjcez4TnWBe/sgQgmDmBZ5Ey2q/dc5wLAY4x2ylMIJTHA3rg"
    "fN9uxZn5Q8sSgKAfumSJZ46bbGaG6rtKGNxmNYhlu04f25I1CKCqvD2ZKWuAa00QfBXVKE"
    "birV3TraAsBZjWzykzPAsJwFJh75iBKYnARtrumpSKcTySL5dqfxwmsN1eiNIRreuazDno"
    "3vyT4/b11A5sHY9Pchr14V8vZhonvOWDWwNbvpn2AOxP6TQj3RukI0cDU2UQuTGk18ks41"
    "ynhUKk40svGaY9QHtWzDTSBau05W30BfNV3uwKTt+Bbk9w+srpNbJng7MuIy579Lck2oiq"
    "X3wdoK8vPqBvXvzj+JspOv/+70fHf1N3qt9ijv07kMHPC35eizaz3itApS+i2snbXeJBlr"
    "fZ22tJdQcT5xA4hjLU+Jali1o2FlAzcwuBSwj8FcAAW4wlUJb7oSyBmXg8M7EfcznJDFJY"
    "ynnKULORvMqH6BTkTvp+IRIhhzcCoyRUltJuGGZo5GZ9nSyumFyZGy8dPwArfBxWOJRgnk"
    "AJZijGCyWY4albX4J5i+NqyCc7cA1maJA5bKnKRI0zADgXsLiN3ZYAHx/pAMxGNRdPPKoB"
    "vGIgGa3gXGB8APe/PXAr1XwHLksBzt04B054u2YWuQnKsswIt+NXGhi/aoT4VVNx9hhHy5"
    "nnbKiJR1Qlu0Oz7GQowHu2y6Aus1LjHqIus09nzfWAWssFVyR3WCc4/+RgCwUz7Oh6tQr8"
    "bVCXJQF1M9SdyF3491hBXHahLksC6h2o1/xle3RCnHkep70nTb6I7Pq00yXB2YZ8aKdr4u"
    "cFjjB3NnBR5CsafCpHdDskgI+3ho9n34BVidPNynYhMQJlZQe8B38gTsAA9MyM87LY6LDu"
    "33J0lSVQWppzqEugHD60gyzjCN8aVvMpJABhHYRF4kBTLG3DEi5ERsh7HOlg3IxwnffgGp"
    "BhWrYks1tF4zCiyEy04sqTqD+GqxBfE/YfzaCorUv32gB+d16htPJ04qIeZWacBQFxnfSn"
    "1IwM6WqrieGUx3WHPjEdWsQNi9qPyI2w58eI1yZFFMfIuWXwUPYv8vA8u3ATkSX/hCf9kP"
    "AN+78R5hEiTsDMD/ZXiG/ZHdxjFJEHFC+cGPEfQ5kwRSTyb/3QCRTRVfu8E8MALnELj60/"
    "WQ/f8h4/KZh11ph1EL3/mGwRw5pYFRHA0KyHai/9Uw8IM0UD1Qi7vEzDNhFdFVEI6TqkkK"
    "7i3DU4H0tCkChUKz08N0ZUlgFAa3sT12p5W1UjTCtiPeZg2WC+9ZuBJdZfHdyBe1dYulw7"
    "LWP5bdXIwEq2S0BXE93S6dJDQlZ9I3k08VPmIw5w9+h8CJXNc3D+52MS1jVRepiTS9N253"
    "IxqJP2eU9CvEFMb8U8GiHjUbJInDfos9Rz9XPCpawi8gdOzHNyIxiUgmtSuKUH+QZDmqbS"
    "eGvIBLnkPeh3zsKctThREAgnawgnyOubQF4f0AGQ1wdPHfL6rAoLAjLakIwG39HWfo/CrN"
    "CFryICGLrrKMKhaxYGJcmMMA7qWCdXtDlTtLohLpn9ShQGkl7JxkLaZqQtKdi4cjY4mkX4"
    "BvP1aRb/WxeFMEqdMMrtWjFBD6ZWJ1CFzdJ2VZbFANZqTQSpxbkuprIMAFpNkCsam2uzf4"
    "UIwNnup2zOszXvC7Jt8K4duHa70co7n4afEpot6KOr1WWhttH2AG3qA77IphspvvIZo9Mu"
    "hG2h/YE7cge7dN5YVe/0Wxz49zhSljzNr03bvMCePKrTDfw9IR5NAuNvCYqJ5KF9jZaOh9"
    "F8gz6vIuJiSj+jGxKhBz7Y5+HzHrOKPNH+IyQx2uAYLck99uqu4MG+xdAdnHThstiXWpmb"
    "vasJ1Tmw4xrcv+D+BfcvuH/BEQju36f51MH9O6j7N1dktnF25MLg6+j0dezBz25ZaUwzNz"
    "u32maJWUBuDDlLlSx0uamsx8ziMsBVlgEyuALogxPhBVlT085WVTkAtp1lF4uwBzqtaHB+"
    "uMhqdjfXZirztdgDvj/Lc40U3uq7qwFx6WzqAWaZezzIc6wTZNVpbiU1LJj5Fno4Y+67Ke"
    "JZkA3t5In/SR7Qcu0uRGmWMGFlv6KITyBY2lCUZUmmrfO/xtLG1VjSH9Rj0+gqSypWBr9j"
    "KNAyGsIUulH3z5r+uWbbjbIIpDr2Vh4PgbeVnUx3M6hugKDcq8zQbPc2ALYmCNBWo2sj4q"
    "1d00jPshSA2lWaotC+d6fIWwqtRmmK0maoYS0Vb3mvFv/IY2hqe6MG0ul73wPMH4uZRopv"
    "eY+0yhaVWC2FJVrmvJrtUMrHzXKmTacXghNLsUNZcNAb9PlmHdz4AS9/8VmECn1OeoSzx8"
    "D+jrBUWYKih8iP2d2ImKMI37BdeDETPib6WdVcYRdfaXFZi+T3zoYobxGTONHqISKr9CXF"
    "yhr6m/Il2/sXActhDcsBYWETCAuDACEIC4OnDmFhEBb2FMPCyhrlNmiXZwDIOyEvqdbbIF"
    "6aAADvBLxsqWqHQJaknnTJoZxV2KpUhloaqmXoVMuARtVKZXGIRtVQ2WjoykaryHd50eTQ"
    "DdYensXOlzrWrV2S1RPssFnyfnbkHjtUez5tKGOgjsGQx0MMRqhqxasGLlT24H2CmCnfcj"
    "Vm6vf5KWKWuT+0UMsGA24ZjTo3jZKqCULcCVQYgwpONsdAmFdwKl7yHuB9jzM2d6z4VrdE"
    "S8NMmpIe6sFWWuEmBpkPVyFOEhWk3IUpevDjRdKgRFQNZv/y+jY4T20QxzVFdMEjQdiFJS"
    "LruB5d0vfk29bDmQ6TNCFFMEEswShiCSBjov+AAvk2arA2s1IVsRESU6daXOtpC9d6Wuda"
    "IT/lMbYXu/F4Jgg6XfzKEoBgxrXNIqXvu52gy4UAx5jtFCYQyuMBPeA4t1txZn1FyhKAIF"
    "SDGVfynZ2lHh6JKX9pzfAsJABLhbpoBqYkAq871CjaV42ifSQq2rkF9JOnWN0VegD2p3Sa"
    "kS5YaSPUwFTpgDeG9DqZZZzrtDimrXJyvEsbnE8U7o382rTNsRHIo7QcGjj0hMsB0Zi4d6"
    "Kgvto50TSw29EApL01pL34t4Z5Sw5LOn6ElPIg4bt37Kep8e2O8s9kbcZ6jwH+Ne13P3v0"
    "/+NOANUGnVxo3Z3/zId0bs3XC4xcx11gD2Vuh2T3TVUsxGsRhIgBjnmPHpRt/FNRgGAhVd"
    "nzRfMUJrb0qaojy6DfpDgcfpMV6vy8+h3ODFvPDHCTPYboZDjj6B4rVq0aPXk8oJftD4bM"
    "UUUM2CO7yOLxgNpCyUF9qwF5I9nOfSS6smE9Ungr26FVnMcncd410h7y5VbdOqoM7NSwfx"
    "Q0RqatilaE5XrUb7hCe0swRQ8LHIqwy1vRvfCWsHFFGCZnRmhdrx5gfqU2XY5ibVSom6Ix"
    "p+XlAcGZoLM/ea0T6jo1YjniCj9ga0DB7cOCFsy4HUVWQEFoKAhtFb5gMD9Zg1nYle/JPZ"
    "6okiDzi9PW/Ec+bLbMxnXaymcoSd26x4WPKOblsB9wGKMbZuMiwvMXU9gSY5dwG/UNCvE9"
    "s2HdhRPeqtxP/U5tmPVYfY0Gynjkywu7fE8csDJ3Lx2pKhOzJ7Xmhf56nnZYMAYoT57jkP"
    "no+/0FQJwAcWLxcWmQ1bH7ntMHhJmi0GJlHzGhmiqiwDUdEtdUO1C2CRirTQKRY+J3t5WG"
    "lTUag6O1IgbJPTpVS1vCSsdTtXQHQaVWMKijXLdAoA4AKiXryDVdqiUhgLSWiBrdYtNlWh"
    "ICSCFaa2/kc/JyA/WsA25pI9TK9uNvOWCrl/Yn7YjWN4O1U+PqzfW3H+/JfzrBujHYsLg4"
    "bfOe3JeGbZXKw1Nn+DS4nGpDuD/DCYokG/paVH9cknv2aJDDLrOfhVx2tPFUm2SG/51Pq5"
    "fcM+B3PyIX1DZVfK/dtoDbto/bNqv3BLWepNgDh8aGvZgkkUf6B+w8RVvcA4/Kc9UwaK5C"
    "fE3Yf4Y3Z2zYQgdorf5o/QNfhHG0aVJA0qudGgie4Xygbrt0HvGBPF9kI/D8glwN4H+IoJ"
    "Ap8pNUBO7CRVm7o84ojgHmtyiUg/8sSI4YjY8fvNTgpe4PyhF7qcFgAINhH8gJxcaQCZBl"
    "wM1ZxjPTXwzglETAdQRe453747LY9MeS7nI8/GHi2mnBSq8qZNn0iqyxozO3yB8J7Q9kzW"
    "tt5UzAQR5anfDKR7ZVTqKfnQgvyJriiYKjKS5O2yiah9IwnQybwHFx0vArqbApKqpRRB5C"
    "ZdZMx3Aoy2nZYTdtYSRc9gPqmLe0IU/H9xM/uVeethw/eaITPnnSHD15UguehIqnwwanJq"
    "mEW9ZOUAqDatyuGpdB60HbeAKRP8qFZpXOcXGP1XVlkwutugbOh2joGXQpgjx4wq2Qm7I7"
    "4a1tsYfmG+GaiXDgbJKiVGlJ1/U88OkCe1NESZKd6yBOe+IoddzQO39FeaKuSlUZ+Bv/Ff"
    "4rFP4nJufMyToZymnnRD3iZbce2Krm1xeYPajsW8WnSRnbOf92ghZpe9XIv13E6LNIM6af"
    "t3FHYUGE7tRpdO7fNnbeVO6sW/bc3K+6kHTc/MfR0fHxy6Pnxy9enZ68fHn66nneerN+qa"
    "0H5/nl97wNZ+m8y/pyNutrUOZ7J8la6Uv0GLQrU2wF+m7Ma7swNybfCyFg35WIskOLKvW1"
    "xk27LrjVBm4ZqH33TGYYBUYWXi5g8w5sk4m3wtHSp+rF2wxzWQqw1sz15DqpaZqnJAObbw"
    "VPocKbrNtCwmJlwaYl69NZSGL/xm8iJM4JCbATNlgmdekK7nMmPtRmkZkuu12/51dX7/jM"
    "eQjQ+WXFBPnw0/vzi09ffyOeAxvkxyXLpBSa5a9884IGVTnYN6AEMAS8kXU8J6Y9f0tCPb"
    "5HNoTP98Fcb5e/kKBafw6G6QtX+TQHiH53rqW89AbPXbj08HJFYh6wP1EQ1fLlaRtd7VcG"
    "amVQ4psb7MYZFXyHN8gJ+Ea0QQvHe42S54ZWPIfRdXko5ZQNWvGxDxjfqTMje5hT2ZIhHZ"
    "0+FzZvezcG6cSADAPxTfw/Jwfmwy8/dF20y1Lg+qz208SKcKpmNNPhAGPVCl7x32xI4JSE"
    "RsjfvNDhzl80c+cvaty5H67W8Wzh0IXKOxc60aZhyy3JVc3fTYzpAYLdZv++uzovWQQM0/"
    "PLD2effv36/dkvfyuZBe+uPnyfjZdX+fmv1xdnNvkuDgh/sIPBDq7ZwY+y2/ozMn4g84nC"
    "uOAftxoVf6QDOo2JdyS8RQ8kukuiQ1YR4cDRqYieFcoYFSEhPA5ErBjKY1Ju2AVF3vNjJz"
    "OMKim/U5CRPJb4X4gn2UlsA0MwXjc4g7qBLqQB6k6ofTrzos0sWm/hD5IEd+gKyj85WF8Q"
    "EfelWN8//Hj1ocnGy0WqGprvxuh/UODTwTK8pF18vvaD2A/pM/61+9i8OUSlx5At7twikR"
    "7IW4U9wic4rxUbV1UObIz3yYb3E6ap8wSeD6Ua9x3jQ+Ik810TyXw8QFmFcslURaZ5mxBB"
    "kggUbNeJiMjUdFddAKJx2dbkYPlWl+965W0FbU0OoK1BG6blt8zBrUsCvFV4bxw/2ALbqh"
    "gAWweW8yomWm8hYYfSy79vNEpvdojNjTx3ZSmg4YGGf6I0fGln80ORBLnFY6+I9vDcDyfM"
    "06bHnGHS8ZwD0/pckgiE7ramy3Ok6sgaJ8l/l05zkIh2BhJKy8mqrPj3TPudKNyB4vNpmz"
    "9wmY3QSInnYxMHHnfbZb3+pojyFtRpsjh38vGe03zE+4QQ+fvlt6W6xVSV/N7r3PYnoYOf"
    "cEg/YcrEKc+KTv5OfVwcfs2ggcraOE0tLfU8hdZnmFriKLQkx/9Jgg6Bco/dqqUNA7O7j0"
    "y25ULC5hW75aZ8fKSzKbNRjatWXKsmO66CDdN+TFCWZcaX0DsQzGluqIJUPYsipyGKuSxW"
    "wXpISnVPLMPFL9e//V7dBdbzP7Cqum7LNlCIjHAfONVSzk5blLPTunI2J56CXL5mNosa4m"
    "z8KPDtWJLtfH4prD4bXiX5K20M4hgvV6q9oNFnJYuAv6rqr8JRRBSKQvPyzQXGcH7tevmC"
    "56R5YY/Xc8LZtS0euSQGHhPbPCaWJKhw6vksjh13sWyo2FoZMe2iqdmKKw3WYKw5X5/lrQ"
    "uG2XWiyFcz0K1jDRllcbvAJ4+FT2bDfXVacKNuJ4vsTrcb8hTsOxxpX85c24Dth1fLdhwD"
    "OCURgLOjzVLqJX2kczxzxx4mpN0dlooFpdEEaLcBB4eKqa0RBx+kYoSfmH2kUvBqY1pVPL"
    "m84SzKhmsUPRIa2wpHlKkbvDI9l2WfyPOp6hrpimmULkoaC1SLF41DgYNCQ0/9XCz7PJzt"
    "2hs7QBBNLGMQdAgisbMpX6G2Nhqy1JiMnx2002hRQvP2NY/UmPJOOQf2EHRVJnn1WaUzpU"
    "U2FZpSUX6zWT8qKn1qMF9hVrRxFZGlT5MWQg5yyXLpx+yJp+GSb6S2QindxQuvsK9SMGT9"
    "zAkNF6073rcpuKLG/BBiy7b00PdfBs+SkD5o27OriL7DcXQZWATsHCKmnThkGTCxqm1knE"
    "1AHAWezYm6kogdmbqjKk8DoRHN2/V4LV+PKanmT7yQgqd9SE8bovcgeu+Ao/dWTnS31QlV"
    "EoRYLttiuapV8rY5kQoxeL62Pd+9xur9+/8DvFIJhg=="
)
