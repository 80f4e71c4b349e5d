CREATE TABLE value_fit (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    state           VARCHAR(12)  NOT NULL,
    reason          VARCHAR(40)  NULL,
    detail          VARCHAR(400) NULL,
    observation_end DATE         NULL,
    model_version   INT          NULL,
    created_at      DATETIME(6)  NOT NULL,
    started_at      DATETIME(6)  NULL,
    finished_at     DATETIME(6)  NULL,
    KEY value_fit_by_state (state, created_at)
) CHARACTER SET utf8mb4;

CREATE TABLE value_model (
    version   INT         NOT NULL PRIMARY KEY,
    id        BINARY(16)  NOT NULL,
    fitted_at DATETIME(6) NOT NULL,
    model     JSON        NOT NULL
) CHARACTER SET utf8mb4;
