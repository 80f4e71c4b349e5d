-- the call log: what was said last, with all customers
ALTER TABLE interaction ADD KEY interaction_by_time (occurred_at, id);
