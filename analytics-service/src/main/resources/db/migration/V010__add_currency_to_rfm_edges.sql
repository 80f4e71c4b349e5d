-- what money was added up in when the edges were drawn, and how many orders could not be
ALTER TABLE rfm_edges
    ADD COLUMN currency CHAR(3) NULL AFTER orders,
    ADD COLUMN unpriced BIGINT  NOT NULL DEFAULT 0 AFTER currency;
