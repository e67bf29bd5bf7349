-- Reading the audit log by time, by who, by what and by what it was done to; and forgetting what is
-- older than it must be kept: a chain then begins after its base.

ALTER TABLE audit_entry
  ADD KEY audit_entry_at (at),
  ADD KEY audit_entry_actor (actor, at),
  ADD KEY audit_entry_act (act, at),
  ADD KEY audit_entry_subject (subject);

ALTER TABLE audit_chain
  ADD COLUMN base      BIGINT     NOT NULL DEFAULT 0 COMMENT 'position of the last entry that was forgotten',
  ADD COLUMN base_hash BINARY(32) NOT NULL DEFAULT (UNHEX(REPEAT('00', 32))) COMMENT 'its hash';
