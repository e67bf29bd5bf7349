-- What an officer has, and complaints of one kind, in the order of their clocks.

CREATE INDEX IF NOT EXISTS complaint_kind ON complaint (authority, state, kind, clock_at, id);

CREATE INDEX IF NOT EXISTS complaint_officer ON complaint (officer, authority, state, clock_at, id);
