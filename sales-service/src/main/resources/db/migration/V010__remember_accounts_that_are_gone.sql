-- an account that is gone keeps its sequence, so that older news do not bring it back
ALTER TABLE known_account MODIFY name VARCHAR(200) NULL;
