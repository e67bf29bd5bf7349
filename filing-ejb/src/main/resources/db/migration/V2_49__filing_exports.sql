-- Files of what a search found, kept for a day.

CREATE TABLE IF NOT EXISTS registry_export (
  id       BIGINT      NOT NULL PRIMARY KEY COMMENT 'grows with time',
  asked_by VARCHAR(64) NOT NULL COMMENT 'as the audit log names actors',
  question TEXT        NOT NULL COMMENT 'sealed, JSON',
  format   VARCHAR(4)  NOT NULL COMMENT 'XLSX or CSV',
  state    VARCHAR(8)  NOT NULL COMMENT 'WAITING, RUNNING, DONE or FAILED',
  found    BIGINT      NOT NULL COMMENT 'filings in it by now',
  percent  INT         NOT NULL,
  asked_at DATETIME(6) NOT NULL COMMENT 'UTC',
  beat_at  DATETIME(6) NOT NULL COMMENT 'UTC; the last sign of the server that makes it',
  KEY registry_export_state (state, id),
  KEY registry_export_asker (asked_by, id),
  KEY registry_export_age (asked_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS registry_export_part (
  export_id BIGINT     NOT NULL,
  position  INT        NOT NULL,
  content   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (export_id, position),
  CONSTRAINT registry_export_part_export FOREIGN KEY (export_id) REFERENCES registry_export (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
