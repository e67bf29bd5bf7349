-- Who decided a case, so that a complaint about it reaches somebody else.

ALTER TABLE application
  ADD COLUMN IF NOT EXISTS decided_by VARCHAR(64) NULL COMMENT 'as the audit log names actors; NULL while nobody has decided';
