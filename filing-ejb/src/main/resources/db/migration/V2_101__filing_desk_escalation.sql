-- Of a case that waits too long the supervisors are told once; referred, its clock begins anew.

ALTER TABLE waiting_case
  ADD COLUMN IF NOT EXISTS escalated_at DATETIME(6) NULL COMMENT 'UTC; when the supervisors were told that it is overdue',
  ADD KEY IF NOT EXISTS waiting_case_untold (authority, escalated_at, due_at);
