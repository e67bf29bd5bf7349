-- Ratings of the service (好差评), and messages inside a case.

CREATE TABLE IF NOT EXISTS service_rating (
  application_no VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'one rating a case',
  authority      VARCHAR(20) NULL COMMENT 'NULL where the form named none',
  level          TINYINT     NOT NULL COMMENT '5 very satisfied to 1 very dissatisfied (GB/T 39734)',
  words          TEXT        NULL,
  task           VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'number of the complaint a bad rating became',
  at             DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY service_rating_authority (authority, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS case_message (
  id             BIGINT      NOT NULL PRIMARY KEY COMMENT 'grows with time',
  application_no VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority      VARCHAR(20) NULL COMMENT 'NULL where the form named none',
  side           VARCHAR(9)  NOT NULL COMMENT 'who wrote it: APPLICANT or AUTHORITY',
  author         VARCHAR(64) NULL COMMENT 'the clerk, as the audit log names actors; NULL for applicants',
  words          TEXT        NOT NULL,
  request_hash   BINARY(32)  NOT NULL COMMENT 'SHA-256 of what was sent, by which a repeat is known',
  sent_at        DATETIME(6) NOT NULL COMMENT 'UTC',
  read_at        DATETIME(6) NULL COMMENT 'UTC; when the other side first saw it',
  UNIQUE KEY case_message_request (request_hash),
  KEY case_message_thread (application_no, id),
  KEY case_message_unread (authority, side, read_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
