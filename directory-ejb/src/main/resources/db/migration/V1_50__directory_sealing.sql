-- Data of persons are kept sealed. A sealed text reads sm4:<number of the key>:<Base64>, a sealed
-- file begins with the same in bytes: each value names its key.

-- The keys lie outside the database; here is only a proof of each, by which a server with others
-- is told apart before it does harm.
CREATE TABLE IF NOT EXISTS sealing_key (
  number     INT         NOT NULL PRIMARY KEY COMMENT '0 for the key of the hashes',
  proof      BINARY(32)  NOT NULL COMMENT 'HMAC-SM3',
  first_used DATETIME(6) NOT NULL COMMENT 'UTC'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How far each table has been sealed under a key: rows older than seals, or than the key, follow.
CREATE TABLE IF NOT EXISTS sealing_walk (
  place    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the table',
  number   INT         NOT NULL COMMENT 'of the key',
  last_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'primary key of the last row done',
  done_at  DATETIME(6) NULL COMMENT 'UTC; NULL while rows are left',
  PRIMARY KEY (place, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE outgoing_mail
  MODIFY COLUMN recipient VARCHAR(1500) NOT NULL COMMENT 'sealed';
