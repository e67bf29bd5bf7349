-- The service guide, item by item.

CREATE TABLE IF NOT EXISTS guide_item (
  number   INT           NOT NULL PRIMARY KEY COMMENT '1 to 21',
  title_zh VARCHAR(50)   NOT NULL,
  title_en VARCHAR(100)  NOT NULL,
  note_zh  VARCHAR(1000) NULL COMMENT 'ours: what a reader must know where the guide has a slip',
  note_en  VARCHAR(2000) NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS guide_paragraph (
  position INT           NOT NULL PRIMARY KEY COMMENT 'place in the whole guide',
  item     INT           NOT NULL,
  zh       VARCHAR(1000) NOT NULL COMMENT 'word for word',
  en       VARCHAR(3000) NOT NULL COMMENT 'our translation',
  CONSTRAINT guide_paragraph_item FOREIGN KEY (item) REFERENCES guide_item (number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
