ALTER TABLE segment_member ADD KEY member_since (segment_id, since, account_id);
