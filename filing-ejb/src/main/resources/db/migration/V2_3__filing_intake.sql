-- Drafts, applications and what guards them.

CREATE TABLE IF NOT EXISTS draft (
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the token',
  form       LONGTEXT    NOT NULL COMMENT 'JSON',
  saved_at   DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY draft_saved (saved_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Refusals are kept as well as filings: what could not be read of the form is NULL.
CREATE TABLE IF NOT EXISTS application (
  id             BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  version        INT          NOT NULL,
  number         VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash      BINARY(32)   NOT NULL COMMENT 'SHA-256 of number and query code',
  state          VARCHAR(16)  NOT NULL,
  track          VARCHAR(3)   NULL,
  authority      VARCHAR(20)  NULL,
  unit_code      VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  unit_name      VARCHAR(200) NULL,
  connected_on   DATE         NULL,
  thirtieth_day  DATE         NULL,
  last_day       DATE         NULL COMMENT 'last day to file (Order 33, Art. 12)',
  days_late      BIGINT       NULL,
  certain        BOOLEAN      NULL COMMENT 'whether the calendar covered the last day',
  form           LONGTEXT     NOT NULL COMMENT 'as handed in, JSON',
  particulars    LONGTEXT     NULL COMMENT 'the form, normalised, JSON; NULL when refused',
  findings       LONGTEXT     NOT NULL COMMENT 'JSON',
  filing_number  VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  submitted_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  decided_at     DATETIME(6)  NULL COMMENT 'UTC; NULL while a clerk must look',
  UNIQUE KEY application_number (number),
  UNIQUE KEY application_filing (filing_number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Written by the submission it stands for, in its transaction: no row outlives a submission that
-- was not stored. The query code is sealed with the key itself, of which only a hash is kept.
CREATE TABLE IF NOT EXISTS idempotency_key (
  key_hash       BINARY(32)     NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the key',
  form_hash      BINARY(32)     NOT NULL COMMENT 'SHA-256 of the form',
  application_id BIGINT         NOT NULL,
  sealed_code    VARBINARY(64)  NOT NULL,
  used_at        DATETIME(6)    NOT NULL COMMENT 'UTC',
  KEY idempotency_key_used (used_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS wrong_try (
  subject_hash BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'SHA-256 of a number or a client address',
  tries        INT         NOT NULL COMMENT 'wrong query codes since then',
  since        DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY wrong_try_since (since)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
