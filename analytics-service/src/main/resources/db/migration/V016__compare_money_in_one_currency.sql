-- money in the common currency, and how many amounts that leaves out; revenue and amounts of deals stay what they were, in the
-- account's own currency, until the service has reckoned them by its rates
ALTER TABLE profile
    ADD COLUMN open_amounts        MEDIUMTEXT NULL AFTER open_amount,
    ADD COLUMN won_amounts         MEDIUMTEXT NULL AFTER won_amount,
    ADD COLUMN rfm_unpriced        INT        NOT NULL DEFAULT 0 AFTER rfm_currency,
    ADD COLUMN common_currency     CHAR(3)    NULL,
    ADD COLUMN common_value        DOUBLE     NULL,
    ADD COLUMN orders_without_rate INT        NOT NULL DEFAULT 0,
    ADD COLUMN open_without_rate   INT        NOT NULL DEFAULT 0,
    ADD COLUMN won_without_rate    INT        NOT NULL DEFAULT 0;

UPDATE profile SET common_value = expected_value WHERE expected_value IS NOT NULL;

SET SESSION group_concat_max_len = 100000;

CREATE TEMPORARY TABLE deal_amounts AS
SELECT account_id, status,
       GROUP_CONCAT(CONCAT(currency, ':', deals, ':', total) ORDER BY currency SEPARATOR ';') AS amounts
FROM (SELECT account_id, status, currency, COUNT(*) AS deals, SUM(amount) AS total FROM fact
      WHERE kind = 'DEAL' AND status IN ('OPEN', 'WON') AND amount <> 0 AND currency IS NOT NULL
      GROUP BY account_id, status, currency) sums
GROUP BY account_id, status;

ALTER TABLE deal_amounts ADD KEY (account_id, status);

UPDATE profile p JOIN deal_amounts d ON d.account_id = p.account_id AND d.status = 'OPEN'
SET p.open_amounts = d.amounts WHERE p.sequence IS NOT NULL OR p.gone_sequence = 0;

UPDATE profile p JOIN deal_amounts d ON d.account_id = p.account_id AND d.status = 'WON'
SET p.won_amounts = d.amounts WHERE p.sequence IS NOT NULL OR p.gone_sequence = 0;

DROP TEMPORARY TABLE deal_amounts;

-- the rates by which everybody's money was last reckoned: none yet
CREATE TABLE rates_used (
    id    TINYINT     NOT NULL PRIMARY KEY,
    rates TEXT        NOT NULL,
    since DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4;
