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
    "eJztfW1z27a27l/B6H5o94x2buqXJLu5c2fs1O12TxL3pu5pe7o7MkTCFmuKUAnKjk7P/u"
    "8XAN9AEiQBmZQoeuWDHYtYIPUAXFjv669JRAIcRC/OHIeug2jyNfprEuAl4f8pX5qiCV6t"
    "8gvigwjPfTkWK4PmLAqxI+a6xT4j/COXMCf0VpFHAzH4LEDJeERvUbQgyFngMHqLMLoL6X"
    "qFHOr7xIkYovxiyBAOXBThe8JQQNGKssgL7tgLcTOXOvxu/M+O510H3p9rMovoHRFD+ey/"
    "/c4/9gKXfCZM/PnX5NYjviv/P1nhkATRzHMnYhT5vAoJY/zbspQwwTRY+76AbbOSqE3kYI"
    "6W/OPfU1SYVNKImz5tVjFwdT+TExfWl8/LL8nPZyntTz9dfvOtHCnAnc84YutlkI9ebaIF"
    "DbLh67XnvhA04todCUiII+IqKy8eLdkj6UcxtPyDKFyTDFM3/8Alt3jti/0z+T+368AR2w"
    "bxrfdiSV3isxdzzMiLgDxyuP9v8pgKyWz28ep69uPF9Ww2qWy9BCl11yQfORxWDpkXRALd"
    "v/4dz5uDIz+diBu8++fZpy+PX/1NwsH3zF0oL0roJv+WhDjCs3whc8Qf+KYTD1KB/TKI9K"
    "grFCXovfhtswU9/SBHPX9JUwy/6glU/rD819+Pvjp5ffLm+NXJGz5EPmX2yesG3C8/Xkt4"
    "czidkIhvPsNRFdFv+JXIWxI9rEXKErJuQvoi/U9fOKfA9QE1/4LuVeBvkteqAdfryw8XP1"
    "6fffhB3G7J2J++xO/s+kJcOZKfbkqffhlvf8r5fMz/s0nQz5fX/0TiT/RfVx8vyi9JNu76"
    "vwS/m+B1RGcBfZxhV+EA6acpaoVVX6/cLVe9SAmrfkir7nDeX13vd/x8r3nDk/GlVeZo9X"
    "NU9bmqS/x55pPgLlrwP09eNqzqf559ksfTycvSSn1MrhzJS0U2msoZptCm47uBdt+vTAHc"
    "o5cm6PJRtfDKa0V87/lX0+N7EayXEuNL/kw4cEgF65R2yFhPyoK4EdInJkCf1ON8UobZYz"
    "Mp5VehPqfUJziokWsVshLKc07XF8zZJ7sVXs+vrt4XOP755XUJ4p8+nF98+vIriTwf5EVE"
    "L31x4HDoLLwHotndbZCrlIC6Beq5plnBvF53KxA9QYVLTr2h8O7tlTShE9/ea3W0GKsqut"
    "/SkHh3wX+QTYVjlxCt2k0OEtb80/wRQ/yYGRKKu4p/f66ck3jbfuLS3qfLd9ex8WGOnftH"
    "HLqzAuLiCj2ipU+ysdVLy6Nl+RMc4DuJj/gi4rGL0H+TIVNn1EpHTA1sWxnQUxMb1/WCZM"
    "aoaIEjxHFfLzleDK0ZQbc0RBit1iHfnAQ9LkiAAhot+LKggHBcQyQemCEakKqdq+O5221d"
    "tSak5CbbSjcK+XDl9L2KN/W2pHRX2p0ERaourXnDYFrdngWKVXtnh8FAgW09DYo7a1DHwb"
    "cec7D/K+d9uqNAudp4DNzKcbNNOrDdzYHE2NQVwcXaezaVrNdF803snsCcYbh8jBzoBZxZ"
    "e84CeRHi+ymM2Ft5gXG2/cC5NuU/fLzS+D16vNETDgfwL+zav7BfS86ojWTxezLTOW+E0V"
    "mPb4Goyd58uOeCDmBhLy7Bx7mPLXgKybODriKT7Ofg/J6uwwD7F0EUbnRHZ+F64+H5Rzxy"
    "RrKhBsfnHPtCqnKRpPpaHFdeekY5CxzwZ55yLcbfIBywRxLG5x0OpHdfd0w+fULLuIBUMe"
    "s4MiB+K7qdMyQODd3MO9bt5KkZu9ubgOQxGMkDfBw78XHYnaDP9PBUASsxHJtogRIphAsc"
    "UriAioiWLenXvEQ2ZI40JA+3KuZYHLwlMnBMlXmXiP4jzBLVEhmg2mjiTdHqwMZb1oYOEt"
    "1WO29pew3K0JuswHsvIJN6dVVenppoq346slVZvQoIYp5LhBEWB7F+Keys0iDLpXrkrMOQ"
    "BM5mih69aCE/T9nfFwzRR64HLKVDb07kPF5UVWD7uolGqf1tkmnq/H3y5Nf8vUnTLZv/u9"
    "QeVziMNsnMyn1AdRyF6pjtrwrutVHxKsnuwuL7lNE6jowHPdFST3TJ3NNoiBefBdevagnJ"
    "4DJkxPGW2H/xTfx7XKB9/OnDBT/bqykYrjlw+WhALj2rbdRTlWaEuumxgWZ6XKuXHpe10l"
    "jWMd2b+WjYmy6XBu2OkJziicfIMLUi41MErE67szpBBFwPRiep9llCqtIAoNWA/cgWUJUG"
    "7HdFPCPOV+zQzCkAy0ZbaGby2a0hdKDvfaslVGV7NWZQzXHVAb4QTFwBV3LMDqD9IZ3nIN"
    "mBScpOZLFlOefsANPreJZxIpofLoPyhAjMNR6QZCnqPR/JiptE5zHsE4Y4gYijY0gsrYim"
    "w+hWUPJhugg8MyIIOh+Y0DBtsN9DUZsJFLWBeCUoagOrDkVttrQPQlGbQzO+hok538S1ko"
    "4Fx4rDv9sd1RlZzELlVfoh79SBhMuLQjNc0n7Q7NTWAjUZ3Q7L06QM+HCr0xxKLM/LA9EG"
    "9uzjGqZRplur9z7sssPE9ZBrPJytViF9wP5EV+wnvTZtLPOjjjKo74MjxOiSzKm7QZjdEz"
    "cpvMMIx9FFKxIyGkzlhzQgKDF6yNhdFOcWTWUB6kcxkyzjE5MgIRe5xNXV/dnJPdutb2m2"
    "qIzCBVMcmOLAFAemuLEYZcAU9xxXnUVEUznWTCtPaUEjb9XIc7nBQjQoEEGAmR5S+7O/Sg"
    "i5NBopgL/+cxJa2ZIziiFzhCFZkyFUH9JIOtuhHaeRLLFLZnMNwPUHlkICx1XluOJfhgkx"
    "2Q7TMh0AW61QqHPJmYqweh/doPjBQGTYxFZmuX+LVGCT12Nqr3QXKTtQug8H3yHp2CkmjU"
    "p2QOs4VI0gTXfNlCZ9GXx7EqIrfq39el8+reVz1npg5PWpiRdmFqZDzVwxGAkrDMJz+kBE"
    "cZSk0ElSHcWhyxUONl+wrEQKCghxWdl1UuNz6XByCG0e3CkE/hTwp+z7lB+xZR38Kc9x1Y"
    "fjTxldT6AcZN9bmhffyQY/T6PpUCTltetFtQX1lavNUrIYZ1NMX5QOjCvci2AgERsU0se3"
    "cYVA744wWQg/aSCzwhufYlcGCokkPYb9aIoYjQOG1BEOl4XnBPG9wnTxSru6qWVRfoniLA"
    "3454+002KC595drfSoldk1gmPCwYab3BELjv84Ojo+fn308vjVm9OT169P37zMJMjqpSZR"
    "8vzyOyFNFvhiKl42dEizFjhGK2gciGBhZETifI6G1gHROQ04DsrFIlfiO1vWrCoQDdlpsK"
    "WF7pWJsPaqXlh7pQl9kQ4sG5AVEoDYAOLiyW6KcpEKgDbZy7HQZLOVMwoA2ADguBiGDcA5"
    "xQgBfmOA75taeN+U0U1UCeuqbCoViBFlF65U6XQKT4DDTY3zNqMpZ1luorgnw3igPH9/dV"
    "6Qsfn+PL/8ePbp1y8/nP3yt4Kg/f7q43fpeBX281+vL84GZsz4IX4tJnXmjPT6tN2gsVKG"
    "GnVY56cKmpNbGhJpOMC3ka7xX+PI5+KQk3cSP04OzAknLEF2XCWlAJ5iw1NUXh6/KVXUv/"
    "/x6qMe85yibD7xnAj9D/I9driJsTroBRQF6FN5I0NeEUXeaXAXE5yXxT7BlmxgzwgAdTvU"
    "B3KC/hBSdy1PucrhmV5qPDdXyqDWE/M7Sl2GkoTh8MFzSNIoKDG4E4ZWIf+0PrClerZ2NK"
    "elCT+tg5LI4qnu3m3T2n5mlZjMJCbdT16Mk+inh29HsIxDqoIwJwhzgjAnCHiBMKfnuers"
    "fm1jpE2GDzewaUv7LNRvPIRkAeNWRddcTqvLttlTq6LeEjOamNHFL9fNymbBuJIOL2ugRe"
    "BTMXqbwMiUdsibfCChkSU1yyRAskTyPMMky+UzQ2fhPRBdHFtbAU2FcoclNLNPDraGZsm2"
    "YaoIl8ggwVTHD+ybR5XpANcirvzb2FYnVUjAid5cm7S+XrR9Z6PYUvxOmfEg92trkdISIz"
    "RocyQ2ZAcI/5RMc5gbtxVX5bU1wDTjmx0AO+oGUuUDZlBVdROmcc6FOdF6ot5LlY6YGjir"
    "ZnNlsEGjKTEWCVs7WvEvxR80rmG7oI+IP/gmyyCJZ/+CIbFTEQ6lz8mLdG2oupjS0mWVfn"
    "lwm4zFbQLdW3qz/v255rzD03V01Kvu6njQ2xVWY8ESilQgmTdL5krgRTeC+eEC2951tLCz"
    "hijgZFpRvYSjKk7tIo6quJnIOPOQb5JFKnek1BxNQt6ipO0CkzIKlxQJS0QRLnZ4kWgCEN"
    "KlJAwIv8C4pMJ3HItoGGfPii/ExPWlThba1a3/FfwruFnhaHHD5Sy+NjGVvJ5NEtEVculj"
    "ILqDolvq+/RRvcofKU4QZigkj/wB+Aqk0UZ5srAIemNpmjANXRLy55xvtpXb+NfKW6nwxx"
    "e/DyHQqKNnBYFzMAInxOlMIE4HIjYgTgdW3XbVIZyk33CSVNgwxTcdP0J8T43wPW3A97SK"
    "L7ji9+GK9wKHLslsuyaMWmJwH5f5hqJdGVuqCioZIAqBDnuw/8k92J35b/x++cJba+BBLv"
    "LPDpAefXtW7YkDvvpn4quX4Sca+3UallJvtE7jX0wM1dIRTm/RkmC2DslbdON6d17EbtBL"
    "FOF7wtDjgkujKO6BxRDl6qTO6rz1PM+lXsMoLJbgIocEmQO1aMTsyMLWnhPsztT+si98Oz"
    "C1V4Tn/RyL7+KCA1zMvvX0zUlKIxqPyqR8wWylDDaqVJRUP45bsedFEBiJIr4Q7K2sl+BJ"
    "12axTIL4LEhqJodE1DHVnKe93AFO2gM6acE3+GSGBb5BM6jH6yUC3+BzXHWQpPuVpJm/vr"
    "PBNx0/QnzfmMD7ph7dNxVwpalPlyDWpGRnJCOE+MhkA9dv3wq+0F+7jHDH/bX/mysuNuim"
    "40eIbPd1xH0c3K25YmwDsEozQpA7riV+6zEH+7MNweGMRTiMZksa6IJhahWxhhlAMSsrZs"
    "L5sqy1KreXUFHph7y5B1JGRVZDYTMvcPy1S/Q+wsbwI/0EEIVkEYXkkzvOHmy1lCLVCAo1"
    "7UJTERkmVh16cgpA2ChOlKvufFva+gVLZKPDunv3oKPNnm3QWfTZs4cPbS/bOCR3lu15cg"
    "pA2ARhIafFsR82KBepRod092xCbEtxP/FcW+BdQz464Ps5CxeWlo+MYHT4dr+xyRJ7vg24"
    "GcHowD0+MkGXj6q32R1V8H0kcyY0FguEFZLRYdwLg5jj4N5a7ysQAc4mOHscMxuI0/GjQ7"
    "d7Njz3HKvNGw8HYNuBFa95bW5EC3tQ6EYHdT+iWugtcbgROFIrAblCuEO8/9exe3rsnO4G"
    "9iYrfgr661rIX1f73zoiWcga7zLdLuG+lf8OEm6PzUQZIHe2Ws99HctuSzEuU+/QwJ+Gdh"
    "6sfX+FN0uxaSMSLmcu3tgEnWtpd+g1POlrt3fsNuRbVGQQzUL6aL+5VcqONnZ7gPLBb2uf"
    "3lHLHGSFBNKPG9OPBVJVZK2zNb9NchgOEtHWdE1lOw0qU/MyePAinHzrSjqKcnXalIriFc"
    "cZZKHgCDG6JHPqbtASb9Af1AvQmq+h6N4Zch74ViRdkgf+N1uIynsiJ8T3gvu4rt4jZkgY"
    "yYiLIlFqz2MIu64oKjdFlG+zuDRfgGSo86S0kju+vSg2eJ2QyyQYJySRSH1ZYpcoRQszQv"
    "GXaGBKQj78nmz4o/B3QjyLl9CJO8dlosVb5TJOzMeI1NU4dUZ0skf3gXhwUSv6jm9MSKOB"
    "NJpnHa0FaTT1UI83oQLSaJ7jqh+Cx213WQinRqGYpw2xmKeVYEwp8fG3Y66J7GmqQ6ZSQV"
    "33ch0FGuhaBJ57AQ43NQlgVK9UzTcRYeMC8lw0sFT5D9+f55cfzz79qu+BmY5XQT//9fri"
    "rFpdgYvLdrDnNID7trhz1aXOad8eO58RD5lhDyRwnnxeeXwdtpCBipQjlIEOROZJMWkUeo"
    "QIY2Ovz8aDrljWFXEUkeXKquSOSgJFd8qAMuEYsuc/ClkHzGeYpuNR8B4ShnbO8Yxgq/N7"
    "YCtZPMC/emkU9iGG1R7i8cVqHMLKXucqkYEzqxR1Tn1i6RpUSADNRtegQKoD1+AnOmbXoL"
    "KdBuUa/MDlwx+lG2qicQ0qV6dNrkEhZc5YPtC4Qp0gTNxgWUOwuE7cFElnl3BtLTCTteTo"
    "YxAXlVthxh5pKEvLMYJ94tZXqOv0DuBaGxhbmoJrDVxrez8ERuxkAdfac1z1BdXZyusVvX"
    "T8kO20WzvWTMpP8VENjrVKCaoVDTX41gfdJsN3dyj1CW/nVidnHdYWHzBwMij0Q96/A/Ez"
    "rLksbZsiqNKMLv+nl2zXVP+YxcpHFexr8rk2Qr9COgbzW9PpevHLdeFgTaHVuy7T4cpSvB"
    "PezIox27WrTZBTDJmNDGmXh2Tlb7g2bYOySgO8xARlSEXZSSpKxUK6J4MekUVRdMY8kpZL"
    "aTDk5WMMejOtSMhokJrVsmYOcXcHj6WGtjhgPe8EkWQDf8F0fZqePKeIxP85CesXIfwhWd"
    "IHIoPoNwzNN0jAMkVz4mAul0hisT98GWnPH2Yt8tsYYiuC75PHWMq7bdACP4gQfpk7IIfj"
    "UET8M7730+B8QzPhb6pBOBWN+F+/j8N+KO8kfpwcmM0QSrP3m9cOMbu91xZhM861vQddiG"
    "lb2+aMDrKpzdNOk/NlCwtpkRJiX4Yc+wLOpAk4k8CtAM4kWHXbVYfgKwi+6hXRgw2+kqhr"
    "LDXpatTbadJlN7HSMCIbX69IuPSYEElYVgRB3FdnhDEhgViogXGJaYNdA8RXEF9BkAHxFV"
    "b9wLp1th9VOzNXdl9TVn0sC4RLZKPzAvdTUTaX5apYn4UhrkmCL9GVwBbOrwNkVy3BJL/9"
    "rilXuvb8aOZpNmprqVKFEgzrB+FE/5GEXvKlSqpZcmXapJyxfIxRIoz0XMfpKbKJGoobm7"
    "CvkU+de+IiH7MorgQnwjGEDzvxWgcMx0qKLFgnDj6NT72fW2jUv98meZutrMNk7NIGrXCI"
    "WqFtV7Tdt0M7YOFmFZJbT9O9sql2e0oBABsAHJDPNkH06XCwZlQKJ3PeP9OJ4EKp1YOpkD"
    "RpswdrUtYBJ5TRhl7MdsdXlRIKpTV7OlSZogL0FoWoxWy/JpMdJr6tfo/qJhuU+0MWA9fI"
    "2GmR8HoJ+9azcH9EfG+4SJB8LXO7ZfU25Hsk8Wlw8dULRQr4IqnrzFXeNMxU6xx58oTtrp"
    "O/JjmGExJEXrQRKyhGkc8rUYNaKuQJYYJfslnSnT6Rgzk+8g/Jt5RJ2QIfnb560owgyQ9G"
    "koe41X6tZ0viejiGyQLlIhVgbdgU3ftvbX3Uu1rRPqUYU37sP46Ojo9fH708fvXm9OT169"
    "M3LzMxv3qpSd4/v/xOiPwF/DVZtPFxYLG5c4oRbuxXJnmzr+rzZl9V63PGh/g9/3p6lNsz"
    "lUtTDDircyC5yrngZCGOFIgg+qzOi2Rl2CpQjZBd9HIOpqEidpUAi1RgVIDInWcawzEQV+"
    "Jl8EA9R2vnSC9NW7puZYMMrB2Oj70lEmotctYsoksSvkU3addGWVD9Rrr5buiKBDO8FI7B"
    "G5nIugrpH0TqxEz4CYVlA/s+dWTLL22ubr83s7SSpE+QnNxx7fgODSal+YvsoFvbDA3d+D"
    "4dzsnP3zV/3PgI7nZql69SH/NGNMJ+99N2unJgAxuMDQxinCcQ4wySEsQ4w6pbxziv07Iv"
    "xg6EjKITM9Sow5yfYvN7krFvR2/QQKx90GpqR0AXFLxtAa9MAsC3Al/Q4UxDtQpEzzlYK1"
    "dTTaHLKZ4zbpnhIyS3JCTa7pUNMcNaasjZMfEABFTHX+tLv6bjR4BuS4ZOQa7uotyrsw7F"
    "5qypIl23tXOaIZ9eW25pk7rn9VXPqzXPQ88hbOYFjr92ySzCmtj4xlQq/QQ7zKjaD0fusF"
    "SZ6zGZCFQF/uKz8CtUzj9lfPkEJI63xP6Lb+Lf44KcA3rx6fJdJd/AGLhkKGCmfcv1mOnf"
    "5+eIWer2MEItHQy4KT5GU/RKJIChsCtuZf0tEEIpyyGXsiw5so0Di4pkEFlUDTYMt4g1DC"
    "HUUI8nl2KXlnAqJIBm6XBMQ0os4FRpAM/SQeneWqKZUwCWjYme6UFTBdc6y/MHHMaNvQ7z"
    "RGpN8CydyTXZnRU+0AGyP2KfsKt0soPcta3oqvzPAFp5mHcA7fd0HQbYv0inGye4quhjAK"
    "442rvD9r0XHK4S0gqtIgYZIMvPpQ6ATXO2x4lofnYPKoE+CSCXu7k+vjzd7K0x5jM/Hdka"
    "aH4ViMZH/Ae9RThAyQTVGPGGcZbh3ekzJiIUZZ58ls6jrsXTPjX0GoKCBxMUnG2UCu4N3X"
    "ZzkjFlFHcWGXxoZTt35jE9NQoCOG0IAjitBgH8ucYyI9XUpq2OB4M2f/BoJj3HpvgVKQDB"
    "1Ak8C7XRfs2e44wIcIw4p7CBUB0P6IHzfbsdZ+cPLVIAgl7g0CWZJc1lbb0ROmJwm1UgVv"
    "U6c2wL2iCAqvP2pKqsBa4VQvBVlKMYqbt2bFlBkQowrZ5TdnjmFIClRt+xA1MhAUba7JpU"
    "inE80V6u1P44TGDbvRCFI9rUNZnZoDvzT47b11M5sE08PvFp1IV/PZ9pnPAWD24DbAUz7Q"
    "DYn5JpRsoblCPHAFNtELk1pNfxLOPcp7lAZOJLLyimHUB7ls800g2r1eWH6AsWu7zeFZy8"
    "A+2e4OSVM+tfxAcL/y4NCHL40t/RcCOrfol9gL68+Ii+evWP46+m6Py7vx8d/03foGiLOf"
    "bvQAY/L/h5B8TMOq8AlbyIeidve4kHlX7I3t6BVHewcQ6BYyhFTbAsU9TSsYCanVsIXELg"
    "rwAL8ICxBJPlfkyWYJl4umViP+pynBmk0ZSzlKF6JXmVDTEpyB33/UI0RFg0AmM00JbSrh"
    "lmqeSmfZ0GXDG5NDdZYs8HLXwcWjiUYJ5ACWYoxgslmGHVB1+CeYvjqs+V7btZODTI7LVU"
    "ZSzGWQCcEQy4jd2WAB8fmQDMR9UXTzyqALziIFnt4IxgfAB3zx6ElmrPgYtUgHM7zj4O7t"
    "ZcI7dBWaUZITt+Y4Dxm1qI39QVZ49IuJy5eMNsPKI62h2qZSd9Ad6xXgZ1mbUSdx91mT02"
    "q68H1FguuES5wzrB2ScHWyiYY8fWq5XvbYO6Sgmo26GOQ2fhPRCN4bINdZUSUG9BveIv26"
    "MT4sx1hdl7UueLSK9PW10SwtqQDW11Tfy8ICERzgZBijxNg0/tiHaHBNjjB2OP53cgusTp"
    "emE7pxiBsLIDu4dYEOxzAF075bxINjqsu9ccHW0JlIbmHPoSKIcPbS/bOCR3ltV8cgpA2A"
    "RhmThQF0tbs4VzkhHaPY5MMK5HuGr3EBKQZVq2QrNbQeMwoshspOLSSlSX4Sog15T/MAyK"
    "2rp07xDAb88rVHaeSVzUk9SMM9+nDk6+SkXJUK42qhi4OK499InL0DJuWNZ+RE5IXC9Coj"
    "YpYiRC+I7Dw/hv5JJ5euE2pEvxiUj6ocFb/t+QiAgR7HP1g/8VkDv+BA8EhfQRRQscIfFl"
    "GCdmiIbenRdgXxNdtc8nsQzgko/w1PqT1fAt9+mTglo3GLUOovefki1iWROrRAIY2vVQ7a"
    "R/6gFhpmmgGhJHlGnYJqKrRAohXYcU0pWfuxbnY4EIEoUqpYfn1oiqNABohTcJqVa0VbXC"
    "tETWYQ7WENS3bjOw5P6rgttz74qBbtdWzVh9Ww0ysGJ2Cegaols4XTpIyKoykicbfor2iA"
    "PkHq2LUGKevdt/fojDuiZaD3N8adrsXM4HtZp9PtCAbBCXW4mIRkjtKGkkzlt0o/RcvYlt"
    "KauQ/kFi9ZzeSgtKbmvSuKV7uYOlmabUeKvPBLn4Peh2zlydHXCiIBicBmNwgry+CeT1gT"
    "kA8vpg1SGvb1BhQWCMtjRGg+9oa79HrlaYwlciAQyddRiSwLELg1JoRhgHdWySK1qfKVpm"
    "iEuuv1KNgmRWsjGnHjLSAynYuMIbEs5CckvE/rSL/62SQhilSRjldq2YoAdToxOoZM0ydl"
    "UWyQDWck0EpcW5KaYqDQBaTpDLG5sbW/9yEoCz2U9Zn2dr3xdk2+DdYeDa7kYrcj4DPyU0"
    "WzBH16jLQoXRdgBt4gO+SKcbKb7qGWPSLoSz0O7AHbmDXTlvBlXv9Bview8k1JY8za5Nm7"
    "zArjqq1Q38HaUuiwPj7yiKqOKh/RotsUvQfINuViF1CGM36JaG6FEM9kT4vMu1Ile2/who"
    "hDYkQkv6QNyqK7i3u1i6g+MuXAP2pZbm5u9qbOrs2XEN7l9w/4L7F9y/4AgE9+/zXHVw//"
    "bq/s0EmW2cHRkx+DpafR178LMPrDSmnZtdaG2zWC2gt5Y2Sx0tdLkp7cdU47LAVaUBY3AJ"
    "0EcckgVdM9vOVmU6ALbZyi43YQfmtLzB+eEia9jd3NhSme3FDvD9WZ1rpPCW310DiAtnUw"
    "cwq7bHgzzHWkHWneaDNA1Ly3yDeTi13LebiGd+OrTVTvxP+oiWa2chS7MEsVX2C4bEBNJK"
    "G8iyLPG0VfuvNbV1NZbkC3XYNLpsJZU7QzwxFGgZjcEUulF3bzX9c83ZjbYIpD72Vh0Pgb"
    "clTmbKDMoMEIR7nRqacm8LYCuEAG05ujak7tqxjfQsUgGobaUpcul7d4L8QKE1KE1RYIYG"
    "2lL+lneq8Y88hqbCGw2QTt77DmD+IZ9ppPgWeeSgdFHFqqXRRIs2r3o9lIlxs8zSZtILAU"
    "dK7FAaHPQW3dyu/VvPF+UvbmSo0E3cI5wvA/87JEplCYYeQy/iTyNjjkJyy7nwYiZ9TOxG"
    "11xhF7cccFmL+PvO+ihvEdEoluohIqtwk3xn9X2nbMt2fiOwcgzGygFhYRMIC4MAIQgLg1"
    "WHsDAIC3uOYWFFiXIbtIszAOStkBdE620QL0wAgLcCXtRUjUMgC1TPuuRQZlXYqlSGnhqq"
    "ZZhUy4BG1VphsY9G1VDZqO/KRqvQc0TR5MDx1y6ZRfhzFevGLsn6CXbYLHk/HLnDDtWux2"
    "rKGOhjMNTxEIMR6Frx6oELtD14nyFm2rdcj5n+fX6OmKXuDyPU0sGAW2pGndtGSVUIIe4E"
    "KoxBBachx0DYV3DKX/IO4P1AUmvuWPEts8SBhpnUJT1Ug62Mwk0sMh+uAhInKii5C1P06E"
    "WLuEGJrBrMf4v6NiRLbZDHNUNsISJB+IUlouuoGl3S9eTb1sOZ9pM0oUQwQSzBKGIJIGOi"
    "+4AC9TEqsNZbpUpkIzRMnRrZWk8bbK2nVVsr5Kc8RffiDx7NpIHOFL8iBSCY2tpmodb33W"
    "ygy4gAx4hzChsI1fGAHtg4t9txdn1FihSAIFSDGVfy3TBLPTwRU/HS2uGZUwCWGnHRDkyF"
    "BF53qFG0rxpF+0hUHCYL6CZPscwVOgD2p2SakW5YhREaYKp1wFtDeh3PMs59mh/Tg3JyvE"
    "8anE807o3s2rTJseGro4wcGiRwpcsBsYg697Kgvt45UTew3dEARvvBGO3l7wrmDTksyfgR"
    "mpR7Cd+9519Nj297lH9KO2Ss9xjgX5F+98Oj/59wAugYdHyhkTv/mQ1pZc3XC4Ic7CyIi1"
    "K3Q8x9ExELiVoEAeKAE9GjB6WMfyoLECyUKnuebJ7CyZYe03Vk6fVOmsPhN1Wgzs6r3+HM"
    "GOqZAW6ypxg6Oc4kfCCaXatHTx0P6KX8wdJyVCID69GwjMXjAbXBJAf1rXq0G6l67hPRVR"
    "XrkcJbYoeDsnl8kuddrdlDvdwoW4elga0S9o/SjJFKq7IVYbEe9Vsh0N5RwtDjggQy7PJO"
    "di+8o3xcHoYpLCOsKlf3ML9Wmi5GsdYK1HXRmNPi9oDgTJDZn73UCXWdarEccYUf0DWg4P"
    "ZhQQtq3I4iK6AgNBSEHhS+oDA/W4VZ6pUf6AOZ6JIgs4vTxvxHMWy2TMe16spnKE7deiC5"
    "jygS5bAfSRChW67jIiryFxPYYmWXCh31LQrIA9dhnQUO7nTup26ntsx6LL9GPWU8iu1FHM"
    "ETe6zM3UlHqtLEfKXWotBfx9P2C0YP5ckzHFIffbffAAwnYDgZ8HFpkdWx+57TB4SZptBi"
    "iY/YmJpKpGBrOiRbU+VA2SZgrDIJRI7J791UGlaVaCyO1hIZJPeYVC1tCCsdT9XSHQSVDs"
    "KCOsp9CwbUHkBldB06tlu1QASQVhJRwztiu00LRAApRGvtzfgcv9xgejYBt8AIjbL9xFsO"
    "2Jql/SkccfDNYIcpcXXm+tuP9+Q/sb+uDTbML06bvCcPhWFbpfKI1BkxDSmm2lDhz8B+nm"
    "TDvpbVH5f0gS8Nwvwy/1rI4UebSLWJZ/jf2bRmyT093vsJuaBDE8X32m0LbNvDs23b1XuC"
    "Wk9K7AFmkWUvJoXkif6BYZ6iDe6BJ+W5Gig0VwG5pvxH/+rMEFhoD63Vnyx/kIsgCjd1Ak"
    "hytVUCITOSDTRtly4iPpDryWwEkV+QiQHiDxkUMkVenIogXLgobXfUGsXRw/wDCuUQXwuS"
    "I0bj4wcvNXipu4NyxF5qUBhAYdgHclKwsbQEqDTg5izimcovFnAqJOA6Aq/xzv1xaWz6U4"
    "3uajz8YeLaqsEqrypk2XSKrLWjM9PInwjt93Qtam1lloCDPLRa4VWP7EE5iX7GIVnQNSMT"
    "jY0mvzhtMtE8FoaZZNj42CFxw6+4wqasqMYQfQy0WTMtw6Es58AOu2mDRcLhX6CKeUMb8m"
    "R8N/GTe7XTFuMnT0zCJ0/qoydPKsGTUPG03+DUOJVwy9oJWmIQjZtF4yJoHUgbzyDyR7vR"
    "BiVzXDwQfV3Z+EKjrEGyIQZyBlvKIA+RcCvppvxJRGtb4qL5RrpmQuLjTVyUKinpup77Hl"
    "sQd4oYjbNzMRJmTxImjht2762YSNTViSo93/Ffwb8C6X/idHhO1/FQYXaOxSNRduuR72px"
    "fUH4QqV3lZ/GZWzn4u4ULZL2qqF3t4jQjUwzZjfbuKOINITu1Gl07t3Vdt7UctYte27uV1"
    "yIO27+4+jo+Pj10cvjV29OT16/Pn3zMmu9Wb3U1IPz/PI70YazcN6lfTnr5TUo872TZK3k"
    "JXoK2qUptgJ9N+r1sDC3Nr7nRGB91yLKDy2mlddqmXaVcCsGPjBQu+6ZzDHyrTS8jGDIHH"
    "hIKt6KhEuP6TdvPcxFKsDaMNdTyKS2aZ4KDTDfEp5ShLfZtznFgIWFIW1Zj80CGnm3Xp1B"
    "4pxSn+CgRjOpUpdwn3PyvphFqrrsdv+eX129FzNnIUDnlyUV5ONPH84vPn35lVwHPsiLCp"
    "pJITTLW3n2BQ3KdMA3oAQwBLzRdTSntj1/C0QdvkdDCJ/vwnK9Xf5CjGp1HSzTF66yaQ4Q"
    "/fZcS3Xr9Z67cOmS5YpGImB/ojFUq5enTeZqrzTQKIOS3N4SJ0pNwfdkg7AvGNEGLbD7NY"
    "rXDa1EDqPjiFDKKR+0EmMfCbnXZ0Z2MKe2JUMyOlkXPm9zNwblxIAMA3kn8ePkwHz4xUU3"
    "RbtIBa7Pcj9NogmnqkczGQ4wlrXglfjOlgacAtEI7TevTGznr+pt568qtnMvWK2j2QKzhc"
    "47F+BwU8NyC3Rl9XcTEXaAYDfpv++vzgsaAcf0/PLj2adfv/xw9svfCmrB+6uP36Xj1V1+"
    "/uv1xdmQfBcHhD/owaAHV/TgJ+lt3SkZ39P5RKNciI8blYo/kgGtysR7GtyhRxrex9Ehq5"
    "AK4NhURs9KYYzJkBARByJ3DBMxKbf8gibv+amTWUaVFN8pyEgeS/wvxJPsJLaBIxita5xB"
    "7UDn1AB1K9Qem7nhZhaut/AHKYQ7dAVlnxysL4jK59Ls7+9/vPpYp+NlJGUJzXMi9D/I91"
    "hvGV4KF5+vPT/yAvZC3HYfzFtAVFiGdHNnGomyIO80+oiY4LxSbFxXObA23icd3k2YpskK"
    "vOxLNO46xodGcea7IZLZeICyDOWSi4pc8rYxBCkkULDdJCIiFdMdfQGI2m1boYPtW96+65"
    "W7FbQVOoC2Am2QlN+yB7dKCfCW4b3Fnr8FtmUyALYKrLCr2Ei9OcUwhF5xv9EIvekhNrfy"
    "3BWpwAwPZvhnaoYvcDYvkEmQWyx7ibSDdT+cMM8hLXOKScs6+7b1uRQSCN1tTJcXSFWRtU"
    "6S/zaZ5iARbQ0kVLbToLLiP3Dpd6JxB8rPp03+wGU6wiAlXoyNHXjCbZf2+psiJlpQJ8ni"
    "wsknek6LER9ig8jfL78p1C1muuT3TucefhI6+An79BMmljjtWdFqv9MfF4dfM6insja4rq"
    "Wlmadw8BmmA3EUDiTH/1mCDoFyT2XVCsMg/OlDG7acUwx5x27JlI+PTJgyH1W7a+W1crLj"
    "yt9w6ccGZZVmfAm9PcGc5IZqjKpnYYhropiLZCWs+zSp7snKcPHL9W+/l7nAev4H0VXXbW"
    "ADOckI+cCpkXB22iCcnVaFszl1Ncbla66z6CFOx48C35Yt2WzPL4TVp8PLRv5SG4MoIsuV"
    "jhfU+qxUEvBXlf1VJAypRlCo374ZwRjOr11vX/Cc1G/s8XpOhHVtiyVXyMBjMjSPyUASVI"
    "Tp+SyKsLNY1lRsLY2Ytpmp+Y4rDDawWAt7fZq3Li3MDg5DT2+BbhxraVGWjwv25LHYk/lw"
    "T58WXCvbqSS7k+36PAW7DkfalzN3aMB2Y1dLOY4FnAoJwNnSZinxkj7ROZ66Yw8T0vYOS/"
    "mGMmgCtNuAg0PFdKgRBx+VYoSfuH6kE/AqYxpFPLW84SxMhxsUPZIS24qEjIsbojK9oOWf"
    "qPPp6hqZkhmULoobC5SLF41DgINCQ8/9XCz6PPB27Y0xGIgmA7MgmBiIJGfTvkJNbTRUqj"
    "EpPztop9EghGbta54oMWWdcg5sEUxFJnX3DUpmSopsaiSlvPxmvXyUV/o0sHwFadHGVUiX"
    "HotbCGHk0OXSi/iKJ+GSb5W2Qom5SxRe4bfSWMi6mRMaLg7ueN+m4Ioe80OILdvSQ999Gb"
    "yBhPRB255dRfQdjqPLQiPg5xC17cSh0oCKVW4jgzc+xRo86xN1FZJhZOqOqjwNhEbUs+vx"
    "ar4uF1LtVzyngtU+pNWG6D2I3jvg6L0VDu+3OqEKhBDLNbRYrnKVvG1OpJwM1ndo67vXWL"
    "1//38crXTY"
)
