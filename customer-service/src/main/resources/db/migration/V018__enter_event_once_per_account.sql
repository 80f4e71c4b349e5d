-- an order that moves from one account to another is told of at both
ALTER TABLE timeline_entry
    DROP KEY timeline_entry_event,
    ADD UNIQUE KEY timeline_entry_event (event_id, account_id);
