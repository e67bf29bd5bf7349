-- Access providers' reports of the organisations connected through them (Order 33, Art. 12).

CREATE TABLE IF NOT EXISTS downstream_list (
  filing      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'number of the provider''s filing',
  list_id     BIGINT      NULL COMMENT 'the rows that are in effect; NULL before the first report',
  units       INT         NOT NULL COMMENT 'how many rows that are',
  reported_at DATETIME(6) NULL COMMENT 'UTC; last report that took effect, nil reports included',
  last_job    BIGINT      NULL COMMENT 'the report that took effect last',
  mapping     TEXT        NULL COMMENT 'JSON: which column of the provider''s files is which field'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Rows of lists in effect, and of reports that are being read: those have the report's id as list.
CREATE TABLE IF NOT EXISTS downstream_unit (
  list_id        BIGINT       NOT NULL,
  cert_no        VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'unified social credit code',
  line_no        VARCHAR(40)  NOT NULL COMMENT 'empty where the unit has one line without a number',
  source_line    INT          NOT NULL COMMENT 'line of the file that the row was read from',
  change_kind    CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'A, C or R in a delta report',
  unit_type      VARCHAR(11)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  name           VARCHAR(100) NULL,
  cert_type      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  industry       VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  address        VARCHAR(200) NULL,
  division       CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  phone          VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the organisation',
  access_method  VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  bandwidth_mbps INT          NULL,
  ip_ranges      VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'canonical, separated by ;',
  opened_on      DATE         NULL,
  closed_on      DATE         NULL,
  change_reason  VARCHAR(200) NULL,
  PRIMARY KEY (list_id, cert_no, line_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS downstream_job (
  id           BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  filing       VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind         VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FULL, DELTA or NIL',
  mode         VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ALL_OR_NOTHING or VALID_ROWS',
  dry_run      BOOLEAN      NOT NULL,
  format       VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'NDJSON, CSV or XLSX',
  file_name    VARCHAR(100) NULL COMMENT 'a label',
  state        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at       DATETIME(6)  NULL COMMENT 'UTC; from then on any server may work on it; NULL: nothing to do',
  worker       BIGINT       NULL COMMENT 'who holds it until due_at',
  tries        INT          NOT NULL COMMENT 'times it was begun without getting on',
  length       BIGINT       NULL COMMENT 'bytes, as announced',
  received     BIGINT       NOT NULL COMMENT 'bytes that are safe',
  content_hash BINARY(32)   NULL COMMENT 'SHA-256 of the file',
  key_hash     BINARY(32)   NULL COMMENT 'SHA-256 of the Idempotency-Key',
  encoding     VARCHAR(7)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  mapping      TEXT         NULL COMMENT 'JSON: which column is which field',
  ignored      TEXT         NULL COMMENT 'JSON: columns that are no field',
  rows_read    INT          NOT NULL,
  rows_bad     INT          NOT NULL,
  faults       INT          NOT NULL,
  added        INT          NOT NULL,
  changed      INT          NOT NULL,
  removed      INT          NOT NULL,
  unchanged    INT          NOT NULL,
  repeats      BIGINT       NULL COMMENT 'the report with the same content that was in effect already',
  created_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  touched_at   DATETIME(6)  NOT NULL COMMENT 'UTC; when the upload got on last',
  ended_at     DATETIME(6)  NULL COMMENT 'UTC',
  UNIQUE KEY downstream_job_key (filing, key_hash),
  KEY downstream_job_of_filing (filing, id),
  KEY downstream_job_due (due_at),
  KEY downstream_job_left (state, touched_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Files as they came, cut in parts so that no server holds a whole one in memory.
CREATE TABLE IF NOT EXISTS downstream_part (
  job_id   BIGINT     NOT NULL,
  position INT        NOT NULL,
  content  MEDIUMBLOB NOT NULL,
  PRIMARY KEY (job_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS downstream_fault (
  job_id   BIGINT       NOT NULL,
  line     INT          NOT NULL COMMENT '0: the file as a whole',
  ordinal  SMALLINT     NOT NULL,
  field    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  code     VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  argument VARCHAR(120) NULL COMMENT 'what stood there, or what the fault''s words need',
  PRIMARY KEY (job_id, line, ordinal)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a report changed, or, of a dry run, would change.
CREATE TABLE IF NOT EXISTS downstream_change (
  job_id  BIGINT       NOT NULL,
  cert_no VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_no VARCHAR(40)  NOT NULL,
  kind    CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'A, C or R',
  name    VARCHAR(100) NULL,
  was     TEXT         NULL COMMENT 'JSON: the row before',
  becomes TEXT         NULL COMMENT 'JSON: the row after',
  PRIMARY KEY (job_id, cert_no, line_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Lists and files that nobody needs any more; they are taken away in small bites.
CREATE TABLE IF NOT EXISTS downstream_rubbish (
  id   BIGINT     NOT NULL COMMENT 'of a list or a report',
  what VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'UNITS or PARTS',
  PRIMARY KEY (id, what)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
