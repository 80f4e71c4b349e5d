CREATE TABLE saved_view (
    id              BINARY(16)    NOT NULL PRIMARY KEY,
    version         BIGINT        NOT NULL,
    owner_id        BINARY(16)    NOT NULL,
    object          VARCHAR(40) CHARACTER SET ascii NOT NULL,
    name            VARCHAR(100)  NOT NULL,
    shared          BOOLEAN       NOT NULL,
    query           VARCHAR(4000) NOT NULL,
    position        INT           NOT NULL,
    created_at      DATETIME(6)   NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    idempotency_key VARBINARY(32) NULL UNIQUE,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY by_owner (owner_id, object, name),
    KEY by_object (object, shared),
    CONSTRAINT owner_of_saved_view FOREIGN KEY (owner_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;

-- with which view a person's list begins: of each kind of object one at the most
CREATE TABLE first_view (
    person_id BINARY(16)  NOT NULL,
    object    VARCHAR(40) CHARACTER SET ascii NOT NULL,
    view_id   BINARY(16)  NOT NULL,
    PRIMARY KEY (person_id, object),
    CONSTRAINT first_view_of_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT view_that_is_first FOREIGN KEY (view_id) REFERENCES saved_view (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;
