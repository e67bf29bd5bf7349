-- Written with the material it stands for, and gone with it: the key is then free again.
CREATE TABLE IF NOT EXISTS material_key (
  key_hash     BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the key',
  content_hash BINARY(32)  NOT NULL COMMENT 'SHA-256 of what was sent',
  material_id  CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at      DATETIME(6) NOT NULL COMMENT 'UTC',
  KEY material_key_used (used_at),
  CONSTRAINT material_key_material FOREIGN KEY (material_id) REFERENCES material (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
