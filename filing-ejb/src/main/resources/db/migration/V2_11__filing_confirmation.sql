-- Filings made before: to be confirmed a year after they were filed, in Beijing's days; the first
-- reminder thirty days before that.
UPDATE filing
   SET confirm_due = DATE(filed_at + INTERVAL 8 HOUR) + INTERVAL 1 YEAR,
       remind_at = DATE(filed_at + INTERVAL 8 HOUR) + INTERVAL 1 YEAR - INTERVAL 30 DAY
 WHERE confirm_due IS NULL AND status = 'EFFECTIVE';
