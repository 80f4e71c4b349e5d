-- an account that goes takes its timeline along, whoever writes to it at that moment
DELETE t FROM timeline_entry t LEFT JOIN account a ON a.id = t.account_id WHERE a.id IS NULL;

ALTER TABLE timeline_entry
    ADD CONSTRAINT timeline_of_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
