-- What programs file in the sandbox. Nothing real ever reads these tables.

CREATE TABLE IF NOT EXISTS sandbox_case (
  id           BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  version      INT          NOT NULL,
  account_id   BIGINT       NOT NULL,
  number       VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  query_code   VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'opens nothing real',
  key_hash     BINARY(32)   NULL COMMENT 'SHA-256 of the idempotency key',
  content_hash BINARY(32)   NOT NULL COMMENT 'SHA-256 of what was sent',
  kind         VARCHAR(12)  NOT NULL,
  state        VARCHAR(16)  NOT NULL,
  filing_no    VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  track        VARCHAR(3)   NULL,
  authority    VARCHAR(20)  NULL,
  unit_name    VARCHAR(200) NULL,
  findings     LONGTEXT     NOT NULL COMMENT 'JSON',
  submitted_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY sandbox_case_number (number),
  UNIQUE KEY sandbox_case_key (account_id, key_hash),
  KEY sandbox_case_account (account_id, id),
  KEY sandbox_case_old (submitted_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS sandbox_filing (
  id            BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  version       INT          NOT NULL,
  account_id    BIGINT       NOT NULL,
  number        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status        VARCHAR(12)  NOT NULL,
  track         VARCHAR(3)   NOT NULL,
  authority     VARCHAR(20)  NOT NULL,
  unit_code     VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_name     VARCHAR(200) NOT NULL,
  edition       INT          NOT NULL,
  form          LONGTEXT     NOT NULL COMMENT 'the form, normalised, JSON',
  filed_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  cancelled_at  DATETIME(6)  NULL COMMENT 'UTC',
  cancel_reason VARCHAR(20)  NULL,
  confirm_due   DATE         NOT NULL,
  confirmed_at  DATETIME(6)  NULL COMMENT 'UTC',
  UNIQUE KEY sandbox_filing_number (number),
  KEY sandbox_filing_account (account_id, id),
  KEY sandbox_filing_old (filed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
