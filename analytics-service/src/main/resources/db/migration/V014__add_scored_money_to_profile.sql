-- the money that was scored and what it is in; the account's own stands for it until the newest edges have scored once more
ALTER TABLE profile
    ADD COLUMN rfm_amount   DECIMAL(23,4) NOT NULL DEFAULT 0 AFTER rfm_money,
    ADD COLUMN rfm_currency CHAR(3)       NULL AFTER rfm_amount;

UPDATE profile SET rfm_amount = revenue, rfm_currency = currency WHERE rfm_recency IS NOT NULL;

UPDATE rfm_edges SET scored_at = NULL ORDER BY version DESC LIMIT 1;
