-- of the names' pinyin, by which people search; the rows that are there get theirs with V014
ALTER TABLE sales_lead
    ADD COLUMN initials VARCHAR(40) NOT NULL DEFAULT '' AFTER name,
    ADD COLUMN company_initials VARCHAR(40) NOT NULL DEFAULT '' AFTER company,
    ADD KEY sales_lead_initials (initials, id),
    ADD KEY sales_lead_company_initials (company_initials, id);

ALTER TABLE deal
    ADD COLUMN initials VARCHAR(40) NOT NULL DEFAULT '' AFTER name,
    ADD KEY deal_initials (initials, id);
