-- What the tables below need of PostgreSQL. Every file here can run again on a database that has it already.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Text as people search for it: without case and accents. `unaccent` is only STABLE because its dictionary could be changed;
-- here it is fixed by name, so an index may rely on it.
CREATE OR REPLACE FUNCTION folded(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Adds a constraint unless one of that name is there; a changed rule gets a new name.
CREATE OR REPLACE PROCEDURE ensure_constraint(of_table regclass, called text, definition text)
  LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = of_table AND conname = called) THEN
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', of_table, called, definition);
  END IF;
END $$;
