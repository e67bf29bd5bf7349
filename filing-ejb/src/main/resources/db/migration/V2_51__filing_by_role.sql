-- Whose reports of connected organisations an authority waits for: filings by authority and role.
ALTER TABLE filing ADD KEY IF NOT EXISTS filing_role (authority, role, status, id);
