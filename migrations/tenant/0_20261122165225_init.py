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
    "is_only_row" BOOL NOT NULL UNIQUE
);
COMMENT ON TABLE "company_profile" IS 'The one row of a company''s settings; its id is the company''s id in the directory.';
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
    "eJztXW132zaW/is4+tLOOZpsaseJp9mz59ip23E3ibupu2230yNDJGyxpgiVoOxoZ+e/Lw"
    "C+gSRIAjIpUfT9khcRF6IegsC9z3375yQiAQ6iF2eOQ9dBNPka/XMS4CXh/yhfmqIJXq3y"
    "C+KDCM99ORYrg+YsCrEj5rrFPiP8I5cwJ/RWkUcDMfgsQMl4RG9RtCDIWeAweoswugvpeo"
    "Uc6vvEiRii/GLIEA5cFOF7wlBA0YqyyAvu2AvxZS51+Lfx/3Y87zrw/lyTWUTviBjKZ//t"
    "d/6xF7jkM2Hiv/+c3HrEd+W/JysckiCaee5EjCKfVyFhjP9algommAZr3xewbVYStYkczN"
    "GS//nXFBUmlTLiS582qxi4up/JiQvPl8/LL8nPZ6nsTz9dfvOtHCnAnc84YutlkI9ebaIF"
    "DbLh67XnvhAy4todCUiII+IqT17cWrJG0o9iaPkHUbgmGaZu/oFLbvHaF+tn8u+368ARyw"
    "bxpfdiSV3isxdzzMiLgDxyuP8juU1FZDb7eHU9+/HiejabVJZegpS6apKPHA4rh8wLIoHu"
    "P/8Vz5uDIz+diC949/ezT18ev/6LhIOvmbtQXpTQTf4lBXGEZ/mDzBF/4ItO3EgF9ssg0q"
    "OuSJSg9+K3zRb09IMc9fwlTTH8qidQ+c3yv/569NWrN69Oj1+/OuVD5F1mn7xpwP3y47WE"
    "N4fTCYn45TMcVRH9hl+JvCXRw1qULCHrJqIv0n/0hXMKXB9Q8x/oXgX+JnmtGnC9vvxw8e"
    "P12YcfxNctGfvTl/idXV+IK0fy003p0y/j5U/5Ph/v/9kk6OfL678j8V/0P1cfL8ovSTbu"
    "+n/EfjfB64jOAvo4w66yA6SfpqgVnvp65W751IuS8NQP6ak7fO+vPu93/HyvecOT8aWnzN"
    "Hq56jq86ku8eeZT4K7aMH/++plw1P977NP8nh69bL0pD4mV47kpeI2muoZptCm47uBdt+v"
    "TAHco5cm6PJRtfDKa0V87/lP0+N7EayXEuNLfk84cEgF61R2yFhPyoq4EdKvTIB+VY/zqz"
    "LMHptJLb8K9TmlPsFBjV6riJVQnnO5vmDOPtmt8np+dfW+sOOfX16XIP7pw/nFpy+/ksjz"
    "QV5E9NoXBw6HzsJ7IJrV3Qa5KgmoW6CeW5oVzOttt4LQE0y45NQbyt69vZEmbOLbe62NFm"
    "NVRfdbGhLvLvhPsqns2CVEq7zJQcKaf5rfYogfMyKhuKr47+fGOYmX7Seu7X26fHcdkw9z"
    "7Nw/4tCdFRAXV+gRLX2Sja1eWh4ty5/gAN9JfMQPEbddhP6bDJk6UisdMTXgtjKgpyYc1/"
    "WCZGRUtMAR4rivlxwvhtaMoFsaIoxW65AvToIeFyRAAY0W/LGggHBcQyRumCEakCrP1fHc"
    "7VxXLYWUfMm22o0iPlw9fa/qTT2XlK5Ku5OgKNUlmzeMTavbs0BhtXd2GAwU2NbToLiyBn"
    "UcfOsxB/u/8r1PdxQoVxuPgVs5brZJB7a7OZAYm7oiuFp7z6Zy63XRfBO7JzDfMFw+Rg70"
    "Ar5Ze84CeRHi6ymM2Ft5gfFt+4Hv2pT/4eOVxu/R4xc94XAA/8Ku/Qv7ZXJGTZLF78lM57"
    "wRpLMe34JQE998uOeCDmDBF5fg47uPLXiKyLODrqKT7Ofg/J6uwwD7F0EUbnRHZ+F64+H5"
    "RzxyRrKhBsfnHPtCq3KRlPpaHFdeekY5Cxzwe55yK8bfIBywRxLG5x0OpHdfd0w+fULLuI"
    "DUMOs4MiB+K7qdMyQODd3MO9bt5CmN3e2XgOYxGM0DfBw78XHYnaDP9PBUASttODbRAiVR"
    "CBc4pHABFRHttqR/5iWxIe9IQ/Jwq2qOxcFbEgPHVHnvEtF/hFmiWhIDVBsp3hStDjjesj"
    "V0kOi28ryl5TUoojd5Au+9gEzqzVV5eWpirfrpyFZj9SogiHkuESQsDmL7UvCskpDlWj1y"
    "1mFIAmczRY9etJCfp9vfFwzRR24HLKVDb07kPF5UNWD7+hKNUfvbJLPU+fvkyZ/5e5OlW6"
    "b/u7QeVziMNsnMyveA6TgK0zFbXxXca6PiVZHdhcX3qaN1HBkPdqKlneiSuaexEC8+i12/"
    "aiUkg8uQEcdbYv/FN/Hf4wLt408fLvjZXk3BcM2By0cDculZbWOeqjIjtE2PDSzT41q79L"
    "hslca6junazEfD2nS5Nmh3hOQSTzxGhmkVGZ8iwDrtjnWCCLgeSCdp9llCqsoAoNWA/cgW"
    "UFUG+LsinhHfV+zQzCUAy0YuNKN8dkuEDvS9b2VC1W2vhgbVHFcd4AvBxBVw5Y7ZAbQ/pP"
    "Mc5HZgkrITWSxZvnN2gOl1PMs4Ec0Pl0F5QgTmGg9I8ijqPR/JEzeJzmPYJwxxARFHx5B4"
    "tCKaDqNbIcmH6SLwzIQg6HxgSsO0gb+HojYTKGoD8UpQ1AaeOhS12ZIfhKI2h0a+hgmdb+"
    "JaSceCY8Xhv+2O6kgWs1B5VX7IK3Ug4fKi0AzXtB80K7W1QE0mt8PyNOkGfLjVaQ4llufl"
    "gVgDe/ZxDZOU6Zb13gcvO0xcD7nGw9lqFdIH7E90xX7Sa9PGMj/qKIP6PjhCjC7JnLobhN"
    "k9cZPCO4xwHF20IiGjwVR+SAOCEtJDxu6iOLdoKgtQP4qZZBmfWAQJvcglrq7uz06+s519"
    "S7NFZRQuUHFAxQEVB1TcWEgZoOKe41NnEdFUjjWzylNZsMhbLfJcb7BQDQpCEGCmh9T+7K"
    "8KQi6NRgvgr/+chFZcciYx5B1hSGwyhOpDGklnK7TjNJIldslsrgG4/sBSROC4qhxX/Mcw"
    "oSbbYVqWA2CrFQp1LjlTFVbvoxvUfjAQHTbhyizXb1EKOHk9pvZGd1GyA6P7cPAdko2dYt"
    "JoZAe0boeqUaTprjelSV+Eb09KdMWvtV/vy6e1vM9aD4y8PjXxwszCdKiZKwYjwcIgPKcP"
    "RBRHSQqdJNVRHLpc4WDzBctKpKCAEJeVXSc1PpcOJ4fQ5sGdQuBPAX/Kvk/5ETPr4E95jk"
    "99OP6U0fUEykH2vaV58Z1s8PMkTYeiKa9dL6otqK9cbdaSxTibYvqidGBc4V4EA4nYoJA+"
    "vo0rBHp3hMlC+EkDmRXe+BS7MlBIJOkx7EdTxGgcMKSOcLguPCeIrxWmi1fa1ZdaFuWXKM"
    "7SgH9+SzstJnju3dVqj1qdXaM4JjvYcJM7YsXxb0dHx8dvjl4evz49efXmzcnpy0yDrF5q"
    "UiXPL78T2mRhX0zVy4YOadYKx2gVjQNRLIxIJL7P0dA6IDqXAcdBuVjkSvxmy5pVBaEhOw"
    "22ZOhemyhrr+uVtdea0BfpwLIBWREBiA0gLp7spigXpQBok7UcK002SzmTAIANAI6LYdgA"
    "nEuMEOBTA3xPa+E9LaObmBLWVdlUKVAjyi5cadLpDJ4Ah5sa520mU86y3ERxT4bxQHn+/u"
    "q8oGPz9Xl++fHs069ffjj75S8FRfv91cfv0vEq7Oe/Xl+cDYzM+CF+LSZ1dEZ6fdpOaKyU"
    "oUYd1vmpgubkloZEEgf4NtI1/msc+VwccvKbxB+vDswJJ5ggu10llYA9xWZPUffy+E2pov"
    "79j1cf9ZjnEmX6xHMi9H/I99jhJsbqoBdQFKBP9Y0MeUUVeafBXUxwXlb7xLZkA3smAKjb"
    "oT6QE/SHkLprecpVDs/0UuO5uVIGtZ6Y31HqMpQkDIcPnkOSRkEJ4U4YWoX80/rAlurZ2t"
    "GclhR+Wgcl0cVT273bprX9zCoxmUlMup+8GCfRTw/fjmAZh1YFYU4Q5gRhThDwAmFOz/Op"
    "s/u1DUmbDB9uYNOW/CzUbzyEZAHjVkXXXE+ry7bZU6ui3hIzmjaji1+um43NArmSDi9boE"
    "XgUzV6m8DIVHbIi3wgoZElM8skQLIk8jzDJMvlM0Nn4T0QXRxbWwFNRXKHJTSzTw62hmaJ"
    "2zA1hEtikGCq2w/sm0eV5QDXIq7819hWJ1VEwIneXJu0vl60fWejmCl+p8x4kOu1tUhpaS"
    "M0aHMkFmQHCP+UTHOYC7cVV+W1NcA02zc7AHbUDaTKB8ygquomm8Y5V+ZE64l6L1U6Ymrg"
    "rJrNlcEGjabEWCS4drTiP4rfaFzDdkEfEb/xTZZBEs/+BUNipSIcSp+TF+naUHUxpaXLKv"
    "3x4DYZi9sEurf0xv79ueZ7h6fr6Kg33dXxYLcrW43FllCUAs28WTNXAi+6UcwPF9j2rqOF"
    "lTVEBSeziuo1HNVwaldxVMPNRMeZh3yRLFK9I5XmaBLyFiVtF5jUUbimSFiiinC1w4tEE4"
    "CQLqVgQPgFxjUVvuJYRMM4e1b8ICauL3W60K6++h/BP4KbFY4WN1zP4s8mlpLXs0kiukIu"
    "fQxEd1B0S32fPqpX+S3FCcIMheSR3wB/Amm0UZ4sLILeWJomTEOXhPw+55tt9Tb+s/JWKv"
    "z2xd+HEGjU0b2CwjkYhRPidCYQpwMRGxCnA0/d9qlDOEm/4SSpsmGKbzp+hPieGOF70oDv"
    "SRVfcMXvwxXvBQ5dktl2TRi1wuA+Lu8binVlzFQVTDJAFAId9sD/yTXYHf03fr984a018C"
    "AX988OkB59e1btiQO++mfiq5fhJxr+Og1LqSet0/gXE6JaOsLpLVoSzNYheYtuXO/Oi9gN"
    "eokifE8YelxwbRTFPbAYotyc1LHOW8/zXOo1jIKxBBc5JMgcKKMRb0cWXHsusDuq/WVf+H"
    "ZAtVeU5/0ci+/iggNczb719M1JSiMaj8qkfMFspQw2qlSUVD+OW7HnRRAYiSL+INhbWS/B"
    "k67NYpkE8VmQ1EwOiahjqjlPe/kGOGkP6KQF3+CTNyzwDZpBPV4vEfgGn+NTB026X02a+e"
    "s7G3zT8SPE99QE3tN6dE8r4EqqT5cg1mRkZyIjhPjIZAHXL98KvtBfu4xwx/21/5cbLjbo"
    "puNHiGz3dcR9HNytuWFsA7AqM0KQO64lfusxB/uzDcHhjEU4jGZLGuiCYWoNsYYZwDArG2"
    "bC+bKsZZXbS6io8kNe3AMpoyKrobCZFzj+2iV6H2Fj+JF+AohCsolCYjPh/ZqF3H6xA78k"
    "2RHq7eRa+sFBQT4QvvoyePAinMBS4aqVq9MmntorjjProc3oksypu0FLvEF/UC9Aa/6MRW"
    "nfkC+yt8IjSx74/9lCpOUIwtj3gvs46eYRMy7m+cRFkcjD8RjiFrjIOJkiyjfiOG8nQJIH"
    "0fDXu/x6kYl0nYhLhtwJiexFuMQuUTKaMkHxP1HdmIR8+D3Z8Fvh74y4Fy+RE98c55CLc8"
    "dlXJiPEX5tpdvhfSBuXCSS3/H1DBw7cOzPWpUDjr0e6vGyrcCxP8enTsQRaUNCZAJDNtK2"
    "pShPjOy0kwZD7aRiqUmNj78dcw1V2ZSkoEpB0YdykBUNdPVDm5oPZSLQfWiKtus+BJ3k9o"
    "M7N12irYm1THjIG/ZAWDXyeeXx57CFDlSUHKEOdCA6T4pJo9IjVBibCNJsPNiKZVsRRxFZ"
    "rqzicVURiMgtA8pELpb9/qOIdbD5DDMNaBR7DwlDqukk2GBwpQJbnd8De5LFA/yrl0ZhTW"
    "JY7SEeXyw36XbIyt7mKolBom25t7xPLHOXFRFAszFtWSBVRdY6y/NTMs1BItqa5qksp0Fl"
    "eH4gIhdyonELJlemTS7BZT7GIM9zRUJGg7QqYJYYEmeKeCxNH4n9W3lWSZJ7/AXT5Xw+eU"
    "7huPs58QIKj19IlvSBSJ/bhokSfwKWKZoTB68ZSWoGcqVaOub4zayXRNQyZCuC75PbWMpv"
    "26AFfhAeP+lqjDuEh0RWEuTTJ748Q4fdb+r6UUv7jcOTd7B9xCHMu98wb6D4+0ZYlHLiL+"
    "GDjpFuKwGVye0w9Oogw4AKqmh8vmxhJxclwVQesqkMYR0TCOsABz+EdcBTt33qwNUAVwNc"
    "jY6rkahrmJr0adTzNOljN2FpGJFFtFYkXHpxbf8sZlp8r46EMRGBqOSB7RLTBl4D1FdQX0"
    "GRAfUVnvqBVf4YdXlC9bYsEC6J7Y4ZnvR16O+i+UKuy1WxPgtDXBMzW5IrgS2cXwe4XTVt"
    "Txe/XP/2e5VUn689P5p5moXaRqurkkCsH0R+7Y8k9JIfVTLNkivTJuOM5WOMyj5KzzU3rr"
    "jF5ZM77KOknvHXyKfOPXGRj1kUJ46KTG3hw0681gHDsZEi81vFwafxqffzFRrz7zellG9W"
    "rSJ2aYNVOESrcL+Vl/etsvas3KxCcutpKmE09DvKJABgk+LW5LPGEKslNNLhwGaU2Qyx98"
    "90KrgwavVgKiJN1uzBUso64IQx2lDXye74qkpCXmWzp0PVKSpAWzs8vpWz/ZpMdpj4tvo9"
    "qotsUO6Pb2tqrX/bWmHdvKz6GRJ9pkUPai7ytSxvLpM9ke+RxKfB1VcvRAvMFkkZGG7ypm"
    "GmWufIkye07C5NgsiLNrNuOz+zBT46eQ1dn8ehyUPcar/s2ZK4Ho5hskC5KAVYG5aC9v5X"
    "W07hrla1TyV2p9r3iXCs3f/t6Oj4+M3Ry+PXpyev3rw5OX2ZqfnVS036/vnld0LlL+CvSf"
    "WMjwOLxZ1LjHBhd19kNznE7/nP06PcXj2hNMWAczCHUkIhU5ws1JGCEESf1XmRrIitgtQI"
    "t4tezsE0VMQucbgoBaQCRO480xiOgbgSL4MH6jlaniO9NG0p0psNMmA7HB97SyTMWuSsWU"
    "SXJHyLblZ4I7JaZ7L+0o10893QFQlmeCkcgzcykXUV0j+ItImZ8BMKZgP7PnVkhWBtrm6/"
    "X2bJkqR3kJzccampDgmT0vzF7aBbboaGbvw9Hc7Jz981v934CO52apc/pT7mjWiE/e6n7f"
    "TJAQc2GA4MYpwnEOMMmhLEOMNTt45xXqdlX4wdCJlEJzTUqMOcn8L5PYns29EbNBC2DyrT"
    "7qrfk2rgbQt4ZRIAvhX4gg1nGqpVEHrOwVq5mWoKXS7xnHHLiI+Q3BLRs9QuZlgrDTk7Jh"
    "6AgOr212vyuS7Ele56K+0N3ZYMnYJenWKoL2yfDlcwfydq3UML39228D38LpH72ZE7LFXm"
    "ekwmAlWBv/gs/AqV808ZXz4BieMtsf/im/jvcUHOAb34dPmukm9gDFwyFDDTvuV6zPTv83"
    "PELHV7GKGWDgbcFB+jKXolEcBQ8Ipbsb8FQShlOeRSliVHtnFgUVEMIouqwYbhFrGGIYQa"
    "6vHkWuzSEk5FBNAsHY5pSIkFnKoM4Fk6KN1bSzRzCcCyMdEzPWiq4Fpnef6Aw2hzuCdSa4"
    "Jn6Uyuye6s7AMdIPsj9gm7Sic7yFXbiq66/xlAKw/zDqD9nq7DAPsX6XTjBFdVfQzAFUd7"
    "d9i+94LDNUJaoVXUIANk+bnUAbBpzvY4Ec3P7kEl0CcB5HI118eXp4u9NcZ85qcjWwPNrw"
    "LR+Ij/QW8RDlAyQTVGvGGcZXh3eo+JCkWZJ++l86hrcbdPDb2GoODBBAVnC6WCe21UsCoy"
    "poziziKDD61s5848pidGQQAnDUEAJ9UggD/XWGakmnLa6nggtPmNRzPpOTbFrygBCKZO4F"
    "mojfZr9hxnQoBjxHcKGwjV8YAeON+3W3F2/tCiBCDoBQ5dklnSXNbWG6ETBrdZBWLVrjPH"
    "tmANAqg6b09qylrgWhEEX0U5ipG6a8d2KyhKAabVc8oOz1wCsNTYO3ZgKiKwkTa7JpViHE"
    "/ky5XaH4cJbLsXonBEm7omMw66M//kuH09lQPbxOMTn0Zd+NfzmcYJb/HgNsBWbKYdAPtT"
    "Ms1I9wblyDHAVBtEbg3pdTzLONdprhCZ+NILhmkH0J7lM410wWpt+SH6gsUqr3cFJ+9Auy"
    "c4eeXM+hfxwcK/SwOCHP7o72i4kVW/xDpAX158RF+9/tvxV1N0/t1fj47/om9QtMUc+3cg"
    "g58X/LwD2sw6rwCVvIh6J297iQdVfsje3oFUd7BxDoFjKEVNbFmmqKVjATU7txC4hMBfAQ"
    "zwgLEEynI/lCUwE09nJvZjLseZQRpLOUsZqjeSV9kQk4Lccd8vREOERSMwRgNtKe2aYZZG"
    "btrXacAVk0tzkyX2fLDCx2GFQwnmCZRghmK8UIIZnvrgSzBvcVz1+WT7bhYODTJ7LVUZq3"
    "EWAGcCA25jtyXAx0cmAPNR9cUTjyoArzhIVis4ExgfwN1vD8JKtd+Bi1KAczvOPg7u1twi"
    "t0FZlRnhdnxqgPFpLcSndcXZIxIuZy7eMBuPqE52h2bZq74A79gug7rMWo27j7rMHpvV1w"
    "NqLBdcktxhneDsk4MtFMyxY+vVyve2QV2VBNTtUMehs/AeiIa4bENdlQTUW1Cv+Mv26IQ4"
    "c11Be0/qfBHp9WmrS0KwDdnQVtfEzwsSEuFsEKLI0zT41I5od0gAHz8YPp5/A9ElTtcr27"
    "nECJSVHfAe4oFgnwPo2hnnRbHRYd295ehoS6A0NOfQl0A5fGh7WcYhubOs5pNLAMImCMvE"
    "gbpY2polnIuMkPc4MsG4HuEq7yE0IMu0bEVmt4rGYUSR2WjFpSdRfQxXAbmm/A/DoKitS/"
    "cOAfz2vEJl5ZnERT3JzDjzferg5KdUjAzlaqOJgYvj2kOfuA4t44Zl7UfkhMT1IiRqkyJG"
    "IoTvODyM/41cMk8v3IZ0KT4RST80eMv/GRIRIYJ9bn7w/wXkjt/BA0EhfUTRAkdI/BjGhR"
    "mioXfnBdjXRFft804sA7jkLTy1/mQ1fMt9+qRg1g3GrIPo/adki1jWxCqJAIZ2PVQ76Z96"
    "QJhpGqiGxBFlGraJ6CqJQkjXIYV05eeuxflYEIJEoUrp4bk1oqoMAFrZm4RWK9qqWmFaEu"
    "swB2sI5lu3GVhy/VXB7bl3xUCXa6tlrL6tBhlY8XYJ6BqiWzhdOkjIqm4kTyZ+inzEAe4e"
    "rQ+htHn2zv/8EId1TbQe5vjStNm5nA9qpX0+0IBsENdbiYhGSHmUNBLnLbpReq7exFzKKq"
    "R/kNg8p7eSQcm5Jo1bupdvsKRpSo23+kyQi9+DbufMzdkBJwoC4TQYwgny+iaQ1wd0AOT1"
    "wVOHvL5BhQUBGW1JRoPvaGu/R25WmMJXEgEMnXUYksCxC4NSZEYYB3Vskitanyla3hCX3H"
    "6lGgPJrGRjLj1kpAdSsHGFNyScheSWiPVpF/9bFYUwSpMwyu1aMUEPpkYnUInNMnZVFsUA"
    "1nJNBKXFuSmmqgwAWk6QyxubG7N/uQjA2eynrM+zte8Lsm3w7jBwbXejFXc+Az8lNFswR9"
    "eoy0Jlo+0A2sQHfJFON1J81TPGpF0I30K7A3fkDnblvBlUvdNviO89kFBb8jS7Nm3yArvq"
    "qFY38HeUuiwOjL+jKKKKh/ZrtMQuQfMNulmF1CGM3aBbGqJHMdgT4fMut4pc2f4joBHakA"
    "gt6QNxq67g3r7F0h0cd+EasC+1NDd/V2Oqs2fHNbh/wf0L7l9w/4IjENy/z/Opg/u3V/dv"
    "pshs4+zIhMHX0err2IOffWClMe3c7MJqm8VmAb215Cx1stDlprQeU4vLAldVBsjgEqCPOC"
    "QLuma2na3KcgBsM8suF2EHdFre4PxwkTXsbm7MVGZrsQN8f1bnGim85XfXAOLC2dQBzCr3"
    "eJDnWCvIutN8kNSwZOYb6OGUuW+niGd+OrSVJ/47fUTLtbOQpVmCmJX9giExgWRpA1mWJZ"
    "62yv9aS1tXY0l+UIdNo8ssqVwZ4o6hQMtoCFPoRt09a/rnmm832iKQ+thbdTwE3pZ2MtPN"
    "oLwBgnKvM0PT3dsC2IogQFuOrg2pu3ZsIz2LUgBqW2mKXPvenSI/UGgNSlMUNkMDayl/yz"
    "u1+EceQ1PZGw2QTt77DmD+IZ9ppPgW98hB2aIKq6WxRIucV70dysS4Wca0mfRCwJESO5QG"
    "B71FN7dr/9bzRfmLGxkqdBP3COePgf8/JEplCYYeQy/idyNjjkJyy3fhxUz6mNiNrrnCLr"
    "5ywGUt4t8766O8RUSjWKuHiKzCl+Qrq+9vypZs518ELMdgWA4IC5tAWBgECEFYGDx1CAuD"
    "sLDnGBZW1Ci3Qbs4A0DeCnlBtd4G8cIEAHgr4EVL1TgEsiD1rEsOZazCVqUy9NJQLcOkWg"
    "Y0qtYqi300qobKRn1XNlqFniOKJgeOv3bJLMKfq1g3dknWT7DDZsn72ZE77FDteqymjIE+"
    "BkMdDzEYga4Vrx64QNuD9xlipn3L9Zjp3+fniFnq/jBCLR0MuKU06tw2SqoiCHEnUGEMKj"
    "gNOQbCvoJT/pJ3AO8HkrK5Y8W3vCUONMykLumhGmxlFG5ikflwFZA4UUHJXZiiRy9axA1K"
    "ZNVg/reob0Oy1AZ5XDPEFiIShF9YIrqOqtElXU++bT2caT9JE0oEE8QSjCKWADImug8oUG"
    "+jAms9K1USGyExdWLEtZ40cK0nVa4V8lOeYnvxG49mkqAzxa8oAQimXNss1Pq+mwm6TAhw"
    "jPhOYQOhOh7QA45zuxVn11ekKAEIQjWYcSXfDbPUwxMxFS+tHZ65BGCpURftwFRE4HWHGk"
    "X7qlG0j0TFYW4B3eQplneFDoD9KZlmpAtW2QgNMNU64K0hvY5nGec6zY/pQTk53icNzica"
    "90Z2bdrk2PDVUUYODRK40uWAWESde1lQX++cqBvY7mgA0n4wpL38u4J5Qw5LMn6ElHIv4b"
    "v3/Kfp8W2P8k9lh4z1HgP8K9rvfvbo/xJOAN0GHV9o3J3/zIa0bs3XC4Ic7CyIi1K3Q7z7"
    "JioWErUIAsQBJ6JHD0o3/qksQLBQqux5snkKF1t6TNeRpddv0hwOv6kKdXZe/Q5nxlDPDH"
    "CTPYXo5DiT8IFoVq0ePXU8oJfuD5bMUUkM2KNhkcXjAbWBkoP6Vj3yRqqd+0R0VcN6pPCW"
    "tsNBcR6f5HlXS3uolxt167A0sFXD/lHSGKm2KlsRFutRvxUK7R0lDD0uSCDDLu9k98I7ys"
    "flYZiCGWFVvbqH+bXadDGKtVahrovGnBaXBwRngs7+7LVOqOtUi+WIK/yArQEFtw8LWjDj"
    "dhRZAQWhoSD0oPAFg/nZGszSrvxAH8hElwSZXZw25j+KYbNlOq7VVj5DcerWA8l9RJEoh/"
    "1IggjdchsXUZG/mMAWG7tU2KhvUUAeuA3rLHBwp3M/dTu1ZdZj+TXqKeNRLC/iiD2xx8rc"
    "nXSkKk3Mn9RaFPrreNp+weihPHmGQ+qj7/YXAHECxMmAj0uLrI7d95w+IMw0hRZL+4gN1V"
    "QSBa7pkLimyoGyTcBYZRKIHJO/u6k0rKrRWBytJTFI7jGpWtoQVjqeqqU7CCodBIM6ynUL"
    "BGoPoDK6Dh3bpVoQAkgriajhHbFdpgUhgBSitfZGPscvN1DPJuAWNkKjbD/xlgO2Zml/yo"
    "44+Gaww9S4OnP97cd78t/YX9cGG+YXp03ek4fCsK1SeUTqjJiGFFNtqPBnYD9PsmFfy+qP"
    "S/rAHw3C/DL/WcjhR5tItYln+LdsWrPknh6/+wm5oENTxffabQu47eFx23b1nqDWkxJ7gF"
    "lk2YtJEXmif2CYp2iDe+BJea4GBs1VQK4p/6N/c2YIW2gPrdWfrH+QiyAKN3UKSHK1VQMh"
    "M5INNG2XLiI+kOvJbASRX5CpAeI/Mihkirw4FUG4cFHa7qg1iqOH+QcUyiF+FiRHjMbHD1"
    "5q8FJ3B+WIvdRgMIDBsA/kpGJjyQSoMuDmLOKZ6i8WcCoi4DoCr/HO/XFpbPpTSXc1Hv4w"
    "cW21YJVXFbJsOkXW2tGZWeRPhPZ7uha1tjIm4CAPrVZ41SN7UE6in3FIFnTNyETD0eQXp0"
    "0UzWNhmEmGjY8dEjf8iitsyopqDNHHQJs10zIcynIO7LCbNjASDv8BVcwb2pAn47uJn9wr"
    "T1uMn3xlEj75qj568lUleBIqnvYbnBqnEm5ZO0ErDKpxs2pcBK0DbeMZRP5oF9qgdI6LB6"
    "KvKxtfaNQ1SDbEQM9gSxnkIRJupdyU34lobUtcNN9I10xIfLyJi1IlJV3Xc99jC+JOEaNx"
    "di5GgvYkYeK4YffeiolEXZ2q0vM3/iP4RyD9T1wOz+k6Hipo51g9EmW3HvmqFtcXhD+o9F"
    "vlp3EZ27n4dooWSXvV0LtbROhGphmzm23cUUQSoTt1Gp17d7WdN7U765Y9N/erLsQdN/92"
    "dHR8/Obo5fHr05NXb96cnL7MWm9WLzX14Dy//E604Sycd2lfznp9Dcp87yRZK3mJnoJ2aY"
    "qtQN+NeT0szK3J91wI2HctovzQYlp9rXbTrgputYEPDNSueyZzjHwrCy8TGPIOPCQTb0XC"
    "pcf0i7ce5qIUYG2Y6yl0Uts0T0UGNt8SnlKFt1m3ucSAlYUhLVmPzQIaebdeHSFxTqlPcF"
    "BjmVSlS7jPuXhfm0Vquux2/Z5fXb0XM2chQOeXJRPk408fzi8+ffmVfA58kBcVLJNCaJa3"
    "8uwLGpTlYN+AEsAQ8EbX0Zza9vwtCHX4Hg0hfL4L5nq7/IUY1epzsExfuMqmOUD023Mt1a"
    "XXe+7CpUuWKxqJgP2JhqhWL0+b6GqvNNAog5Lc3hInSqnge7JB2Bcb0QYtsPs1ip8bWokc"
    "RscRoZRTPmgVoeOXyMUbTX+GribVNmVIhidPhk/c3I9BOTMgx0B+k/jj1YF58YsP3RTtoh"
    "Q4P8sdNYkmoKoezWQ4wFi2g1fiN1tSOAWhETI4r03Y89f17PnrCnvuBat1NFtgttD55wIc"
    "bmq23IJc2QDeRIQdINhNFvD7q/OCTcAxPb/8ePbp1y8/nP3yl4Jh8P7q43fpeHWVn/96fX"
    "E2JO/FAeEPljBYwhVL+EmWW3dmxvd0PtGYF+LjRrPij2RAqznxngZ36JGG93F8yCqkAjg2"
    "lfGzUhljMihERILIFcNEVMotv6DJfH7qZJZxJcV3CnKSxxIBDBElO4lu4AhG6xp3UDvQuT"
    "RA3Qq1x2ZuuJmF6y08QorgDp1B2ScH6w2i8r406/v7H68+1tl4mUhZQ/OcCP0f8j3WW46X"
    "sovP154feQF7Ib52H5u3gKjwGNLFnVkkygN5p7FHxATnlXLjutqBtRE/6fBuAjVNnsDLvl"
    "TjrqN8aBTnvhsimY0HKMtQLrmqyDVvGyJIEYGS7SYxEama7uhLQNQu24ocLN/y8l2v3K2g"
    "rcgBtBVog6QAlz24VUmAtwzvLfb8LbAtiwGwVWAFr2Kj9eYSw1B6xfeNRulND7G5leeuKA"
    "U0PNDwz5SGL+xsXiDTILd47CXRDp774QR6Dukxp5i0PGfftkKXIgLBu40J8wKpKrLWafLf"
    "JtMcJKKtoYTKchpUXvwHrv1ONO5A+fm0yR+4TEcYJMWLsbEDT7jt0m5/U8REE+okXVw4+U"
    "TXaTHiQ0yI/PXym0LlYk2YYcdzDz8NHfyEffoJEyZOe1a08nf64+Lwqwb1VNgG1zW1NPMU"
    "Dj7HdCCOwoFk+T9L0CFQ7qlbtbJhEH73oc22nEsMecVuuSkfH5lsynxU7aqV12rSHTVs31"
    "kY4prw2qJYCew+ub49mb8Xv1z/9nt5ea7nfxBd4deG9ZmLjHCBnhhpDScNWsNJVWuYU1fD"
    "el5zZVoPcTp+FPi2LMlmorkQ750OL7PPpQr7UUSWK91eUOtMUUXAkVJ2pJAwpJoTrH75Zg"
    "JjqJWw6+ULlH79wh4vpS9ony0euSIGVP7QqPyBZE4ITvQsirCzWNYUEy2NmLbxp3zFFQYb"
    "UKmCSE4zqiX16eAw9PTUaONYS6pT3i4QnWMhOvlwT5+vWqvbqSK70+36PAW7jpPZl5dxaM"
    "B2Q/ikO44FnIoIwNnSAShx3z3Ra5v6CQ8T0vbmP/mCMuhPs1tP+KFiOlRX+EelTt4nbh/p"
    "FLzKmEYVT628NwvT4Qb1eKTGtiIh4+qGKJouZPkn6ny6ijumYgY1deKa9+WqOuNQ4KACzn"
    "M/F4s+D7xd510MBNFkYAyCCUEkdzbtK9TU4UGVGpPxs4NODw1KaNZZ5YkaU9bE5cAegqnK"
    "pK6+QelMSf1HjaaUV4as14/yIpQGzFeQlhNchXTpsbi7DUYOXS69iD/xJI7vrdLxJqG7RE"
    "UQ/lUahqybOaEX4OCO920qgegxP4Sgpy099N3XZxtIrBl0lNlVqNnhOLosLAJ+DlHbJhGq"
    "DJhY5Q4neONTrMGzPoNUERlGCumo6qZAaET9dj1ey9flSqr9E8+l4Gkf0tOG6D2I3jvg6L"
    "0VDu+3OqEKghDLNbRYrnL5tm1OpFwMnu/Qnu9eY/X+9f/B2dah"
)
