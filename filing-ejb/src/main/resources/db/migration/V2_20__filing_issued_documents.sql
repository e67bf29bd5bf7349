-- Papers that were issued, kept as they are: a second download is the same file. One row is the
-- same paper as PDF and as OFD, under one verification code.

CREATE TABLE IF NOT EXISTS issued_document (
  id             BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  code           CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'verification code',
  application_no VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind           VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts_hash     BINARY(32)   NOT NULL COMMENT 'SHA-256 of the facts it tells: another hash, another paper',
  filing_no      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  authority      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  unit_name      VARCHAR(200) NULL,
  issued_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  pdf            LONGBLOB     NOT NULL,
  ofd            LONGBLOB     NOT NULL,
  pdf_hash       BINARY(32)   NOT NULL COMMENT 'SHA-256',
  ofd_hash       BINARY(32)   NOT NULL COMMENT 'SHA-256',
  UNIQUE KEY issued_document_code (code),
  UNIQUE KEY issued_document_paper (application_no, kind, facts_hash),
  KEY issued_document_pdf (pdf_hash),
  KEY issued_document_ofd (ofd_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Certificates of all keys that papers were ever signed with, by any server: a paper can be checked
-- long after its key was replaced.
CREATE TABLE IF NOT EXISTS signing_certificate (
  fingerprint BINARY(32)    NOT NULL PRIMARY KEY COMMENT 'SHA-256',
  certificate VARBINARY(8192) NOT NULL COMMENT 'X.509, DER',
  first_used  DATETIME(6)   NOT NULL COMMENT 'UTC'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
