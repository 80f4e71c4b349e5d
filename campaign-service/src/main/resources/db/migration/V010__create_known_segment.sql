-- the segments that somebody has told of; which of them are gone, gone_segment says
CREATE TABLE known_segment (
    segment_id BINARY(16) NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4;

INSERT INTO known_segment SELECT DISTINCT segment_id FROM segment_member;
