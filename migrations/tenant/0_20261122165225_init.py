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
    "eJztfW1327aW7l/B0nxou5ZObuqXxKe5a9ayUzfHnSTuTd1pO50uBSIhizVFqCRlV3Pm/P"
    "cLgG8gCZKAREokvfshaURskHwAAns/+wX/nITEw1744tKy6MYLJ9+gf048vCLsf4qXpmiC"
    "1+vsAv8hxHNXtMVSo3kQ+tjifS2wGxD2k00Cy3fWoUM93vjSQ3F7RBcoXBJkLbEfvkEY3f"
    "t0s0YWdV1ihQGi7KIfIOzZKMQPJEAeRWsahI53H7zgN7Opxe7G/tlyvxvP+XNDZiG9J7wp"
    "6/2339nPjmeTv0jA//nPycIhri3+f7LGPvHCmWNPeCvy19onQcDeNkgEY0y9jety2LZrgd"
    "pENGZoiX/8a4pynQoZftP9euUN1w8z0XFufFm/7JL4fZbI/vTTzbffiZYc3PmMIbZZeVnr"
    "9TZcUi9tvtk49gsuw6/dE4/4OCS2NPL80eI5kvwUQct+CP0NSTG1sx9sssAbl8+fyf9dbD"
    "yLTxvEpt6LFbWJG7yY44C88MgTg/vf48eURGazj7d3sx+v72azSWnqxUjJsyb+yWKwMsgc"
    "L+To/vNfUb8ZOOLXCb/B239cfvry9NVXAg42Z+59cVFAN/mXEMQhnmUDmSH+yCYdf5AS7D"
    "deqEZdkihA70RfmynoyQ8Z6tlHmmD4dUegsodlf/3t5Ouz12cXp6/OLlgT8ZTpL69rcL/5"
    "eCfgzeC0fMLffIbDMqLfsiuhsyJqWPOSBWTtWPRF8j9d4ZwA1wXU7AXtW8/dxp9VDa53Nx"
    "+uf7y7/PADv90qCP50BX6Xd9f8yon4dVv49cto+lO2zkfrf9oJ+vnm7h+I/xP91+3H6+JH"
    "kra7+y++3k3wJqQzjz7NsC2tAMmvCWq5Ud+s7R1HPS8Joz6kUbfY2l8e77dsf6/4wuP2hV"
    "FmaHWzVXU5qiv818wl3n24ZP88e1kzqv95+UlsT2cvCyP1Mb5yIi7ll9FEz9CFNmnfDrTH"
    "/mRy4J681EGXtaqEV1zL4/vAXk2N77W3WQmMb9gzYc8iJawT2T5jPSkq4lpIn+kAfVaN81"
    "kRZieYCS2/DPUVpS7BXoVeK4kVUJ4zua5gTn85rPJ6dXv7PrfiX93cFSD+6cPV9acvvxbI"
    "s0ZOSNTaFwMO+9bSeSSK2d0EuSwJqBugnlmaJcyrbbec0B4mXLzr9WXt3t1I4zbx4kFpo0"
    "VYldH9jvrEuff+g2xLK3YB0TJvMkhYs1+zR/TxU0ok5GcVe39mnJNo2n5i2t6nm7d3Efkw"
    "x9bDE/btWQ5xfoWe0MIvadvypdXJqvgL9vC9wIe/CH/sPPTfpshUkVpJi6kGt5UCPdXhuO"
    "6WJCWjwiUOEcN9s2J4BWgTELSgPsJovfHZ5CToaUk85NFwyYYFeYTh6iP+wAGiHinzXC33"
    "3cx1VVJI8U121W4k8f7q6UdVb6q5pGRWmu0Eeak22bx+LFrt7gUSq32wzaCnwDbuBvmZ1a"
    "vt4DsnsLD7K1v7VFuBdLV2G1iIdrNt0rDZzYF428QVwdTah2Aqll4bzbeRewKzBcNmbURD"
    "x2OLtWMtkRMiNp/8MHgjLgRs2X5kqzZlf7h4rfB7dHijPTYH8C8c2r9wXCZn1CRZ9J3MVM"
    "4bTjqr8c0J1fHNw90XVABzvrgAH1t9TMGTRJ4ddCWd5Dgb5/d043vYvfZCf6vaOnPXazfP"
    "P6KWM5I21dg+59jlWpWNhNQ3fLtykj3KWmKPPfOUWTHuFmEveCJ+tN9hT3j3Vdvk/h0axg"
    "UkhlnLkQHRV9Funz6xqG+n3rF2O09o7HZvAppHbzQP8HEcxMdhtoM+081TBqyw4JhECxRE"
    "IVxgSOECMiLKZUk95gWxPq9IffJwy2qOwcZbEAPHVHHt4tF/JDBEtSAGqNZSvAlaLXC8RW"
    "tokOg28ryF6dUrojcegfeORybV5qq4PNWxVt2kZaOxeusRFDg24SQs9iL7kvOsgpBlWj2y"
    "Nr5PPGs7RU9OuBS/J8vfFwGiT8wOWAmH3pyIfpywbMB2dROFUfvbJLXU2ffkiNf8vc7SLd"
    "L/bVqPa+yH27hn6T5gOo7CdEznVwn3yqh4WeRwYfFd6mgtR8aDnWhoJ9pk7igsxOu/+Kpf"
    "thLixkXIiOWssPvi2+jvcYH28acP12xvL6dg2PrAZa0BuWSvNjFPZZkR2qanGpbpaaVdel"
    "q0SiNdR3duZq1hbtpMGzTbQjKJPbeRflpF2rsIsE6HY50gAq4D0kmYfYaQyjIAaDlgPzQF"
    "VJYB/i6PZ8jWFTM0MwnAspYLTSmfwxKhPf3uG5lQedmroEEV21UL+EIwcQlcsWK2AO0PST"
    "+DXA50UnZCgynLVs4WML2Lehknotnm0itPCMdc4QGJh6La8xGPuE50XoBdEiAmwOPoAsSH"
    "lkfTYbTgkqyZKgJPTwiCznumNExr+HsoajOBojYQrwRFbWDUoajNjvwgFLUZGvnqx3S+jm"
    "slaQuOFYu92z1VkSx6ofKyfJ9nak/C5XmhGaZpPypmamOBmlTugOVpkgV4uNVphhLL83Ig"
    "1sCRfVz9JGXaZb2Pwcv2E9ch13i43NhOWJmoKl2d1pb64e1MklR5SG6UOcqDcin7l0+f3k"
    "SRt849CUSCaVyYYY23LsW2qDrNya8Au+EUBTSq4SO3sLCH5gSxGRQQWx0HfIibGia7ChRn"
    "iSLNHumgQbpXzn3lHqNcBxW7Szzn+2s0RbvL309OTk9fn7w8fXVxfvb69fnFy3SbKV+q22"
    "+ubt7xLSe31yd7UE3lIWOOYrTcxEC4iASTWjKCrXPUN1Y0MhmI/CgGYa/5OxvGguWE+mzi"
    "7UhGvNIx8l5VG3mvSkaeT9hrBoo1qRpkSQQg1oA4v7PropyXAqB15nKkNJlM5VQCANYAOH"
    "IymwCcSYwQ4AsNfC8q4b0oohubEsbRjrIUqBHFoHJh0qkMHg/724qI8lSmyF5uwyjXeTxQ"
    "Xr2/vcrp2Gx+Xt18vPz065cfLn/5Kqdov7/9+C5pL8N+9evd9WV/6m4JuuKH6LOYVNEZyf"
    "VpM6GxlppqVS5muwqakwX1iSAO8CJUFdSqbflcYnjEnfgfZwOL2+FMkNmqkkjAmmKypshr"
    "efSllFH//sfbj2rMM4kifeJYIfpf5DrBcAlnFfQcihz0ib6RIi+pIm8VuPMOropqH1+WTG"
    "BPBQB1M9R7soP+4FN7I3a50uaZXKrdN9dSo8Yd8x2ldoBE1f2A+I+OReICHDHhTgK09tmv"
    "Sa0Oi67W2Nt+EaQFO8p7a0t9GlL4SXxBrIu3dAJlN+daFnoVmMwEJu13ng+t7KY2Jhz3CZ"
    "HREBmd4g6R0RAjK9YciIx+hqMePGxMSNq4OcRFFxhaiIs+eCnUuhIgd0xPqyBsj1UCZHIE"
    "leru+pe7emMzR64kzYsWKJyyeoSQ6oKZpRP+XxCBLAA4OfUYsekFbkPXEC6IQTC1aj0wL8"
    "pSlANc87iytzGN+pdEwIleH/NfnYdlXjEkYorfSj0Ocr42Bv8XFkKN8iF8QraA8E9xN8Oc"
    "uI24Sp+tBqbputkCsKMuzFLcYHqVrRIvGldMmeMp3dVeqqTFVMNZNZtLjTUKuPC2iHPtaM"
    "1eij3oVIRwLOkTYg++TTNIot6/CBCfqQj7wuekqk/fTpeGLqvk5cFtMha3CVRF6Iz9+3PD"
    "1g5HVSlNbbrL7cFul5YagyUhLwWaeb1mLgVetKOYDxfY5mp+uZnVRwUntYqqNRzZcGpWcW"
    "TDTesIWZ9NkmWidyTSDE1C3qA4nTkQOgrTFEkQqyJM7XDYbEELn66EoEfYhYBpKmzGBSH1"
    "o+xZ/kIBv75SHjZ7oFv/t/ff3uc1DpefmZ7FxiaSEtfTTkK6RjZ98sSRtwvquvRJvsoeKU"
    "oQDpBPntgDsBFIoo2yZGEe9BYkacL8aMT4fNwd9Tb2WlmJAvb4/O8hBBq19KygcPZG4YQ4"
    "nQnE6UDEBsTpwKibjjqEk3QbTpIoG7r4Ju1HiO+5Fr7nNfiel/EFV/wxXPGOZ9EVme1W3E"
    "wpDO7j0qkz5udx500yQBQCHY7A/4k52B79N36/fO6r1fAg59fPFpAefdlD5Y4Dvvpn4qsX"
    "4ScK/joJS6kmrZP4Fx2iWjjC6QKtCA42PnmDPtvOvRMGn9FLFOIHEqCnJdNG2cOt5sQPEG"
    "XmpIp13rmf51KvYRSMJbjIIUFmoIxGtBwZcO2ZAJQHv+tPhYW3UcEBpmYvHPEKpQ2y0KJ2"
    "q4zLF8zWUmOtSkVx9WO+5WGpCEJAwpANRPBG1EtwhGszXyaB/+bFNZN9wuuYKvbTTu4AO+"
    "2AdlrwDe69YIFvUA/q8XqJwDf4HEcdNOluNenA3dyb4Ju0HyG+FzrwXlSje1ECV1B9VQd1"
    "VRnZqcgIIT7RmcDV07eEb1ylzAhgSWaECJ9qIHxaifBpEeH/YYaLCbpJ+xEi234dcRd79x"
    "tmGJsALMuMEOSWa4kvnMDC7mxLsD8LQuyHsxX1VMEwlYZYTQ9gmBUNM+58WVWyys0lVGT5"
    "Pk/unpRREdVQgpnjWe7GJmofYW34kboDiEIyiEJyyT1bHkytlLzUCAo1HcJS4RkmRif0ZB"
    "KAsFacKDPd2bQ09QsWxEaHdfvuQUuZPVtjs6izZ4cPbTenipN7w+N5MglAWAdhrqdFsR8m"
    "KOelRod0+8sEn5b8fvy5dsC7Qnx0wHezFy4NmY9UYHT4tj+xyQo7rgm4qcDowD090UGXta"
    "rm7E5K+D6RecAtFgOEJZHRYdzJAjHH3oOx3ZcTApx1cHYYZiYQJ+1Hh277y/DcsYwmb9Qc"
    "gG0Gln/mlbkRDcuDJDc6qLtR1Xxnhf0tx5EaKcglwQPi/W+n9vmpdX4Y2OtY/AT015WQvy"
    "6ff2vxZCFjvItyh4R7If4bJNxOMONlgOzZejN3VUt2U4pxUfqABH8S2jlYfn+Ntys+aUPi"
    "r2Y23poEnStlD+g1POtqtrfsNmRTlGcQzXz6ZD65ZcmWJnZzgPLgp7VL76lhDrIkAunHte"
    "nHHKkyssbZmt/FOQyDRLQxXVOaTr3K1PxABFGqSEWJr0zrUlBWWRuNfM018QPqJdX90gSP"
    "KOPDCZI0kDficpYdElsIXwSq3M29++SlAH9eUvJIfPSEeTG/FX0kNmLTdRvwUn0climaEw"
    "tvAhLX/sOOK4r/sYfZ8D0vQMGa4If4MVbiblu0xI8EeRT5PHlUnPTtE1ERkHXv0acl8Ylm"
    "cstvE96H4oTRcWS9DPY8cAjX7tbWHQJzPmyEeUkm9hE+KqZxYymnVA4sLH1VNN5fdsjryU"
    "u2kNfTT1Wq72k8CSa1eTyQAjmBFEhIhoMUSBh101GXLB1d80USAa6mlqvhSLXA1XyiY+Zq"
    "pOnUK65GoK5gapLRqOZpkmHXYWkCIophrYm/cqIa/WjDxstHWFAhKhJGRwQqePRslZjW8B"
    "qgvoL6CooMqK8w6gOr4DHqMoPyYxkgXBCDKDOtKLNMlytjfen7eFsRBJKXK4DNnV8DXK7q"
    "lqfrX+5++10RwrRx3HDmKCZqY/iSJAnEej2xXrJ0j2OY/Uh8J36pgmkWX5nWGWdB1karfK"
    "PwXDPjillcIrEaxXWJv0EutR6IjVwchNEhwjxaiPuwY6+1F+DISBFn0/GNT+FT7+YWCvPv"
    "N6kkb1p1InJpg1XYR6vwuBWUj62ydqzcrH2ycBQVLeriuRMJAFinSDX5S2GIVRIaSXNgM0"
    "rBlGztn6lUcG7UVgRTZiJ11uxgKWUVcNwYranPZLZ9lSXhUOx6T4esU5SA3iE4lff2a9zZ"
    "MPFt9HuUJ1mv3B/fVdRM/66xUrp+efRLxM+L5mdJM5FvRJny+TYkAXIdEvs0mPrq+GiJg+"
    "WUKb8W4W6PJMxU6RzZu0PDU6KJFzrhdtbuCc7BEp+cv4LTm8ehyUPcarfs2YrYDo5gMkA5"
    "LwVYaxZKc/5HFbzq3Feq9onE4VT7LhGOtPu/n5ycnr4+eXn66uL87PXr84uXqZpfvlSn71"
    "/dvOMqfw7/sg0QbwcGkzuTGOHEbr9YbryJP7DXU6PcXF600MVOsB/G3OpJgdFMcTJQR3JC"
    "EH1W5UUyIrZyUiNcLjrZB5NQkbmi1mL19M1LAakAkTvPNIajJ67EG++ROpaS50guTeuoDk"
    "dqpMF2WC52VoibtcjaBCFdEf8N+pxUcmCKRUg+CzffZ7om3gyvuGPws0hkXfv0DyJs4oD7"
    "CTmzgV2XWqIAozJXt9ubGbIkyRPEO7e4e5uESaH//HLQLjdDfTu6T4t9sv13wx432oLb7d"
    "pmo9RFvyENsdt+t62OHHBgveHAIMZ5AjHOoClBjDOMunGMs3Fx7j3rcRfJkVGHOe/D+e1F"
    "9h3oC+oJ2xdp/DvinAoD0I1A5wy8XQEvdQLANwKfs+F0Q7VyQs85WCszU3WhyySeM24p8e"
    "GTBeFnj5rFDCulIWdHxwPgUdX6ekf+qgpxpaM5AaEhQyenVycYfvnh8pevcrr1+9uP75Lm"
    "EuZv399ewVG8TVO65aN4h3/a43FW5BZLldlOUFHT//ov7lco7X9S++IOSCxnhd0X30Z/jw"
    "tyBuj1p5u3pXwDbeA85bGNzxAz5Veuxkz9PT9HzBK3hxZqSWPATfIx6qJXEAEMOa+4E/ub"
    "E4RSln0uZVlwZGsHFuXFILKoHGzo7xBr6EOooRpPpsWuDOGURADNwuaYhJQYwCnLAJ6Fjd"
    "JeGKKZSQCWtYmeyUZTBtc4y/MH7Ecnjw9zR2pM8CzsyRXZnaV1oAVkf8QuCW6TzgY5axvR"
    "ldc/DWjFZt4CtN/Tje9h9zrpbpzgyqqPBrh8a28P2/eON1wjpBFaSQ3SQJbtSy0AO+7Dnr"
    "K9u1cJ9HEAuZjN1fHlyWRvjDGfuUnLxkDzW48ffMT+oAuEPRR3UI4Rr2lnGN6dPGOsQtHA"
    "Ec/SetQ1f9p9Q68hKLg3QcHpRCnhXn3spSQypozi1iKDh1a282Ae03OtIIDzmiCA83IQwJ"
    "8bLDJSdTltuT0Q2uzBw5nwHOvil5cABBMn8MxXRvvVe45TIcAxZCuFCYRye0APnO+7zTgz"
    "f2heAhB0PIuuyCw+XNbUG6ESBrdZCWLZrtPHNmcNAqgqb09iyhrgWhIEX0UxipHaG8t0Kc"
    "hLAablfcoMz0wCsFTYO2ZgSiKwkNa7JqViHHvy5VLtj2EC2+yFyG3Ruq7JlINuzT85bl9P"
    "acPW8fhEu1Eb/vWsp3HCm9+4NbDli2kLwP4UdzPStUHacjQwVQaRG0N6F/UyznmaKUQ6vv"
    "ScYdoCtJdZTyOdsEpbvo++YD7Lq13B8TfQ7AmOPzm984tYY+7fpR5BFhv6e+pvRdUvPg/Q"
    "l9cf0dev/n769RRdvfvbyelX6gOKdujj+A5k8POCn7dHi1nrFaDiD1Ht5G0u8SDL99nb25"
    "PqDibOIXAMJajxJUsXtaQtoGbmFgKXEPgrgAHuMZZAWR6HsgRmYn9m4jjmcpQZpLCU05Sh"
    "aiN5nTbRKcgdnfuFqI8wPwgsoJ6ylHZFM0MjNznXqccVkwt9kxV2XLDCx2GFQwnmCZRghm"
    "K8UIIZRr33JZh32K66HNmuDwuHAzI7LVUZqXEGAKcCPT7GbkeAT090AGatqosnnpQAXjOQ"
    "jGZwKjA+gNtfHriVar4C56UA52acXezdb5hFboKyLDPC5fhCA+OLSogvqoqzh8RfzWy8DU"
    "w8oirZA5plZ10B3rJdBnWZlRp3F3WZnWBWXQ+otlxwQfKAdYLTXwZbKJhhF2zWa9fZBXVZ"
    "ElA3Qx371tJ5JArisgl1WRJQb0C95C87ohPi0rY57T2p8kUk16eNLgnONqRNG10TPy+JT7"
    "izgYsiR3HAp7JFs0MC+Pje8PHsDkSVOF2tbGcSI1BWDsB78AHBLgPQNjPO82Kjw7p9y9FS"
    "lkCpOZxDXQJl+NB2Mo19cm9YzSeTAIR1EBaJA1WxtBVTOBMZIe9xooNxNcJl3oNrQIZp2Z"
    "LMYRWNYUSRmWjFhZEoD8OtR+4o+0MzKGrn0r19AL85r1CaeTpxUXuZGZeuSy0cv0rJyJCu"
    "1poYON+uOfSJ6dAibljUfkSWT2wnRLw2KQpIiPA9gydgfyObzJMLC5+u+C886Yd6b9j/+o"
    "RHiGCXmR/sXx65Z0/wSJBPn1C4xCHiLxMw4QBR37l3POwqoquO+SSGAVziEfatP1kO37L3"
    "7xTMut6YdRC9v0+2iGFNrIIIYGh2hmor56cOCDPFAao+sXiZhl0iugqiENI1pJCubN812B"
    "9zQpAoVCo9PDdGVJYBQEtrE9dq+bGqRpgWxFrMweqD+dZuBpaYf2VwOz67oqfTtdEylr9W"
    "jQysaLkEdDXRze0uLSRklReSvYmfPB8xwNWjcRAKi2fn/M8PUVjXROlhji5N653LWaNG2u"
    "cD9cgWMb2V8GiEhEdJInHeoM/SmaufIy5l7dM/SGSe04VgUDKuSeGW7uQOhjRN4eCtLhPk"
    "ou+g3T4zc7bHiYJAOPWGcIK8vgnk9QEdAHl9MOqQ19ersCAgow3JaPAd7ez3yMwKXfgKIo"
    "ChtfF94llmYVCSzAjjoE51ckWrM0WLC+KK2a9UYSDplWzMpPuMdE8KNq7xlvgznywIn59m"
    "8b9lUQij1Amj3O0oJjiDqdYJVGCztF2VeTGAtVgTQTriXBdTWQYALSbIZQeba7N/mQjAWe"
    "+nrM6zNT8XZNfg3X7g2uxGy698Gn5KOGxBH12tUxZKC20L0MY+4Ouku5HiK+8xOseFsCW0"
    "PXBH7mCX9pte1Tv9lrjOI/GVJU/Ta9M6L7Att2p0A7+j1A6iwPh7ikIqeWi/QStsEzTfos"
    "9rn1okCD6jBfXRE2/s8PB5m1lFtjj+w6Mh2pIQregjscuu4M7uYugOjk7h6rEvtdA3+1Yj"
    "qrNjxzW4f8H9C+5fcP+CIxDcv89z1MH926n7N1VkdnF2pMLg62j0dRzBz96z0phmbnZutc"
    "0is4AuDDlLlSycclOYj4nFZYCrLANkcAHQJ+yTJd0EpidbFeUA2HqWXUzCFui07IDz4SKr"
    "ebq5NlOZzsUW8P1Z7muk8Ba/XQ2Ic3tTCzDL3OMg97FGkFW7eS+pYcHM19DDCXPfTBHP3K"
    "RpI0/8D/qEVhtrKUqzeBEr+0WAeAeCpfVEWZao2zL/ayxtXI0lfqEWD40usqRiZvAnhgIt"
    "oyFM4TTq9lnTPzdsuVEWgVTH3srtIfC2sJLpLgbFBRCUe5UZmqzeBsCWBAHaYnStT+2NZR"
    "rpmZcCUJtKU2Ta9+EU+Z5Cq1GaIrcYalhL2VfeqsU/8hia0tqogXT83bcA8w9ZTyPFN79G"
    "9soWlVgthSWa57yq7dCAt5ulTJvOWQg4lGKHkuCgN+jzYuMuHJeXv/gsQoU+R2eEs2Fg//"
    "aJVFkiQE++E7KnETFHPlmwVXg5Ez6m4LPqcIVD3LLHZS2i9511Ud4ipGGk1UNEVu4m2czq"
    "+k7plG39RsBy9IblgLCwCYSFQYAQhIXBqENYGISFPcewsLxGuQva+R4A8kbIc6r1LojnOg"
    "DAGwHPW6raIZA5qWddcihlFXYqlaGWhmoZOtUy4KBqpbLYxUHVUNmo68pGa9+xeNFkz3I3"
    "NpmF+K8y1rWnJKs7OOBhycdZkVs8odp2gooyBuoYDLk9xGB4qqN41cB5yjN4nyFmyq9cjZ"
    "n6e36OmCXuDy3UksaAW0Kjzk2jpEqCEHcCFcagglOfYyDMKzhlH3kL8H4gCZs7VnyLS2JP"
    "w0yqkh7KwVZa4SYGmQ+3HokSFaTchSl6csJldECJqBrM/ub1bUia2iC26wAFSx4Jwi6sEN"
    "2E5eiStjvftR7OtJukCSmCCWIJRhFLABkT7QcUyI9RgrWalSqIjZCYOtfiWs9ruNbzMtcK"
    "+Sn72F7swcOZIOh08ctLAIIJ1zbzlb7veoIuFQIcQ7ZSmEAotwf0gOPcbcaZnSuSlwAEoR"
    "rMuJLv+lnqYU9M+UdrhmcmAVgq1EUzMCUR+NyhRtGxahQdI1Gxn0tAO3mKxVWhBWB/irsZ"
    "6YSVFkINTJUOeGNI76JexjlPs226V06O9/EB5xOFeyO9Nq1zbLhyKy2HBvFs4XJAQUitB1"
    "FQX+2cqGrY7GgA0r43pL34u4R5TQ5L3H6ElHIn4bsP7NXU+DZH+Seyfcb6iAH+Je33OGv0"
    "/+NOANUCHV2oXZ3/TJs0Ls13S4IsbC2JjRK3Q7T6xioW4rUIPMQAJ/yMHpQs/FNRgGApVd"
    "lzxOEpTGzlBKoTWTq9k2Jz+E1WqNP96nfYM/q6Z4CbbB+ik+FM/EeimLVq9OT2gF6yPhgy"
    "RwUxYI/6RRaPB9QaSg7qW3XIG8l27p7oyob1SOEtLIe94jw+if2ukvaQL9fq1n6hYaOG/a"
    "OgMRJtVRxFmK9H/YYrtPeUBOhpSTwRdnkvTi+8p6xdFobJmZGgrFd30L9Sm85HsVYq1FXR"
    "mNP89IDgTNDZn73WCXWdKrEccYUfsDWg4PawoAUz7kCRFVAQGgpC9wpfMJifrcEs7MoP9J"
    "FMVEmQ6cVpbf4jbzZbJe0abeVLFKVuPZLMRxTycthPxAvRgtm4iPL8xRi2yNil3EZ9gzzy"
    "yGxYa4m9e5X7qd2uDbMei59RRxmPfHoRi6+JHVbmbuVEqkLHbKQ2vNBfy912C0YH5clTHB"
    "IffbtvAMQJECc93i4NsjoOf+b0gDBTFFosrCMmVFNBFLimIXFNpQ1ll4CxUicQOSbeu640"
    "rKzRGGytBTFI7tGpWloTVjqeqqUHCCrtBYM6ynkLBGoHoAZ041umUzUnBJCWElH9e2I6TX"
    "NCAClEax2NfI4+bqCedcDNLYRa2X78Kwds9dL+pBWx94fB9lPjas31dxzvyX9id1MZbJhd"
    "nNZ5Tx5zzXZK5eGpM7wbkk+1odyfgd0sySb4RlR/XNFHNjQIs8vstZDFtjaeahP18H/Sbv"
    "WSezq89x65oH1TxY962hZw2/3jts3qPUGtJyn2AAeh4VlMksie/oF+7qI17oG98lw1DJpb"
    "j9xR9kf35kwfltAOjlbfW/8g117ob6sUkPhqowZCZiRtqHtcOo/4QLYjshF4fkGqBvB/iK"
    "CQKXKiVATuwkXJcUeNURwd9N+jUA7+WpAcMRofP3ipwUvdHpQj9lKDwQAGwzGQE4qNIRMg"
    "y4CbM49nor8YwCmJgOsIvMYH98clsen7ku5yPPwwcW20YKVPFbJsWkXW2NGZWuR7Qvs93f"
    "BaWykTMMhNqxFeecvulZPoZ+yTJd0EZKLgaLKL0zqK5inXTCfDxsUWiQ78iipsiopqAaJP"
    "njJrpqE5lOXs2WY3rWEkLPYCZcxrjiGP27cTP3lUnjYfP3mmEz55Vh09eVYKnoSKp90Gp0"
    "aphDvWTlAKg2pcrxrnQWtB23gGkT/KidYrneP6kajrykYXanUNkjbR0DOClQjy4Am3Qm7K"
    "noQfbUtsNN8K14xPXLyNilLFJV03c9cJlsSeooBG2bkYcdqT+LHjJnhw1gFP1FWpKge4o6"
    "GziAia8qAunSvnvvJcTOW6t+OJmMfdzKPzMP9+cnJ6+vrk5emri/Oz16/PL16mB2OWL9Wd"
    "kHl1844fkpnbjZJTM6u1KSjCfZBUqvgj2gftQhc7gX4Y47dfmBtT45kQcONKRNmWEii1qc"
    "pFuyy40wLeM1DbPtGYYeQa2V+pQJ9X4D4ZYGvir5xAPXmrYc5LAdZ6WDvBzKOhs3CqbK8r"
    "Sl2CvQo1ryxdAH7OxLtCPtEDD7sSX93evuc9p9EOVzcFfe7jTx+urj99+bUYB9bICXNqXi"
    "4KxVk75rnbRTnYAaHaKcT20E04p6bHm+aEWvyO+hAp3AZJt1uodoRqeRwMI7Vv024GiH5z"
    "Wpk89ToP076xyWpNQx6bPFFwcvLlaR0z5xQaaiWLkcWCWGHCej2QLcIuX4i2aIntb1A0bm"
    "jN07Usi0eNTVmjdYhOXyIbbxWl6NvqVFl/Pm4ejwzruL70vLRnQDi1uBP/42xgDsv8oOui"
    "nZcCP0/x8ECiiB2pRjNuDjAWy+Ws+Tsb2sM5oRGaw690qMhX1VTkqxIV6XjrTThb4mCpcn"
    "Z42N9WLLk5uaIBvA3Zcw0P7DoL+P3tVc4mYJhe3Xy8/PTrlx8uf/kqZxi8v/34Lmkvz/Kr"
    "X++uL/tEBQ8If7CEwRIuWcJ7WW7tmRnf0/lEYV7wn2vNij/iBo3mxHvq3aMn6j9EkYJrn3"
    "LggqkIFRTKWCDqQXAnvJgxAXfAL9gFRZLnvp0ZOunz3xSkX44l2BHc8wdxFTMEw02wK9CZ"
    "NEDdCLUTzGx/O/M3O3iEJMEDOoPSXwbrDaLiuRTz+/sfbz9W2XipSFFDc6wQ/S9ynaCzdB"
    "ZpFZ9vHDd0vOAFv+0xFm8OUW4YksmdWiTSgLxV2CO8g6tSZWVVmbTK8ImkeTtRbzoj8LIr"
    "1bjtkAkaRmm+mkim7QHKIpQrpioyzduECJJEoDq1TkxEoqZb6mz3ymlbkoPpW5y+m7W9E7"
    "QlOYC2BK0X1xoyB7csCfAW4V1gx90B26IYAFsGlvMqJlpvJtEPpZffbzRKb7KJzY08d3kp"
    "oOGBhn+mNHxuZXM8kfG1w7AXRFsY9+EEevZpmBNMGsbZNS1GJIlA8G5tbjBHqoyscUbwd3"
    "E3g0S0MZRQmk69SgH+wLTficIdKH6f1vkDV0kLjfxf3jZy4HG3XXKw2RQF/LzdOB+XO/n4"
    "Abu8xYeIEPnbzbe5Iq2KMMOW++5/Ti/4Cbv0E8ZMnHKvaOTv1NvF8AukdFTDA1ed36fnKe"
    "x9wl5PHIU9SZl+lqBDoNy+S7W0YBD29L7JspxJ9HnG7rgon57oLMqsVeWsFdcq0h0VbN+l"
    "7+OK8Nq8WAHsLrm+I5m/17/c/fZ7cXpu5n8QVY3LmvmZiYxwgp5raQ3nNVrDeVlrmFNbwX"
    "reMWVaDXHSfhT4NkzJeqI5F++dNC+yz4Vi4mFIVmvVWlDpTJFFwJFSdKQQ36eKHax6+qYC"
    "Pa5S09vpC5R+9cQeL6XPaZ8dhlwSAyq/b1R+TzInOCd6GYbYWq4q6iYWWkyb+FM243KNNa"
    "hUTiQnGdWC+rSw7ztqarS2rSHVKR4XiM6xEJ2suaPOV63U7WSRw+l2Xe6CbcfJHMvL2Ddg"
    "2yF8khXHAE5JBOBsOOwkdt/t6bVN/ITDhLT5nJNsQmkcxXFYT/hQMe2rK/yjVCfvE7OPVA"
    "peqU2tiidX3pv5SXONejxCY1sTP2DqxhIHogo1+0XuT1VxR1dMo6ZOVN67WFVnHAocVMB5"
    "7vti3ueBdztkFANBNOkZg6BDEImVTfkJ1ZXLl6XGZPwcoGx+jRKaHiKxp8aUnlcxsEHQVZ"
    "nk2dcrnSmu/6jQlLLKkNX6UVaEUoP58pJygmufrpwgOsgDI4uuVk7IRjyO43sjHe4R0128"
    "Igi7lYIha6dPOPasd9v7LpVA1JgPIehpRw99+/XZehJrBsdzwPEce1gEbB+ivrGRlcmAiV"
    "U8LgJvXYoVeFZnkEoi/UghHVXdFAiNqF6ux2v52kxJNR/xTApGe0ijDdF7EL034Oi9NfYf"
    "dtqhcoIQy9W3WK5i+bZddqRMDMa3b+N71Fi9f/1/SAHoRA=="
)
