package org.guanxi.shared.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.imports.row.RowError;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The imports of one kind of object, at {@code /api/<object>/imports}. */
public abstract class ImportController {

    private final ImportJobs imports;
    private final String object;

    protected ImportController(ImportJobs imports, String object) {
        this.imports = imports;
        this.object = object;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    public ResponseEntity<ImportJob> create(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "csv") @Size(max = 80) String source,
            CurrentUser caller,
            IdempotencyKey key) {
        ImportJob job = imports.accept(object, file, source, caller, key);
        return ResponseEntity.accepted()
                .location(URI.create("/api/" + object + "/imports/" + job.id()))
                .body(job);
    }

    @GetMapping
    public Page<ImportJob> list(@Valid @ParameterObject ListRequest request) {
        return imports.list(object, request);
    }

    @GetMapping("/{id}")
    public ImportJob get(@PathVariable UUID id) {
        return imports.require(object, id);
    }

    @GetMapping("/{id}/errors")
    public Page<RowError> errors(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return imports.errors(object, id, request);
    }
}
