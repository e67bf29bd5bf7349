-- More chains than a server has connections, so that there is always a free one.
INSERT INTO audit_chain (chain, length, head)
  WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 64)
  SELECT n, 0, UNHEX(REPEAT('00', 32)) FROM numbers;
