-- headings, encoding: of the file as it came; mapping: what the headings mean, null when they are columns themselves
ALTER TABLE import_job
    ADD COLUMN encoding      VARCHAR(40) NOT NULL DEFAULT 'UTF-8',
    ADD COLUMN headings      TEXT        NULL,
    ADD COLUMN mapping       TEXT        NULL,
    ADD COLUMN traced        BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN removed_rows  INT         NOT NULL DEFAULT 0,
    ADD COLUMN restored_rows INT         NOT NULL DEFAULT 0,
    ADD COLUMN kept_rows     INT         NOT NULL DEFAULT 0;
