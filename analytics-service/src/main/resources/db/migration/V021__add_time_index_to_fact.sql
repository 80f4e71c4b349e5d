-- the orders that a model counted, the latest first
ALTER TABLE fact ADD KEY fact_by_time (kind, started_at);
