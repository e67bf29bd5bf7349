-- Mails with files take time to make; those without must not wait for them.

ALTER TABLE outgoing_mail
  ADD COLUMN IF NOT EXISTS bulky BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether files go with it',
  ADD KEY IF NOT EXISTS outgoing_mail_claim (state, bulky, due_at);
