-- The audit log. Entries hang on one of several chains so that acts at the same time need not
-- queue; each entry's hash covers its content and the hash of the entry before it.

CREATE TABLE IF NOT EXISTS audit_chain (
  chain  INT        NOT NULL PRIMARY KEY,
  length BIGINT     NOT NULL COMMENT 'number of entries',
  head   BINARY(32) NOT NULL COMMENT 'hash of the last entry'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS audit_entry (
  chain    INT          NOT NULL,
  position BIGINT       NOT NULL COMMENT 'from 1, without gaps',
  at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  actor    VARCHAR(255) NOT NULL,
  act      VARCHAR(64)  NOT NULL,
  subject  VARCHAR(255) NOT NULL,
  outcome  VARCHAR(64)  NOT NULL,
  hash     BINARY(32)   NOT NULL COMMENT 'SM3 (GB/T 32905)',
  PRIMARY KEY (chain, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
