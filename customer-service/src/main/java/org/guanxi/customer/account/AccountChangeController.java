package org.guanxi.customer.account;

import org.guanxi.shared.bulk.BulkChanges;
import org.guanxi.shared.bulk.BulkController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts/changes")
class AccountChangeController extends BulkController {

    AccountChangeController(BulkChanges changes) {
        super(changes, AccountChanges.OBJECT);
    }
}
