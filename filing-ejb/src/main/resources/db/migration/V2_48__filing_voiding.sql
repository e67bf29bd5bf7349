-- Voiding of filings by two persons. "open" is 1 or NULL: a unique key does not bind NULL, so a
-- filing has one request at a time and any number in its past.

ALTER TABLE filing
  MODIFY COLUMN status VARCHAR(12) NOT NULL COMMENT 'EFFECTIVE, CANCELLED or VOIDED',
  MODIFY COLUMN cancelled_at DATETIME(6) NULL COMMENT 'UTC; when it ended, either way',
  ADD KEY filing_confirm (authority, status, confirm_due, id);

ALTER TABLE application
  ADD KEY application_late (authority, days_late, id);

CREATE TABLE IF NOT EXISTS filing_voiding (
  id         BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  number     VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open       TINYINT      NULL COMMENT '1 while it is asked for, else NULL',
  authority  VARCHAR(20)  NOT NULL,
  unit_name  VARCHAR(200) NOT NULL,
  reasons    TEXT         NOT NULL COMMENT 'sealed',
  state      VARCHAR(8)   NOT NULL COMMENT 'ASKED, VOIDED or DROPPED',
  asked_by   VARCHAR(64)  NOT NULL COMMENT 'as the audit log names actors',
  asked_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  decided_by VARCHAR(64)  NULL COMMENT 'somebody else',
  decided_at DATETIME(6)  NULL COMMENT 'UTC',
  UNIQUE KEY filing_voiding_open (number, open),
  KEY filing_voiding_authority (authority, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
