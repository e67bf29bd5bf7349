-- Security keys and passkeys (WebAuthn) that sign in besides the codes of an app.

CREATE TABLE IF NOT EXISTS security_key (
  id              BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  credential      BIGINT          NOT NULL COMMENT 'whose it is',
  key_id          VARBINARY(1023) NOT NULL COMMENT 'as the key calls itself; nobody else may have it',
  public_part     VARBINARY(4000) NOT NULL COMMENT 'attested credential data (WebAuthn 6.5.1), with the public key',
  backup_eligible BOOLEAN         NOT NULL COMMENT 'whether copies of it may be kept, which never changes',
  transports      VARCHAR(100)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'how a browser reaches it, comma between',
  name            VARCHAR(60)     NOT NULL COMMENT 'as its owner calls it',
  sign_count      BIGINT          NOT NULL COMMENT 'signatures it has told of; fewer than that come from a copy',
  added_at        DATETIME(6)     NOT NULL COMMENT 'UTC',
  used_at         DATETIME(6)     NULL COMMENT 'UTC, of the last time it signed in',
  UNIQUE KEY security_key_key (key_id),
  KEY security_key_credential (credential)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
