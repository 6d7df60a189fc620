-- What the application's role may do (S25). Companies' login roles are members of it; it can neither truncate nor define.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO countinghouse_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO countinghouse_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO countinghouse_app;
REVOKE UPDATE, DELETE ON journal_entry, journal_line, stock_move, value_entry, allocation FROM countinghouse_app;
REVOKE INSERT, UPDATE, DELETE ON audit_entry, audit_payload FROM countinghouse_app;
REVOKE DELETE ON series, series_prefix FROM countinghouse_app;
REVOKE INSERT, UPDATE, DELETE ON fiscal_year FROM countinghouse_app;
GRANT INSERT ON fiscal_year TO countinghouse_app;
REVOKE UPDATE ON series_prefix FROM countinghouse_app;
REVOKE ALL ON schema_migration FROM countinghouse_app;
