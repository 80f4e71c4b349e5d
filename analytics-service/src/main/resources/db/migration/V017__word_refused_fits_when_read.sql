-- why a fit was refused is kept as a word and numbers, and said in the reader's language
UPDATE value_fit SET detail = REGEXP_REPLACE(detail, '^([0-9]+) customers, at least ([0-9]+)$', 'FEW_CUSTOMERS $1 $2')
WHERE detail IS NOT NULL;

UPDATE value_fit SET detail = CASE detail
    WHEN 'nobody ordered twice' THEN 'NOBODY_TWICE'
    WHEN 'the likelihood is not finite' THEN 'NOT_FINITE'
    WHEN 'the search did not settle' THEN 'NOT_SETTLED'
    WHEN 'a parameter runs away' THEN 'RUNS_AWAY'
    WHEN 'the likelihood is flat at its maximum' THEN 'FLAT'
    ELSE detail END
WHERE detail IS NOT NULL;
