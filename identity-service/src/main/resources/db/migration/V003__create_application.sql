CREATE TABLE application (
    id                   BINARY(16)                       NOT NULL PRIMARY KEY,
    version              BIGINT                           NOT NULL,
    client_id            VARCHAR(60) CHARACTER SET ascii  NOT NULL,
    name                 VARCHAR(100)                     NOT NULL,
    contact              VARCHAR(200)                     NOT NULL,
    secret_hash          VARCHAR(100) CHARACTER SET ascii NOT NULL,
    previous_secret_hash VARCHAR(100) CHARACTER SET ascii NULL,
    suspended            BOOLEAN                          NOT NULL,
    expires_at           DATETIME(6)                      NULL,
    last_used_at         DATETIME(6)                      NULL,
    created_at           DATETIME(6)                      NOT NULL,
    changed_at           DATETIME(6)                      NOT NULL,
    UNIQUE KEY by_client_id (client_id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE application_scope (
    application_id BINARY(16)  NOT NULL,
    scope          VARCHAR(60) NOT NULL,
    PRIMARY KEY (application_id, scope),
    CONSTRAINT scope_of_application FOREIGN KEY (application_id) REFERENCES application (id)
) DEFAULT CHARACTER SET utf8mb4;
