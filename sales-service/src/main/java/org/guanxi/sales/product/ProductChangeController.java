package org.guanxi.sales.product;

import org.guanxi.shared.bulk.BulkChanges;
import org.guanxi.shared.bulk.BulkController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/products/changes")
class ProductChangeController extends BulkController {

    ProductChangeController(BulkChanges changes) {
        super(changes, ProductChanges.OBJECT);
    }
}
