-- What happened to the cases and filings of accounts, for their programs, and where they want to be told.

CREATE TABLE IF NOT EXISTS filing_event (
  id             BIGINT      NOT NULL PRIMARY KEY COMMENT 'grows with time, before the commit',
  position       BIGINT      NULL COMMENT 'grows with commits; NULL until the act was committed and counted',
  account_id     BIGINT      NOT NULL,
  sandbox        BOOLEAN     NOT NULL,
  type           VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  application_no VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  filing_no      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  job            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  at             DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY filing_event_position (position),
  KEY filing_event_feed (account_id, sandbox, position),
  KEY filing_event_old (at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS event_position (
  name   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  issued BIGINT      NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT IGNORE INTO event_position (name, issued) VALUES ('event', 0);

CREATE TABLE IF NOT EXISTS webhook (
  id         BIGINT         NOT NULL PRIMARY KEY COMMENT 'grows with time',
  account_id BIGINT         NOT NULL,
  sandbox    BOOLEAN        NOT NULL,
  client_id  VARCHAR(24)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the client that made it',
  url        VARCHAR(1000)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  types      VARCHAR(300)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'comma between',
  algorithm  VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'HMAC_SHA256 or HMAC_SM3',
  secret     VARBINARY(200) NOT NULL COMMENT 'sealed',
  old_secret VARBINARY(200) NULL COMMENT 'sealed; signs too until old_until',
  old_until  DATETIME(6)    NULL COMMENT 'UTC',
  made_at    DATETIME(6)    NOT NULL COMMENT 'UTC',
  KEY webhook_account (account_id, sandbox, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS webhook_delivery (
  webhook  BIGINT       NOT NULL,
  position BIGINT       NOT NULL COMMENT 'of the event',
  subject  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what is told in order: filing, case or job',
  state    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PENDING, DONE, DEAD',
  tries    INT          NOT NULL,
  since    DATETIME(6)  NOT NULL COMMENT 'UTC; given up three days later',
  due_at   DATETIME(6)  NOT NULL COMMENT 'UTC; while PENDING: when it is tried next',
  tried_at DATETIME(6)  NULL COMMENT 'UTC',
  status   INT          NULL COMMENT 'HTTP status of the last answer',
  fault    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why there was no answer',
  PRIMARY KEY (webhook, position),
  KEY webhook_delivery_due (state, due_at),
  KEY webhook_delivery_order (webhook, subject, state, position),
  CONSTRAINT webhook_delivery_webhook FOREIGN KEY (webhook) REFERENCES webhook (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
