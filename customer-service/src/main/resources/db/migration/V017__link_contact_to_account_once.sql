-- a contact that was linked twice keeps its primary link, else one with a role
DELETE spare FROM contact_account spare
JOIN contact_account kept ON kept.contact_id = spare.contact_id AND kept.account_id = spare.account_id
WHERE kept.is_primary > spare.is_primary
   OR (kept.is_primary = spare.is_primary
       AND CAST(COALESCE(kept.role, '') AS BINARY) > CAST(COALESCE(spare.role, '') AS BINARY));

ALTER TABLE contact_account
    ADD PRIMARY KEY (contact_id, account_id),
    DROP KEY contact_account_contact;
