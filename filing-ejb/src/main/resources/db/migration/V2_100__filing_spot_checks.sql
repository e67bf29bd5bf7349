-- Cases that the machine filed and the lot drew to be looked at again. The lots that were not drawn
-- stand in the audit log only, with the share that was in force.

CREATE TABLE IF NOT EXISTS spot_check (
  id             BIGINT       NOT NULL PRIMARY KEY COMMENT 'grows with time',
  application_no VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_no      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_name      VARCHAR(200) NOT NULL,
  share          DECIMAL(5,2) NOT NULL COMMENT 'of a hundred, in force when it was drawn',
  lot            INT          NOT NULL COMMENT 'drawn of ten thousand, from 0; below a hundred times the share',
  drawn_at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  handled_by     VARCHAR(64)  NULL COMMENT 'who handed it in for a visitor, as the audit log names actors',
  state          VARCHAR(8)   NOT NULL COMMENT 'WAITING, IN_ORDER or FAULT',
  follow_up      VARCHAR(4)   NULL COMMENT 'NONE, ASK or VOID; NULL without a fault',
  reasons        TEXT         NULL COMMENT 'sealed; NULL without a fault',
  checked_by     VARCHAR(64)  NULL COMMENT 'as the audit log names actors',
  checked_at     DATETIME(6)  NULL COMMENT 'UTC',
  UNIQUE KEY spot_check_application (application_no),
  KEY spot_check_state (authority, state, id),
  KEY spot_check_drawn (authority, drawn_at, state)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
