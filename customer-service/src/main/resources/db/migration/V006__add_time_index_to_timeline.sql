-- what happened last, over all accounts
ALTER TABLE timeline_entry ADD KEY timeline_entry_by_time (occurred_at, id);
