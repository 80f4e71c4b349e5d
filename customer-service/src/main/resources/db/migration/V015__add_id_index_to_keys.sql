-- a number that some system gave, whichever it was
ALTER TABLE account_key ADD KEY account_key_by_id (external_id);
ALTER TABLE contact_key ADD KEY contact_key_by_id (external_id);
