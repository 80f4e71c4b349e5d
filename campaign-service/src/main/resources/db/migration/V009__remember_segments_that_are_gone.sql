CREATE TABLE gone_segment (
    segment_id BINARY(16) NOT NULL PRIMARY KEY,
    sequence   BIGINT     NOT NULL
) CHARACTER SET utf8mb4;
