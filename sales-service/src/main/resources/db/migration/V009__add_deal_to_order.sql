ALTER TABLE sales_order
    ADD COLUMN deal_id BINARY(16) NULL,
    ADD KEY sales_order_deal (deal_id, placed_at, id);
