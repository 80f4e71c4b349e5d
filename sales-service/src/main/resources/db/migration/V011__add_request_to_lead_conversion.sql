ALTER TABLE sales_lead
    ADD COLUMN conversion_key VARBINARY(32) NULL,
    ADD COLUMN conversion_hash VARBINARY(32) NULL;
