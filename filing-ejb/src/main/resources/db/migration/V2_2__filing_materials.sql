-- Materials (guide item 9). Contents are cut in parts so that no server holds a whole one in memory.

CREATE TABLE IF NOT EXISTS material (
  id             CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'random, 128 bits',
  application_id BIGINT       NULL COMMENT 'the case that has it',
  kind           VARCHAR(20)  NOT NULL,
  file_name      VARCHAR(100) NOT NULL COMMENT 'a label',
  media_type     VARCHAR(40)  NOT NULL COMMENT 'judged by the content',
  size           BIGINT       NOT NULL COMMENT 'bytes',
  sha256         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
  KEY material_application (application_id, uploaded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS material_part (
  material_id CHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position    INT        NOT NULL,
  content     MEDIUMBLOB NOT NULL,
  PRIMARY KEY (material_id, position),
  CONSTRAINT material_part_material FOREIGN KEY (material_id) REFERENCES material (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
