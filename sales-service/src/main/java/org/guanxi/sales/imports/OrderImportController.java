package org.guanxi.sales.imports;

import org.guanxi.shared.imports.ImportController;
import org.guanxi.shared.imports.Imports;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders/imports")
class OrderImportController extends ImportController {

    OrderImportController(Imports imports) {
        super(imports, OrderImporter.OBJECT);
    }
}
