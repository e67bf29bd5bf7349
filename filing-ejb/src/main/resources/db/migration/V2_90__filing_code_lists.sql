-- The code lists of the form as administrators changed them. A list without a row here is as the
-- product brings it (code-lists.tsv); one with rows has all its codes here.

CREATE TABLE IF NOT EXISTS code_list (
  name       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version    INT         NOT NULL COMMENT 'counts the changes from 1',
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as the audit log names actors'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS code_list_code (
  list     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT          NOT NULL,
  text_zh  VARCHAR(100) NOT NULL,
  text_en  VARCHAR(200) NOT NULL,
  retired  BOOLEAN      NOT NULL COMMENT 'readable in old filings, offered no longer',
  PRIMARY KEY (list, code),
  CONSTRAINT code_list_code_of FOREIGN KEY (list) REFERENCES code_list (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
