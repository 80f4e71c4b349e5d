-- texts are equal whatever their case and accents, as in lists: rules that compare some are asked of everybody anew
UPDATE segment SET filled_version = 0, filling_version = 0
WHERE JSON_OVERLAPS(
    JSON_EXTRACT(rule, '$**.field'),
    '["account.name", "account.industry", "account.region", "account.country", "account.ownerId", "orders.currency"]');
