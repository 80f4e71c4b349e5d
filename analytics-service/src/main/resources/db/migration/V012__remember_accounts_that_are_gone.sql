-- an account that is gone keeps the sequence of its end, so that older news do not bring it back
ALTER TABLE profile ADD COLUMN gone_sequence BIGINT NOT NULL DEFAULT 0 AFTER sequence;
