-- rows of a file that was only checked so far, as somebody has corrected them since
CREATE TABLE import_correction (
    job_id BINARY(16) NOT NULL,
    line   INT        NOT NULL,
    cells  MEDIUMTEXT NOT NULL,
    PRIMARY KEY (job_id, line)
) CHARACTER SET utf8mb4;
