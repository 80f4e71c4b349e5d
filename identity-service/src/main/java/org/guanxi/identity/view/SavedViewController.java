package org.guanxi.identity.view;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/views")
@ListedBy(ViewQueries.class)
class SavedViewController {

    private final SavedViewService views;
    private final ViewQueries queries;

    SavedViewController(SavedViewService views, ViewQueries queries) {
        this.views = views;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "List your saved views and those that others share")
    Page<SavedViewSummary> list(
            CurrentUser caller,
            @RequestParam(required = false) @Nullable String object,
            @Valid @ParameterObject ListRequest request) {
        return queries.page(Keeper.of(caller).id(), object, request);
    }

    @PostMapping
    @Operation(summary = "Save a view of a list")
    ResponseEntity<SavedViewSummary> save(CurrentUser caller, @Valid @RequestBody SaveView wanted, IdempotencyKey key) {
        SavedViewSummary view = views.save(Keeper.of(caller), wanted, key);
        return Tagged.created("/api/views/" + view.id(), view, view.version());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a saved view")
    ResponseEntity<SavedViewSummary> get(CurrentUser caller, @PathVariable UUID id) {
        return tagged(views.require(Keeper.of(caller), id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a saved view")
    ResponseEntity<SavedViewSummary> change(
            CurrentUser caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody ChangeSavedView wanted) {
        return tagged(views.change(Keeper.of(caller), id, seen.version(), wanted));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "Change some fields of a saved view")
    ResponseEntity<SavedViewSummary> patch(
            CurrentUser caller, @PathVariable UUID id, IfMatch seen, MergePatch<ChangeSavedView> wanted) {
        return change(caller, id, seen, wanted.onto(views.require(Keeper.of(caller), id)));
    }

    /** Begins the caller's list with this view, be it of another who shares it. */
    @PutMapping("/{id}/default")
    @Operation(summary = "Choose whether your list begins with a saved view")
    ResponseEntity<SavedViewSummary> choose(
            CurrentUser caller, @PathVariable UUID id, @Valid @RequestBody ChooseView wanted) {
        return tagged(views.choose(Keeper.of(caller), id, wanted.isDefault()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a saved view")
    void delete(CurrentUser caller, @PathVariable UUID id, IfMatch seen) {
        views.delete(Keeper.of(caller), id, seen.version());
    }

    private static ResponseEntity<SavedViewSummary> tagged(SavedViewSummary view) {
        return Tagged.ok(view, view.version());
    }
}
