-- Consultations, complaints and bad ratings with all that was said; guide items 17 and 19.

CREATE TABLE IF NOT EXISTS complaint (
  id             BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  version        INT          NOT NULL,
  number         VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash      BINARY(32)   NOT NULL COMMENT 'SHA-256 of number and code',
  request_hash   BINARY(32)   NOT NULL COMMENT 'SHA-256 of what was sent, by which a repeat is known',
  kind           VARCHAR(12)  NOT NULL COMMENT 'CONSULTATION, COMPLAINT, RATING',
  state          VARCHAR(10)  NOT NULL COMMENT 'OPEN, ASSIGNED, REPLIED, ESCALATED, CLOSED',
  authority      VARCHAR(20)  NOT NULL,
  case_number    VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'as given; may belong to no case',
  application_no VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the case it is about',
  email          VARCHAR(254) NULL COMMENT 'only when given; forgotten after closing',
  language       VARCHAR(5)   NOT NULL COMMENT 'of the mails',
  officer        VARCHAR(64)  NULL COMMENT 'who has it now, as the audit log names actors',
  escalated      BOOLEAN      NOT NULL COMMENT 'since it was opened last',
  opened_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  clock_at       DATETIME(6)  NULL COMMENT 'UTC; what is due then follows from the state',
  UNIQUE KEY complaint_number (number),
  UNIQUE KEY complaint_request (request_hash),
  KEY complaint_queue (authority, state, clock_at, id),
  KEY complaint_clock (state, clock_at),
  KEY complaint_application (application_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS complaint_step (
  id           BIGINT      NOT NULL PRIMARY KEY COMMENT 'grows with time',
  complaint_id BIGINT      NOT NULL,
  act          VARCHAR(10) NOT NULL,
  officer      VARCHAR(64) NULL COMMENT 'the officer of an assignment or a reply',
  words        TEXT        NULL,
  at           DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY complaint_step_complaint (complaint_id, id),
  CONSTRAINT complaint_step_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
