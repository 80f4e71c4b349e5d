CREATE TABLE audience_entry (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    campaign_id BINARY(16)   NOT NULL,
    account_id  BINARY(16)   NOT NULL,
    contact_id  BINARY(16)   NULL,
    name        VARCHAR(400) NULL,
    address     VARCHAR(254) NULL,
    exclusion   VARCHAR(20)  NULL,
    UNIQUE KEY audience_entry_once (campaign_id, contact_id),
    KEY audience_entry_by_exclusion (campaign_id, exclusion),
    KEY audience_entry_by_name (campaign_id, name, id),
    KEY audience_entry_by_account (campaign_id, account_id)
) CHARACTER SET utf8mb4;
