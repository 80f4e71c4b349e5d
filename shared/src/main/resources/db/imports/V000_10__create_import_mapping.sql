CREATE TABLE import_mapping (
    object   VARCHAR(40)   NOT NULL,
    headings VARBINARY(32) NOT NULL,
    columns  TEXT          NOT NULL,
    PRIMARY KEY (object, headings)
) CHARACTER SET utf8mb4;
