CREATE TABLE sales_order (
    id              BINARY(16)     NOT NULL PRIMARY KEY,
    version         BIGINT         NOT NULL,
    number          VARCHAR(120)   NOT NULL,
    account_id      BINARY(16)     NOT NULL,
    status          VARCHAR(20)    NOT NULL,
    placed_at       DATETIME(6)    NOT NULL,
    amount          DECIMAL(19, 4) NOT NULL,
    currency        CHAR(3)        NOT NULL,
    items           DECIMAL(19, 4) NOT NULL,
    reason          VARCHAR(500)   NULL,
    source          VARCHAR(80)    NULL COLLATE utf8mb4_bin,
    external_id     VARCHAR(120)   NULL COLLATE utf8mb4_bin,
    created_at      DATETIME(6)    NOT NULL,
    changed_at      DATETIME(6)    NOT NULL,
    idempotency_key VARBINARY(32)  NULL,
    request_hash    VARBINARY(32)  NULL,
    UNIQUE KEY sales_order_external (source, external_id),
    UNIQUE KEY sales_order_request (idempotency_key),
    KEY sales_order_placed (placed_at, id),
    KEY sales_order_created (created_at, id),
    KEY sales_order_account (account_id, placed_at, id),
    KEY sales_order_number (number)
) CHARACTER SET utf8mb4;

CREATE TABLE sales_order_line (
    order_id    BINARY(16)     NOT NULL,
    position    INT            NOT NULL,
    product_id  BINARY(16)     NULL,
    description VARCHAR(200)   NOT NULL,
    quantity    DECIMAL(19, 4) NOT NULL,
    unit_price  DECIMAL(19, 4) NOT NULL,
    discount_percent DECIMAL(7, 4) NOT NULL,
    amount      DECIMAL(19, 4) NOT NULL,
    PRIMARY KEY (order_id, position),
    CONSTRAINT sales_order_line_of FOREIGN KEY (order_id) REFERENCES sales_order (id)
) CHARACTER SET utf8mb4;

-- hands out the numbers of orders that are placed here
CREATE TABLE order_number (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY
);
