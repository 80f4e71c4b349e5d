CREATE TABLE segment_member (
    segment_id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    member     BOOLEAN    NOT NULL,
    sequence   BIGINT     NOT NULL,
    PRIMARY KEY (segment_id, account_id)
) CHARACTER SET utf8mb4;
