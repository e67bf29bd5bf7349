-- Mail to be sent, written in the transaction of the act it tells of. What is DEAD stays until an
-- operator looks at it; what was SENT is forgotten after a while.

CREATE TABLE IF NOT EXISTS outgoing_mail (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id  CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'UUID, the left part of the Message-ID',
  recipient   VARCHAR(254) NOT NULL,
  language    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'BCP 47',
  subject     VARCHAR(200) NOT NULL,
  body        TEXT         NOT NULL COMMENT 'plain text',
  attachments TEXT         NOT NULL COMMENT 'a line each: file name, tab, reference; the bytes are made when sent',
  state       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'WAITING, SENT or DEAD',
  tries       INT          NOT NULL COMMENT 'times it was claimed for sending',
  due_at      DATETIME(6)  NOT NULL COMMENT 'UTC; not claimed before; for SENT and DEAD the time they became so',
  posted_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  fault       VARCHAR(500) NULL COMMENT 'why the last try failed',
  KEY outgoing_mail_due (state, due_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
