-- who signed in before this moment must do so again
ALTER TABLE person ADD COLUMN password_changed_at DATETIME(6) NULL;
