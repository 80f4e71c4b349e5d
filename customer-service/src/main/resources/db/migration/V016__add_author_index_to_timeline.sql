-- what one person did last, over all accounts; without it, somebody who did nothing lately is looked for in every entry
ALTER TABLE timeline_entry ADD KEY timeline_entry_by_author (author_id, occurred_at, id);
