-- who converts a lead has it alone for a moment
CREATE TABLE conversion_claim (
    lead_id BINARY(16)  NOT NULL PRIMARY KEY,
    holder  BINARY(16)  NOT NULL,
    ends_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4;

-- what customer-service has created already for a lead that is not converted yet
CREATE TABLE conversion_part (
    lead_id   BINARY(16)  NOT NULL,
    made_for  VARCHAR(80) NOT NULL,
    record_id BINARY(16)  NOT NULL,
    PRIMARY KEY (lead_id, made_for)
) CHARACTER SET utf8mb4;
