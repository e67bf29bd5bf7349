-- Rows that transactions write before they look whether addresses are held: of two that want the same
-- address at once, the second waits for the first, or is turned down by a cluster. See AddressTurns.
CREATE TABLE IF NOT EXISTS address_turn (
  place INT    NOT NULL PRIMARY KEY COMMENT 'below 65536: addresses that share their last 16 bits; else a lane',
  turn  BIGINT NOT NULL COMMENT 'how often it was taken'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
