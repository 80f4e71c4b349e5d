-- a topic that was made anew has another id, and its offsets begin again
CREATE TABLE settled_letter (
    topic_id      CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_offset BIGINT                      NOT NULL,
    topic         VARCHAR(249) CHARACTER SET ascii NOT NULL,
    outcome       VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reason        VARCHAR(500),
    operator_id   VARCHAR(100)                NOT NULL,
    operator_name VARCHAR(200)                NOT NULL,
    settled_at    DATETIME(6)                 NOT NULL,
    PRIMARY KEY (topic_id, record_offset)
) DEFAULT CHARACTER SET utf8mb4;
