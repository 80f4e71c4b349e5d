-- which import a record came from
ALTER TABLE import_trace ADD KEY import_trace_by_record (record_id, job_id);
