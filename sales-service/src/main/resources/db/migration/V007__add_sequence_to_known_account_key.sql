-- of the event that gave the key to the account: the latest of all accounts' events counts
ALTER TABLE known_account_key ADD COLUMN sequence BIGINT NOT NULL DEFAULT 0;

UPDATE known_account_key k JOIN known_account a ON a.id = k.account_id SET k.sequence = a.sequence;
