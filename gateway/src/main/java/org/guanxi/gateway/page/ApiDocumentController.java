package org.guanxi.gateway.page;

import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApiDocumentController {

    private final SingletonSupplier<String> document =
            SingletonSupplier.of(() -> ApiDocument.packed().json());

    @GetMapping(path = "/docs/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String whole() {
        return document.obtain();
    }
}
