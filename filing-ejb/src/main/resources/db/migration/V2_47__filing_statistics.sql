-- Counting a period reads an index only: forms are long.

ALTER TABLE application
  ADD KEY application_statistics (submitted_at, authority, state, kind, days_late, decided_at);

ALTER TABLE filing
  ADD KEY filing_statistics (filed_at, authority, track, role, status);
