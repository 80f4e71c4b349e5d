package org.guanxi.support.cases;

import org.guanxi.shared.bulk.BulkChanges;
import org.guanxi.shared.bulk.BulkController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/changes")
class CaseChangeController extends BulkController {

    CaseChangeController(BulkChanges changes) {
        super(changes, CaseChanges.OBJECT);
    }
}
