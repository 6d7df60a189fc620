-- The books' calendar only grows once anything stands in it; before that, a company that has just been founded may cut it anew.
-- It runs with its owner's rights, because the application's role can neither change nor delete a year.
CREATE OR REPLACE FUNCTION recut_fiscal_years(new_ids uuid[], names text[], starts date[], ends date[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- A posting under way holds this lock shared until it commits, so that it is seen here or finds the new years.
  PERFORM pg_advisory_xact_lock(hashtext('base currency'));
  LOCK TABLE fiscal_year IN EXCLUSIVE MODE;
  IF EXISTS (SELECT FROM journal_entry) OR EXISTS (SELECT FROM series_prefix) OR EXISTS (SELECT FROM series) THEN
    RETURN false;
  END IF;
  DELETE FROM fiscal_year;
  INSERT INTO fiscal_year (id, name, starts_on, ends_on) SELECT * FROM unnest(new_ids, names, starts, ends);
  RETURN true;
END $$;
