package org.guanxi.customer.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.imports.ImportJob;
import org.guanxi.shared.imports.ImportJobs;
import org.guanxi.shared.imports.RowError;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/accounts/imports")
class AccountImportController {

    private final ImportJobs imports;

    AccountImportController(ImportJobs imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportJob> create(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "csv") @Size(max = 80) String source,
            CurrentUser caller,
            IdempotencyKey key) {
        ImportJob job = imports.accept(AccountImporter.OBJECT, file, source, caller, key);
        return ResponseEntity.accepted()
                .location(URI.create("/api/accounts/imports/" + job.id()))
                .body(job);
    }

    @GetMapping
    Page<ImportJob> list(@Valid @ParameterObject ListRequest request) {
        return imports.list(AccountImporter.OBJECT, request);
    }

    @GetMapping("/{id}")
    ImportJob get(@PathVariable UUID id) {
        return imports.require(AccountImporter.OBJECT, id);
    }

    @GetMapping("/{id}/errors")
    Page<RowError> errors(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return imports.errors(AccountImporter.OBJECT, id, request);
    }
}
