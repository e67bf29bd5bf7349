-- What clerks keep for themselves: filters of the queue under a name, and labels on cases. Neither
-- is shown outside the desk.

CREATE TABLE IF NOT EXISTS saved_view (
  id    BIGINT      NOT NULL PRIMARY KEY COMMENT 'grows with time',
  actor VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose it is, as the audit log names actors',
  name  VARCHAR(30) NOT NULL,
  query TEXT        NOT NULL COMMENT 'sealed; the filter, as it stands in the address',
  UNIQUE KEY saved_view_name (actor, name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS case_label (
  case_no VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'number of the application',
  label   VARCHAR(20) NOT NULL COMMENT 'words of the desk, never data of a person',
  desk    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'authority whose clerks gave it',
  PRIMARY KEY (case_no, label),
  KEY case_label_label (label, case_no),
  KEY case_label_desk (desk, label)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
