-- the model in use is the one that was put to use last: when it was fitted, or when somebody chose it again
ALTER TABLE value_model ADD used_from DATETIME(6) NULL;
UPDATE value_model SET used_from = fitted_at;
ALTER TABLE value_model MODIFY used_from DATETIME(6) NOT NULL, ADD KEY value_model_by_use (used_from, version);
