-- who came and went in the last days, over all segments
ALTER TABLE segment_change ADD KEY segment_change_by_time (at, segment_id, entered);
