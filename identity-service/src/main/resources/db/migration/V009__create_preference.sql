-- how a person wants to see things; what it means is decided where it is read
CREATE TABLE preference (
    person_id  BINARY(16)  NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    content    JSON        NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT preference_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;
