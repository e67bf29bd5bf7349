-- Keeping and deleting: what must not be deleted, and what was.

CREATE TABLE IF NOT EXISTS legal_hold (
  id          BIGINT       NOT NULL PRIMARY KEY COMMENT 'ordered by time',
  number      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of an application, a filing or a complaint',
  open        TINYINT      NULL COMMENT '1 while it holds, then NULL',
  authority   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      TEXT         NOT NULL COMMENT 'sealed',
  held_by     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
  released_by VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  released_at DATETIME(6)  NULL COMMENT 'UTC',
  UNIQUE KEY legal_hold_number (number, open),
  KEY legal_hold_authority (authority, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS deletion (
  id         BIGINT      NOT NULL PRIMARY KEY COMMENT 'ordered by time',
  kind       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  dated      DATETIME(6) NOT NULL COMMENT 'UTC; when it came',
  days       INT         NOT NULL COMMENT 'how long such things were kept then',
  deleted_at DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY deletion_authority (authority, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE application ADD KEY IF NOT EXISTS application_retention (state, submitted_at);

ALTER TABLE complaint ADD KEY IF NOT EXISTS complaint_retention (state, opened_at);
