CREATE TABLE import_job (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    object          VARCHAR(40)  NOT NULL,
    file_name       VARCHAR(255) NOT NULL,
    source          VARCHAR(80)  NOT NULL,
    state           VARCHAR(30)  NOT NULL,
    total_rows      INT          NULL,
    done_rows       INT          NOT NULL DEFAULT 0,
    created_rows    INT          NOT NULL DEFAULT 0,
    changed_rows    INT          NOT NULL DEFAULT 0,
    unchanged_rows  INT          NOT NULL DEFAULT 0,
    failed_rows     INT          NOT NULL DEFAULT 0,
    reason          VARCHAR(500) NULL,
    created_by      VARCHAR(100) NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    started_at      DATETIME(6)  NULL,
    finished_at     DATETIME(6)  NULL,
    idempotency_key VARBINARY(32) NULL,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY import_job_request (idempotency_key),
    KEY import_job_state (state, created_at)
) CHARACTER SET utf8mb4;

CREATE TABLE import_chunk (
    job_id  BINARY(16) NOT NULL,
    number  INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (job_id, number)
);

CREATE TABLE import_error (
    job_id      BINARY(16)   NOT NULL,
    line        INT          NOT NULL,
    column_name VARCHAR(80)  NOT NULL,
    value       VARCHAR(200) NOT NULL,
    reason      VARCHAR(200) NOT NULL,
    PRIMARY KEY (job_id, line, column_name)
) CHARACTER SET utf8mb4;
