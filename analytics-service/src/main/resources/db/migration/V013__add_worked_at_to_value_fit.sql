-- when somebody was last at work on it: a fit that nobody is at work on is taken up again
ALTER TABLE value_fit ADD COLUMN worked_at DATETIME(6) NULL AFTER started_at;
