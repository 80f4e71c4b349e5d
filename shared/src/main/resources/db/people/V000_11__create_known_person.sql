-- nobody is ever deleted: who has left is not active
CREATE TABLE known_person (
    id       BINARY(16) NOT NULL PRIMARY KEY,
    active   BOOLEAN    NOT NULL,
    sequence BIGINT     NOT NULL
);
