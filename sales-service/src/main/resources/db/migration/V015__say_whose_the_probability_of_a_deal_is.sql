ALTER TABLE deal
    ADD COLUMN probability_own BOOLEAN NOT NULL DEFAULT FALSE AFTER probability,
    ADD COLUMN probability_by VARCHAR(100) NULL AFTER probability_own;

-- what differs from the stage was typed; by whom, nobody has written down
UPDATE deal JOIN pipeline_stage stage ON stage.id = deal.stage_id
SET deal.probability_own = TRUE
WHERE deal.status = 'OPEN' AND deal.probability <> stage.probability;
