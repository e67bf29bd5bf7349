-- What happens to drafts, applications and filings after their first day.

-- A draft may be resumed elsewhere: by number and code, or by the members of an account.
ALTER TABLE draft
  ADD COLUMN number         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL in drafts older than numbers',
  ADD COLUMN code_hash      BINARY(32)   NULL COMMENT 'SHA-256 of number and resume code; NULL while nobody asked for one',
  ADD COLUMN account_id     BIGINT       NULL COMMENT 'whose members may open it',
  ADD COLUMN kind           VARCHAR(12)  NOT NULL DEFAULT 'NEW' COMMENT 'what will be applied for',
  ADD COLUMN filing_number  VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the filing to be changed',
  ADD COLUMN filing_edition INT          NULL COMMENT 'its edition when its words were taken',
  ADD COLUMN revises        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'number of the application before',
  ADD COLUMN revision       INT          NOT NULL DEFAULT 0 COMMENT 'counts what was changed',
  ADD COLUMN trail          LONGTEXT     NULL COMMENT 'JSON: what was changed when by which page',
  ADD COLUMN conflicts      LONGTEXT     NULL COMMENT 'JSON: what was typed over something newer, by field',
  ADD COLUMN email          VARCHAR(254) NULL COMMENT 'who is warned before it is forgotten',
  ADD COLUMN language       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN warn_at        DATETIME(6)  NULL COMMENT 'UTC; NULL when nobody is to be warned any more',
  ADD UNIQUE KEY draft_number (number),
  ADD KEY draft_account (account_id, saved_at),
  ADD KEY draft_warn (warn_at);

-- Further browsers that may open a draft.
CREATE TABLE IF NOT EXISTS draft_key (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the token',
  draft_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the draft, by its first key',
  KEY draft_key_draft (draft_hash),
  CONSTRAINT draft_key_draft FOREIGN KEY (draft_hash) REFERENCES draft (token_hash) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE application
  ADD COLUMN kind       VARCHAR(12) NOT NULL DEFAULT 'NEW',
  ADD COLUMN account_id BIGINT      NULL COMMENT 'the account that handed it in or claimed it',
  ADD COLUMN subject    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'number of the filing to be changed or cancelled',
  ADD COLUMN revises    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'number of the application that this one mends',
  ADD COLUMN attempt    INT         NOT NULL DEFAULT 1 COMMENT 'counts the applications of a thread',
  ADD COLUMN reason     VARCHAR(20) NULL COMMENT 'of a cancellation',
  ADD COLUMN opened_at  DATETIME(6) NULL COMMENT 'UTC; when a clerk began to look',
  ADD KEY application_account (account_id, id),
  ADD KEY application_subject (subject, id);

ALTER TABLE material
  ADD COLUMN keep_until DATETIME(6) NULL COMMENT 'UTC; a draft needs it so long';

-- The present edition stands in "filing"; those before it in "filing_edition".
ALTER TABLE filing
  MODIFY COLUMN status VARCHAR(12) NOT NULL COMMENT 'EFFECTIVE or CANCELLED',
  ADD COLUMN account_id    BIGINT      NULL COMMENT 'the account that keeps it',
  ADD COLUMN edition       INT         NOT NULL DEFAULT 1,
  ADD COLUMN edition_kind  VARCHAR(12) NOT NULL DEFAULT 'NEW' COMMENT 'the kind of application that brought it',
  ADD COLUMN edition_since DATETIME(6) NULL COMMENT 'UTC; NULL: since it was filed',
  ADD COLUMN cancelled_at  DATETIME(6) NULL COMMENT 'UTC',
  ADD COLUMN cancel_reason VARCHAR(20) NULL,
  ADD COLUMN confirm_due   DATE        NULL COMMENT 'day of the next re-confirmation',
  ADD COLUMN confirmed_at  DATETIME(6) NULL COMMENT 'UTC; when it was confirmed last',
  ADD COLUMN remind_at     DATETIME(6) NULL COMMENT 'UTC; NULL when nobody is to be reminded',
  ADD KEY filing_account (account_id, id),
  ADD KEY filing_remind (remind_at);

CREATE TABLE IF NOT EXISTS filing_edition (
  filing_id   BIGINT      NOT NULL,
  edition     INT         NOT NULL,
  kind        VARCHAR(12) NOT NULL COMMENT 'the kind of application that brought it',
  authority   VARCHAR(20) NOT NULL,
  particulars LONGTEXT    NOT NULL COMMENT 'the form, normalised, JSON',
  since       DATETIME(6) NOT NULL COMMENT 'UTC',
  until       DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (filing_id, edition),
  CONSTRAINT filing_edition_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
