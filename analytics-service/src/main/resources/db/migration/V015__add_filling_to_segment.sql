-- how far the present rule has been asked of everybody: by which version, behind whom it goes on, of how many, and when last
ALTER TABLE segment
    ADD COLUMN filling_version  INT         NOT NULL DEFAULT 0 AFTER filled_version,
    ADD COLUMN filling_after    BINARY(16)  NULL AFTER filling_version,
    ADD COLUMN filling_asked    BIGINT      NOT NULL DEFAULT 0 AFTER filling_after,
    ADD COLUMN filling_accounts BIGINT      NOT NULL DEFAULT 0 AFTER filling_asked,
    ADD COLUMN filling_at       DATETIME(6) NULL AFTER filling_accounts;
