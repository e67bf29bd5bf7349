-- Working days and office hours (guide item 20), all in Beijing time.

CREATE TABLE IF NOT EXISTS calendar_day (
  id       INT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  place    VARCHAR(20)  NOT NULL COMMENT 'CN, XINJIANG or the code of an authority',
  scope    VARCHAR(10)  NOT NULL COMMENT 'NATION, REGION or AUTHORITY',
  day      DATE         NOT NULL,
  working  BOOLEAN      NOT NULL,
  kind     VARCHAR(20)  NOT NULL COMMENT 'HOLIDAY, MAKE_UP_WORKDAY, WEEKEND, WORKDAY, EXPECTED_HOLIDAY',
  name_zh  VARCHAR(50)  NOT NULL,
  name_en  VARCHAR(100) NOT NULL,
  verified BOOLEAN      NOT NULL COMMENT 'false: shown as expected, never reckoned with',
  source   VARCHAR(200) NOT NULL,
  UNIQUE (place, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS calendar_year (
  year   INT          NOT NULL PRIMARY KEY COMMENT 'its national days are all on record',
  source VARCHAR(200) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS office_season (
  id        INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority VARCHAR(20) NOT NULL,
  season    VARCHAR(10) NOT NULL COMMENT 'SUMMER or WINTER',
  begins    CHAR(5)     NOT NULL COMMENT 'month-day, each year',
  hours     VARCHAR(50) NOT NULL COMMENT 'as the guide writes them',
  UNIQUE (authority, season),
  CONSTRAINT office_season_authority FOREIGN KEY (authority) REFERENCES authority (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
