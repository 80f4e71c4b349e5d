ALTER TABLE application
    ADD COLUMN idempotency_key VARBINARY(32) NULL,
    ADD COLUMN request_hash VARBINARY(32) NULL,
    ADD UNIQUE KEY application_request (idempotency_key);
