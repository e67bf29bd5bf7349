-- Words of papers, mails and replies as administrators set them. What the product brings (its
-- bundles) holds until an edition was published; nothing that was issued is ever written anew.

CREATE TABLE IF NOT EXISTS reply_template (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'COMPLAINT_REPLY or MESSAGE',
  name     VARCHAR(60) NOT NULL COMMENT 'what it is picked by',
  retired  BOOLEAN     NOT NULL COMMENT 'offered no longer',
  made_by  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as the audit log names actors',
  made_at  DATETIME(6) NOT NULL COMMENT 'UTC'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS text_edition (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  template     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'key of a text of the product, or reply:<id>',
  text_zh      TEXT        NOT NULL,
  text_en      TEXT        NOT NULL,
  version      INT         NOT NULL COMMENT 'counts the changes of a draft',
  made_by      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at      DATETIME(6) NOT NULL COMMENT 'UTC',
  valid_from   DATETIME(6) NULL COMMENT 'UTC; null: a draft; never changed once set',
  published_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY text_edition_of (template, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
