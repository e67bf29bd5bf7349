-- Accounts of organisations and their members. Nothing here names a person; an address goes with
-- the credential when a member is removed.

CREATE TABLE IF NOT EXISTS account (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  unit      CHAR(18)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'unified social credit code',
  unit_name VARCHAR(200) NOT NULL,
  opened_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY account_unit (unit)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS member (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account    BIGINT      NOT NULL,
  credential BIGINT      NULL COMMENT 'NULL once removed',
  role       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OWNER or AGENT',
  joined_at  DATETIME(6) NOT NULL COMMENT 'UTC',
  removed_at DATETIME(6) NULL COMMENT 'UTC',
  version    INT         NOT NULL,
  UNIQUE KEY member_credential (credential),
  KEY member_account (account),
  CONSTRAINT member_account FOREIGN KEY (account) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS invitation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account    BIGINT       NOT NULL,
  login      VARCHAR(254) NOT NULL COMMENT 'e-mail address, lower case',
  expires_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY invitation_login (account, login),
  CONSTRAINT invitation_account FOREIGN KEY (account) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
