package org.guanxi.identity.application;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/applications")
@ListedBy(ApplicationQueries.class)
class ApplicationController {

    private final ApplicationService applications;
    private final ApplicationQueries queries;

    ApplicationController(ApplicationService applications, ApplicationQueries queries) {
        this.applications = applications;
        this.queries = queries;
    }

    @GetMapping
    Page<ApplicationSummary> list(@Valid @ParameterObject ListRequest request) {
        return queries.page(request);
    }

    @GetMapping("/count")
    Count count(@RequestParam(required = false) @Nullable String filter) {
        return queries.count(filter);
    }

    /** What an application can be given. */
    @GetMapping("/scopes")
    @Operation(summary = "List the rights that an application can be given")
    Page<String> scopes() {
        return new Page<>(Role.allRights(), null);
    }

    /** A repeat registers nothing and is told which application there is: the secret is shown once. */
    @PostMapping
    @Operation(summary = "Register an application and get its secret, shown only once")
    ResponseEntity<NewSecret> register(
            @Valid @RequestBody WriteApplication wanted, IdempotencyKey key, CurrentUser user) {
        NewSecret created = applications.register(wanted, key, user);
        ApplicationView view = created.application();
        return Tagged.created("/api/applications/" + view.id(), created, view.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<ApplicationView> get(@PathVariable UUID id) {
        ApplicationView view = applications.require(id);
        return Tagged.ok(view, view.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<ApplicationView> change(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteApplication wanted, CurrentUser user) {
        ApplicationView view = applications.change(id, seen.version(), wanted, user);
        return Tagged.ok(view, view.version());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ApplicationView> patch(
            @PathVariable UUID id, IfMatch seen, MergePatch<WriteApplication> wanted, CurrentUser user) {
        return change(id, seen, wanted.onto(applications.require(id)), user);
    }

    @PutMapping("/{id}/status")
    @Operation(summary = "Suspend an application, or let it in again")
    ResponseEntity<ApplicationView> suspend(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody ChangeStatus wanted, CurrentUser user) {
        ApplicationView view = applications.suspend(id, seen.version(), wanted.suspended(), user);
        return Tagged.ok(view, view.version());
    }

    @PutMapping("/{id}/secret")
    @Operation(summary = "Replace the secret of an application")
    ResponseEntity<NewSecret> rotate(@PathVariable UUID id, IfMatch seen, CurrentUser user) {
        NewSecret rotated = applications.rotate(id, seen.version(), user);
        return Tagged.ok(rotated, rotated.application().version());
    }
}
