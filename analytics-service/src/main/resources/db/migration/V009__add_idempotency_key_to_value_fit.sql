-- a repeated request for a fit finds the first one's job
ALTER TABLE value_fit
    ADD COLUMN idempotency_key BINARY(32) NULL AFTER model_version,
    ADD COLUMN request_hash    BINARY(32) NULL AFTER idempotency_key,
    ADD UNIQUE KEY value_fit_idempotency (idempotency_key);
