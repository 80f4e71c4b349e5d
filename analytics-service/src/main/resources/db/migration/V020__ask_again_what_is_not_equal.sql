-- what is missing is not equal to anything: rules that ask for that are asked of everybody anew
UPDATE segment SET filled_version = 0, filling_version = 0
WHERE JSON_SEARCH(rule, 'one', 'ne', NULL, '$**.op') IS NOT NULL;
