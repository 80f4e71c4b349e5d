CREATE TABLE deal_line (
    deal_id     BINARY(16)     NOT NULL,
    position    INT            NOT NULL,
    product_id  BINARY(16)     NULL,
    description VARCHAR(200)   NOT NULL,
    quantity    DECIMAL(19, 4) NOT NULL,
    unit_price  DECIMAL(19, 4) NOT NULL,
    discount_percent DECIMAL(7, 4) NOT NULL,
    amount      DECIMAL(19, 4) NOT NULL,
    PRIMARY KEY (deal_id, position),
    CONSTRAINT deal_line_of FOREIGN KEY (deal_id) REFERENCES deal (id)
) CHARACTER SET utf8mb4;
