-- whose request caused the event: a person's id or an application's client id
ALTER TABLE outbox ADD COLUMN actor VARCHAR(100) NULL AFTER traceparent;
