-- What signing in stands on: credentials, second factors, tries, sessions, secrets for one use.

CREATE TABLE IF NOT EXISTS credential (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  realm         VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'who signs in with it: MEMBER',
  login         VARCHAR(254)   NOT NULL COMMENT 'e-mail address, lower case',
  password_hash VARCHAR(255)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PBKDF2 with its parameters',
  totp          VARBINARY(100) NULL COMMENT 'second factor in use, sealed (RFC 6238)',
  totp_offered  VARBINARY(100) NULL COMMENT 'second factor not yet confirmed, sealed',
  totp_step     BIGINT         NOT NULL COMMENT 'time step of the last code taken; none is taken twice',
  demo          BOOLEAN        NULL COMMENT 'true for a demo account, else NULL; production does not start with one',
  version       INT            NOT NULL,
  UNIQUE KEY credential_login (realm, login),
  KEY credential_demo (demo)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS recovery_code (
  credential BIGINT     NOT NULL,
  hash       BINARY(32) NOT NULL COMMENT 'SHA-256',
  PRIMARY KEY (credential, hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS sign_in_try (
  name_hash BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'of what was tried: a login, known or not, or an address',
  tries     INT         NOT NULL,
  last_at   DATETIME(6) NOT NULL COMMENT 'UTC, of the last try that was listened to',
  KEY sign_in_try_last (last_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS sign_in_session (
  hash       BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the cookie',
  credential BIGINT      NOT NULL,
  passed     BOOLEAN     NOT NULL COMMENT 'false while the second factor is awaited',
  opened_at  DATETIME(6) NOT NULL COMMENT 'UTC',
  seen_at    DATETIME(6) NOT NULL COMMENT 'UTC, to the minute',
  KEY sign_in_session_credential (credential),
  KEY sign_in_session_seen (seen_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS one_time_token (
  hash       BINARY(32)    NOT NULL PRIMARY KEY COMMENT 'SHA-256',
  purpose    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    VARCHAR(2000) NOT NULL COMMENT 'told to whoever redeems it',
  expires_at DATETIME(6)   NOT NULL COMMENT 'UTC',
  KEY one_time_token_expiry (expires_at),
  KEY one_time_token_subject (subject(100), purpose)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
