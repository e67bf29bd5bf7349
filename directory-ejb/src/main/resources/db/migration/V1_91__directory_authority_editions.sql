-- What an authority tells the public and how it works, from a day on. Rows are only added: of those
-- not withdrawn whose day has come, the one with the last day holds, of one day the last entered.

CREATE TABLE IF NOT EXISTS authority_edition (
  id                       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority                VARCHAR(20)   NOT NULL,
  valid_from               DATE          NOT NULL COMMENT '2000-01-01: from the beginning',
  consultation_phones      VARCHAR(200)  NOT NULL COMMENT 'a line each, the first first (guide item 18)',
  complaint_phones         VARCHAR(200)  NOT NULL COMMENT 'a line each (guide item 19)',
  address_zh               VARCHAR(200)  NOT NULL COMMENT 'guide item 18',
  address_en               VARCHAR(300)  NOT NULL,
  postcode                 CHAR(6)       NULL,
  policy                   VARCHAR(10)   NOT NULL COMMENT 'AUTOMATIC or CLERK',
  paper_follow_up_required BOOLEAN       NOT NULL COMMENT 'guide item 9: the sealed table on paper',
  spot_check_share         DECIMAL(5,2)  NOT NULL COMMENT 'per cent of what the machine filed',
  summer_from              CHAR(5)       NOT NULL COMMENT 'month-day, each year',
  winter_from              CHAR(5)       NOT NULL COMMENT 'month-day, each year',
  summer_hours             VARCHAR(400)  NOT NULL COMMENT 'as the guide writes them; weekdays apart after ;',
  winter_hours             VARCHAR(400)  NOT NULL,
  entered_by               VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as the audit log names actors',
  entered_at               DATETIME(6)   NOT NULL COMMENT 'UTC',
  withdrawn_by             VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  withdrawn_at             DATETIME(6)   NULL COMMENT 'UTC; before its day came',
  KEY authority_edition_day (authority, valid_from, id),
  CONSTRAINT authority_edition_of FOREIGN KEY (authority) REFERENCES authority (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
