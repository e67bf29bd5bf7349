-- Sealed values are longer than what they hold. Which columns are sealed is said in SealedTables.

ALTER TABLE draft
  MODIFY COLUMN email VARCHAR(1500) NULL COMMENT 'sealed; who is warned before it is forgotten';

ALTER TABLE material
  MODIFY COLUMN file_name VARCHAR(800) NOT NULL COMMENT 'sealed; a label';

ALTER TABLE complaint
  MODIFY COLUMN email VARCHAR(1500) NULL COMMENT 'sealed; only when given; forgotten after closing';
