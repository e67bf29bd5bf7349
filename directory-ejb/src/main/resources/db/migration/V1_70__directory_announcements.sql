-- What the administrators tell every visitor of the site between two times.

CREATE TABLE IF NOT EXISTS announcement (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  words_zh    VARCHAR(500) NOT NULL,
  words_en    VARCHAR(500) NOT NULL,
  shown_from  DATETIME(6)  NOT NULL COMMENT 'UTC',
  shown_until DATETIME(6)  NOT NULL COMMENT 'UTC; not shown from then on',
  made_by     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as the audit log names actors',
  KEY announcement_until (shown_until, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
