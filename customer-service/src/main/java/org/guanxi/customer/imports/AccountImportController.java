package org.guanxi.customer.imports;

import org.guanxi.shared.imports.ImportController;
import org.guanxi.shared.imports.Imports;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts/imports")
class AccountImportController extends ImportController {

    AccountImportController(Imports imports) {
        super(imports, AccountImporter.OBJECT);
    }
}
