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
    "owner_id" UUID,
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
    "state" VARCHAR(24) NOT NULL,
    "on" DATE NOT NULL,
    "amount" NUMERIC NOT NULL,
    "open_amount" NUMERIC NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "method" VARCHAR(24) NOT NULL,
    "payer_reference" VARCHAR(200) NOT NULL,
    "settlements" JSONB,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "created_by_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "party" ("id") ON DELETE RESTRICT,
    "entry_id" UUID REFERENCES "journal_entry" ("id") ON DELETE RESTRICT,
    "item_id" UUID REFERENCES "journal_line" ("id") ON DELETE RESTRICT
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
    "created_by_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
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
    "eJztfW1z27a27l/B6Hxo94x2bmrHSXZz58zYrdvtniTOTdzT9rQdGSJhizVFqARlRad7//"
    "cLgG8gCZKATMoUvfLBjkUskHoALqz39dckIgEOomenjkPXQTT5Gv01CfCS8P+UL03RBK9W"
    "+QXxQYTnvhyLlUFzFoXYEXPdYJ8R/pFLmBN6q8ijgRh8GqBkPKI3KFoQ5CxwGL1BGN2GdL"
    "1CDvV94kQMUX4xZAgHLorwHWEooGhFWeQFt+yZuJlLHX43/mfH864D7881mUX0loihfPZf"
    "f+cfe4FLPhMm/vxrcuMR35X/n6xwSIJo5rkTMYp8XoWEMf5tWUqYYBqsfV/Atl1J1CZyME"
    "dL/vHvKSpMKmnETR82qxi4upvJiQvry+fll+Tns5T2xx8vvv1OjhTgzmccsfUyyEevttGC"
    "Btnw9dpznwkace2WBCTEEXGVlRePluyR9KMYWv5BFK5Jhqmbf+CSG7z2xf6Z/N+bdeCIbY"
    "P41nu2pC7x2bM5ZuRZQDYc7v9MHlMhmc3eX17NPp1fzWaTytZLkFJ3TfKRw2HlkHlBJND9"
    "69/xvDk48tOJuME3/zz9+OXxy79JOPieuQ3lRQnd5N+SEEd4li9kjvg933TiQSqwXwSRHn"
    "WFogS9F79ttqCnH+So5y9piuFXPYHKH5b/+vvRVy9evXh9/PLFaz5EPmX2yasG3C/eX0l4"
    "czidkIhvPsNRFdFv+ZXIWxI9rEXKErJuQvos/U9fOKfA9QE1/4LuZeBvk9eqAderi3fnn6"
    "5O330Qt1sy9qcv8Tu9OhdXjuSn29KnX8bbn3I+H/P/bBL008XVP5H4E/3P5fvz8kuSjbv6"
    "H8HvJngd0VlANzPsKhwg/TRFrbDq65W746oXKWHVD2nVHc77q+v9DT/fa97wZHxplTla/R"
    "xVfa7qEn+e+SS4jRb8zxfPG1b1v08/yuPpxfPSSr1PrhzJS0U2msoZptCm47uB9rFfmQK4"
    "R89N0OWjauGV14r43vGvpsf3PFgvJcYX/Jlw4JAK1intkLGelAVxI6RfmAD9oh7nF2WYPT"
    "aTUn4V6jNKfYKDGrlWISuhPOd0fcGcfbJf4fXs8vJtgeOfXVyVIP7x3dn5xy+/ksjzQV5E"
    "9NIXBw6HzsK7J5rd3Qa5SgmoW6Cea5oVzOt1twLRA1S45NQbCu/eXUkTOvHNnVZHi7Gqov"
    "sdDYl3G/wX2VY4dgnRqt3kIGHNP80fMcSbzJBQ3FX8+3PlnMTb9iOX9j5efHMVGx/m2Lnb"
    "4NCdFRAXV+gRLX2Sja1eWh4ty5/gAN9KfMQXEY9dhP7bDJk6o1Y6Ympg28qAnprYuK4WJD"
    "NGRQscIY77esnxYmjNCLqhIcJotQ755iRosyABCmi04MuCAsJxDZF4YIZoQKp2ro7nbrd1"
    "1ZqQkpvsKt0o5MOV0x9VvKm3JaW70u4kKFJ1ac0bBtPq9ixQrNp7OwwGCmzraVDcWYM6Dr"
    "7zmIP9Xzjv0x0FytXGY+BGjptt04Htbg4kxqauCC7W3rGpZL0umm9j9wTmDMPlY+RAL+DM"
    "2nMWyIsQ309hxN7IC4yz7XvOtSn/4eOVxu/R440ecDiAf2Hf/oXHteSM2kgWvycznfNGGJ"
    "31+BaImuzNh3su6AAW9uISfJz72IKnkDw56CoyyeMcnD/QdRhg/zyIwq3u6Cxcbzw8/4hH"
    "zkg21OD4nGNfSFUuklRfi+PKS88oZ4ED/sxTrsX4W4QDtiFhfN7hQHr3dcfkwye0jAtIFb"
    "OOIwPit6LbOUPi0NDNvGPdTp6asbu9CUgeg5E8wMexFx+H3Qn6RA9PFbASw7GJFiiRQrjA"
    "IYULqIho2ZJ+zUtkQ+ZIQ/Jwq2KOxcFbIgPHVJl3ieg/wixRLZEBqo0m3hStDmy8ZW3oIN"
    "FttfOWttegDL3JCrz1AjKpV1fl5amJtuqnI1uV1cuAIOa5RBhhcRDrl8LOKg2yXKpHzjoM"
    "SeBsp2jjRQv5ecr+vmCIbrgesJQOvTmR83hRVYHt6yYapfbXSaap8/fJk1/z9yZNt2z+71"
    "J7XOEw2iYzK/cB1XEUqmO2vyq410bFqyT7C4vvU0brODIe9ERLPdElc0+jIZ5/Fly/qiUk"
    "g8uQEcdbYv/Zt/HvcYH2/sd35/xsr6ZguObA5aMBufSstlFPVZoR6qbHBprpca1eelzWSm"
    "NZx3Rv5qNhb7pcGrQ7QnKKBx4jw9SKjE8RsDrtz+oEEXA9GJ2k2mcJqUoDgFYD9iNbQFUa"
    "sN8V8Yw4X7FDM6cALBttoZnJZ7+G0IG+962WUJXt1ZhBNcdVB/hCMHEFXMkxO4D2QzrPQb"
    "IDk5SdyGLLcs7ZAaZX8SzjRDQ/XAblCRGYazwgyVLUez6SFTeJzmPYJwxxAhFHx5BYWhFN"
    "h9GNoOTDdBF4ZkQQdD4woWHaYL+HojYTKGoD8UpQ1AZWHYra7GgfhKI2h2Z8DRNzvolrJR"
    "0LjhWHf7dbqjOymIXKq/RD3qkDCZcXhWa4pH2v2amtBWoyuj2Wp0kZ8OFWpzmUWJ7nB6IN"
    "PLKPa5hGmW6t3o9hlx0mrodc4+F0tQrpPfYnumI/6bVpY5kfdZRBfR8cIUaXZE7dLcLsjr"
    "hJ4R1GOI4uWpGQ0WAqP6QBQYnRQ8buoji3aCoLUG/ETLKMT0yChFzkEldX96f3e/4W/BZc"
    "0w3fvHyRr4VpbrMQVYRi4jhhdipqCoVETLn2CbojZMWSAQxFVIQdeyGSk5gW007TT2VYL9"
    "j2wLYHtj2w7Y3FygO2vae46iwimlK0Zmp+SgsqfquKn8sNFqJBgQgi1vSQ2p/9VUJIztFI"
    "Afz1n5PQyjidUQyZIwzJPA2x/5CX0tkO7TgvZYldMptrAK4/sBQSOK7KuY6JtcIGT5UGzK"
    "Pl459/GSbUDrs9WqaDjVotIanzmZqqBHon6qD460B0gsSYabl/i1TAFfSY2hsxipQdGDEO"
    "B98h2SxSTBqNFgGt41A1igndN1Oa9GVA70kpqTgeH9c99nEtn7PWRSavT03cZLMwHWrmK8"
    "NIWLUQntN7IqrXJJVokvI1Dl2ucLD9gmU1bFBAiMvKvq0ap1iHk0Ps+eBOIfBPgX/qsU/5"
    "EXsqwD/1FFd9OP6p0TVtykH2vaV5daRs8NM0Qg9FUl67XlTb8UC52iwli3E23Q5Ebce4BY"
    "GI1hLBWyHdvIlLOHq3hMlOBUmHnxXe+hS7MpJLZFEy7EdTxGgc0aWOcLgsPCeI7xWmCyjb"
    "100tuyZIFGdpRgZ/pL1WezzzbmulR63MrhEcEw423OybWHD8x9HR8fGro+fHL1+fvHj16u"
    "T180yCrF5qEiXPLr4X0mSBL6biZUMLO2uBY7SCxoEIFkZGJM7nqK1DRqUBx0HZw7US39my"
    "qFiBaMhOgx0tdC9NhLWX9cLaS00okXRg2YCskADEBhAXT3ZTlItUALTJXo6FJputnFEAwA"
    "YAx9VKbADOKUYI8GsDfF/Xwvu6jG6iSliXzVOpQIwou3ClSqdTeAIcbmuctxlNOQ12G8VN"
    "M8YD5dnby7OCjM3359nF+9OPv3z57vTnvxUE7beX779Px6uwn/1ydX46MGPGh/i1mNSZM9"
    "Lr03aDxkoZauD2k/YENCc3VKSLBS7CN5GuM2PjyKfikJN3Ej9eHJgTTliC7LhKSgE8xYan"
    "qLw8flOqqP/w6fK9HvOcomw+8ZwI/Qv5HjvczGUd9AKKAvSpvJEhr4gi32hwFxOclcU+wZ"
    "ZsYM8IAHU71Adygn4IqbuWp1zl8EwvNZ6bK2VQ64n5PaUuQ0lGd3jvOSTp5JQY3AlDq5B/"
    "Wh/YUj1bO5rT0oSfFqpJZPFUd++2q3A/s0pMZhKT7icvxkn002S5I1jGIVVBmBOEOUGYEw"
    "S8QJjT01x1dre2MdImw4cb2LSjfRYKbB5CsoBxL6krLqfVZds8Ui+p3hIzmpjR+c9Xzcpm"
    "wbiSDi9roEXgUzF6l8DIlHbIm3wgoZElNcskQLJE8jTDJMv1TUNn4d0TXRxbW4VThXKPNU"
    "6zTw62yGnJtmGqCJfIIMFUxw/su3uV6QDXIq7829iWj1VIwIneXDy2vqC3feup2FL8jTLj"
    "Qe7X1iqyJUZo0IdKbMgOEP4xmeYwN24rrspra4Bpxjc7AHbUHb7KB8ygyh4nTOOMC3OiN0"
    "i9lyodMTVwVs3mymCDTmBiLBK2drTiX4o/aFxkeEE3iD/4NssgiWf/giGxUxEOpc/Ji3R9"
    "wrqY0tJllX55cJuMxW0C7XV6s/79uea8w9O13NSr7up40NsVVmPBEopUIJk3S+ZK4EU3gv"
    "nhAtveFraws4Yo4GRaUb2EoypO7SKOqriZyDjzkG+SRSp3pNQcTULeoKQvBpMyCpcUCUtE"
    "ES52eJHo0hDSpSQMCL/AuKTCdxyLaBhnz4ovxMT1pU4W2tetZe+HFY4W11zO8l0WU8nr2S"
    "QRXSGXbgLRvhXdUN+nG/Uqf6Q4QVg0hNjwB+ArkEYb5cnCIuiNpWnCNHRJyJ9zvt1VbuNf"
    "K+91wx9f/D6EQKOOnhUEzsEInBCnM4E4HYjYgDgdWHXbVYdwkn7DSVJhwxTfdPwI8T0xwv"
    "ekAd+TKr7gin8MV7wXOHRJZrt1ydQSg/u4zDcU7crYUlVQyQBRCHR4BPuf3IPdmf/G75cv"
    "vLUGHuQi/+wA6dH3z9WeOOCrfyK+ehl+orFfp2Ep9UbrNP7FxFAtHeH0Bi0JZuuQvEHXrn"
    "frRewaPUcRviOyo69PUNxTjCHK1Umd1XnneZ5KvYZRWCzBRQ4JMgdq0YjZkYWtPSfYn6n9"
    "eV/4dmxqP0TzhW776o/FAVgtKprK48gg38TVHbhOc+PpO8GURjTKJUmtiNlKGWxUFiopNS"
    "3kC6xUnGAkivjysDeyOIUn/cjFmhTisyApUB0SUTRWI7z0cgcQaw5IrAFHbKenAzhi66Ee"
    "r0sOHLFPcdVBbelXbWH++tYG33T8CPF9bQLv63p0X1fAlXZVXTZek0UjIxkhxEcmG7h++1"
    "bwhebwZYQ7bg7/v1xxsUE3HT9CZLsv2u7j4HbNFWMbgFWaEYLcceH2G4852J9tCQ5nLMJh"
    "NFvSQBd5VKuINcwAillZMROermWtCb+9Xo1KP+TNPZCaNbL0DJt5geOvXaJ3yDYaS/UTQM"
    "iXRciXT245e7DVUopUI6iKtQ9NRaTzWLVDyikAYaOgXK66821p64QtkY0O6+59sY42VblB"
    "Z9GnKh8+tL1s45DcWvZCyikAYROEhZwWB9rYoFykGh3S3bMJsS3F/cRz7YB3DfnogO/nLF"
    "xYWj4ygtHh2/3GJkvs+TbgZgSjA/f4yARdPqreZndUwXdD5kxoLBYIKySjw7gXBjHHwZ21"
    "3lcgApxNcPY4ZjYQp+NHh273bHjuOVabNx4OwLYDK17z2kSUFvag0I0O6n5EtdBb4nArcK"
    "RWAnKFcI94/8exe3LsnOwH9iYrfgr6q1rIX1WbDTsiM8sa7zLdPuG+kf8OEm6PzUTNJXe2"
    "Ws99HctuC4guU+/RwJ+Gdh6sfX+Ft0uxaSMSLmcu3tpE+Gtp9+g1fNHXbu8+2l+ka81Cur"
    "Hf3CplRxu7PUD54Le1T2+pZcK3QgK53o253gKpKrLWqbHfJTkMB4loa26ssp0GlRZ7Edx7"
    "EU6+dSUdRbk6bUpF8YrjDLJQcIQYXZI5dbdoibfoD+oFaM3XULRKDTkPfCMyXMk9/5stRJ"
    "lDkRPie8FdXMRwgxkSRjLiokjUNfQYwq4rKvhNEeXbLK6DGCAZ6jwpreSeby8qO14l5DIJ"
    "xglJJFJfltglSoXIjFD8JbrFkpAPvyNb/ij8nRDP4iV04s5xTW7xVrmME/MxIk84Tp25Fa"
    "Um7wLx4KIw9y3fmJBGA2k0TzpaC9Jo6qEeb0IFpNE8xVU/BI/b/rIQToxCMU8aYjFPKsGY"
    "UuLjb8dcE9nTVPRNpYIi+uWiFTTQ9WM88wIcbmsSwKheqZpvI8LGBeSZ6Baq8h++P88u3p"
    "9+/EXfcDQdr4J+9svV+Wm1lAUXl+1gz2kA911x56pLndO+PXY+Ix4ywx5I4Dz5vPL4Ouwg"
    "AxUpRygDHYjMk2LSKPQIEcbGXp+NB12xrCviKCLLlVV9I5UEKhyVAWXCMWTPfxSyDpjPME"
    "3Ho+A9JAztnOMZwU7n98BWsniAf/XcKOxDDKs9xOOL1TiElb3OVSIDZ1Yp6pz6xNI1qJAA"
    "mo2uQYFUB67Bj3TMrkFlOw3KNfiOy4efpBtqonENKlenTa5BIWXOWD7QuEKdIEzcYFn3tb"
    "hO3BRJZ5dwbS0wk7Xk6CaIi8qtMGMbGsrScoxgn7j1Feo6vQO41gbGlqbgWgPX2qMfAiN2"
    "soBr7Smu+oLqbOX1il46fsh22p0dayblp/ioBsdapQTVioYafOuDbpPh+zuU+oS3c6uTsw"
    "5riw8YOBkU+iHv34H4GdZclrZNEVRpRpf/00u2a6p/zGLlowr2FflcG6FfIR2D+a3pdD3/"
    "+apwsKbQ6l2X6XBlKb4R3syKMdu1q02QUwyZjQxpl4dk5W+5Nm2DskoDvMQEZUhFeUrtJ9"
    "4RWRRFZ8wjabmUBkNePsagEdaKhIwGqVkta+YQd3fwWGpoiwPW804QSTbwF0zXFOvBc4pI"
    "/J+SsH4Rwh+SJb0nMoh+y9B8iwQsUzQnDuZyiSQW+8OXkfb8YdYiv40htiL4LnmMpbzbFi"
    "3wvQjhl7kDcjgORcQ/43s/Dc43NBP+qhqEU9GI//X7OOyH8k7ix4sDsxlCafZ+89ohZrf3"
    "2iJsxrm2d68LMW1rMpXRQTa1edppcr7sYCEtUkLsy5BjX8CZNAFnErgVwJkEq2676hB8Bc"
    "FXvSJ6sMFXEnWNpSZdjXo7TbrsJlYaRmSX8RUJlx4TIgnLiiCI++qMMCYkEAs1MC4xbbBr"
    "gPgK4isIMiC+wqofWLfO9qNqb+bK7mvKqo9lgXCJbHRe4H4qyuayXBXr0zDENUnwJboS2M"
    "L5dYDsqiWY5NffNeVK154fzTzNRm0tVapQgmH9IJzon0joJV+qpJolV6ZNyhnLxxglwkjP"
    "dZyeIpuoobixCfsa+dS5Iy7yMYviSnAiHEP4sBOvdcBwrKTIgnXi4NP41Pu5hUb9+3WSt9"
    "nKOkzGLm3QCoeoFdp2Rdt/O7QDFm5WIbnxNN0rm2q3pxQjBLj7TuSud+tZVW/ICSCQXmPU"
    "CMhnm6SEdDhYhyqFqPlZOtOpNMJIoAdTIWmyDhysiV4HnFDuG3pb24kDVUooPNfsOVJltA"
    "rQOxT2FrP9kkx2mPi2+pGqm2xQ7qRYN/kgihSF2krfxQEGOsxspYxt1WX+STdxketYtxDK"
    "BkbxRDJSdhN6fLbga7SRpbnjotZzcsP3WpKXz5WUWAlZ8Kn499yi+MyOlQ+Rpc9/cWWbRV"
    "U1Z+93BwfYwJhdk6oDDrBORRxwgNVDPV5XCDjAnuKqP66VaNQOMEW8MjYS5SQjtBL14GME"
    "K9GDT/5BeWU+xFbSevUms6K2azf50Fbl5qcGrUEkJ4paY7F+iIR+KNQP8VF8pyniBEikJH"
    "4t8gep0BdkSyKZpSjSED2uejAaaxp8RKzEiOTGkKykwFRVeAbxRA9Qgh7fQD6gs6Ur8zg4"
    "ex7llAHDJRguwXC568Euu0JqDvS0W2T9QX6TjjCJg4/43nCRIPlaFvmUbTyQ75EkuJ0fYF"
    "4o7HyLpMHfin+Y1BvQRsk/eML20/OvSY7hhASRF23FCopR5PNKNCOUkVkJYYJfslnSnT6R"
    "gzk+8g/Jt5RJ2QIfnbx80Ixg5xyMnRMKGPQbRrkkrodjmCxQLlIB1mZYM+9/tY2ybmt195"
    "RiTJr7P46Ojo9fHT0/fvn65MWrVyevn2cqfPVSky5/dvG9UOcL+GvKKcbHgcXmzilGuLFf"
    "mhRQfFlfQPFltVFTfIjf8a+nR7m9ZGVpigGX9xtI0cpccLIQRwpEkIZcl05gZcApUI2QXf"
    "RyDqYuU7uWMEUqMCqAB/uJ+jIH4r24CO6p52jtHOmlaZOpw1MGGVg7HB97SyTUWuSsWUSX"
    "JHyDrld4K8obzmRnzWsZ7HRNVySY4aVwG1zLSKlVSP8gUieWUVTCsoF9nzpYfqSzhPR7M0"
    "srSfoEyckdNxHt0GBSmr/IDrq1zdDQje/T4Zz8/F3zx42P4G6ndvkq9TFvRCPsdz9tpysH"
    "NrDB2MAg1m8CsX4gKUGsH6y6dbGLdVr/29iBkFF0YoYaUEhG91ECD7H5PcjYt6c3aCDWvl"
    "ji3xHnjBiAbgW6oODtCnhlEgC+FfiCDlc9m2tUC5XoKWeZ5mqqKXQ5xVPGLTN8hOSGhCR5"
    "mY3jCbXUULzJxAMQUB1/re8Blo4fAbpNwnUffb+cdSg2Z007wbqtndMM+fTacUubNMCsb3"
    "9ZbX4Zeg5hMy9w/LVLZhHWxIA31tTST7DH0lqPw5E77FnhekymCVSBP/8s/AqV808ZXz4B"
    "ieMtsf/s2/j3uCDngJ5/vPimUijFGLhkKGCmfcv1mOnf56eIWer2MEItHQy4KT5GU/RKJI"
    "ChsCvuZP0tEEJPoyH3NMojhCwj4yqEEF1UpypbAlskA1ircZzhDmGcIURx6vHkCsLSEk6F"
    "BNAsyR1ptI4FnCoN4FmSQdwbSzRzCsCyMYc2PWiq4Fon0H7AYbQ93BOpNXe2dCbXJM5W+E"
    "AHyH7CPmGX6WQHuWtb0VX5nwG08jDvANof6DoMsH+eTjdOcFXRxwBccbR3h+1bLzhc/a4V"
    "WkUMMkCWn0sdAJumw48T0fzsNgC0KSXGGtd3JA1hGusRVtbXB1X9Icl+kPyiPjkiZSetCR"
    "IzPx3ZmiVxGRAkRstasQFKJqgmODSMs8xNSJ8xEVIp8+SzdJ4yIJ72oXkDENE+mIj2bKNU"
    "cK8NaVdJxpQO31lY+6E1H9ubu//EKILlpCGC5aQawfLnGst0alOHjDoevDH8waOZDHswxa"
    "9IAQimEQyzUBuq2hz2kBEBjhHnFDYQquMBPYgc2W3H2TnzixSAoBc4dElm2ImZmaX4riMG"
    "x2QFYlWvM8e2oA0CqDp/WqrKWuBaIQRvUDkEl7prx5YVFKkA0+o5ZYdnTgFYavQdOzAVEm"
    "Ckzc5fpZLMAy3nSuGawwS23c9TOKJNnb+ZDbozD/C4vWmVA9vEpxafRh2g/CGfaZzwFg9u"
    "A2wFM+0A2B+TaUbKG5QjxwBTbQaENaRX8Szj3Ke5QGQSrVBQTDuA9jSfaaQbVqvLD9EXLH"
    "Z5vSs4eQfaPcHJK9fuCL5aEMQHpy1yHL70tzTcypJ1Yh+gL8/fo69e/uP4qyk6+/7vR8d/"
    "qzqJd5zj8R3I4OcFP++AmFnn5cuSF1Hv5G2vT6LSD9nbO5DSJDbOIXAMpagJlmWKWjoWUL"
    "NzC4FLCPwVYAEeMJZgsnwckyVYJh5umXgcdTnOvdJoyllSVr2SvMqGmFSTj5vWIRoiLLrY"
    "MRpo68DXDLNUctOmZAMu912amyyx54MWPg4tHOqHT6B+OFSShvrhsOqDrx++w3HV58r2XE"
    "Acurv2W2c1FuMsAM4IBtyDcUeAj49MAOaj6it/HlUAXnGQrHZwRjA+gLtnD0JLtefARSrA"
    "uR1nHwe3a66R26Cs0oyQHb82wPh1LcSv6zoLRCRczly8ZTYeUR3tHtWyF30B3rFeBkXFtR"
    "J3H0XFPTarr7jUWOu6RLnHItfZJwdb5Zpjx9arle/tgrpKCajboY5DZ+HdE43hsg11lRJQ"
    "b0G94i97RCfEqesKs/ekzheRXp+2uiSEtSEb2uqa+GlBQiKcDYIUeZrutNoR7Q4JsMcPxh"
    "7P70B0idP1wnZOMQJhZQ92D7Eg2OcAunbKeZFsdFh3rzk62hIoDZ1l9CVQDh/aXrZxSG4t"
    "q/nkFICwCcIycaAulrZmC+ckI7R7HJlgXI9w1e4hJCDLtGyFZr+CxmFEkdlIxaWVqC7DZU"
    "CuKP9hGBS1c3HkIYDfnleo7DyTuKgHqRmnvk8dnHyVipKhXG1UMXBxXHvoE5ehZdywrP2I"
    "nJC4XoRE9VfESITwLYeH8d/IJfP0wk1Il+ITkfRDgzf8vyERESLY5+oH/ysgt/wJ7gkK6Q"
    "ZFCxwh8WUYJ2aIht6tF2BfE131mE9iGcAlH+Gh9Ser4VvuwycFtW4wah1E7z8kW8SyJlaJ"
    "BDC0awDcSfPfA8JM0/03JI4o07BLRFeJFEK6DimkKz93Lc7HAhEkClVKD8+tEVVpANAKbx"
    "JSregJbIVpiazDHKwhqG/dZmDJ/VcFt+fuIAPdrq2asfq2mrWzcAFdm34Wbhu8u1l9Uo7w"
    "YMNP0R5xgNyjdRFKzLN3+8+HOKxrovUwx5emzc7lfFCr2ecdDcgWcbmViGiE1I6SRuK8Qd"
    "dKw+Dr2JayCukfJFbP6Y20oOS2Jo1buvM7/Bb8FggJVAyUPXhlGRpO6AUoWhDkE/eWhM/Q"
    "KXJDfBOhDRYz3MhUPcYF9MBNMvamaONFC7QR5iAvQmzB7yJMTJFPxFzX8X8Flux6F+NQqa"
    "Fan2l58dvX7Zy5Ej3g9EQwcw3GzAXZhBPIJgQjBGQTwqpDNuGggpG4DqPLADAri5YRDzmo"
    "YyA10cDXYOlrANfgzm6tXGs0ha9EAhg66zAkgWMX5abQDJkj7nj4HJukAtcnApcZ4pJwhD"
    "SaqNnRk1MPGemBnD0rvCXhLCQ3ROxPu/DuKilEyZpEySoWsireP3y6fF+TtVAkKzNiz4nQ"
    "v5DvscPtVKDDWOBR0EcqCZfl3MqSoiEmKCdc7tbrDJqcNXpZK23ELaIBioQAbUXkKNjEjY"
    "EtkgGs5XouIvPAElOVBqqylnJ7I7K0rRmckwCajREW9RUC7Dsa7Zp2MAxc2wMAinzPIMIC"
    "2sSYo2vUH6bCZjuANoleOU+nO0im0AqvesCY9DniDLQ7bMfdR045bMyirhKxtAN835HU8z"
    "BSrlAR4gdVCftb4nv3JNQWw86uTZvig1x1VGuA0PeUuixOmbqlKKJK7M7XaIldguZbdL0K"
    "qUMYu5ZhNnFAjUiscklIXNkYKqAR2pIILek9catBQr3dxTJkJ+7POOB4l9LcmXOq5+AiCN"
    "GBEB0I0YEQHQjWgBCdp7nqEKIDITpjcJM+QojOMHVswwgdobXNYrWA3liahHW0YBsu7cdU"
    "47LAVaUBV1AJ0A0OyYKumW3PwzIdANvsxZCbsAN72ifsE3aZTnaYyLba1NQ31sBgme3FDv"
    "D9SZ1rpPCW310DiAtnUwcwq7bHgzzHWkHWneaDNA1L10eDeTh1jbSbiGd+OrTVTvxPukHL"
    "tbOQRbuC2Cr7BUNiAmmlDWTBrnjaqv3Xmtq6TlfyhZKzLe0l36WVVO4M8cRQums0BtNso1"
    "Rwr+/KoZDsz2Tap+rfsdX0zzVnN9rywPqwfXU8xOyXOJkpMygzQBDudWpoyr0tgK0QArTl"
    "wPyQumvHNkS5SAWgthUtyqXv/QnyA4XWoGhRgRkaaEv5W96pxj/y8kUV3miAdPLedwDzh3"
    "ymkeJb5JGD0kUVq5ZGEy3avOr1UCbGzTJLm0mXHBwpsUNpcNAbdH2z9m88X+QcXctQoWsv"
    "uKeew5eB/x0SpeYQQ5vQi/jTyJijkNxwLryYSR9TUgeo1HZnH7cccOmh+PvO+ihBFNEolu"
    "ohIqtwk3xn9X2nbMt2fiOwcgzGygFhYRMIC4MAIQgLg1WHsDAIC3uKYWFFiXIXtIszAOSt"
    "kBdE610QL0wAgLcCXtRUjUMgC1RPulpZZlXYqcqOnhoK7ZgU2gmo7hi84up0jZBB933y9Y"
    "Zuk7B4/vNVQU6sVNTJZMW3l++/T4eXy+xAUbT9FkVbhZ4jyukHjr92ySzCn6tYn1HqExzU"
    "+QZ1E5SAn/MZDhD5BqjPLi/fFrb72UV5P//47uz845dfybXgg7zYGVA1UbgeqykToY/BUM"
    "dDDEaga9KuBy7Qdmd/gphp33I9Zvr3+Slilro/jFBLBwNuUL+tt2AeqN8GFbIGFQNhXyEL"
    "quFY4TvoajilUKrGUJP2tAcl3MQi8+EyIHGigpK7kLSWkq2rZMFx/pvJ7lRpaoM8rploOh"
    "UScWGJ6DqqRpd0Pfmu9XCm/SRNKBFMEEswilgCyJjoPqBAfYwKrPVWqRLZCA1TJ0a21pMG"
    "W+tJ1dYK+SkP0b34g0czaaAzxa9IAQimtrZZqPV9NxvoMiLAMeKcwgZCdTygBzbO3XacXU"
    "uiIgUgCNVgxpV8N8xSDw/EVLy0dnjmFIClRly0A1MhgdcdahQ9Vo2ix0hUHCYL6CZPscwV"
    "OgD2x2SakW5YhREaYKp1wFtDehXPMs59mh/Tg3JyvKUOTr5yxb2RXZs2OTZ8dZSRQ4MErn"
    "Q5IBZR504W1Nc7J+oGtjsawGg/GKO9/F3BvCGHJRk/QpNyL+G7d/yr6fFtj/JPaYeM9SMG"
    "+Fek38fh0f9POAF0DDq+0Mid/8yGtLLmqwVBDnYWxEWp2yHmvomIhUQtggBxwIlogoRSxj"
    "+VBQgWSpU9TzZP4WRLj+k6svR6J83h8KsqUGfn1e9wZgz1zAA32UMMnRxnEt4Tza7Vo6eO"
    "B/RS/mBpOSqRgfVoWMbi8YDaYJKD+lY92o1UPfeB6KqK9UjhLbHDQdk8PsrzrtbsoV5ulK"
    "3D0sBWCfuTNGOk0qpsRVisR/1GCLS3lDC0WZBAhl3eyu6Ft5SPy8MwhWWEVeXqHubXStPF"
    "KNZagbouGnNa3B4QnAky+5OXOqGuUy2WI67wA7oGFNw+LGhBjdtTZAUUhIaC0IPCFxTmJ6"
    "swS73yHb0nE10SZHZx2pj/KIbNlum4Vl35FMWpW/ck9xFFohz2hgQRuuE6LqIifzGBLVZ2"
    "qdBR36CA3HMd1lng4Fbnfup2asusx/Jr1FPGo9hexBE8scfK3J10pCpNzFdqLQr9dTxtv2"
    "D0UJ48wyH10Xf7DcBwAoaTAR+XFlkd++85fUCYaQotlviIjampRAq2pkOyNVUOlF0CxiqT"
    "QOSY/N5NpWFVicbiaC2RQXKPSdXShrDS8VQt3UNQ6SAsqKPct2BA7QFURtehY7tVC0QAaS"
    "URNbwlttu0QASQQrTWoxmf45cbTM8m4BYYoVG2n3jLAVuztD+FIw6+GewwJa7OXH+P4z35"
    "b+yva4MN84vTJu/JfWHYTqk8InVGTEOKqTZU+DOwnyfZsK9l9cclvedLgzC/zL8WcvjRJl"
    "Jt4hn+TzatWXJPj/d+QC7o0ETxR+22Bbbt4dm27eo9Qa0nJfYAs8iyF5NC8kD/wDBP0Qb3"
    "wIPyXA0UmsuAXFH+o391ZggstIfW6g+WP8h5EIXbOgEkudoqgZAZyQaatksXER/I9WQ2gs"
    "gvyMQA8YcMCpkiL05FEC5clLY7ao3i6GH+AYVyiK8FyRGj8fGDlxq81N1BOWIvNSgMoDA8"
    "BnJSsLG0BKg04OYs4pnKLxZwKiTgOgKv8d79cWls+kON7mo8/GHi2qrBKq8qZNl0iqy1oz"
    "PTyB8I7Q90LWptZZaAgzy0WuFVj+xBOYl+wiFZ0DUjE42NJr84bTLRbArDTDJsfOyQuOFX"
    "XGFTVlRjiG4CbdZMy3Aoyzmww27aYJFw+BeoYt7QhjwZ30385KPaaYvxky9Mwidf1EdPvq"
    "gET0LF036DU+NUwh1rJ2iJQTRuFo2LoHUgbTyByB/tRhuUzHF+T/R1ZeMLjbIGyYYYyBls"
    "KYM8RMKtpJvyJxGtbYmL5lvpmgmJj7dxUaqkpOt67ntsQdwpYjTOzsVImD1JmDhu2J23Yi"
    "JRVyeq9HzH34LfAul/4nR4TtfxUGF2jsUjUXZrw3e1uL4gfKHSu8pP4zK2c3F3ihZJe9XQ"
    "u11E6FqmGbPrN3zCyIt8Ej8Iw1tRsosu8/t47LcgvjW/h3jMmgnF0rLrXdxbRBpW9+qEOv"
    "Nuazt5ajn1jj08H1f8iDt4/uPo6Pj41dHz45evT168enXy+nnWyrN6qamn59nF96KtZ+H8"
    "TPt81st/UDZ8L8lfyUv0ELRLU+wE+n7U9WFhbm3Mz4nAmq9FlB+CTCv/1TLtKuFODHxgoH"
    "bdg1me9DYaY0YwZA48JJVxRcKlx/Sbtx7mIhVgbZg7KmRc27RRhQaYbwlPqRLY7NucYsDC"
    "wpC2rFSSbE12ALA5wB6bBTTybrw6C9IZpT7BQY3qV6Uu4T7n5H1x41Q33C+DOLu8fCtmzm"
    "K2zi5KOt77H9+dnX/88iu5DnyQFxVUv0Isnbfy7CtQlOmAMUPNZohQpOtoTm2bNBeIOnyP"
    "hpDv0IWrYbeEkxjV6jpY5ptcZtMcIPrtybHq1us92eTCJcsVjUSGxUTjWVAvT5v8C15poF"
    "HKK7m5IU6U2u7vyBZhXzCiLVpg92sUrxtaiaRTxxGxr1M+aCXGbgi506eydjCntodGMjpZ"
    "Fz5vc/sM5cSAlBB5J/HjxYEFXRQX3RTtIhX4qssNUIkm/q0ezWQ4wFg2M6zEd7a0kBWIRm"
    "gge2ninHhZ75x4WXFOeMFqHc0WmC107s8Ah9sallugK6u/2yg2RxwY2E3679vLs4JGwDE9"
    "u3h/+vGXL9+d/vy3glrw9vL99+l4dZef/XJ1fjok59AB4Q96MOjBFT34QXpbd0rGD3Q+0S"
    "gX4uNGpeKPZECrMvGWBrdoQ8O7OJxnFVIBHJvKcGcpjDEZwyPibOSOYSKI6IZf0CSqP3Qy"
    "y7Cd4jsFKeRjCdiGgJ29BI9wBKN1jS+oHeicGqBuhdpjMzfczsL1Dv4ghXCPrqDsk4P1BV"
    "H5XJr9/cOny/d1Ol5GUpbQPCdC/0K+x3pLyVO4+Hzt+ZEXsGfito/BvAVEhWVIN3emkSgL"
    "8o1GHxETnFWqw+tKPdYGVKXDu4mDNVmB532Jxl0HUdEoLlVgiGQ2HqAsQ7nkoiKXvG0MQQ"
    "oJVNg3iYhIxXRHX7GjdttW6GD7lrfveuXuBG2FDqCtQBsk9dLswa1SArxleG+w5++AbZkM"
    "gK0CK+wqNlJvTjEMoVfcbzRCb3qIza08d0UqMMODGf6JmuELnM0LZNbqDsteIu1g3Q8nzH"
    "NIy5xi0rLOvm1BNYUEQncb6xsIpKrIWlc1+C6Z5iARbQ0kVLbToMoYvOPS70TjDpSfT5v8"
    "gct0hEENAzE2duAJt13anHGKmOgZnmT3CyefaBIuRryLDSJ/v/i2UGia6aoVdDr38LP8wU"
    "/Yp58wscRpz4pW+53+uDj8Ik891SHCdT1IzTyFg0/hHYijcCBFFJ4k6BAo91BWrTAMwp8+"
    "tGHLOcWQd+yOTPn4yIQp81G1u1ZeKyc7rvwtl35sUFZpxpfQ2xPMSW6oxqh6Goa4Joq5SF"
    "bCuk+T6iNZGc5/vvr19zIXWM//ILpyyA1sICcZIR84MRLOThqEs5OqcDanrsa4fMV1Fj3E"
    "6fhR4NuyJZvt+YWw+nR42chf6jsRRWS50vGCWp+VSgL+qrK/ioQh1QgK9ds3IxjD+bXv7Q"
    "uek/qNPV7PibCu7bDkChl4TIbmMRlIgoowPZ9GEXYWy5oSu6UR0zYzNd9xhcEGFmthr0/z"
    "1qWF2cFh6Okt0I1jLS3K8nHBnjwWezIf7unTgmtlO5Vkf7Jdn6dg1+FIj+XMHRqw3djVUo"
    "5jAadCAnC29MVKvKQPdI6n7tjDhLS9JVa+oQy6Nu034OBQMR1qxMF7pRjhR64f6QS8yphG"
    "EU8tbzgL0+EGRY+kxLYiIePihqj8LzsBYKTOp6trZEpmULoo7gRRLl40DgEOCg099XOx6P"
    "PAu/WjxmAgmgzMgmBiIJKcTfsKNfUpUanGpPzsoV9JgxCa9Rt6oMSUtTY6sEUwFZnU3Tco"
    "mSkpsqmRlPLym/XyUV7p08DyFaRFG1chXXos7vmEkUOXSy/iK56ES75R+kAl5i5ReIXfSm"
    "Mh62ZO6JA5uON9l4IreswPIbZsRw9992XwBhLSB32R9hXRdziOLguNgJ9D1LbViUoDKla5"
    "Tw/e+hRr8KxP1FVIhpGpO6ryNBAaUc+ux6v5ulxItV/xnApW+5BWG6L3IHrvgKP3Vji82+"
    "mEKhBCLNfQYrnKVfJ2OZFyMljfoa3vo8bq/fv/AzuzAVI="
)
