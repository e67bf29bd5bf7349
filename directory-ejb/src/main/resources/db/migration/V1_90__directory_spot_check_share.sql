-- Of the cases that the machine filed, the share that the authority's reviewers look at again.

ALTER TABLE authority
  ADD COLUMN IF NOT EXISTS spot_check_share DECIMAL(5,2) NOT NULL DEFAULT 5.00
    COMMENT 'per cent, 0 to 100';
