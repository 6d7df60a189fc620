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
    "8XAN9AEiQBmZQoevWDU4lYIPUAXFjv669JRAIcRC/OHIeug2jyNfprEuAl4f9TvjRFE7xa"
    "5RfEFxGe+3IsVgbNWRRiR8x1i31G+FcuYU7orSKPBmLwWYCS8YjeomhBkLPAYfQWYXQX0v"
    "UKOdT3iRMxRPnFkCEcuCjC94ShgKIVZZEX3LEX4mYudfjd+MeO510H3p9rMovoHRFD+ey/"
    "/c6/9gKXfCZMfPxrcusR35X/P1nhkATRzHMnYhT5vAoJY/zXspQwwTRY+76AbbOSqE3kYI"
    "6W/PDvKSpMKmnETZ82qxi4up/JiQvry+fll+T3s5T2p58uv/lWjhTgzmccsfUyyEevNtGC"
    "Btnw9dpzXwgace2OBCTEEXGVlRePluyR9KsYWv5FFK5Jhqmbf+GSW7z2xf6Z/J/bdeCIbY"
    "P41nuxpC7x2Ys5ZuRFQB453P83eUyFZDb7eHU9+/HiejabVLZegpS6a5KvHA4rh8wLIoHu"
    "X/+O583Bkd9OxA3e/fPs05fHr/4m4eB75i6UFyV0k39LQhzhWb6QOeIPfNOJB6nAfhlEet"
    "QVihL0Xvy22YKefpGjnr+kKYZf9QQqf1j+z9+Pvjp5ffLm+NXJGz5EPmX2zesG3C8/Xkt4"
    "czidkIhfPsNRFdFv+JXIWxI9rEXKErJuQvoi/Z++cE6B6wNq/gPdq8DfJK9VA67Xlx8ufr"
    "w++/CDuN2SsT99id/Z9YW4ciS/3ZS+/TLe/pTz+Zj/Z5Ogny+v/4nER/RfVx8vyi9JNu76"
    "vwS/m+B1RGcBfZxhV+EA6bcpaoVVX6/cLVe9SAmrfkir7nDeX13vd/x8r3nDk/GlVeZo9X"
    "NU9bmqS/x55pPgLlrwjycvG1b1P88+yePp5GVppT4mV47kpSIbTeUMU2jT8d1Au+9XpgDu"
    "0UsTdPmoWnjltSK+9/yn6fG9CNZLifElfyYcOKSCdUo7ZKwnZUHcCOkTE6BP6nE+KcPssZ"
    "mU8qtQn1PqExzUyLUKWQnlOafrC+bsm90Kr+dXV+8LHP/88roE8U8fzi8+ffmVRJ4P8iKi"
    "l744cDh0Ft4D0ezuNshVSkDdAvVc06xgXq+7FYieoMIlp95QePf2SprQiW/vtTpajFUV3W"
    "9pSLy74D/IpsKxS4hW7SYHCWv+bf6IIX7MDAnFXcV/P1fOSbxtP3Fp79Plu+vY+DDHzv0j"
    "Dt1ZAXFxhR7R0jfZ2Oql5dGy/A0O8J3ER/wQ8dhF6L/JkKkzaqUjpga2rQzoqYmN63pBMm"
    "NUtMAR4rivlxwvhtaMoFsaIoxW65BvToIeFyRAAY0WfFlQQDiuIRIPzBANSNXO1fHc7bau"
    "WhNScpNtpRuFfLhy+l7Fm3pbUror7U6CIlWX1rxhMK1uzwLFqr2zw2CgwLaeBsWdNajj4F"
    "uPOdj/lfM+3VGgXG08Bm7luNkmHdju5kBibOqK4GLtPZtK1uui+SZ2T2DOMFw+Rg70As6s"
    "PWeBvAjx/RRG7K28wDjbfuBcm/I/Pl5p/B493ugJhwP4F3btX9ivJWfURrL4PZnpnDfC6K"
    "zHt0DUZG8+3HNBB7CwF5fg49zHFjyF5NlBV5FJ9nNwfk/XYYD9iyAKN7qjs3C98fD8Ix45"
    "I9lQg+Nzjn0hVblIUn0tjisvPaOcBQ74M0+5FuNvEA7YIwnj8w4H0ruvOyafPqFlXECqmH"
    "UcGRC/Fd3OGRKHhm7mHet28tSM3e1NQPIYjOQBPo6d+DjsTtBneniqgJUYjk20QIkUwgUO"
    "KVxARUTLlvRrXiIbMkcakodbFXMsDt4SGTimyrxLRP8RZolqiQxQbTTxpmh1YOMta0MHiW"
    "6rnbe0vQZl6E1W4L0XkEm9uiovT020VT8d2aqsXgUEMc8lwgiLg1i/FHZWaZDlUj1y1mFI"
    "AmczRY9etJDfp+zvC4boI9cDltKhNydyHi+qKrB93USj1P42yTR1/j558mf+3qTpls3/XW"
    "qPKxxGm2Rm5T6gOo5Cdcz2VwX32qh4lWR3YfF9ymgdR8aDnmipJ7pk7mk0xIvPgutXtYRk"
    "cBky4nhL7L/4Jv53XKB9/OnDBT/bqykYrjlw+WhALj2rbdRTlWaEuumxgWZ6XKuXHpe10l"
    "jWMd2b+WjYmy6XBu2OkJziicfIMLUi41MErE67szpBBFwPRiep9llCqtIAoNWA/cgWUJUG"
    "7HdFPCPOV+zQzCkAy0ZbaGby2a0hdKDvfaslVGV7NWZQzXHVAb4QTFwBV3LMDqD9IZ3nIN"
    "mBScpOZLFlOefsANPreJZxIpofLoPyhAjMNR6QZCnqPR/JiptE5zHsE4Y4gYijY0gsrYim"
    "w+hWUPJhugg8MyIIOh+Y0DBtsN9DUZsJFLWBeCUoagOrDkVttrQPQlGbQzO+hok538S1ko"
    "4Fx4rDf9sd1RlZzELlVfoh79SBhMuLQjNc0n7Q7NTWAjUZ3Q7L06QM+HCr0xxKLM/LA9EG"
    "9uzjGqZRplur9z7sssPE9ZBrPJytXS+qTVRVrk4bS/2IcTZJqiIkN84cFUG5lH8K6ePbOP"
    "LWuyNMJpgmhRlWeONT7Mqq08L4xbAfTRGjcQ0fdYSDAzQniO8gRlx9HPAubmqZ7CpRnKWC"
    "NH+knQbpnnt3tWeMlg9qTpdkzw9XaYpPl38cHR0fvz56efzqzenJ69enb15mx0z1UtN5c3"
    "75nThyCmd9egY1VB6ytlGM1jZxILaIFJNGYwTnczS0FjRyGoj8KAdhr8RvtowFKxANWcXb"
    "0hjxykTJe1Wv5L2qKHkh4T+TaXhSPcgKCUBsAHHxZDdFuUgFQJvs5VhostnKGQUAbABw7G"
    "S2ATinGCHAbwzwfVML75syuokqYR3tqFKBGFEOKpcqnU7hCXC4qYkoz2jK1stNFOc6jwfK"
    "8/dX5wUZm+/P88uPZ59+/fLD2S9/Kwja768+fpeOV2E///X64mw4dbekueKH+LWY1Jkz0u"
    "vTdoPGShlqVLmYnypoTm5pSKThAN9GuoJajSOfSwyPvJP4c3JgcTvCEmTHVVIK4Ck2PEXl"
    "5fGbUkX9+x+vPuoxzynK5hPPidD/IN9jh2tw1kEvoChAn8obGfKKKPJOg7uY4Lws9gm2ZA"
    "N7RgCo26E+kBP0h5C6a3nKVQ7P9FLjublSBrWemN9R6jIkq+4zEj54DkkKcCQGd8LQKuTf"
    "prU6HLpc4WDzBcsKdlTP1o7mtDThp/EFiSzeUQfKfvpalmaVmMwkJt1PXgyt7Kc2JrT7hM"
    "hoiIzOcIfIaIiRlTwHIqOf4aqz+7WNkTYZDnHRJQstxEXvvBRqUwmQay6n1Rhs91UCZLIH"
    "ker64pfrZmWzYFxJh5c1UOiyuoeQ6pKaZRL+XyKBLADonLqP2PSSbcNUES6RQTC1jh/YF2"
    "Up0wGuRVz5r7GN+ldIwIneHPNfn4dlXzEkthS/U2Y8yP3aGvxfYoQG5UPEhuwA4Z+SaQ5z"
    "47biqry2BphmfLMDYEddmKV8wAwqWyVhGudcmBMp3fVeqnTE1MBZNZsrgw0KuIixSNja0Y"
    "r/KP6gUxnCsaCPiD/4JssgiWf/giGxUxEOpc9JV5++myktXVbpjwe3yVjcJlAVoTfr359r"
    "zjs8XaU0vequjge9XWE1FiyhSAWSebNkrgRedCOYHy6w7dX8CjtriAJOphXVSziq4tQu4q"
    "iKm1EL2ZBvkkUqd6TUHE1C3qIknZlJGYVLioQloggXOzy+W9BtSJeSMCD8AuOSCt9xLKJh"
    "nD0rfhAT15faZrM7uvW/gn8FNyscLW64nMXXJqaS17NJIrpCLn0MZMvbW+r79FG9yh8pTh"
    "BmKCSP/AH4CqTRRnmysAh6Y2masGiNmPTH3VJu4z8rL1HAH1/8ewiBRh09KwicgxE4IU5n"
    "AnE6ELEBcTqw6rarDuEk/YaTpMKGKb7p+BHie2qE72kDvqdVfMEVvw9XvBc4dElm2xU30x"
    "KD+7jSdca+H3dRJQNEIdBhD/Y/uQe7M/+N3y9feGsNPMhF/tkB0qMve6g9ccBX/0x89TL8"
    "RGO/TsNS6o3WafyLiaFaOsLpLVoSzNYheYtuXO/Oi9gNeokifE8YelxwaZQ/3HJOQoYoVy"
    "d1Vuet53ku9RpGYbEEFzkkyByoRSNmRxa29pwAyoNfD6fCwru44AAXs289+RMqB2RpRONR"
    "mZQvmK2UwUaVipLqx+LIw0oRBEaiiC8EeyvrJXjStVkskyC+C5KaySERdUw152kvd4CT9o"
    "BOWvANPplhgW/QDOrxeonAN/gcVx0k6X4laeav72zwTcePEN83JvC+qUf3TQVcaeqra9RV"
    "p2RnJCOE+MhkA9dv3wq+SZUyK4AVmhEifGyA8HEtwsdlhP+bKy426KbjR4hs93XEfRzcrb"
    "libAOwSjNCkDuuJX7rMQf7sw3B4YxFOIxmSxrogmFqFbGGGUAxKytmwvmyrLUqt5dQUemH"
    "vLkHUkZFVkNhMy9w/LVL9D7CxvAj/QQQhWQRheSTO84ebLWUItUICjXtQlMRGSZWHXpyCk"
    "DYKE6Uq+58W9r6BUtko8O6e/ego82ebdBZ9Nmzhw9tP13FyZ1le56cAhA2QVjIaXHshw3K"
    "RarRId09mxDbUtxPPNcWeNeQjw74fs7ChaXlIyMYHb7db2yyxJ5vA25GMDpwj49M0OWj6m"
    "12RxV8H8mcCY3FAmGFZHQY98Ig5ji4t9b7CkSAswnOHsfMBuJ0/OjQ7Z4Nzz3HavPGwwHY"
    "dmDFa16bG9HCHhS60UHdj6gWekscbgSO1EpArhDuEO//deyeHjunu4G9yYqfgv66FvLX1f"
    "63jkgWssa7TLdLuG/lfwcJt8dmogyQO1ut576OZbelGJepd2jgT0M7D9a+v8Kbpdi0EQmX"
    "MxdvbILOtbQ79Bqe9LXbO3Yb8i0qMohmIX2039wqZUcbuz1A+eC3tU/vqGUOskIC6ceN6c"
    "cCqSqy1tma3yY5DAeJaGu6prKdBpWpeRk8eBFOfnUlHUW5Om1KRfGK4wyyUHCEGF2SOXU3"
    "aIk36A/qBWjN11B07ww5D3wrki7JA//MFqLynsgJ8b3gPq6r94gZEkYy4qJIlNrzGMKuK4"
    "rKTRHl2ywuzRcgGeo8Ka3kjm8vig1eJ+QyCcYJSSRSX5bYJUrRwoxQfBINTEnIh9+TDX8U"
    "/k6IZ/ESOnHnuEy0eKtcxon5GJG6GqfOiE726D4QDy5qRd/xjQlpNJBG86yjtSCNph7q8S"
    "ZUQBrNc1z1Q/C47S4L4dQoFPO0IRbztBKMKSU+/nbMNZE9TXXIVCqo616uo0ADXYvAcy/A"
    "4aYmAYzqlar5JiJsXECeiwaWKv/h+/P88uPZp1/1PTDT8Sro579eX5xVqytwcdkO9pwGcN"
    "8Wd6661Dnt22PnM+IhM+yBBM6TzyuPr8MWMlCRcoQy0IHIPCkmjUKPEGFs7PXZeNAVy7oi"
    "jiKyXFmV3FFJoOhOGVAmHEP2/Ech64D5DNN0PAreQ8LQzjmeEWx1fg9sJYsH+FcvjcI+xL"
    "DaQzy+WI1DWNnrXCUycGaVos6pTyxdgwoJoNnoGhRIdeAa/ETH7BpUttOgXIMfuHz4o3RD"
    "TTSuQeXqtMk1KKTMGcsHGleoE4SJGyxrCBbXiZsi6ewSrq0FZrKWHH0M4qJyK8zYIw1laT"
    "lGsE/c+gp1nd4BXGsDY0tTcK2Ba23vh8CInSzgWnuOq76gOlt5vaKXjh+ynXZrx5pJ+Sk+"
    "qsGxVilBtaKhBt/6oNtk+O4OpT7h7dzq5KzD2uIDBk4GhX7I+3cgfoY1l6VtUwRVmtHl//"
    "SS7ZrqH7NY+aiCfU0+10boV0jHYH5rOl0vfrkuHKwptHrXZTpcWYp3wptZMWa7drUJcooh"
    "s5Eh7fKQrPwN16ZtUFZpgJeYoAypKDtJRalYSPdk0COyKIrOmEfScikNhrx8jEFvphUJGQ"
    "1Ss1rWzCHu7uCx1NAWB6znnSCSbOAvmK5P05PnFJH4Pydh/SKEPyRL+kBkEP2GofkGCVim"
    "aE4czOUSSSz2hy8j7fnDrEV+G0NsRfB98hhLebcNWuAHEcIvcwfkcByKiH/G934anG9oJv"
    "xNNQinohH/9Ps47IfyTuLPyYHZDKE0e7957RCz23ttETbjXNt70IWYtrVtzuggm9o87TQ5"
    "X7awkBYpIfZlyLEv4EyagDMJ3ArgTIJVt111CL6C4KteET3Y4CuJusZSk65GvZ0mXXYTKw"
    "0jsvH1ioRLjwmRhGVFEMR9dUYYExKIhRoYl5g22DVAfAXxFQQZEF9h1Q+sW2f7UbUzc2X3"
    "NWXVx7JAuEQ2Oi9wPxVlc1muivVZGOKaJPgSXQls4fw6QHbVEkzy2++acqVrz49mnmajtp"
    "YqVSjBsH4QTvQfSeglP6qkmiVXpk3KGcvHGCXCSM91nJ4im6ihuLEJ+xr51LknLvIxi+JK"
    "cCIcQ/iwE691wHCspMiCdeLg0/jU+7mFRv37bZK32co6TMYubdAKh6gV2nZF2307tAMWbl"
    "YhufU03SubarenFACwAcAB+WwTRJ8OB2tGpXAy5/0znQgulFo9mApJkzZ7sCZlHXBCGW3o"
    "xWx3fFUpoVBas6dDlSkqQG9RiFrM9msy2WHi2+r3qG6yQbk/ZDFwjYydFgmvl7BvPQv3R8"
    "T3hosEydcyt1tWb0O+RxKfBhdfvVCkgC+Sus5c5U3DTLXOkSdP2O46+WuSYzghQeRFG7GC"
    "YhT5vBI1qKVCnhAm+CWbJd3pEzmY4yM/SL6lTMoW+Oj01ZNmBEl+MJI8xK32az1bEtfDMU"
    "wWKBepAGvDpujef2vro97VivYpxZjyY/9xdHR8/Pro5fGrN6cnr1+fvnmZifnVS03y/vnl"
    "d0LkL+CvyaKNjwOLzZ1TjHBjvzLJm31Vnzf7qlqfMz7E7/nP06PcnqlcmmLAWZ0DyVXOBS"
    "cLcaRABNFndV4kK8NWgWqE7KKXczANFbGrBFikAqMCRO480xiOgbgSL4MH6jlaO0d6adrS"
    "dSsbZGDtcHzsLZFQa5GzZhFdkvAtukm7NsqC6jfSzXdDVySY4aVwDN7IRNZVSP8gUidmwk"
    "8oLBvY96kjW35pc3X7vZmllSR9guTkjmvHd2gwKc1fZAfd2mZo6Mb36XBOfv6u+ePGR3C3"
    "U7t8lfqYN6IR9rufttOVAxvYYGxgEOM8gRhnkJQgxhlW3TrGeZ2WfTF2IGQUnZihRh3m/B"
    "Sb35OMfTt6gwZi7YNWUzsCuqDgbQt4ZRIAvhX4gg5nGqpVIHrOwVq5mmoKXU7xnHHLDB8h"
    "uSUh0XavbIgZ1lJDzo6JByCgOv5aX/o1HT8CdFsydApydRflXp11KDZnTRXpuq2d0wz59N"
    "pyS5vUPa+vel6teR56DmEzL3D8tUtmEdbExjemUukn2GFG1X44coelylyPyUSgKvAXn4Vf"
    "oXL+KePLJyBxvCX2X3wT/zsuyDmgF58u31XyDYyBS4YCZtq3XI+Z/n1+jpilbg8j1NLBgJ"
    "viYzRFr0QCGAq74lbW3wIhlLIccinLkiPbOLCoSAaRRdVgw3CLWMMQQg31eHIpdmkJp0IC"
    "aJYOxzSkxAJOlQbwLB2U7q0lmjkFYNmY6JkeNFVwrbM8f8Bh3NjrME+k1gTP0plck91Z4Q"
    "MdIPsj9gm7Sic7yF3biq7K/wyglYd5B9B+T9dhgP2LdLpxgquKPgbgiqO9O2zfe8HhKiGt"
    "0CpikAGy/FzqANg0Z3uciOZn96AS6JMAcrmb6+PL083eGmM+89ORrYHmV4FofMT/0FuEA5"
    "RMUI0RbxhnGd6dPmMiQlHmyWfpPOpaPO1TQ68hKHgwQcHZRqng3tBtNycZU0ZxZ5HBh1a2"
    "c2ce01OjIIDThiCA02oQwJ9rLDNSTW3a6ngwaPMHj2bSc2yKX5ECEEydwLNQG+3X7DnOiA"
    "DHiHMKGwjV8YAeON+323F2/tAiBSDoBQ5dklnSXNbWG6EjBrdZBWJVrzPHtqANAqg6b0+q"
    "ylrgWiEEX0U5ipG6a8eWFRSpANPqOWWHZ04BWGr0HTswFRJgpM2uSaUYxxPt5Urtj8MEtt"
    "0LUTiiTV2TmQ26M//kuH09lQPbxOMTn0Zd+NfzmcYJb/HgNsBWMNMOgP0pmWakvEE5cgww"
    "1QaRW0N6Hc8yzn2aC0QmvvSCYtoBtGf5TCPdsFpdfoi+YLHL613ByTvQ7glOXjmz/kV8sP"
    "Dv0oAghy/9HQ03suqX2Afoy4uP6KtX/zj+aorOv/v70fHf9A2Ktphj/w5k8POCn3dAzKzz"
    "ClDJi6h38raXeFDph+ztHUh1BxvnEDiGUtQEyzJFLR0LqNm5hcAlBP4KsAAPGEswWe7HZA"
    "mWiadbJvajLseZQRpNOUsZqleSV9kQk4Lccd8vREOERSMwRgNtKe2aYZZKbtrXacAVk0tz"
    "kyX2fNDCx6GFQwnmCZRghmK8UIIZVn3wJZi3OK76XNm+m4VDg8xeS1XGYpwFwBnBgNvYbQ"
    "nw8ZEJwHxUffHEowrAKw6S1Q7OCMYHcPfsQWip9hy4SAU4t+Ps4+BuzTVyG5RVmhGy4zcG"
    "GL+phfhNXXH2iITLmYs3zMYjqqPdoVp20hfgHetlUJdZK3H3UZfZY7P6ekCN5YJLlDusE5"
    "x9c7CFgjl2bL1a+d42qKuUgLod6jh0Ft4D0Rgu21BXKQH1FtQr/rI9OiHOXFeYvSd1voj0"
    "+rTVJSGsDdnQVtfEzwsSEuFsEKTI0zT41I5od0iAPX4w9nh+B6JLnK4XtnOKEQgrO7B7iA"
    "XBPgfQtVPOi2Sjw7p7zdHRlkBpaM6hL4Fy+ND2so1DcmdZzSenAIRNEJaJA3WxtDVbOCcZ"
    "od3jyATjeoSrdg8hAVmmZSs0uxU0DiOKzEYqLq1EdRmuAnJN+R/DoKitS/cOAfz2vEJl55"
    "nERT1JzTjzferg5KdUlAzlaqOKgYvj2kOfuAwt44Zl7UfkhMT1IiRqkyJGIoTvODyM/4tc"
    "Mk8v3IZ0Kb4RST80eMv/NyQiQgT7XP3gnwJyx5/ggaCQPqJogSMkfgzjxAzR0LvzAuxroq"
    "v2+SSWAVzyEZ5af7IavuU+fVJQ6waj1kH0/lOyRSxrYpVIAEO7Hqqd9E89IMw0DVRD4ogy"
    "DdtEdJVIIaTrkEK68nPX4nwsEEGiUKX08NwaUZUGAK3wJiHViraqVpiWyDrMwRqC+tZtBp"
    "bcf1Vwe+5dMdDt2qoZq2+rQQZWzC4BXUN0C6dLBwlZVUbyZMNP0R5xgNyjdRFKzLN3+88P"
    "cVjXROthji9Nm53L+aBWs88HGpAN4nIrEdEIqR0ljcR5i26Unqs3sS1lFdI/SKye01tpQc"
    "ltTRq3dC93sDTTlBpv9ZkgF78H3c6Zq7MDThQEg9NgDE6Q1zeBvD4wB0BeH6w65PUNKiwI"
    "jNGWxmjwHW3t98jVClP4SiSAobMOQxI4dmFQCs0I46COTXJF6zNFywxxyfVXqlGQzEo25t"
    "RDRnogBRtXeEPCWUhuidifdvG/VVIIozQJo9yuFRP0YGp0ApWsWcauyiIZwFquiaC0ODfF"
    "VKUBQMsJcnljc2PrX04CcDb7KevzbO37gmwbvDsMXNvdaEXOZ+CnhGYL5ugadVmoMNoOoE"
    "18wBfpdCPFVz1jTNqFcBbaHbgjd7Ar582g6p1+Q3zvgYTakqfZtWmTF9hVR7W6gb+j1GVx"
    "YPwdRRFVPLRfoyV2CZpv0M0qpA5h7Abd0hA9isGeCJ93uVbkyvYfAY3QhkRoSR+IW3UF93"
    "YXS3dw3IVrwL7U0tz8XY1NnT07rsH9C+5fcP+C+xccgeD+fZ6rDu7fXt2/mSCzjbMjIwZf"
    "R6uvYw9+9oGVxrRzswutbRarBfTW0mapo4UuN6X9mGpcFriqNGAMLgH6iEOyoGtm29mqTA"
    "fANlvZ5SbswJyWNzg/XGQNu5sbWyqzvdgBvj+rc40U3vK7awBx4WzqAGbV9niQ51gryLrT"
    "fJCmYWmZbzAPp5b7dhPxzE+HttqJ/0kf0XLtLGRpliC2yn7BkJhAWmkDWZYlnrZq/7Wmtq"
    "7GkvygDptGl62kcmeIJ4YCLaMxmEI36u6tpn+uObvRFoHUx96q4yHwtsTJTJlBmQGCcK9T"
    "Q1PubQFshRCgLUfXhtRdO7aRnkUqALWtNEUufe9OkB8otAalKQrM0EBbyt/yTjX+kcfQVH"
    "ijAdLJe98BzD/kM40U3yKPHJQuqli1NJpo0eZVr4cyMW6WWdpMeiHgSIkdSoOD3qKb27V/"
    "6/mi/MWNDBW6iXuE82Xgn0OiVJZg6DH0Iv40MuYoJLecCy9m0sfEbnTNFXZxywGXtYh/76"
    "yP8hYRjWKpHiKyCjfJd1bfd8q2bOc3AivHYKwcEBY2gbAwCBCCsDBYdQgLg7Cw5xgWVpQo"
    "t0G7OANA3gp5QbTeBvHCBAB4K+BFTdU4BLJA9axLDmVWha1KZeipoVqGSbUMaFStFRb7aF"
    "QNlY36rmy0Cj1HFE0OHH/tklmEP1exbuySrJ9gh82S98ORO+xQ7XqspoyBPgZDHQ8xGIGu"
    "Fa8euEDbg/cZYqZ9y/WY6d/n54hZ6v4wQi0dDLilZtS5bZRUhRDiTqDCGFRwGnIMhH0Fp/"
    "wl7wDeDyS15o4V3zJLHGiYSV3SQzXYyijcxCLz4SogcaKCkrswRY9etIgblMiqwfxfUd+G"
    "ZKkN8rhmiC1EJAi/sER0HVWjS7qefNt6ONN+kiaUCCaIJRhFLAFkTHQfUKA+RgXWeqtUiW"
    "yEhqlTI1vraYOt9bRqa4X8lKfoXvzBo5k00JniV6QABFNb2yzU+r6bDXQZEeAYcU5hA6E6"
    "HtADG+d2O86ur0iRAhCEajDjSr4bZqmHJ2IqXlo7PHMKwFIjLtqBqZDA6w41ivZVo2gfiY"
    "rDZAHd5CmWuUIHwP6UTDPSDaswQgNMtQ54a0iv41nGuU/zY3pQTo73SYPzica9kV2bNjk2"
    "fHWUkUODBK50OSAWUedeFtTXOyfqBrY7GsBoPxijvfy3gnlDDksyfoQm5V7Cd+/5T9Pj2x"
    "7ln9IOGes9BvhXpN/98Oj/J5wAOgYdX2jkzn9mQ1pZ8/WCIAc7C+Ki1O0Qc99ExEKiFkGA"
    "OOBE9OhBKeOfygIEC6XKniebp3Cypcd0HVl6vZPmcPhNFaiz8+p3ODOGemaAm+wphk6OMw"
    "kfiGbX6tFTxwN6KX+wtByVyMB6NCxj8XhAbTDJQX2rHu1Gqp77RHRVxXqk8JbY4aBsHp/k"
    "eVdr9lAvN8rWYWlgq4T9ozRjpNKqbEVYrEf9Vgi0d5Qw9LgggQy7vJPdC+8oH5eHYQrLCK"
    "vK1T3Mr5Wmi1GstQJ1XTTmtLg9IDgTZPZnL3VCXadaLEdc4Qd0DSi4fVjQghq3o8gKKAgN"
    "BaEHhS8ozM9WYZZ65Qf6QCa6JMjs4rQx/1EMmy3Tca268hmKU7ceSO4jikQ57EcSROiW67"
    "iIivzFBLZY2aVCR32LAvLAdVhngYM7nfup26ktsx7Lr1FPGY9iexFH8MQeK3N30pGqNDFf"
    "qbUo9NfxtP2C0UN58gyH1Eff7S8AwwkYTgZ8XFpkdey+5/QBYaYptFjiIzamphIp2JoOyd"
    "ZUOVC2CRirTAKRY/J3N5WGVSUai6O1RAbJPSZVSxvCSsdTtXQHQaWDsKCOct+CAbUHUBld"
    "h47tVi0QAaSVRNTwjthu0wIRQArRWnszPscvN5ieTcAtMEKjbD/xlgO2Zml/CkccfDPYYU"
    "pcnbn+9uM9+U/sr2uDDfOL0ybvyUNh2FapPCJ1RkxDiqk2VPgzsJ8n2bCvZfXHJX3gS4Mw"
    "v8x/FnL40SZSbeIZ/nc2rVlyT4/3fkIu6NBE8b122wLb9vBs23b1nqDWkxJ7gFlk2YtJIX"
    "mif2CYp2iDe+BJea4GCs1VQK4p/9O/OjMEFtpDa/Unyx/kIojCTZ0AklxtlUDIjGQDTdul"
    "i4gP5HoyG0HkF2RigPggg0KmyItTEYQLF6XtjlqjOHqYf0ChHOJnQXLEaHz84KUGL3V3UI"
    "7YSw0KAygM+0BOCjaWlgCVBtycRTxT+cUCToUEXEfgNd65Py6NTX+q0V2Nhz9MXFs1WOVV"
    "hSybTpG1dnRmGvkTof2erkWtrcwScJCHViu86pE9KCfRzzgkC7pmZKKx0eQXp00mmsfCMJ"
    "MMGx87JG74FVfYlBXVGKKPgTZrpmU4lOUc2GE3bbBIOPwHVDFvaEOejO8mfnKvdtpi/OSJ"
    "SfjkSX305EkleBIqnvYbnBqnEm5ZO0FLDKJxs2hcBK0DaeMZRP5oN9qgZI6LB6KvKxtfaJ"
    "Q1SDbEQM5gSxnkIRJuJd2UP4lobUtcNN9I10xIfLyJi1IlJV3Xc99jC+JOEaNxdi5GwuxJ"
    "wsRxw+69FROJujpRpec7/iv4VyD9T5wOz+k6HirMzrF4JMpuPfJdLa4vCF+o9K7y27iM7V"
    "zcnaJF0l419O4WEbqRacbsZht3FJGG0J06jc69u9rOm1rOumXPzf2KC3HHzX8cHR0fvz56"
    "efzqzenJ69enb15mrTerl5p6cJ5ffifacBbOu7QvZ728BmW+d5KslbxET0G7NMVWoO9GvR"
    "4W5tbG95wIrO9aRPmhxbTyWi3TrhJuxcAHBmrXPZM5Rr6VhpcRDJkDD0nFW5Fw6TH95q2H"
    "uUgFWBvmegqZ1DbNU6EB5lvCU4rwNvs2pxiwsDCkLeuxWUAj79arM0icU+oTHNRoJlXqEu"
    "5zTt4Xs0hVl93u3/Orq/di5iwE6PyypIJ8/OnD+cWnL7+S68AHeVFBMymEZnkrz76gQZkO"
    "+AaUAIaAN7qO5tS252+BqMP3aAjh811YrrfLX4hRra6DZfrCVTbNAaLfnmupbr3ecxcuXb"
    "Jc0UgE7E80hmr18rTJXO2VBhplUJLbW+JEqSn4nmwQ9gUj2qAFdr9G8bqhlchhdBwRSjnl"
    "g1Zi7CMh9/rMyA7m1LZkSEYn68Lnbe7GoJwYkGEg7yT+nByYD7+46KZoF6nA9Vnup0k04V"
    "T1aCbDAcayFrwSv9nSgFMgGqH95pWJ7fxVve38VcV27gWrdTRbYLbQeecCHG5qWG6Brqz+"
    "biLCDhDsJv33/dV5QSPgmJ5ffjz79OuXH85++VtBLXh/9fG7dLy6y89/vb44G5Lv4oDwBz"
    "0Y9OCKHvwkva07JeN7Op9olAvxdaNS8UcyoFWZeE+DO/RIw/s4OmQVUgEcm8roWSmMMRkS"
    "IuJA5I5hIiblll/Q5D0/dTLLqJLiOwUZyWOJ/4V4kp3ENnAEo3WNM6gd6JwaoG6F2mMzN9"
    "zMwvUW/iCFcIeuoOybg/UFUflcmv39/Y9XH+t0vIykLKF5ToT+B/ke6y3DS+Hi87XnR17A"
    "Xojb7oN5C4gKy5Bu7kwjURbknUYfEROcV4qN6yoH1sb7pMO7CdM0WYGXfYnGXcf40CjOfD"
    "dEMhsPUJahXHJRkUveNoYghQQKtptERKRiuqMvAFG7bSt0sH3L23e9creCtkIH0FagDZLy"
    "W/bgVikB3jK8t9jzt8C2TAbAVoEVdhUbqTenGIbQK+43GqE3PcTmVp67IhWY4cEM/0zN8A"
    "XO5gUyCXKLZS+RdrDuhxPmOaRlTjFpWWfftj6XQgKhu43p8gKpKrLWSfLfJtMcJKKtgYTK"
    "dhpUVvwHLv1ONO5A+f20yR+4TEcYpMSLsbEDT7jt0l5/U8REC+okWVw4+UTPaTHiQ2wQ+f"
    "vlN4W6xUyX/N7p3MNPQgc/YZ9+wsQSpz0rWu13+uPi8GsG9VTWBte1tDTzFA4+w3QgjsKB"
    "5Pg/S9AhUO6prFphGIQ/fWjDlnOKIe/YLZny8ZEJU+ajanetvFZOdlz5Gy792KCs0owvob"
    "cnmJPcUI1R9SwMcU0Uc5GshHWfJtU9WRkufrn+7fcyF1jP/yC66roNbCAnGSEfODUSzk4b"
    "hLPTqnA2p67GuHzNdRY9xOn4UeDbsiWb7fmFsPp0eNnIX2pjEEVkudLxglqflUoC/qqyv4"
    "qEIdUICvXbNyMYw/m16+0LnpP6jT1ez4mwrm2x5AoZeEyG5jEZSIKKMD2fRRF2Fsuaiq2l"
    "EdM2MzXfcYXBBhZrYa9P89alhdnBYejpLdCNYy0tyvJxwZ48FnsyH+7p04JrZTuVZHeyXZ"
    "+nYNfhSPty5g4N2G7sainHsYBTIQE4W9osJV7SJzrHU3fsYULa3mEp31AGTYB2G3BwqJgO"
    "NeLgo1KM8BPXj3QCXmVMo4inljechelwg6JHUmJbkZBxcUNUphe0/Bt1Pl1dI1Myg9JFcW"
    "OBcvGicQhwUGjouZ+LRZ8H3q69MQYD0WRgFgQTA5HkbNpXqKmNhko1JuVnB+00GoTQrH3N"
    "EyWmrFPOgS2Cqcik7r5ByUxJkU2NpJSX36yXj/JKnwaWryAt2rgK6dJjcQshjBy6XHoRX/"
    "EkXPKt0lYoMXeJwiv8VhoLWTdzQsPFwR3v2xRc0WN+CLFlW3rouy+DN5CQPmjbs6uIvsNx"
    "dFloBPwcoradOFQaULHKbWTwxqdYg2d9oq5CMoxM3VGVp4HQiHp2PV7N1+VCqv2K51Sw2o"
    "e02hC9B9F7Bxy9t8Lh/VYnVIEQYrmGFstVrpK3zYmUk8H6Dm199xqr9+//D+0msIU="
)
