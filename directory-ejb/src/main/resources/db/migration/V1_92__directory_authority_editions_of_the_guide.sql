-- What was known of the authorities until now, word for word. The postcodes are their divisions'.

INSERT INTO authority_edition (authority, valid_from, consultation_phones, complaint_phones,
  address_zh, address_en, postcode, policy, paper_follow_up_required, spot_check_share,
  summer_from, winter_from, summer_hours, winter_hours, entered_by, entered_at)
SELECT a.code, '2000-01-01', a.consultation_phone, a.complaint_phone, a.address_zh, a.address_en,
  (SELECT MIN(d.postcode) FROM division d WHERE d.authority = a.code),
  a.policy, a.paper_follow_up_required, a.spot_check_share,
  s.begins, w.begins, s.hours, w.hours, 'machine', UTC_TIMESTAMP(6)
FROM authority a
  JOIN office_season s ON s.authority = a.code AND s.season = 'SUMMER'
  JOIN office_season w ON w.authority = a.code AND w.season = 'WINTER'
ORDER BY a.position;
