package org.guanxi.sales.lead;

import org.guanxi.shared.bulk.BulkChanges;
import org.guanxi.shared.bulk.BulkController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leads/changes")
class LeadChangeController extends BulkController {

    LeadChangeController(BulkChanges changes) {
        super(changes, LeadChanges.OBJECT);
    }
}
