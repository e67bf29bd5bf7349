-- Up to now only the machine has decided cases.

UPDATE application SET decided_by = 'machine' WHERE decided_at IS NOT NULL AND decided_by IS NULL;
