-- National days: the yearly notices of the General Office of the State Council, 2024 to 2026.
-- The notice for 2027 is not on record yet: answers past 2026 say that they are not certain.
-- Xinjiang days: the yearly notices of the region's General Office, verified for 2022, 2023, 2025.
-- For 2024 and 2026 no notice was found. Their days are expected from the moon, loaded as not
-- verified: the calendar shows them and calls itself uncertain there, but reckons without them.

INSERT INTO calendar_year (year, source) VALUES
  (2024, '国办发明电〔2023〕7号'),
  (2025, '国办发明电〔2024〕12号'),
  (2026, '国务院办公厅关于2026年部分节假日安排的通知');

INSERT INTO calendar_day
  (place, scope, day, working, kind, name_zh, name_en, verified, source)
VALUES
  ('CN', 'NATION', '2024-01-01', FALSE, 'HOLIDAY', '元旦', 'New Year''s Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-04', TRUE, 'MAKE_UP_WORKDAY', '春节调休上班日', 'Make-up workday for Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-10', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-11', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-12', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-13', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-14', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-15', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-16', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-17', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-02-18', TRUE, 'MAKE_UP_WORKDAY', '春节调休上班日', 'Make-up workday for Spring Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-04-04', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-04-05', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-04-06', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-04-07', TRUE, 'MAKE_UP_WORKDAY', '清明节调休上班日', 'Make-up workday for Qingming Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-04-28', TRUE, 'MAKE_UP_WORKDAY', '劳动节调休上班日', 'Make-up workday for Labour Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-05-01', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-05-02', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-05-03', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-05-04', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-05-05', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-05-11', TRUE, 'MAKE_UP_WORKDAY', '劳动节调休上班日', 'Make-up workday for Labour Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-06-10', FALSE, 'HOLIDAY', '端午节', 'Dragon Boat Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-09-14', TRUE, 'MAKE_UP_WORKDAY', '中秋节调休上班日', 'Make-up workday for Mid-Autumn Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-09-15', FALSE, 'HOLIDAY', '中秋节', 'Mid-Autumn Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-09-16', FALSE, 'HOLIDAY', '中秋节', 'Mid-Autumn Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-09-17', FALSE, 'HOLIDAY', '中秋节', 'Mid-Autumn Festival', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-09-29', TRUE, 'MAKE_UP_WORKDAY', '国庆节调休上班日', 'Make-up workday for National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-01', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-02', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-03', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-04', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-05', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-06', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-07', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国办发明电〔2023〕7号'),
  ('CN', 'NATION', '2024-10-12', TRUE, 'MAKE_UP_WORKDAY', '国庆节调休上班日', 'Make-up workday for National Day', TRUE, '国办发明电〔2023〕7号');

INSERT INTO calendar_day
  (place, scope, day, working, kind, name_zh, name_en, verified, source)
VALUES
  ('CN', 'NATION', '2025-01-01', FALSE, 'HOLIDAY', '元旦', 'New Year''s Day', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-01-26', TRUE, 'MAKE_UP_WORKDAY', '春节调休上班日', 'Make-up workday for Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-01-28', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-01-29', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-01-30', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-01-31', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-02-01', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-02-02', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-02-03', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-02-04', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-02-08', TRUE, 'MAKE_UP_WORKDAY', '春节调休上班日', 'Make-up workday for Spring Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-04-04', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-04-05', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-04-06', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-04-27', TRUE, 'MAKE_UP_WORKDAY', '劳动节调休上班日', 'Make-up workday for Labour Day', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-05-01', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-05-02', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-05-03', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-05-04', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-05-05', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-05-31', FALSE, 'HOLIDAY', '端午节', 'Dragon Boat Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-06-01', FALSE, 'HOLIDAY', '端午节', 'Dragon Boat Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-06-02', FALSE, 'HOLIDAY', '端午节', 'Dragon Boat Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-09-28', TRUE, 'MAKE_UP_WORKDAY', '国庆节、中秋节调休上班日', 'Make-up workday for National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-01', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-02', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-03', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-04', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-05', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-06', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-07', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-08', FALSE, 'HOLIDAY', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号'),
  ('CN', 'NATION', '2025-10-11', TRUE, 'MAKE_UP_WORKDAY', '国庆节、中秋节调休上班日', 'Make-up workday for National Day and Mid-Autumn Festival', TRUE, '国办发明电〔2024〕12号');

INSERT INTO calendar_day
  (place, scope, day, working, kind, name_zh, name_en, verified, source)
