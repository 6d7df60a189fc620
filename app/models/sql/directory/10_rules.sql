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
ALTER TABLE company ADD CONSTRAINT company_state_known CHECK (state IN ('SPARE', 'PREPARING', 'ACTIVE', 'SUSPENDED'));

-- Only a spare may be without a name; everything else is somebody's company.
ALTER TABLE company DROP CONSTRAINT IF EXISTS company_claimed_is_named;
ALTER TABLE company ADD CONSTRAINT company_claimed_is_named CHECK (
    state = 'SPARE' OR (slug IS NOT NULL AND name IS NOT NULL AND country IS NOT NULL AND currency IS NOT NULL AND zone IS NOT NULL)
);

-- What the rest of the house knows of a company; a spare is nobody's and is not shown.
CREATE OR REPLACE VIEW claimed_company AS
SELECT id, slug, database, name, country, currency, zone, state FROM company WHERE state <> 'SPARE';

-- Claims take the oldest spare.
CREATE INDEX IF NOT EXISTS company_spare ON company (id) WHERE state = 'SPARE';
CREATE INDEX IF NOT EXISTS company_preparing ON company (id) WHERE state = 'PREPARING';

GRANT USAGE ON SCHEMA public TO countinghouse_directory;
GRANT SELECT ON claimed_company TO countinghouse_directory;
GRANT SELECT, INSERT ON account, company, membership, session, login_attempt TO countinghouse_directory;
GRANT UPDATE ON account, company, membership, session, login_attempt TO countinghouse_directory;
GRANT DELETE ON membership, session, login_attempt TO countinghouse_directory;

GRANT SELECT, INSERT, UPDATE, DELETE ON api_token TO countinghouse_directory;
