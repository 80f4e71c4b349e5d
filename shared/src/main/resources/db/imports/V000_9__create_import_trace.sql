-- what each row did; goes when it is taken back, unless the record was kept, and with that the reason
CREATE TABLE import_trace (
    job_id         BINARY(16)   NOT NULL,
    line           INT          NOT NULL,
    record_id      BINARY(16)   NOT NULL,
    version_after  BIGINT       NOT NULL,
    before_it      MEDIUMTEXT   NULL,
    kept_name      VARCHAR(300) NULL,
    kept_reason    VARCHAR(200) NULL,
    PRIMARY KEY (job_id, line),
    KEY import_trace_record (job_id, record_id)
) CHARACTER SET utf8mb4;
