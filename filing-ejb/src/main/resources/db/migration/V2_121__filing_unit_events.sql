-- Reports of connected organisations tell each organisation that they change.

ALTER TABLE filing_event ADD COLUMN cert_no VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'credit code of a connected organisation';

ALTER TABLE filing_event ADD COLUMN line_no VARCHAR(40) NULL COMMENT 'its line';
