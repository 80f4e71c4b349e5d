-- rows that need what has not arrived from another service yet; row_key: of the record that they are about
CREATE TABLE import_waiting (
    job_id  BINARY(16) NOT NULL,
    line    INT        NOT NULL,
    row_key BINARY(16) NULL,
    cells   MEDIUMTEXT NOT NULL,
    PRIMARY KEY (job_id, line),
    KEY import_waiting_row_key (row_key)
) CHARACTER SET utf8mb4;

-- waited_ms: how long rows have waited while somebody looked after them; waits_until: until then other imports go first
ALTER TABLE import_job
    ADD COLUMN waiting_rows INT         NOT NULL DEFAULT 0,
    ADD COLUMN waited_ms    BIGINT      NOT NULL DEFAULT 0,
    ADD COLUMN waits_until  DATETIME(6) NULL;
