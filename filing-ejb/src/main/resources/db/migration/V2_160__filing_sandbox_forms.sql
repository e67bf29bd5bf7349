-- What papers and receipts of the sandbox are written from; NULL in cases from before.
ALTER TABLE sandbox_case
  ADD COLUMN IF NOT EXISTS form LONGTEXT NULL COMMENT 'as handed in, JSON, sealed' AFTER unit_name,
  ADD COLUMN IF NOT EXISTS connected_on DATE NULL AFTER form,
  ADD COLUMN IF NOT EXISTS thirtieth_day DATE NULL AFTER connected_on,
  ADD COLUMN IF NOT EXISTS last_day DATE NULL AFTER thirtieth_day,
  ADD COLUMN IF NOT EXISTS days_late BIGINT NULL AFTER last_day,
  ADD COLUMN IF NOT EXISTS certain BOOLEAN NULL COMMENT 'whether the year''s holidays were known' AFTER days_late;
