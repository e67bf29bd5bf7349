-- What somebody has in hand is counted on every page of the queue.

ALTER TABLE waiting_case
  ADD KEY IF NOT EXISTS waiting_case_claim (claimed_by, claimed_at);
