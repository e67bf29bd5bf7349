-- Finding filings. Lists walk along an index from the newest filing back, since ids grow with time.

ALTER TABLE filing
  ADD KEY filing_authority (authority, id),
  ADD KEY filing_status (status, id),
  ADD KEY filing_unit (unit_code, id);

-- Filings that were filed or changed and are not in the index of names and persons yet.
CREATE TABLE IF NOT EXISTS filing_changed (
  filing_id BIGINT NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Pairs of neighbouring characters of units' names, present and past: the database parses no
-- Chinese.
CREATE TABLE IF NOT EXISTS filing_gram (
  gram      VARCHAR(2) NOT NULL,
  filing_id BIGINT     NOT NULL,
  PRIMARY KEY (gram, filing_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Keyed hashes of persons' numbers, present and past.
CREATE TABLE IF NOT EXISTS filing_person (
  hash      BINARY(16) NOT NULL COMMENT 'HMAC-SM3, cut',
  filing_id BIGINT     NOT NULL,
  PRIMARY KEY (hash, filing_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT IGNORE INTO filing_changed (filing_id) SELECT id FROM filing;
