-- The desk of the authority: what waits, who has it in hand, what was decided and why.

ALTER TABLE application
  ADD COLUMN IF NOT EXISTS due_at  DATETIME(6) NULL COMMENT 'UTC; when the desk had to have decided, in office hours; NULL if it never got there',
  ADD COLUMN IF NOT EXISTS channel VARCHAR(8)  NOT NULL DEFAULT 'ONLINE' COMMENT 'ONLINE, or COUNTER where a clerk handed it in for a visitor';

-- Only what waits stands here, so that the queue is as quick with ten million applications on record.
CREATE TABLE IF NOT EXISTS waiting_case (
  application_no VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  track          VARCHAR(3)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_code      VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  unit_name      VARCHAR(200) NULL,
  attempt        INT          NOT NULL COMMENT 'counts the applications of a thread',
  submitted_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  warn_at        DATETIME(6)  NOT NULL COMMENT 'UTC; half of the time is over',
  due_at         DATETIME(6)  NOT NULL COMMENT 'UTC; all of it is',
  claimed_by     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'who has it in hand, as the audit log names actors',
  claimed_at     DATETIME(6)  NULL COMMENT 'UTC; when they last did something with it',
  KEY waiting_case_queue (authority, due_at, application_no, track, kind, warn_at, claimed_by, claimed_at, unit_code, unit_name),
  KEY waiting_case_all (due_at, application_no, track, kind, warn_at, claimed_by, claimed_at, unit_code, unit_name),
  KEY waiting_case_unit (unit_code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT IGNORE INTO waiting_case (application_no, authority, track, kind, unit_code, unit_name, attempt, submitted_at, warn_at, due_at)
  SELECT number, authority, track, kind, unit_code, unit_name, attempt, submitted_at,
    submitted_at + INTERVAL 12 HOUR, submitted_at + INTERVAL 1 DAY
  FROM application WHERE state = 'IN_REVIEW' AND authority IS NOT NULL;

CREATE TABLE IF NOT EXISTS case_decision (
  id             BIGINT      NOT NULL PRIMARY KEY COMMENT 'grows with time',
  application_no VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FILE, NOT_ACCEPT or REFER',
  actor          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at             DATETIME(6) NOT NULL COMMENT 'UTC',
  findings       LONGTEXT    NOT NULL COMMENT 'JSON: what the machine had found when it was decided',
  evidence       TEXT        NULL COMMENT 'what was looked at where the machine could not check a number',
  justification  TEXT        NULL COMMENT 'why a reason was not told the first time (一次性告知)',
  words          TEXT        NULL COMMENT 'why it was referred',
  referred_from  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  referred_to    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY case_decision_case (application_no, id),
  KEY case_decision_actor (actor, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Never shown to the applicant.
CREATE TABLE IF NOT EXISTS case_note (
  id             BIGINT      NOT NULL PRIMARY KEY COMMENT 'grows with time',
  application_no VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind           VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'NOTE, or PHONE for what was said by phone',
  actor          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words          TEXT        NOT NULL,
  at             DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY case_note_case (application_no, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