VALUES
  ('CN', 'NATION', '2026-01-01', FALSE, 'HOLIDAY', '元旦', 'New Year''s Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-01-02', FALSE, 'HOLIDAY', '元旦', 'New Year''s Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-01-03', FALSE, 'HOLIDAY', '元旦', 'New Year''s Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-01-04', TRUE, 'MAKE_UP_WORKDAY', '元旦调休上班日', 'Make-up workday for New Year''s Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-14', TRUE, 'MAKE_UP_WORKDAY', '春节调休上班日', 'Make-up workday for Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-15', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-16', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-17', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-18', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-19', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-20', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-21', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-22', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-23', FALSE, 'HOLIDAY', '春节', 'Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-02-28', TRUE, 'MAKE_UP_WORKDAY', '春节调休上班日', 'Make-up workday for Spring Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-04-04', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-04-05', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-04-06', FALSE, 'HOLIDAY', '清明节', 'Qingming Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-05-01', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-05-02', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-05-03', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-05-04', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-05-05', FALSE, 'HOLIDAY', '劳动节', 'Labour Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-05-09', TRUE, 'MAKE_UP_WORKDAY', '劳动节调休上班日', 'Make-up workday for Labour Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-06-19', FALSE, 'HOLIDAY', '端午节', 'Dragon Boat Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-06-20', FALSE, 'HOLIDAY', '端午节', 'Dragon Boat Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-06-21', FALSE, 'HOLIDAY', '端午节', 'Dragon Boat Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-09-20', TRUE, 'MAKE_UP_WORKDAY', '国庆节调休上班日', 'Make-up workday for National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-09-25', FALSE, 'HOLIDAY', '中秋节', 'Mid-Autumn Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-09-26', FALSE, 'HOLIDAY', '中秋节', 'Mid-Autumn Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-09-27', FALSE, 'HOLIDAY', '中秋节', 'Mid-Autumn Festival', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-01', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-02', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-03', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-04', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-05', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-06', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-07', FALSE, 'HOLIDAY', '国庆节', 'National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知'),
  ('CN', 'NATION', '2026-10-10', TRUE, 'MAKE_UP_WORKDAY', '国庆节调休上班日', 'Make-up workday for National Day', TRUE, '国务院办公厅关于2026年部分节假日安排的通知');

INSERT INTO calendar_day
  (place, scope, day, working, kind, name_zh, name_en, verified, source)
VALUES
  ('XINJIANG', 'REGION', '2022-05-05', FALSE, 'HOLIDAY', '肉孜节', 'Rouzi Festival (Eid al-Fitr)', TRUE, '新疆维吾尔自治区2022年节假日通知'),
  ('XINJIANG', 'REGION', '2022-07-09', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2022年节假日通知'),
  ('XINJIANG', 'REGION', '2022-07-10', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2022年节假日通知'),
  ('XINJIANG', 'REGION', '2022-07-11', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2022年节假日通知'),
  ('XINJIANG', 'REGION', '2022-07-12', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2022年节假日通知'),
  ('XINJIANG', 'REGION', '2022-07-13', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2022年节假日通知'),
  ('XINJIANG', 'REGION', '2023-04-21', FALSE, 'HOLIDAY', '肉孜节', 'Rouzi Festival (Eid al-Fitr)', TRUE, '新疆维吾尔自治区2023年节假日通知'),
  ('XINJIANG', 'REGION', '2023-06-28', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2023年节假日通知'),
  ('XINJIANG', 'REGION', '2023-06-29', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2023年节假日通知'),
  ('XINJIANG', 'REGION', '2023-06-30', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2023年节假日通知'),
  ('XINJIANG', 'REGION', '2024-04-10', TRUE, 'EXPECTED_HOLIDAY', '肉孜节', 'Rouzi Festival (Eid al-Fitr)', FALSE, '待核实：推算日期，未见通知'),
  ('XINJIANG', 'REGION', '2024-06-17', TRUE, 'EXPECTED_HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', FALSE, '待核实：推算日期，未见通知'),
  ('XINJIANG', 'REGION', '2024-06-18', TRUE, 'EXPECTED_HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', FALSE, '待核实：推算日期，未见通知'),
  ('XINJIANG', 'REGION', '2024-06-19', TRUE, 'EXPECTED_HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', FALSE, '待核实：推算日期，未见通知'),
  ('XINJIANG', 'REGION', '2025-03-29', FALSE, 'HOLIDAY', '肉孜节', 'Rouzi Festival (Eid al-Fitr)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2025-03-30', FALSE, 'HOLIDAY', '肉孜节', 'Rouzi Festival (Eid al-Fitr)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2025-03-31', FALSE, 'HOLIDAY', '肉孜节', 'Rouzi Festival (Eid al-Fitr)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2025-06-06', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2025-06-07', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2025-06-08', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2025-06-09', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2025-06-10', FALSE, 'HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', TRUE, '新疆维吾尔自治区2025年节假日通知'),
  ('XINJIANG', 'REGION', '2026-03-20', TRUE, 'EXPECTED_HOLIDAY', '肉孜节', 'Rouzi Festival (Eid al-Fitr)', FALSE, '待核实：推算日期，未见通知'),
  ('XINJIANG', 'REGION', '2026-05-27', TRUE, 'EXPECTED_HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', FALSE, '待核实：推算日期，未见通知'),
  ('XINJIANG', 'REGION', '2026-05-28', TRUE, 'EXPECTED_HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', FALSE, '待核实：推算日期，未见通知'),
  ('XINJIANG', 'REGION', '2026-05-29', TRUE, 'EXPECTED_HOLIDAY', '古尔邦节', 'Gurban Festival (Eid al-Adha)', FALSE, '待核实：推算日期，未见通知');

-- Guide item 20: all ten alike. The guide does not say when the seasons change; 1 May and
-- 1 October are the region's rule (notices of 2022 and 2023), none was found for Bayingolin itself.
INSERT INTO office_season (authority, season, begins, hours)
  SELECT code, 'SUMMER', '05-01', '09:30-13:30,16:00-19:30' FROM authority ORDER BY position;
INSERT INTO office_season (authority, season, begins, hours)
  SELECT code, 'WINTER', '10-01', '10:00-14:00,16:00-19:30' FROM authority ORDER BY position;
