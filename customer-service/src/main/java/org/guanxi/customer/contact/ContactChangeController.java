package org.guanxi.customer.contact;

import org.guanxi.shared.bulk.BulkChanges;
import org.guanxi.shared.bulk.BulkController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contacts/changes")
class ContactChangeController extends BulkController {

    ContactChangeController(BulkChanges changes) {
        super(changes, ContactChanges.OBJECT);
    }
}
