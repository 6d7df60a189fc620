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
    "cLgG8gCZKATMoUvfohaUgskHoALqz39dckIgEOomenjkPXQTT5Gv01CfCS8P8p35qiCV6t"
    "8hviQoTnvhyLlUFzFoXYEXPdYJ8RfsklzAm9VeTRQAw+DVAyHtEbFC0IchY4jN4gjG5Dul"
    "4hh/o+cSKGKL8ZMoQDF0X4jjAUULSiLPKCW/ZMPMylDn8a/2fH864D7881mUX0loihfPZf"
    "f+eXvcAlnwkT//xrcuMR35X/P1nhkATRzHMnYhT5vAoJY/zXspQwwTRY+76AbbuSqE3kYI"
    "6W/Me/p6gwqaQRD33YrGLg6m4mJy6sL5+X35LXZyntjz9efPudHCnAnc84YutlkI9ebaMF"
    "DbLh67XnPhM04t4tCUiII+IqKy9eLdkj6aUYWn4hCtckw9TNL7jkBq99sX8m//dmHThi2y"
    "C+9Z4tqUt89myOGXkWkA2H+z+T11RIZrP3l1ezT+dXs9mksvUSpNRdk1xyOKwcMi+IBLp/"
    "/TueNwdHXp2IB3zzz9OPXx6//JuEg++Z21DelNBN/i0JcYRn+ULmiN/zTSdepAL7RRDpUV"
    "coStB78ddmC3p6IUc9/0hTDL/qCVT+svyvvx999eLVi9fHL1+85kPkW2ZXXjXgfvH+SsKb"
    "w+mERPzyGY6qiH7L70TekuhhLVKWkHUT0mfp//SFcwpcH1DzH+heBv42+awacL26eHf+6e"
    "r03QfxuCVjf/oSv9Orc3HnSF7dlq5+GW9/yvl8zP+zSdBPF1f/ROKf6H8u35+XP5Js3NX/"
    "CH43weuIzgK6mWFX4QDp1RS1wqqvV+6Oq16khFU/pFV3OO+vrvc3/Hyv+cKT8aVV5mj1c1"
    "T1uapL/Hnmk+A2WvB/vnjesKr/ffpRHk8vnpdW6n1y50jeKrLRVM4whTYd3w20j/3JFMA9"
    "em6CLh9VC6+8V8T3jv80Pb7nwXopMb7g74QDh1SwTmmHjPWkLIgbIf3CBOgX9Ti/KMPssZ"
    "mU8qtQn1HqExzUyLUKWQnlOafrC+bsyn6F17PLy7cFjn92cVWC+Md3Z+cfv/xKIs8HeRHR"
    "S18cOBw6C++eaHZ3G+QqJaBugXquaVYwr9fdCkQPUOGSU28ovHt3JU3oxDd3Wh0txqqK7n"
    "c0JN5t8F9kW+HYJUSrdpODhDW/mr9iiDeZIaG4q/jv58o5ibftRy7tfbz45io2Psyxc7fB"
    "oTsrIC7u0CNaupKNrd5aHi3LV3CAbyU+4oeI1y5C/22GTJ1RKx0xNbBtZUBPTWxcVwuSGa"
    "OiBY4Qx3295HgxtGYE3dAQYbRah3xzErRZkAAFNFrwZUEB4biGSLwwQzQgVTtXx3O327pq"
    "TUjJQ3aVbhTy4crpjyre1NuS0l1pdxIUqbq05g2DaXV7FihW7b0dBgMFtvU0KO6sQR0H33"
    "nMwf4vnPfpjgLlbuMxcCPHzbbpwHY3BxJjU1cEF2vv2FSyXhfNt7F7AnOG4fIxcqAXcGbt"
    "OQvkRYjvpzBib+QNxtn2PefalP/h45XG79Hjgx5wOIB/Yd/+hce15IzaSBZ/JzOd80YYnf"
    "X4Foia7M2Hey7oABb24hJ8nPvYgqeQPDnoKjLJ4xycP9B1GGD/PIjCre7oLNxvPDz/iEfO"
    "SDbU4PicY19IVS6SVF+L48pLzyhngQP+zlOuxfhbhAO2IWF83uFAevd1x+TDJ7SMC0gVs4"
    "4jA+Kvots5Q+LQ0M28Y91Onpqxu30ISB6DkTzAx7EXH4fdCfpED08VsBLDsYkWKJFCuMAh"
    "hQuoiGjZkn7NS2RD5khD8nCrYo7FwVsiA8dUmXeJ6D/CLFEtkQGqjSbeFK0ObLxlbegg0W"
    "2185a216AMvckKvPUCMqlXV+XtqYm26qcjW5XVy4Ag5rlEGGFxEOuXws4qDbJcqkfOOgxJ"
    "4GynaONFC3k9ZX9fMEQ3XA9YSofenMh5vKiqwPb1EI1S++sk09T59+TJn/l7k6ZbNv93qT"
    "2ucBhtk5mV54DqOArVMdtfFdxro+JVkv2Fxfcpo3UcGQ96oqWe6JK5p9EQzz8Lrl/VEpLB"
    "ZciI4y2x/+zb+O9xgfb+x3fn/GyvpmC45sDlowG59Ky2UU9VmhHqpscGmulxrV56XNZKY1"
    "nHdG/mo2FvulwatDtCcooHHiPD1IqMTxGwOu3P6gQRcD0YnaTaZwmpSgOAVgP2I1tAVRqw"
    "3xXxjDhfsUMzpwAsG22hmclnv4bQgX73rZZQle3VmEE1x1UH+EIwcQVcyTE7gPZDOs9Bsg"
    "OTlJ3IYstyztkBplfxLONEND9cBuUJEZhrPCDJUtR7PpIVN4nOY9gnDHECEUfHkFhaEU2H"
    "0Y2g5MN0EXhmRBB0PjChYdpgv4eiNhMoagPxSlDUBlYditrsaB+EojaHZnwNE3O+iWslHQ"
    "uOFYf/tluqM7KYhcqr9EPeqQMJlxeFZrikfa/Zqa0FajK6PZanSRnw4VanOZRYnucHog08"
    "so9rmEaZbq3ej2GXHSauh1zj4XS1Cuk99ie6Yj/pvWljmR91lEF9HxwhRpdkTt0twuyOuE"
    "nhHUY4ji5akZDRYCov0oCgxOghY3dRnFs0lQWoN2ImWcYnJkFCLnKJq6v70/szfwt+C67p"
    "hm9evsjXwjS3WYgqQjFxnDA7FTWFQiKmXPsE3RGyYskAhiIqwo69EMlJTItpp+mnMqwXbH"
    "tg2wPbHtj2xmLlAdveU1x1FhFNKVozNT+lBRW/VcXP5QYL0aBABBFrekjtz/4qISTnaKQA"
    "/vnPSWhlnM4ohswRhmSehth/yEvpbId2nJeyxC6ZzTUA1x9YCgkcV+Vcx8RaYYOnSgPm0f"
    "Lxz38ME2qH3R4t08FGrZaQ1PlMTVUCvRN1UPx1IDpBYsy03L9FKuAKekztjRhFyg6MGIeD"
    "75BsFikmjUaLgNZxqBrFhO6bKU36MqD3pJRUHI+P6x77uJbvWesik/enJm6yWZgONfOVYS"
    "SsWgjP6T0R1WuSSjRJ+RqHLlc42H7Bsho2KCDEZWXfVo1TrMPJIfZ8cKcQ+KfAP/XYp/yI"
    "PRXgn3qKqz4c/9TomjblIPve0rw6Ujb4aRqhhyIpr10vqu14oNxtlpLFOJtuB6K2Y9yCQE"
    "RrieCtkG7exCUcvVvCZKeCpMPPCm99il0ZySWyKBn2oyliNI7oUkc4XBaeE8T3CtMFlO3r"
    "oZZdEySKszQjg7/SXqs9nnm3tdKjVmbXCI4JBxtu9k0sOP7j6Oj4+NXR8+OXr09evHp18v"
    "p5JkFWbzWJkmcX3wtpssAXU/GyoYWdtcAxWkHjQAQLIyMS53PU1iGj0oDjoOzhWonfbFlU"
    "rEA0ZKfBjha6lybC2st6Ye2lJpRIOrBsQFZIAGIDiIsnuynKRSoA2mQvx0KTzVbOKABgA4"
    "DjaiU2AOcUIwT4tQG+r2vhfV1GN1ElrMvmqVQgRpRduFKl0yk8AQ63Nc7bjKacBruN4qYZ"
    "44Hy7O3lWUHG5vvz7OL96cdfvnx3+vPfCoL228v336fjVdjPfrk6Px2YMeND/FlM6swZ6f"
    "1pu0FjpQw1cPtJewKakxsq0sUCF+GbSNeZsXHkU3HIySeJP14cmBNOWILsuEpKATzFhqeo"
    "vDz+Uqqo//Dp8r0e85yibD7xnAj9C/keO9zMZR30AooC9Km8kSGviCLfaHAXE5yVxT7Blm"
    "xgzwgAdTvUB3KCfgipu5anXOXwTG81npsrZVDrifk9pS5DSUZ3eO85JOnklBjcCUOrkF+t"
    "D2ypnq0dzWlpwk8L1SSyeKq7d9tVuJ9ZJSYziUn3kxfjJPppstwRLOOQqiDMCcKcIMwJAl"
    "4gzOlprjq7W9sYaZPhww1s2tE+CwU2DyFZwLiX1BWX0+qybR6pl1RviRlNzOj856tmZbNg"
    "XEmHlzXQIvCpGL1LYGRKO+RNPpDQyJKaZRIgWSJ5mmGS5fqmobPw7okujq2twqlCuccap9"
    "mVgy1yWrJtmCrCJTJIMNXxA/vuXmU6wLWIK/81tuVjFRJwojcXj60v6G3feiq2FH+jzHiQ"
    "+7W1imyJERr0oRIbsgOEf0ymOcyN24qr8tkaYJrxzQ6AHXWHr/IBM6iyxwnTOOPCnOgNUu"
    "+lSkdMDZxVs7ky2KATmBiLhK0drfiP4i8aFxle0A3iL77NMkji2b9gSOxUhEPpc/IiXZ+w"
    "Lqa0dFmlPx7cJmNxm0B7nd6sf3+uOe/wdC039aq7Oh70doXVWLCEIhVI5s2SuRJ40Y1gfr"
    "jAtreFLeysIQo4mVZUL+GoilO7iKMqbiYyzjzkm2SRyh0pNUeTkDco6YvBpIzCJUXCElGE"
    "ix1eJLo0hHQpCQPCbzAuqfAdxyIaxtmz4gcxcX+pk4X29WjZ+2GFo8U1l7N8l8VU8n42SU"
    "RXyKWbQLRvRTfU9+lGvctfKU4QFg0hNvwF+Aqk0UZ5srAIemNpmjANXRLy95xvd5Xb+M/K"
    "e93w1xd/H0KgUUfvCgLnYAROiNOZQJwORGxAnA6suu2qQzhJv+EkqbBhim86foT4nhjhe9"
    "KA70kVX3DFP4Yr3gscuiSz3bpkaonBfVzmG4p2ZWypKqhkgCgEOjyC/U/uwe7Mf+P3yxe+"
    "WgMPcpF/doD06Pvnak8c8NU/EV+9DD/R2K/TsJR6o3Ua/2JiqJaOcHqDlgSzdUjeoGvXu/"
    "Uido2eowjfEdnR1yco7inGEOXqpM7qvPM8T6VewygsluAihwSZA7VoxOzIwtaeE+zP1P68"
    "L3w7NrUfovlCt331x+IArBYVTeVxZJBv4uoOXKe58fSdYEojGuWSpFbEbKUMNioLlZSaFv"
    "IFVipOMBJFfHnYG1mcwpN+5GJNCnEtSApUh0QUjdUIL708AcSaAxJrwBHb6ekAjth6qMfr"
    "kgNH7FNcdVBb+lVbmL++tcE3HT9CfF+bwPu6Ht3XFXClXVWXjddk0chIRgjxkckGrt++FX"
    "yhOXwZ4Y6bw/8vV1xs0E3HjxDZ7ou2+zi4XXPF2AZglWaEIHdcuP3GYw72Z1uCwxmLcBjN"
    "ljTQRR7VKmINM4BiVlbMhKdrWWvCb69Xo9IPeXMPpGaNLD3DZl7g+GuX6B2yjcZS/QQQ8m"
    "UR8uWTW84ebLWUItUIqmLtQ1MR6TxW7ZByCkDYKCiXq+58W9o6YUtko8O6e1+so01VbtBZ"
    "9KnKhw9tL9s4JLeWvZByCkDYBGEhp8WBNjYoF6lGh3T3bEJsS/E88V474F1DPjrg+zkLF5"
    "aWj4xgdPh2v7HJEnu+DbgZwejAPT4yQZePqrfZHVXw3ZA5ExqLBcIKyegw7oVBzHFwZ633"
    "FYgAZxOcPY6ZDcTp+NGh2z0bnnuO1eaNhwOw7cCKz7w2EaWFPSh0o4O6H1Et9JY43AocqZ"
    "WAXCHcI97/ceyeHDsn+4G9yYqfgv6qFvJX1WbDjsjMssa7TLdPuG/kfwcJt8dmouaSO1ut"
    "576OZbcFRJep92jgT0M7D9a+v8Lbpdi0EQmXMxdvbSL8tbR79Bq+6Gu3dx/tL9K1ZiHd2G"
    "9ulbKjjd0eoHzw29qnt9Qy4VshgVzvxlxvgVQVWevU2O+SHIaDRLQ1N1bZToNKi70I7r0I"
    "J7+6ko6i3J02paJ4xXEGWSg4QowuyZy6W7TEW/QH9QK05msoWqWGnAe+ERmu5J7/my1EmU"
    "ORE+J7wV1cxHCDGRJGMuKiSNQ19BjCrisq+E0R5dssroMYIBnqPCmt5J4fLyo7XiXkMgnG"
    "CUkkUl+W2CVKhciMUPxLdIslIR9+R7b8Vfg3Id7FS+jEk+Oa3OKrchkn5mNEnnCcOnMrSk"
    "3eBeLFRWHuW74xIY0G0miedLQWpNHUQz3ehApIo3mKq34IHrf9ZSGcGIVinjTEYp5UgjGl"
    "xMe/jrkmsqep6JtKBUX0y0UraKDrx3jmBTjc1iSAUb1SNd9GhI0LyDPRLVTlP3x/nl28P/"
    "34i77haDpeBf3sl6vz02opCy4u28Ge0wDuu+LOVZc6p3177HxGPGSGPZDAefJ55fF12EEG"
    "KlKOUAY6EJknxaRR6BEijI29PhsPumJZV8RRRJYrq/pGKglUOCoDyoRjyJ7/KGQdMJ9hmo"
    "5HwXtIGNo5xzOCnc7vga1k8QD/6rlR2IcYVnuIxzercQgre52rRAbOrFLUOfWJpWtQIQE0"
    "G12DAqkOXIMf6Zhdg8p2GpRr8B2XDz9JN9RE4xpU7k6bXINCypyxfKBxhTpBmLjBsu5rcZ"
    "24KZLOLuHaWmAma8nRTRAXlVthxjY0lKXlGME+cesr1HX6BHCtDYwtTcG1Bq61Rz8ERuxk"
    "AdfaU1z1BdXZyusVvXT8kO20OzvWTMpP8VENjrVKCaoVDTX41gfdJsP3dyj1CW/nVidnHd"
    "YWHzBwMij0Q96/A/EzrLksbZsiqNKMLv+nl2zXVP+YxcpHFewr8rk2Qr9COgbzW9Ppev7z"
    "VeFgTaHVuy7T4cpSfCO8mRVjtmtXmyCnGDIbGdIuD8nK33Jt2gZllQZ4iQnKkIrylNpPvC"
    "OyKIrOmEfScikNhrx8jEEjrBUJGQ1Ss1rWzCHu7uCx1NAWB6znnSCSbOAvmK4p1oPnFJH4"
    "PyVh/SKEPyRLek9kEP2WofkWCVimaE4czOUSSSz2hy8j7fnLrEV+G0NsRfBd8hpL+bQtWu"
    "B7EcIvcwfkcByKiH/G934anG9oJvxVNQinohH/1+/jsB/KJ4k/XhyYzRBKs/eb1w4xu73X"
    "FmEzzrW9e12IaVuTqYwOsqnN006T82UHC2mREmJfhhz7As6kCTiTwK0AziRYddtVh+ArCL"
    "7qFdGDDb6SqGssNelq1Ntp0mU3sdIwIruMr0i49JgQSVhWBEE8V2eEMSGBWKiBcYlpg10D"
    "xFcQX0GQAfEVVv3AunW2H1V7M1d2X1NWfS0LhEtko/MC91NRNpflqlifhiGuSYIv0ZXAFs"
    "6vA2RXLcEkv/6uKVe69vxo5mk2amupUoUSDOsH4UT/REIv+VEl1Sy5M21Szlg+xigRRnqu"
    "4/QU2UQNxY1N2NfIp84dcZGPWRRXghPhGMKHnXitA4ZjJUUWrBMHn8an3s8jNOrfr5O8zV"
    "bWYTJ2aYNWOESt0LYr2v7boR2wcLMKyY2n6V7ZVLs9pRghwN13Ine9W8+qekNOAIH0GqNG"
    "QD7bJCWkw8E6VClEzc/SmU6lEUYCPZgKSZN14GBN9DrghHLf0NvaThyoUkLhuWbPkSqjVY"
    "DeobC3mO2XZLLDxLfVj1TdZINyJ8W6yQdRpCjUVvouDjDQYWYrZWyrLvNPuomLXMe6hVA2"
    "MIonkpGym9DjswVfo40szR0XtZ6TG77Xkrx8rqTESsiCT8V/5xbFZ3asfIgsff4XV7ZZVF"
    "Vz9v50cIANjNk1qTrgAOtUxAEHWD3U43WFgAPsKa7641qJRu0AU8QrYyNRTjJCK1EPPkaw"
    "Ej345B+UV+ZDbCWtV28yK2q7dpMPbVVufmrQGkRyoqg1FuuHSOiHQv0Ql+InTREnQCIl8W"
    "uRP0iFviBbEsksRZGG6HHVg9FY0+AjYiVGJDeGZCUFpqrCM4g3eoAS9PgG8gGdLV2Zx8HZ"
    "8yinDBguwXAJhstdD3bZFVJzoKfdIusP8pt0hEkcfMT3hosEydeyyKds44F8jyTB7fwA80"
    "Jh51skDf5W/GJSb0AbJf/gCdtPz78mOYYTEkRetBUrKEaRzyvRjFBGZiWECX7JZkl3+kQO"
    "5vjIf0i+pUzKFvjo5OWDZgQ752DsnFDAoN8wyiVxPRzDZIFykQqwNsOaef+rbZR1W6u7px"
    "Rj0tz/cXR0fPzq6Pnxy9cnL169Onn9PFPhq7eadPmzi++FOl/AX1NOMT4OLDZ3TjHCjf3S"
    "pIDiy/oCii+rjZriQ/yO/zw9yu0lK0tTDLi830CKVuaCk4U4UiCCNOS6dAIrA06BaoTsop"
    "dzMHWZ2rWEKVKBUQE82E/UlzkQ78VFcE89R2vnSG9Nm0wdnjLIwNrh+NhbIqHWImfNIrok"
    "4Rt0vcJbUd5wJjtrXstgp2u6IsEML4Xb4FpGSq1C+geROrGMohKWDez71MHyks4S0u/DLK"
    "0k6RskJ3fcRLRDg0lp/iI76NY2Q0M3fk6Hc/Lzd81fNz6Cu53a5avUx7wRjbDf/bSdrhzY"
    "wAZjA4NYvwnE+oGkBLF+sOrWxS7Waf1vYwdCRtGJGWpAIRndRwk8xOb3IGPfnr6ggVj7Yo"
    "l/R5wzYgC6FeiCgrcr4JVJAPhW4As6XPVsrlEtVKKnnGWaq6mm0OUUTxm3zPARkhsSkuRj"
    "No4n1FJD8SYTD0BAdfy1vgdYOn4E6DYJ1330/XLWodicNe0E67Z2TjPk02vHLW3SALO+/W"
    "W1+WXoOYTNvMDx1y6ZRVgTA95YU0s/wR5Laz0OR+6wZ4XrMZkmUAX+/LPwK1TOP2V8+QQk"
    "jrfE/rNv47/HBTkH9PzjxTeVQinGwCVDATPtV67HTP89P0XMUreHEWrpYMBN8TGaolciAQ"
    "yFXXEn62+BEHoaDbmnUR4hZBkZVyGE6KI6VdkS2CIZwFqN4wx3COMMIYpTjydXEJaWcCok"
    "gGZJ7kijdSzgVGkAz5IM4t5YoplTAJaNObTpQVMF1zqB9gMOo+3hnkitubOlM7kmcbbCBz"
    "pA9hP2CbtMJzvIXduKrsr/DKCVh3kH0P5A12GA/fN0unGCq4o+BuCKo707bN96weHqd63Q"
    "KmKQAbL8XOoA2DQdfpyI5me3AaBNKTHWuL4jaQjTWI+wsr4+qOoPSfaD5Bf1yREpO2lNkJ"
    "j56cjWLInLgCAxWtaKDVAyQTXBoWGcZW5C+o6JkEqZJ9+l85QB8bYPzRuAiPbBRLRnG6WC"
    "e21Iu0oypnT4zsLaD6352N7c/SdGESwnDREsJ9UIlj/XWKZTmzpk1PHgjeEvHs1k2IMpfk"
    "UKQDCNYJiF2lDV5rCHjAhwjDinsIFQHQ/oQeTIbjvOzplfpAAEvcChSzLDTszMLMV3HTE4"
    "JisQq3qdObYFbRBA1fnTUlXWAtcKIXiDyiG41F07tqygSAWYVs8pOzxzCsBSo+/YgamQAC"
    "Ntdv4qlWQeaDlXCtccJrDtfp7CEW3q/M1s0J15gMftTasc2CY+tfg06gDlD/lM44S3eHAb"
    "YCuYaQfA/phMM1LeoBw5BphqMyCsIb2KZxnnPs0FIpNohYJi2gG0p/lMI92wWl1+iL5gsc"
    "vrXcHJN9DuCU4+uXZH8NWCID44bZHj8KW/peFWlqwT+wB9ef4effXyH8dfTdHZ938/Ov5b"
    "1Um84xyP70AGPy/4eQfEzDovX5Z8iHonb3t9EpV+yN7egZQmsXEOgWMoRU2wLFPU0rGAmp"
    "1bCFxC4K8AC/CAsQST5eOYLMEy8XDLxOOoy3HulUZTzpKy6pXkVTbEpJp83LQO0RBh0cWO"
    "0UBbB75mmKWSmzYlG3C579LcZIk9H7TwcWjhUD98AvXDoZI01A+HVR98/fAdjqs+V7bnAu"
    "LQ3bXfOquxGGcBcEYw4B6MOwJ8fGQCMB9VX/nzqALwioNktYMzgvEB3D17EFqqPQcuUgHO"
    "7Tj7OLhdc43cBmWVZoTs+LUBxq9rIX5d11kgIuFy5uIts/GI6mj3qJa96AvwjvUyKCqulb"
    "j7KCrusVl9xaXGWtclyj0Wuc6uHGyVa44dW69WvrcL6ioloG6HOg6dhXdPNIbLNtRVSkC9"
    "BfWKv+wRnRCnrivM3pM6X0R6f9rqkhDWhmxoq2vipwUJiXA2CFLkabrTake0OyTAHj8Yez"
    "x/AtElTtcL2znFCISVPdg9xIJgnwPo2innRbLRYd295uhoS6A0dJbRl0A5fGh72cYhubWs"
    "5pNTAMImCMvEgbpY2potnJOM0O5xZIJxPcJVu4eQgCzTshWa/QoahxFFZiMVl1aiugyXAb"
    "mi/A/DoKidiyMPAfz2vEJl55nERT1IzTj1ferg5KdUlAzlbqOKgYvj2kOfuAwt44Zl7Ufk"
    "hMT1IiSqvyJGIoRvOTyM/41cMk9v3IR0Ka6IpB8avOH/GxIRIYJ9rn7wfwXklr/BPUEh3a"
    "BogSMkfgzjxAzR0Lv1Auxroqse800sA7jkKzy0/mQ1fMt9+KSg1g1GrYPo/Ydki1jWxCqR"
    "AIZ2DYA7af57QJhpuv+GxBFlGnaJ6CqRQkjXIYV05eeuxflYIIJEoUrp4bk1oioNAFrhTU"
    "KqFT2BrTAtkXWYgzUE9a3bDCy5/6rg9twdZKDbtVUzVr9Ws3YWLqBr08/CbYN3N6tPyhEe"
    "bPgp2iMOkHu0LkKJefZu//kQh3VNtB7m+Na02bmcD2o1+7yjAdkiLrcSEY2Q2lHSSJw36F"
    "ppGHwd21JWIf2DxOo5vZEWlNzWpHFLd/6E34LfAiGBioGyB68sQ8MJvQBFC4J84t6S8Bk6"
    "RW6IbyK0wWKGG5mqx7iAHrhJxt4UbbxogTbCHORFiC34U4SJKfKJmOs6/l+BJbvexThUaq"
    "jWZ1pe/PV1O2euRA84PRHMXIMxc0E24QSyCcEIAdmEsOqQTTioYCSuw+gyAMzKomXEQw7q"
    "GEhNNPA1WPoawDW4s1sr1xpN4SuRAIbOOgxJ4NhFuSk0Q+aIOx4+xyapwPWJwGWGuCQcIY"
    "0manb05NRDRnogZ88Kb0k4C8kNEfvTLry7SgpRsiZRsoqFrIr3D58u39dkLRTJyozYcyL0"
    "L+R77HA7FegwFngU9JFKwmU5t7KkaIgJygmXu/U6gyZnjV7WShtxi2iAIiFAWxE5CjZxY2"
    "CLZABruZ6LyDywxFSlgaqspdzeiCxtawbnJIBmY4RFfYUA+45Gu6YdDAPX9gCAIt8ziLCA"
    "NjHm6Br1h6mw2Q6gTaJXztPpDpIptMKrHjAmfY44A+0O23H3kVMOG7Ooq0Qs7QDfdyT1PI"
    "yUK1SE+EFVwv6W+N49CbXFsLN706b4IFcd1Rog9D2lLotTpm4piqgSu/M1WmKXoPkWXa9C"
    "6hDGrmWYTRxQIxKrXBISVzaGCmiEtiRCS3pP3GqQUG9PsQzZifszDjjepTR35pzqObgIQn"
    "QgRAdCdCBEB4I1IETnaa46hOhAiM4Y3KSPEKIzTB3bMEJHaG2zWC2gN5YmYR0t2IZL+zHV"
    "uCxwVWnAFVQCdINDsqBrZtvzsEwHwDZ7MeQm7MCe9gn7hF2mkx0msq02NfWLNTBYZnuxA3"
    "x/UucaKbzlb9cA4sLZ1AHMqu3xIM+xVpB1p/kgTcPS9dFgHk5dI+0m4pmfDm21E/+TbtBy"
    "7Sxk0a4gtsp+wZCYQFppA1mwK562av+1prau05X8oORsS3vJd2kllTtDvDGU7hqNwTTbKB"
    "Xc67tyKCT7M5n2qfp3bDX9c83ZjbY8sD5sXx0PMfslTmbKDMoMEIR7nRqacm8LYCuEAG05"
    "MD+k7tqxDVEuUgGobUWLcul7f4L8QKE1KFpUYIYG2lL+lXeq8Y+8fFGFNxognXz3HcD8IZ"
    "9ppPgWeeSgdFHFqqXRRIs2r3o9lIlxs8zSZtIlB0dK7FAaHPQGXd+s/RvPFzlH1zJU6NoL"
    "7qnn8GXg/w6JUnOIoU3oRfxtZMxRSG44F17MpI8pqQNUaruzj0cOuPRQ/HtnfZQgimgUS/"
    "UQkVV4SL6z+n5StmU7fxBYOQZj5YCwsAmEhUGAEISFwapDWBiEhT3FsLCiRLkL2sUZAPJW"
    "yAui9S6IFyYAwFsBL2qqxiGQBaonXa0ssyrsVGVHTw2FdkwK7QRUdwxecXW6Rsig+z75ek"
    "O3SVg8//mqICdWKupksuLby/ffp8PLZXagKNp+i6KtQs8R5fQDx1+7ZBbhz1Wszyj1CQ7q"
    "fIO6CUrAz/kMB4h8A9Rnl5dvC9v97KK8n398d3b+8cuv5FrwQV7sDKiaKFyP1ZSJ0MdgqO"
    "MhBiPQNWnXAxdou7M/Qcy0X7keM/33/BQxS90fRqilgwE3qN/WWzAP1G+DClmDioGwr5AF"
    "1XCs8B10NZxSKFVjqEl72oMSbmKR+XAZkDhRQcldSFpLydZVsuA4/5vJ7lRpaoM8rploOh"
    "UScWOJ6DqqRpd0Pfmu9XCm/SRNKBFMEEswilgCyJjoPqBAfY0KrPVWqRLZCA1TJ0a21pMG"
    "W+tJ1dYK+SkP0b34i0czaaAzxa9IAQimtrZZqPV9NxvoMiLAMeKcwgZCdTygBzbO3XacXU"
    "uiIgUgCNVgxpV8N8xSDw/EVHy0dnjmFIClRly0A1Mhgc8dahQ9Vo2ix0hUHCYL6CZPscwV"
    "OgD2x2SakW5YhREaYKp1wFtDehXPMs59mh/Tg3JyvKUOTn5yxb2R3Zs2OTZ8dZSRQ4MErn"
    "Q5IBZR504W1Nc7J+oGtjsawGg/GKO9/LuCeUMOSzJ+hCblXsJ37/hP0+PbHuWf0g4Z60cM"
    "8K9Iv4/Do/+fcALoGHR8o5E7/5kNaWXNVwuCHOwsiItSt0PMfRMRC4laBAHigBPRBAmljH"
    "8qCxAslCp7nmyewsmWHtN1ZOn1SZrD4VdVoM7Oq9/hzBjqmQFusocYOjnOJLwnml2rR08d"
    "D+il/MHSclQiA+vRsIzF4wG1wSQH9a16tBupeu4D0VUV65HCW2KHg7J5fJTnXa3ZQ73dKF"
    "uHpYGtEvYnacZIpVXZirBYj/qNEGhvKWFosyCBDLu8ld0Lbykfl4dhCssIq8rVPcyvlaaL"
    "Uay1AnVdNOa0uD0gOBNk9icvdUJdp1osR1zhB3QNKLh9WNCCGrenyAooCA0FoQeFLyjMT1"
    "ZhlnrlO3pPJrokyOzmtDH/UQybLdNxrbryKYpTt+5J7iOKRDnsDQkidMN1XERF/mICW6zs"
    "UqGjvkEBuec6rLPAwa3O/dTt1JZZj+XPqKeMR7G9iCN4Yo+VuTvpSFWamK/UWhT663jafs"
    "HooTx5hkPqo+/2F4DhBAwnAz4uLbI69t9z+oAw0xRaLPERG1NTiRRsTYdka6ocKLsEjFUm"
    "gcgx+bubSsOqEo3F0Voig+Qek6qlDWGl46lauoeg0kFYUEe5b8GA2gOojK5Dx3arFogA0k"
    "oianhLbLdpgQgghWitRzM+xx83mJ5NwC0wQqNsP/GVA7ZmaX8KRxx8M9hhSlyduf4ex3vy"
    "39hf1wYb5jenTd6T+8KwnVJ5ROqMmIYUU22o8GdgP0+yYV/L6o9Les+XBmF+m/8s5PCjTa"
    "TaxDP8n2xas+SeHp/9gFzQoYnij9ptC2zbw7Nt29V7glpPSuwBZpFlLyaF5IH+gWGeog3u"
    "gQfluRooNJcBuaL8j/7VmSGw0B5aqz9Y/iDnQRRu6wSQ5G6rBEJmJBto2i5dRHwg15PZCC"
    "K/IBMDxD9kUMgUeXEqgnDhorTdUWsURw/zDyiUQ/wsSI4YjY8fvNTgpe4OyhF7qUFhAIXh"
    "MZCTgo2lJUClATdnEc9UfrGAUyEB1xF4jffuj0tj0x9qdFfj4Q8T11YNVvlUIcumU2StHZ"
    "2ZRv5AaH+ga1FrK7MEHOSh1QqvemQPykn0Ew7Jgq4ZmWhsNPnNaZOJZlMYZpJh42OHxA2/"
    "4gqbsqIaQ3QTaLNmWoZDWc6BHXbTBouEw39AFfOGNuTJ+G7iJx/VTluMn3xhEj75oj568k"
    "UleBIqnvYbnBqnEu5YO0FLDKJxs2hcBK0DaeMJRP5oN9qgZI7ze6KvKxvfaJQ1SDbEQM5g"
    "SxnkIRJuJd2Uv4lobUtcNN9K10xIfLyNi1IlJV3Xc99jC+JOEaNxdi5GwuxJwsRxw+68FR"
    "OJujpRpecn/hb8Fkj/E6fDc7qOhwqzcyweibJbG76rxf0F4QuVPlVejcvYzsXTKVok7VVD"
    "73YRoWuZZsyud3FHEWkI3avT6My7re28qeWsO/bcfFxxIe64+Y+jo+PjV0fPj1++Pnnx6t"
    "XJ6+dZ683qraYenGcX34s2nIXzLu3LWS+vQZnvvSRrJR/RQ9AuTbET6PtRr4eFubXxPScC"
    "67sWUX5oMa28Vsu0q4Q7MfCBgdp1z2SOkW+l4WUEQ+bAQ1LxViRceky/eethLlIB1oa5nk"
    "ImtU3zVGiA+ZbwlCK8zb7NKQYsLAxpy3psFtDIu/HqDBJnlPoEBzWaSZW6hPuck/fFLFLV"
    "Zb/79+zy8q2YOQsBOrsoqSDvf3x3dv7xy6/kOvBBXlTQTAqhWd7Ksy9oUKYDvgElgCHgja"
    "6jObXt+Vsg6vA7GkL4fBeW693yF2JUq+tgmb5wmU1zgOi351qqW6/33IULlyxXNBIB+xON"
    "oVq9PW0yV3ulgUYZlOTmhjhRagq+I1uEfcGItmiB3a9RvG5oJXIYHUeEUk75oJUYuyHkTp"
    "8Z2cGc2pYMyehkXfi8zd0YlBMDMgzkk8QfLw7Mh19cdFO0i1Tg+iz30ySacKp6NJPhAGNZ"
    "C16J32xpwCkQjdB+89LEdv6y3nb+smI794LVOpotMFvovHMBDrc1LLdAV1Z/txFhBwh2k/"
    "779vKsoBFwTM8u3p9+/OXLd6c//62gFry9fP99Ol7d5We/XJ2fDsl3cUD4gx4MenBFD36Q"
    "3tadkvEDnU80yoW43KhU/JEMaFUm3tLgFm1oeBdHh6xCKoBjUxk9K4UxJkNCRByI3DFMxK"
    "Tc8BuavOeHTmYZVVL8piAjeSzxvxBPspfYBo5gtK5xBrUDnVMD1K1Qe2zmhttZuN7BH6QQ"
    "7tEVlF05WF8Qle+l2d8/fLp8X6fjZSRlCc1zIvQv5HustwwvhYvP154feQF7Jh77GMxbQF"
    "RYhnRzZxqJsiDfaPQRMcFZpdi4rnJgbbxPOrybME2TFXjel2jcdYwPjeLMd0Mks/EAZRnK"
    "JRcVueRtYwhSSKBgu0lERCqmO/oCELXbtkIH27e8fdcrdydoK3QAbQXaICm/ZQ9ulRLgLc"
    "N7gz1/B2zLZABsFVhhV7GRenOKYQi94nmjEXrTQ2xu5bkrUoEZHszwT9QMX+BsXiCTIHdY"
    "9hJpB+t+OGGeQ1rmFJOWdfZt63MpJBC625guL5CqImudJP9dMs1BItoaSKhsp0Flxb/j0u"
    "9E4w6U16dN/sBlOsIgJV6MjR14wm2X9vqbIiZaUCfJ4sLJJ3pOixHvYoPI3y++LdQtZrrk"
    "907nHn4SOvgJ+/QTJpY47VnRar/THxeHXzOop7I2uK6lpZmncPAZpgNxFA4kx/9Jgg6Bcg"
    "9l1QrDIPztQxu2nFMMecfuyJSPj0yYMh9Vu2vlvXKy48rfcunHBmWVZnwJvT3BnOSGaoyq"
    "p2GIa6KYi2QlrPs0qT6SleH856tffy9zgfX8D6KrrtvABnKSEfKBEyPh7KRBODupCmdz6m"
    "qMy1dcZ9FDnI4fBb4tW7LZnl8Iq0+Hl438pTYGUUSWKx0vqPVZqSTgryr7q0gYUo2gUL99"
    "M4IxnF/73r7gOanf2OP1nAjr2g5LrpCBx2RoHpOBJKgI0/NpFGFnsayp2FoaMW0zU/MdVx"
    "hsYLEW9vo0b11amB0chp7eAt041tKiLF8X7MljsSfz4Z4+LbhWtlNJ9ifb9XkKdh2O9FjO"
    "3KEB241dLeU4FnAqJABnS5ulxEv6QOd46o49TEjbOyzlG8qgCdB+Aw4OFdOhRhy8V4oRfu"
    "T6kU7Aq4xpFPHU8oazMB1uUPRISmwrEjIubojK9IKWX1Hn09U1MiUzKF0UNxYoFy8ahwAH"
    "hYae+rlY9Hng3dobYzAQTQZmQTAxEEnOpv2EmtpoqFRjUn720E6jQQjN2tc8UGLKOuUc2C"
    "KYikzq7huUzJQU2dRISnn5zXr5KK/0aWD5CtKijauQLj0WtxDCyKHLpRfxFU/CJd8obYUS"
    "c5covMIfpbGQdTMnNFwc3PG+S8EVPeaHEFu2o4e++zJ4Awnpg7Y9+4roOxxHl4VGwM8hat"
    "uJQ6UBFavcRgZvfYo1eNYn6iokw8jUHVV5GgiNqGfX49V8XS6k2q94TgWrfUirDdF7EL13"
    "wNF7Kxze7XRCFQghlmtosVzlKnm7nEg5Gazv0Nb3UWP1/v3/AQQxdTs="
)
