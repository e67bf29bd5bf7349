-- The staff of the authorities: who they are at work, what they may do, for which authority.

CREATE TABLE IF NOT EXISTS staff (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(60) NOT NULL COMMENT 'as colleagues know them: a name or a badge number; never shown to the public',
  authority  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sees_all   BOOLEAN     NOT NULL COMMENT 'may look at the cases of every authority',
  granted    BOOLEAN     NOT NULL COMMENT 'false until a second person has granted the roles',
  asked_by   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'who asked for the present roles, as the audit log names actors',
  credential BIGINT      NULL COMMENT 'NULL once removed',
  since      DATETIME(6) NOT NULL COMMENT 'UTC',
  removed_at DATETIME(6) NULL COMMENT 'UTC',
  version    INT         NOT NULL,
  UNIQUE KEY staff_credential (credential),
  KEY staff_authority (authority, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS staff_role (
  staff BIGINT      NOT NULL,
  role  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (staff, role),
  CONSTRAINT staff_role_staff FOREIGN KEY (staff) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
