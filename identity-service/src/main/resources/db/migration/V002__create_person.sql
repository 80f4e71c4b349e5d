CREATE TABLE person (
    id              BINARY(16)                           NOT NULL PRIMARY KEY,
    version         BIGINT                               NOT NULL,
    username        VARCHAR(100)                         NOT NULL,
    display_name    VARCHAR(100)                         NOT NULL,
    email           VARCHAR(254)                         NULL,
    locale          VARCHAR(20)                          NULL,
    time_zone       VARCHAR(60)                          NULL,
    theme           VARCHAR(10)                          NOT NULL,
    active          BOOLEAN                              NOT NULL,
    password_hash   VARCHAR(200) CHARACTER SET ascii     NOT NULL,
    created_at      DATETIME(6)                          NOT NULL,
    changed_at      DATETIME(6)                          NOT NULL,
    idempotency_key VARBINARY(32) NULL UNIQUE,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY by_username (username)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE person_role (
    person_id BINARY(16)  NOT NULL,
    role      VARCHAR(30) NOT NULL,
    PRIMARY KEY (person_id, role),
    CONSTRAINT role_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE person_team (
    person_id BINARY(16) NOT NULL,
    team_id   BINARY(16) NOT NULL,
    PRIMARY KEY (person_id, team_id),
    CONSTRAINT person_in_team FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT team_of_person FOREIGN KEY (team_id) REFERENCES team (id)
) DEFAULT CHARACTER SET utf8mb4;
