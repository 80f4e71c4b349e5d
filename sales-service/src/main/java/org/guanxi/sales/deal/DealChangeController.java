package org.guanxi.sales.deal;

import org.guanxi.shared.bulk.BulkChanges;
import org.guanxi.shared.bulk.BulkController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deals/changes")
class DealChangeController extends BulkController {

    DealChangeController(BulkChanges changes) {
        super(changes, DealChanges.OBJECT);
    }
}
