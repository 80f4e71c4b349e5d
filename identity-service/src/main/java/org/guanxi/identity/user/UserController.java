package org.guanxi.identity.user;

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
@RequestMapping("/api/users")
@ListedBy(UserQueries.class)
class UserController {

    private final UserService users;
    private final UserQueries queries;

    UserController(UserService users, UserQueries queries) {
        this.users = users;
        this.queries = queries;
    }

    @GetMapping
    Page<UserSummary> list(@Valid @ParameterObject ListRequest request) {
        return queries.page(request);
    }

    @GetMapping("/count")
    Count count(@RequestParam(required = false) @Nullable String filter) {
        return queries.count(filter);
    }

    @PostMapping
    ResponseEntity<UserView> create(@Valid @RequestBody CreateUser wanted, IdempotencyKey key, CurrentUser caller) {
        UserView user = users.create(wanted, key, caller);
        return Tagged.created("/api/users/" + user.id(), user, user.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<UserView> get(@PathVariable UUID id) {
        UserView user = users.require(id);
        return Tagged.ok(user, user.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<UserView> change(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody ChangeUser wanted, CurrentUser caller) {
        UserView user = users.change(id, seen.version(), wanted, caller);
        return Tagged.ok(user, user.version());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<UserView> patch(
            @PathVariable UUID id, IfMatch seen, MergePatch<ChangeUser> wanted, CurrentUser caller) {
        return change(id, seen, wanted.onto(users.require(id)), caller);
    }
}
