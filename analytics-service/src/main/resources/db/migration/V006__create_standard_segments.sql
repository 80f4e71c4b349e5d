-- the eleven names of the grid as ordinary segments, announced like any other
CREATE TEMPORARY TABLE standard_segment (word VARCHAR(20), name VARCHAR(120), number INT);
INSERT INTO standard_segment VALUES
    ('CHAMPIONS', '冠军客户 · Champions', 1),
    ('LOYAL', '忠诚客户 · Loyal', 2),
    ('POTENTIAL_LOYALIST', '潜在忠诚客户 · Potential loyalist', 3),
    ('NEW', '新客户 · New', 4),
    ('PROMISING', '有潜力客户 · Promising', 5),
    ('NEEDS_ATTENTION', '需要关注 · Needs attention', 6),
    ('ABOUT_TO_SLEEP', '即将沉睡 · About to sleep', 7),
    ('AT_RISK', '有流失风险 · At risk', 8),
    ('CANT_LOSE', '不可流失 · Can''t lose', 9),
    ('HIBERNATING', '沉睡客户 · Hibernating', 10),
    ('LOST', '已流失 · Lost', 11);

INSERT INTO segment (id, name, rule, rule_version, created_at, changed_at)
SELECT UUID_TO_BIN(CONCAT('01900000-0000-7000-8000-', LPAD(number, 12, '0'))),
       name,
       JSON_OBJECT('field', 'rfm.name', 'op', 'eq', 'value', word),
       1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
FROM standard_segment ORDER BY number;

INSERT INTO outbox (event_id, aggregate_id, type, payload, occurred_at)
SELECT UUID_TO_BIN(UUID()), id, 'crm.analytics.segment.created.v1',
       JSON_OBJECT('segmentId', BIN_TO_UUID(id), 'occurredAt', DATE_FORMAT(created_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                   'name', name, 'ruleVersion', rule_version),
       created_at
FROM segment ORDER BY id;

DROP TEMPORARY TABLE standard_segment;
