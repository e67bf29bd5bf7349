-- A server that comes back after another took its file over must not write into it.

ALTER TABLE registry_export
  ADD COLUMN IF NOT EXISTS turn INT NOT NULL DEFAULT 0 COMMENT 'counts the servers that took it';
