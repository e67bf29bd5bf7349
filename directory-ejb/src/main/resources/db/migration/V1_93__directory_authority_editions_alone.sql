-- Editions alone tell it now: nothing is to be read or changed in two places.

ALTER TABLE authority
  DROP COLUMN IF EXISTS consultation_phone,
  DROP COLUMN IF EXISTS complaint_phone,
  DROP COLUMN IF EXISTS address_zh,
  DROP COLUMN IF EXISTS address_en,
  DROP COLUMN IF EXISTS policy,
  DROP COLUMN IF EXISTS paper_follow_up_required,
  DROP COLUMN IF EXISTS spot_check_share;

DROP TABLE IF EXISTS office_season;
