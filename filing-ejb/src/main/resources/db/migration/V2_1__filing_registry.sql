-- Filings on record, the addresses and domains they hold, and the serials of their numbers.

CREATE TABLE IF NOT EXISTS filing (
  id            BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  version       INT          NOT NULL,
  number        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'never issued again',
  status        VARCHAR(12)  NOT NULL COMMENT 'EFFECTIVE',
  track         VARCHAR(3)   NOT NULL COMMENT 'IP or ICP',
  authority     VARCHAR(20)  NOT NULL,
  unit_code     VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'credit code, or the old organisation code',
  unit_name     VARCHAR(200) NOT NULL,
  division      VARCHAR(20)  NOT NULL,
  role          VARCHAR(16)  NOT NULL COMMENT 'INTERCONNECTING, ACCESS, USER',
  connected_on  DATE         NOT NULL,
  particulars   LONGTEXT     NOT NULL COMMENT 'the form, normalised, JSON',
  filed_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY filing_number (number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Addresses of connections (IP track). "active" is 1 or NULL: a unique key does not bind NULL, so
-- ranges that are no longer held may be repeated. The size class bounds the length of a range, which
-- turns the question for overlaps into one short index scan a class; see FilingAddresses.
CREATE TABLE IF NOT EXISTS filing_ip_range (
  filing_id   BIGINT      NOT NULL,
  position    INT         NOT NULL,
  active      TINYINT     NULL COMMENT '1 while the filing is effective, else NULL',
  unit_code   VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family      TINYINT     NOT NULL COMMENT '4 or 6',
  size_class  TINYINT UNSIGNED NOT NULL COMMENT 'the range holds at most 2 to this power addresses',
  range_start BINARY(16)  NOT NULL,
  range_end   BINARY(16)  NOT NULL,
  PRIMARY KEY (filing_id, position),
  UNIQUE KEY filing_ip_range_once (active, unit_code, family, range_start, range_end),
  KEY filing_ip_range_overlap (active, family, size_class, range_start, range_end),
  CONSTRAINT filing_ip_range_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Registrable domains of services (ICP track); one effective filing holds each.
CREATE TABLE IF NOT EXISTS filing_domain (
  filing_id   BIGINT       NOT NULL,
  position    INT          NOT NULL,
  active      TINYINT      NULL COMMENT '1 while the filing is effective, else NULL',
  registrable VARCHAR(253) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (filing_id, position),
  UNIQUE KEY filing_domain_once (active, registrable),
  CONSTRAINT filing_domain_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Serials: each scope has several stripes so that issues at the same time need not queue.
CREATE TABLE IF NOT EXISTS serial_stripe (
  scope  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what is counted, such as F:652801:1:2026',
  stripe TINYINT     NOT NULL,
  issued BIGINT      NOT NULL COMMENT 'how many the stripe has issued',
  PRIMARY KEY (scope, stripe)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
