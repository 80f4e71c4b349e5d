package org.guanxi.shared.bulk;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.guanxi.shared.bulk.job.BulkChange;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The bulk changes of one kind of object, at {@code /api/<object>/changes}. */
public abstract class BulkController {

    private final BulkChanges changes;
    private final String object;

    protected BulkController(BulkChanges changes, String object) {
        this.changes = changes;
        this.object = object;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Change many {objects} at once, or undo such a change")
    public ResponseEntity<BulkChange> create(
            @Valid @RequestBody WriteBulkChange wanted, CurrentUser caller, IdempotencyKey key) {
        BulkChange change = changes.accept(object, wanted, caller, key);
        return ResponseEntity.accepted()
                .location(URI.create("/api/" + object + "/changes/" + change.id()))
                .body(change);
    }

    @GetMapping
    @Operation(summary = "List the bulk changes of {objects}")
    @ListedBy(value = BulkLists.class, list = "JOBS")
    public Page<BulkChange> list(@Valid @ParameterObject ListRequest request) {
        return changes.list(object, request);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read how far a bulk change of {objects} is")
    public BulkChange get(@PathVariable UUID id) {
        return changes.require(object, id);
    }

    @GetMapping("/{id}/errors")
    @Operation(summary = "List the {objects} that a bulk change could not change")
    @ListedBy(value = BulkLists.class, list = "ERRORS")
    public Page<BulkError> errors(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return changes.errors(object, id, request);
    }

    @PutMapping("/{id}/state")
    @Operation(summary = "Cancel a bulk change of {objects}")
    public BulkChange move(@PathVariable UUID id, @Valid @RequestBody MoveBulkChange wanted, CurrentUser caller) {
        return changes.cancel(object, id, wanted, caller);
    }
}
