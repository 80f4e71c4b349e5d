-- where a person is told of a kind beside the centre; no row: as is usual. A row of muted_notification mutes for the versions
-- that know nothing of this, so the channels of what is told have a table of their own
CREATE TABLE notification_channel (
    person_id BINARY(16)  NOT NULL,
    kind      VARCHAR(30) CHARACTER SET ascii NOT NULL,
    toast     BOOLEAN     NOT NULL,
    desktop   BOOLEAN     NOT NULL,
    PRIMARY KEY (person_id, kind),
    CONSTRAINT channel_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;

-- groups are counted from the index alone
ALTER TABLE notification ADD KEY for_groups (person_id, at, kind, read_at);
