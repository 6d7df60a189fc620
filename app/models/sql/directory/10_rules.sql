-- What the directory's tables cannot say in the models: closed lists of states, and the rights of the API's role.

ALTER TABLE account DROP CONSTRAINT IF EXISTS account_state_known;
ALTER TABLE account ADD CONSTRAINT account_state_known CHECK (state IN ('ACTIVE', 'DISABLED'));

ALTER TABLE company DROP CONSTRAINT IF EXISTS company_state_known;
ALTER TABLE company ADD CONSTRAINT company_state_known CHECK (state IN ('SPARE', 'PREPARING', 'ACTIVE', 'SUSPENDED', 'ARRIVING', 'DELETING'));

-- Only a spare, and one that comes or goes, may be without a name; everything else is somebody's company.
ALTER TABLE company DROP CONSTRAINT IF EXISTS company_claimed_is_named;
ALTER TABLE company ADD CONSTRAINT company_claimed_is_named CHECK (
    state IN ('SPARE', 'ARRIVING', 'DELETING') OR (slug IS NOT NULL AND name IS NOT NULL AND country IS NOT NULL AND currency IS NOT NULL AND zone IS NOT NULL)
);

-- What the rest of the house knows of a company; a spare is nobody's, and what arrives or leaves is nobody's yet or any more.
CREATE OR REPLACE VIEW claimed_company AS
SELECT id, slug, database, name, country, currency, zone, state, shape FROM company WHERE state IN ('PREPARING', 'ACTIVE', 'SUSPENDED');

-- Claims take the oldest spare.
CREATE INDEX IF NOT EXISTS company_spare ON company (id) WHERE state = 'SPARE';
CREATE INDEX IF NOT EXISTS company_preparing ON company (id) WHERE state = 'PREPARING';

GRANT USAGE ON SCHEMA public TO countinghouse_directory;
GRANT SELECT ON claimed_company TO countinghouse_directory;
GRANT SELECT, INSERT ON account, membership, session, login_attempt TO countinghouse_directory;
GRANT UPDATE ON account, membership, session, login_attempt TO countinghouse_directory;
-- Databases are made, brought up to date, closed and dropped by the owner alone: the API can claim a spare and open it, and no more.
REVOKE INSERT, UPDATE ON company FROM countinghouse_directory;
GRANT SELECT ON company TO countinghouse_directory;
GRANT UPDATE (slug, name, country, currency, zone, state, founder_id, request_key, claimed_at) ON company TO countinghouse_directory;
GRANT DELETE ON session, login_attempt TO countinghouse_directory;
