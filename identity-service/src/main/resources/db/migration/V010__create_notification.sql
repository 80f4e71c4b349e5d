CREATE TABLE notification (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    person_id  BINARY(16)   NOT NULL,
    event_id   BINARY(16)   NOT NULL,
    kind       VARCHAR(30)  CHARACTER SET ascii NOT NULL,
    object     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    object_id  BINARY(16)   NOT NULL,
    words      JSON         NOT NULL,
    actor      VARCHAR(100) NULL,
    actor_name VARCHAR(100) NULL,
    at         DATETIME(6)  NOT NULL,
    read_at    DATETIME(6)  NULL,
    UNIQUE KEY of_event (event_id, person_id),
    KEY by_person (person_id, at),
    KEY unread (person_id, read_at),
    KEY by_age (at),
    CONSTRAINT notification_for_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;

-- what a person does not want to be told
CREATE TABLE muted_notification (
    person_id BINARY(16)  NOT NULL,
    kind      VARCHAR(30) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (person_id, kind),
    CONSTRAINT muted_by_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;

-- whose a thing is, as its latest event tells; the sequence decides
CREATE TABLE known_owner (
    object_id BINARY(16) NOT NULL PRIMARY KEY,
    owner_id  BINARY(16) NULL,
    sequence  BIGINT     NOT NULL
);
