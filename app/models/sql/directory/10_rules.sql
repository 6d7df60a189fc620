-- What the directory's tables cannot say in the models: closed lists of states, and the rights of the API's role.

ALTER TABLE account DROP CONSTRAINT IF EXISTS account_state_known;
ALTER TABLE account ADD CONSTRAINT account_state_known CHECK (state IN ('ACTIVE', 'DISABLED'));

ALTER TABLE account DROP CONSTRAINT IF EXISTS account_number_format_known;
ALTER TABLE account ADD CONSTRAINT account_number_format_known
    CHECK (number_format IN ('COMMA_POINT', 'POINT_COMMA', 'SPACE_COMMA', 'APOSTROPHE_POINT'));

ALTER TABLE account DROP CONSTRAINT IF EXISTS account_date_format_known;
ALTER TABLE account ADD CONSTRAINT account_date_format_known
    CHECK (date_format IN ('DAY_MONTH_YEAR_DOTS', 'DAY_MONTH_YEAR_SLASHES', 'MONTH_DAY_YEAR', 'YEAR_MONTH_DAY'));

ALTER TABLE account DROP CONSTRAINT IF EXISTS account_theme_known;
ALTER TABLE account ADD CONSTRAINT account_theme_known CHECK (theme IN ('LIGHT', 'DARK'));

ALTER TABLE company DROP CONSTRAINT IF EXISTS company_state_known;
ALTER TABLE company ADD CONSTRAINT company_state_known CHECK (state IN ('SPARE', 'PREPARING', 'ACTIVE', 'SUSPENDED', 'ARRIVING', 'DELETING'));

-- Only a spare, and one that comes or goes, may be without a name; everything else is somebody's company.
ALTER TABLE company DROP CONSTRAINT IF EXISTS company_claimed_is_named;
ALTER TABLE company ADD CONSTRAINT company_claimed_is_named CHECK (
    state IN ('SPARE', 'ARRIVING', 'DELETING') OR (slug IS NOT NULL AND name IS NOT NULL AND country IS NOT NULL AND currency IS NOT NULL AND zone IS NOT NULL)
);

ALTER TABLE company DROP CONSTRAINT IF EXISTS company_factor_policy_known;
ALTER TABLE company ADD CONSTRAINT company_factor_policy_known CHECK (factor_policy IN ('NOBODY', 'ADMINS', 'EVERYBODY'));

-- A new account has no failed tries, and a new company asks its Admins for a second factor.
ALTER TABLE account ALTER failed_tries SET DEFAULT 0;
ALTER TABLE second_factor ALTER failed_tries SET DEFAULT 0;
ALTER TABLE company ALTER factor_policy SET DEFAULT 'ADMINS';

ALTER TABLE mailed_token DROP CONSTRAINT IF EXISTS mailed_token_purpose_known;
ALTER TABLE mailed_token ADD CONSTRAINT mailed_token_purpose_known CHECK (purpose IN ('PASSWORD', 'EMAIL'));

ALTER TABLE account_mail DROP CONSTRAINT IF EXISTS account_mail_state_known;
ALTER TABLE account_mail ADD CONSTRAINT account_mail_state_known CHECK (state IN ('QUEUED', 'SENT', 'FAILED'));
CREATE INDEX IF NOT EXISTS account_mail_due ON account_mail (due_at) WHERE state = 'QUEUED';

-- What the rest of the house knows of a company; a spare is nobody's, and what arrives or leaves is nobody's yet or any more.
CREATE OR REPLACE VIEW claimed_company AS
SELECT id, slug, database, name, country, currency, zone, state, shape FROM company WHERE state IN ('PREPARING', 'ACTIVE', 'SUSPENDED');

-- Claims take the oldest spare.
CREATE INDEX IF NOT EXISTS company_spare ON company (id) WHERE state = 'SPARE';
CREATE INDEX IF NOT EXISTS company_preparing ON company (id) WHERE state = 'PREPARING';

GRANT USAGE ON SCHEMA public TO countinghouse_directory;
GRANT SELECT ON claimed_company TO countinghouse_directory;
GRANT SELECT, INSERT, UPDATE ON account, membership, session, login_attempt TO countinghouse_directory;
-- Databases are made, brought up to date, closed and dropped by the owner alone: the API can claim a spare and open it, and set what a
-- company wants of its people, and no more.
REVOKE INSERT, UPDATE ON company FROM countinghouse_directory;
GRANT SELECT ON company TO countinghouse_directory;
GRANT UPDATE (slug, name, country, currency, zone, state, founder_id, request_key, claimed_at, factor_policy, is_brand_public, primary_color,
  accent_color, logo_sha256) ON company TO countinghouse_directory;
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, backup_code, second_step, known_device, mailed_token, account_mail, pending_sign_up
    TO countinghouse_directory;
GRANT DELETE ON membership, session, login_attempt TO countinghouse_directory;

GRANT SELECT, INSERT, UPDATE, DELETE ON api_token TO countinghouse_directory;
