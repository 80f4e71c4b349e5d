ALTER TABLE message
    ADD COLUMN ended_at DATETIME(6) NULL,
    ADD KEY message_ended (campaign_id, ended_at);

ALTER TABLE mailing
    ADD COLUMN running_since DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6);
