-- numbers in JSON are binary ones: 99999999999999.99 would become 99999999999999.98
ALTER TABLE segment MODIFY rule MEDIUMTEXT NOT NULL;
