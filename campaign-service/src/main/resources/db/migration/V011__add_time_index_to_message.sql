ALTER TABLE message ADD KEY message_by_time (campaign_id, created_at, id);
