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
    "gPgK4isIMiC+wqpDt06rde25qqz6WBYYl8hG5wfup6ZsLs1VsT4NQ1yTBl+iK4Et3F8HuL"
    "Fbwkl+/V1TsHTt+dHM02zU1mKlCiWY1g/Cjf6JhF7ypUrKWXJl2qSesXyMUSqM9F3HCSqy"
    "jRqKW5uwr5FPnTviIh+zKK4FJwIyhBc78VsHDMdqiixZJ44+jVe9n1toFMBfJ3mjrazHZO"
    "zUBr1wiHqhbV+0/TdEO2DhZhWSG0/Tv7KpentKMUKAu+9F7nq3nlX9hpwAQuk1Zo2AfLZJ"
    "S0iHg32oUoqan6UznUojzAR6MBWSJvvAwRrpdcAJ9b6hu7WdOFClhNJzzb4jVUarAL1DaW"
    "8x2y/JZIeJb6snqbrJBuVQinWTD6JMUait9V0cYKDDzFbK2FZd5p90E5e5jnULoWxgFE8k"
    "Y2U3ocdnC75GG1mcOy5rPSc3fK8lmflcSYmVkAWfin/PLYrP7Fj5EHn6/BdXtllUVXP2fn"
    "dwgQ2M2TWpOuAC61TEARdYPdTjdYaAC+wprvrjWonaj6pDthHl4pWxkSgnGaGVqAcfI1iJ"
    "HnzyD8or8yG2ktarN5kVtV27yYe2Kjc/NWgNIj1RVBuL9UMk9EOhfoiP4jtNESdAIinxa5"
    "FBSIW+IJsSyTxFkYjocdWD0VjT4CNiJUakN4ZkJQWmqsIziCd6gBL0+AbyAZ0tXZnHwdnz"
    "KKcMGC7BcAmGy10PdtkXUnOgp/0i6w/ym3SESSR8xPeGiwTJ17LMp2zkgXyPJOHt/ADzQm"
    "HnWyQt/lb8w6TigDZO/sETtp+ef01yDCckiLxoK1ZQjCKfV6IdoYzMSggT/JLNku70iRzM"
    "8ZF/SL6lTMoW+Ojk5YNmBDvnYOycEK/abxjlkrgejmGyQLlIBVibYc28/9W2yrqt1d1Tij"
    "Fp7v84Ojo+fnX0/Pjl65MXr16dvH6eqfDVS026/NnF90KdL+CvKagYHwcWmzunGOHGfmlS"
    "QvFlfQnFl9VWTfEhfse/nh7l9qKVpSkGXOBvIGUrc8HJQhwpEEEicl06gZUBp0A1QnbRyz"
    "mYukztmsIUqcCoAB7sJ+rLHIj34iK4p56jtXOkl6ZNpg5PGWRg7XB87C2RUGuRs2YRXZLw"
    "Dbpe4a0ocDiTvTWvZbDTNV2RYIaXwm1wLSOlViH9g0idWEZRCcsG9n3qYPmRzhLS780srS"
    "TpEyQnd9xGtEODSWn+Ijvo1jZDQze+T4dz8vN3zR83PoK7ndrlq9THvBGNsN/9tJ2uHNjA"
    "BmMDg1i/CcT6gaQEsX6w6tblLtZpBXBjB0JG0YkZakAhGd1HCTzE5vcgY9+e3qCBWPtiiX"
    "9HnDNiALoV6IKCtyvglUkA+FbgCzpc9WyuUS1UoqecZZqrqabQ5RRPGbfM8BGSGxKS5GU2"
    "jifUUkPxJhMPQEB1/LW+C1g6fgToNgnXfXT+ctah2Jw1DQXrtnZOM+TTa8ctbdICs74BZr"
    "X9Zeg5hM28wPHXLplFWBMD3lhTSz/BHktrPQ5H7rBrhesxmSZQBf78s/ArVM4/ZXz5BCSO"
    "t8T+s2/j3+OCnAN6/vHim0qhFGPgkqGAmfYt12Omf5+fImap28MItXQw4Kb4GE3RK5EAhs"
    "KuuJP1t0AIXY2G3NUojxCyjIyrEEJ0UZ2qbAlskQxgrcZxhjuEcYYQxanHkysIS0s4FRJA"
    "syR3pNE6FnCqNIBnSQZxbyzRzCkAy8Yc2vSgqYJrnUD7AYfR9nBPpNbc2dKZXJM4W+EDHS"
    "D7CfuEXaaTHeSubUVX5X8G0MrDvANof6DrMMD+eTrdOMFVRR8DcMXR3h22b73gcPW7VmgV"
    "McgAWX4udQBsmg4/TkTzs9sA0KaUGGtc35E0hGmsR1hZXx9U9Yck+0Hyi/rkiJSdtCZIzP"
    "x0ZGuWxGVAkBgta8UGKJmgmuDQMM4yNyF9xkRIpcyTz9J5yoB42ofmDUBE+2Ai2rONUsG9"
    "NqRdJRlTOnxnYe2H1nxsb+7+E6MIlpOGCJaTagTLn2ss06lNHTLqePDG8AePZjLswRS/Ig"
    "UgmEYwzEJtqGpz2ENGBDhGnFPYQKiOB/QgcmS3HWfnzC9SAIJe4NAlmWEnZmaW4ruOGByT"
    "FYhVvc4c24I2CKDq/GmpKmuBa4UQvEHlEFzqrh1bVlCkAkyr55QdnjkFYKnRd+zAVEiAkT"
    "Y7f5VKMg+0nCuFaw4T2HY/T+GINnX+ZjbozjzA4/amVQ5sE59afBp1gPKHfKZxwls8uA2w"
    "Fcy0A2B/TKYZKW9QjhwDTLUZENaQXsWzjHOf5gKRSbRCQTHtANrTfKaRblitLj9EX7DY5f"
    "Wu4OQdaPcEJ69cuyP4akEQH5y2yHH40t/ScCtL1ol9gL48f4++evmP46+m6Oz7vx8d/63q"
    "JN5xjsd3IIOfF/y8A2JmnZcvS15EvZO3vT6JSj9kb+9ASpPYOIfAMZSiJliWKWrpWEDNzi"
    "0ELiHwV4AFeMBYgsnycUyWYJl4uGXicdTlOPdKoylnSVn1SvIqG2JSTT5uWodoiLDoYsdo"
    "oK0DXzPMUslNm5INuNx3aW6yxJ4PWvg4tHCoHz6B+uFQSRrqh8OqD75++A7HVZ8r23MBce"
    "ju2m+d1ViMswA4IxhwD8YdAT4+MgGYj6qv/HlUAXjFQbLawRnB+ADunj0ILdWeAxepAOd2"
    "nH0c3K65Rm6DskozQnb82gDj17UQv67rLBCRcDlz8ZbZeER1tHtUy170BXjHehkUFddK3H"
    "0UFffYrL7iUmOt6xLlHotcZ58cbJVrjh1br1a+twvqKiWgboc6Dp2Fd080hss21FVKQL0F"
    "9Yq/7BGdEKeuK8zekzpfRHp92uqSENaGbGira+KnBQmJcDYIUuRputNqR7Q7JMAePxh7PL"
    "8D0SVO1wvbOcUIhJU92D3EgmCfA+jaKedFstFh3b3m6GhLoDR0ltGXQDl8aHvZxiG5tazm"
    "k1MAwiYIy8SBuljami2ck4zQ7nFkgnE9wlW7h5CALNOyFZr9ChqHEUVmIxWXVqK6DJcBua"
    "L8h2FQ1M7FkYcAfnteobLzTOKiHqRmnPo+dXDyVSpKhnK1UcXAxXHtoU9chpZxw7L2I3JC"
    "4noREtVfESMRwrccHsZ/I5fM0ws3IV2KT0TSDw3e8P+GRESIYJ+rH/yvgNzyJ7gnKKQbFC"
    "1whMSXYZyYIRp6t16AfU101WM+iWUAl3yEh9afrIZvuQ+fFNS6wah1EL3/kGwRy5pYJRLA"
    "0K4BcCfNfw8IM03335A4okzDLhFdJVII6TqkkK783LU4HwtEkChUKT08t0ZUpQFAK7xJSL"
    "WiJ7AVpiWyDnOwhqC+dZuBJfdfFdyeu4MMdLu2asbq22rWzsIFdG36Wbht8O5m9Uk5woMN"
    "P0V7xAFyj9ZFKDHP3u0/H+KwronWwxxfmjY7l/NBrWafdzQgW8TlViKiEVI7ShqJ8wZdKw"
    "2Dr2Nbyiqkf5BYPac30oKS25o0bunO7/Bb8FsgJFAxUPbglWVoOKEXoGhBkE/cWxI+Q6fI"
    "DfFNhDZYzHAjU/UYF9ADN8nYm6KNFy3QRpiDvAixBb+LMDFFPhFzXcf/FViy612MQ6WGan"
    "2m5cVvX7dz5kr0gNMTwcw1GDMXZBNOIJsQjBCQTQirDtmEgwpG4jqMLgPArCxaRjzkoI6B"
    "1EQDX4OlrwFcgzu7tXKt0RS+Eglg6KzDkASOXZSbQjNkjrjj4XNskgpcnwhcZohLwhHSaK"
    "JmR09OPWSkB3L2rPCWhLOQ3BCxP+3Cu6ukECVrEiWrWMiqeP/w6fJ9TdZCkazMiD0nQv9C"
    "vscOt1OBDmOBR0EfqSRclnMrS4qGmKCccLlbrzNoctboZa20EbeIBigSArQVkaNgEzcGtk"
    "gGsJbruYjMA0tMVRqoylrK7Y3I0rZmcE4CaDZGWNRXCLDvaLRr2sEwcG0PACjyPYMIC2gT"
    "Y46uUX+YCpvtANokeuU8ne4gmUIrvOoBY9LniDPQ7rAddx855bAxi7pKxNIO8H1HUs/DSL"
    "lCRYgfVCXsb4nv3ZNQWww7uzZtig9y1VGtAULfU+qyOGXqlqKIKrE7X6Mldgmab9H1KqQO"
    "YexahtnEATUiscolIXFlY6iARmhLIrSk98StBgn1dhfLkJ24P+OA411Kc2fOqZ6DiyBEB0"
    "J0IEQHQnQgWANCdJ7mqkOIDoTojMFN+gghOsPUsQ0jdITWNovVAnpjaRLW0YJtuLQfU43L"
    "AleVBlxBJUA3OCQLuma2PQ/LdABssxdDbsIO7GmfsE/YZTrZYSLbalNT31gDg2W2FzvA9y"
    "d1rpHCW353DSAunE0dwKzaHg/yHGsFWXeaD9I0LF0fDebh1DXSbiKe+enQVjvxP+kGLdfO"
    "QhbtCmKr7BcMiQmklTaQBbviaav2X2tq6zpdyRdKzra0l3yXVlK5M8QTQ+mu0RhMs41Swb"
    "2+K4dCsj+TaZ+qf8dW0z/XnN1oywPrw/bV8RCzX+JkpsygzABBuNepoSn3tgC2QgjQlgPz"
    "Q+quHdsQ5SIVgNpWtCiXvvcnyA8UWoOiRQVmaKAt5W95pxr/yMsXVXijAdLJe98BzB/ymU"
    "aKb5FHDkoXVaxaGk20aPOq10OZGDfLLG0mXXJwpMQOpcFBb9D1zdq/8XyRc3QtQ4WuveCe"
    "eg5fBv53SJSaQwxtQi/iTyNjjkJyw7nwYiZ9TEkdoFLbnX3ccsClh+LvO+ujBFFEo1iqh4"
    "iswk3yndX3nbIt2/mNwMoxGCsHhIVNICwMAoQgLAxWHcLCICzsKYaFFSXKXdAuzgCQt0Je"
    "EK13QbwwAQDeCnhRUzUOgSxQPelqZZlVYacqO3pqKLRjUmgnoLpj8Iqr0zVCBt33ydcbuk"
    "3C4vnPVwU5sVJRJ5MV316+/z4dXi6zA0XR9lsUbRV6jiinHzj+2iWzCH+uYn1GqU9wUOcb"
    "1E1QAn7OZzhA5BugPru8fFvY7mcX5f3847uz849ffiXXgg/yYmdA1UTheqymTIQ+BkMdDz"
    "EYga5Jux64QNud/Qlipn3L9Zjp3+eniFnq/jBCLR0MuEH9tt6CeaB+G1TIGlQMhH2FLKiG"
    "Y4XvoKvhlEKpGkNN2tMelHATi8yHy4DEiQpK7kLSWkq2rpIFx/lvJrtTpakN8rhmoulUSM"
    "SFJaLrqBpd0vXku9bDmfaTNKFEMEEswShiCSBjovuAAvUxKrDWW6VKZCM0TJ0Y2VpPGmyt"
    "J1VbK+SnPET34g8ezaSBzhS/IgUgmNraZqHW991soMuIAMeIcwobCNXxgB7YOHfbcXYtiY"
    "oUgCBUgxlX8t0wSz08EFPx0trhmVMAlhpx0Q5MhQRed6hR9Fg1ih4jUXGYLKCbPMUyV+gA"
    "2B+TaUa6YRVGaICp1gFvDelVPMs492l+TA/KyfGWOjj5yhX3RnZt2uTY8NVRRg4NErjS5Y"
    "BYRJ07WVBf75yoG9juaACj/WCM9vJ3BfOGHJZk/AhNyr2E797xr6bHtz3KP6UdMtaPGOBf"
    "kX4fh0f/P+EE0DHo+EIjd/4zG9LKmq8WBDnYWRAXpW6HmPsmIhYStQgCxAEnogkSShn/VB"
    "YgWChV9jzZPIWTLT2m68jS6500h8OvqkCdnVe/w5kx1DMD3GQPMXRynEl4TzS7Vo+eOh7Q"
    "S/mDpeWoRAbWo2EZi8cDaoNJDupb9Wg3UvXcB6KrKtYjhbfEDgdl8/goz7tas4d6uVG2Dk"
    "sDWyXsT9KMkUqrshVhsR71GyHQ3lLC0GZBAhl2eSu7F95SPi4PwxSWEVaVq3uYXytNF6NY"
    "awXqumjMaXF7QHAmyOxPXuqEuk61WI64wg/oGlBw+7CgBTVuT5EVUBAaCkIPCl9QmJ+swi"
    "z1ynf0nkx0SZDZxWlj/qMYNlum41p15VMUp27dk9xHFIly2BsSROiG67iIivzFBLZY2aVC"
    "R32DAnLPdVhngYNbnfup26ktsx7Lr1FPGY9iexFH8MQeK3N30pGqNDFfqbUo9NfxtP2C0U"
    "N58gyH1Eff7TcAwwkYTgZ8XFpkdey/5/QBYaYptFjiIzamphIp2JoOydZUOVB2CRirTAKR"
    "Y/J7N5WGVSUai6O1RAbJPSZVSxvCSsdTtXQPQaWDsKCOct+CAbUHUBldh47tVi0QAaSVRN"
    "Twlthu0wIRQArRWo9mfI5fbjA9m4BbYIRG2X7iLQdszdL+FI44+Gaww5S4OnP9PY735L+x"
    "v64NNswvTpu8J/eFYTul8ojUGTENKabaUOHPwH6eZMO+ltUfl/SeLw3C/DL/WsjhR5tItY"
    "ln+D/ZtGbJPT3e+wG5oEMTxR+12xbYtodn27ar9wS1npTYA8wiy15MCskD/QPDPEUb3AMP"
    "ynM1UGguA3JF+Y/+1ZkhsNAeWqs/WP4g50EUbusEkORqqwRCZiQbaNouXUR8INeT2Qgivy"
    "ATA8QfMihkirw4FUG4cFHa7qg1iqOH+QcUyiG+FiRHjMbHD15q8FJ3B+WIvdSgMIDC8BjI"
    "ScHG0hKg0oCbs4hnKr9YwKmQgOsIvMZ798elsekPNbqr8fCHiWurBqu8qpBl0ymy1o7OTC"
    "N/ILQ/0LWotZVZAg7y0GqFVz2yB+Uk+gmHZEHXjEw0Npr84rTJRLMpDDPJsPGxQ+KGX3GF"
    "TVlRjSG6CbRZMy3DoSznwA67aYNFwuFfoIp5QxvyZHw38ZOPaqctxk++MAmffFEfPfmiEj"
    "wJFU/7DU6NUwl3rJ2gJQbRuFk0LoLWgbTxBCJ/tBttUDLH+T3R15WNLzTKGiQbYiBnsKUM"
    "8hAJt5Juyp9EtLYlLppvpWsmJD7exkWpkpKu67nvsQVxp4jRODsXI2H2JGHiuGF33oqJRF"
    "2dqNLzHX8Lfguk/4nT4Tldx0OF2TkWj0TZrQ3f1eL6gvCFSu8qP43L2M7F3SlaJO1VQ+92"
    "EaFrmWbMrt/wCSMv8kn8IAxvRckuuszv47HfgvjW/B7iMWsmFEvLrndxbxFpWN2rE+rMu6"
    "3t5Knl1Dv28Hxc8SPu4PmPo6Pj41dHz49fvj558erVyevnWSvP6qWmnp5nF9+Ltp6F8zPt"
    "81kv/0HZ8L0kfyUv0UPQLk2xE+j7UdeHhbm1MT8nAmu+FlF+CDKt/FfLtKuEOzHwgYHadQ"
    "9medLbaIwZwZA58JBUxhUJlx7Tb956mItUgLVh7qiQcW3TRhUaYL4lPKVKYLNvc4oBCwtD"
    "2rJSSbI12QHA5gB7bBbQyLvx6ixIZ5T6BAc1ql+VuoT7nJP3xY1T3XC/DOLs8vKtmDmL2T"
    "q7KOl47398d3b+8cuv5DrwQV5UUP0KsXTeyrOvQFGmA8YMNZshQpGuozm1bdJcIOrwPRpC"
    "vkMXrobdEk5iVKvrYJlvcplNc4DotyfHqluv92STC5csVzQSGRYTjWdBvTxt8i94pYFGKa"
    "/k5oY4UWq7vyNbhH3BiLZogd2vUbxuaCWSTh1HxL5O+aCVGLsh5E6fytrBnNoeGsnoZF34"
    "vM3tM5QTA1JC5J3EjxcHFnRRXHRTtItU4KsuN0Almvi3ejST4QBj2cywEt/Z0kJWIBqhge"
    "yliXPiZb1z4mXFOeEFq3U0W2C20Lk/Axxua1huga6s/m6j2BxxYGA36b9vL88KGgHH9Ozi"
    "/enHX758d/rz3wpqwdvL99+n49VdfvbL1fnpkJxDB4Q/6MGgB1f04Afpbd0pGT/Q+USjXI"
    "iPG5WKP5IBrcrEWxrcog0N7+JwnlVIBXBsKsOdpTDGZAyPiLORO4aJIKIbfkGTqP7QySzD"
    "dorvFKSQjyVgGwJ29hI8whGM1jW+oHagc2qAuhVqj83ccDsL1zv4gxTCPbqCsk8O1hdE5X"
    "Np9vcPny7f1+l4GUlZQvOcCP0L+R7rLSVP4eLztedHXsCeids+BvMWEBWWId3cmUaiLMg3"
    "Gn1ETHBWqQ6vK/VYG1CVDu8mDtZkBZ73JRp3HURFo7hUgSGS2XiAsgzlkouKXPK2MQQpJF"
    "Bh3yQiIhXTHX3FjtptW6GD7VvevuuVuxO0FTqAtgJtkNRLswe3SgnwluG9wZ6/A7ZlMgC2"
    "Cqywq9hIvTnFMIRecb/RCL3pITa38twVqcAMD2b4J2qGL3A2L5BZqzsse4m0g3U/nDDPIS"
    "1ziknLOvu2BdUUEgjdbaxvIJCqImtd1eC7ZJqDRLQ1kFDZToMqY/COS78TjTtQfj5t8gcu"
    "0xEGNQzE2NiBJ9x2aXPGKWKiZ3iS3S+cfKJJuBjxLjaI/P3i20KhaaarVtDp3MPP8gc/YZ"
    "9+wsQSpz0rWu13+uPi8Is89VSHCNf1IDXzFA4+hXcgjsKBFFF4kqBDoNxDWbXCMAh/+tCG"
    "LecUQ96xOzLl4yMTpsxH1e5aea2c7Ljyt1z6sUFZpRlfQm9PMCe5oRqj6mkY4poo5iJZCe"
    "s+TaqPZGU4//nq19/LXGA9/4PoyiE3sIGcZIR84MRIODtpEM5OqsLZnLoa4/IV11n0EKfj"
    "R4Fvy5ZstucXwurT4WUjf6nvRBSR5UrHC2p9VioJ+KvK/ioShlQjKNRv34xgDOfXvrcveE"
    "7qN/Z4PSfCurbDkitk4DEZmsdkIAkqwvR8GkXYWSxrSuyWRkzbzNR8xxUGG1ishb0+zVuX"
    "FmYHh6Gnt0A3jrW0KMvHBXvyWOzJfLinTwuule1Ukv3Jdn2egl2HIz2WM3dowHZjV0s5jg"
    "WcCgnA2dIXK/GSPtA5nrpjDxPS9pZY+YYy6Nq034CDQ8V0qBEH75VihB+5fqQT8CpjGkU8"
    "tbzhLEyHGxQ9khLbioSMixui8r/sBICROp+urpEpmUHporgTRLl40TgEOCg09NTPxaLPA+"
    "/WjxqDgWgyMAuCiYFIcjbtK9TUp0SlGpPys4d+JQ1CaNZv6IESU9ba6MAWwVRkUnffoGSm"
    "pMimRlLKy2/Wy0d5pU8Dy1eQFm1chXTpsbjnE0YOXS69iK94Ei75RukDlZi7ROEVfiuNha"
    "ybOaFD5uCO910KrugxP4TYsh099N2XwRtISB/0RdpXRN/hOLosNAJ+DlHbVicqDahY5T49"
    "eOtTrMGzPlFXIRlGpu6oytNAaEQ9ux6v5utyIdV+xXMqWO1DWm2I3oPovQOO3lvh8G6nE6"
    "pACLFcQ4vlKlfJ2+VEyslgfYe2vo8aq/fv/w88ZQHo"
)
