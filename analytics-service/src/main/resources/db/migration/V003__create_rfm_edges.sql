CREATE TABLE rfm_edges (
    version    INT         NOT NULL PRIMARY KEY,
    created_at DATETIME(6) NOT NULL,
    orders     BIGINT      NOT NULL,
    edges      JSON        NOT NULL
) CHARACTER SET utf8mb4;
