-- Receiving authorities (guide items 4, 5) and the divisions they answer for.
-- Definitions and data are separate scripts: data scripts are atomic, definitions can be repeated.

CREATE TABLE IF NOT EXISTS authority (
  code                     VARCHAR(20)  NOT NULL PRIMARY KEY,
  position                 INT          NOT NULL UNIQUE COMMENT 'place in the tables of the guide',
  short_code               CHAR(4)      NOT NULL UNIQUE COMMENT 'opens an application number',
  number_prefix            CHAR(6)      NOT NULL UNIQUE COMMENT 'opens a filing number',
  guide_name               VARCHAR(50)  NOT NULL COMMENT 'name in the tables of the guide',
  name_zh                  VARCHAR(100) NOT NULL,
  name_en                  VARCHAR(200) NOT NULL,
  consultation_phone       VARCHAR(20)  NOT NULL COMMENT 'guide item 18',
  complaint_phone          VARCHAR(20)  NOT NULL COMMENT 'guide item 19',
  address_zh               VARCHAR(200) NOT NULL COMMENT 'guide item 18',
  address_en               VARCHAR(300) NOT NULL,
  policy                   VARCHAR(10)  NOT NULL COMMENT 'AUTOMATIC or CLERK',
  paper_follow_up_required BOOLEAN      NOT NULL COMMENT 'guide item 9: the sealed table on paper'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS division (
  code      VARCHAR(20)  NOT NULL PRIMARY KEY COMMENT 'GB/T 2260, or our own code',
  position  INT          NOT NULL UNIQUE,
  name_zh   VARCHAR(50)  NOT NULL,
  name_en   VARCHAR(100) NOT NULL,
  postcode  CHAR(6)      NULL,
  authority VARCHAR(20)  NOT NULL COMMENT 'answers for it unless another is chosen',
  CONSTRAINT division_authority FOREIGN KEY (authority) REFERENCES authority (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
