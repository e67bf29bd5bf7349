-- How far materials were searched for malicious programs. What came before was not.

ALTER TABLE material
  ADD COLUMN IF NOT EXISTS scan VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE'
    COMMENT 'NONE, PENDING, CLEAN, INFECTED',
  ADD COLUMN IF NOT EXISTS virus VARCHAR(200) NULL COMMENT 'as the scanner calls what it found',
  ADD KEY IF NOT EXISTS material_scan (scan, uploaded_at);
