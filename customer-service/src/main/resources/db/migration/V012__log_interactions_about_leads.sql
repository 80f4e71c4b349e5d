-- a lead that is no customer yet has no account; it gets one with its conversion
ALTER TABLE interaction
    MODIFY COLUMN account_id BINARY(16) NULL,
    ADD COLUMN lead_id BINARY(16) NULL AFTER account_id,
    ADD KEY interaction_lead (lead_id, occurred_at, id);

-- the copy of sales-service's leads, and the account that each has become
CREATE TABLE known_lead (
    id         BINARY(16) NOT NULL PRIMARY KEY,
    account_id BINARY(16) NULL
) CHARACTER SET utf8mb4;
