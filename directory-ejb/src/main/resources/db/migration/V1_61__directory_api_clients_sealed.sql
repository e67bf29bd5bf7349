-- The owner's address is kept sealed, which makes it longer.

ALTER TABLE api_client
  MODIFY COLUMN warn_to VARCHAR(1000) NOT NULL COMMENT 'sealed; e-mail address of the owner who made it';
