-- Programs that call the API for an organisation, and what they prove themselves with.

CREATE TABLE IF NOT EXISTS api_client (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  client_id    VARCHAR(24)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'public name of the program',
  account      BIGINT        NOT NULL COMMENT 'the organisation it acts for',
  unit         CHAR(18)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'credit code of the account',
  unit_name    VARCHAR(200)  NOT NULL COMMENT 'as registered',
  name         VARCHAR(100)  NOT NULL COMMENT 'what its owner calls it',
  scopes       VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'blanks between',
  networks     VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'CIDR, blanks between; empty: from anywhere',
  sandbox      BOOLEAN       NOT NULL COMMENT 'touches nothing real',
  authority    VARCHAR(20)   NULL COMMENT 'who approves it; NULL in the sandbox',
  state        VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'WAITING, APPROVED, REFUSED, REVOKED',
  public_key   TEXT          NULL COMMENT 'PEM; for private_key_jwt',
  created_at   DATETIME(6)   NOT NULL COMMENT 'UTC',
  decided_at   DATETIME(6)   NULL COMMENT 'UTC; approved or refused',
  revoked_at   DATETIME(6)   NULL COMMENT 'UTC',
  expires_at   DATETIME(6)   NOT NULL COMMENT 'UTC',
  warn_at      DATETIME(6)   NULL COMMENT 'UTC; NULL when nobody is to be warned any more',
  warn_to      VARCHAR(254)  NOT NULL COMMENT 'e-mail address of the owner who made it',
  last_used_at DATETIME(6)   NULL COMMENT 'UTC, to the minute',
  UNIQUE KEY api_client_name (client_id),
  KEY api_client_account (account, id),
  KEY api_client_waiting (state, authority, id),
  KEY api_client_warn (warn_at),
  CONSTRAINT api_client_account FOREIGN KEY (account) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS api_client_secret (
  hash    BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'SHA-256 of client id and secret',
  client  BIGINT      NOT NULL,
  made_at DATETIME(6) NOT NULL COMMENT 'UTC',
  ends_at DATETIME(6) NOT NULL COMMENT 'UTC; opens nothing from then on',
  KEY api_client_secret_client (client, made_at),
  CONSTRAINT api_client_secret_client FOREIGN KEY (client) REFERENCES api_client (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS api_assertion (
  hash    BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'SHA-256 of client id and the id of an assertion that was used',
  ends_at DATETIME(6) NOT NULL COMMENT 'UTC; nobody can use it from then on',
  KEY api_assertion_ends (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
