package org.guanxi.identity.notification;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.identity.profile.NoProfile;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications")
@ListedBy(NotificationQueries.class)
class NotificationController {

    private final NotificationService notifications;
    private final NotificationQueries queries;
    private final NotificationGroups groups;

    NotificationController(NotificationService notifications, NotificationQueries queries, NotificationGroups groups) {
        this.notifications = notifications;
        this.queries = queries;
        this.groups = groups;
    }

    @GetMapping
    @Operation(summary = "List your notifications")
    Page<NotificationView> list(
            CurrentUser caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @Valid @ParameterObject ListRequest request) {
        return queries.page(person(caller), unread, request);
    }

    @GetMapping("/groups")
    @Operation(summary = "List your notifications in groups by kind and day")
    Page<NotificationGroup> groups(CurrentUser caller, @Valid @ParameterObject GroupsRequest request) {
        return groups.page(person(caller), request);
    }

    @GetMapping("/count")
    @Operation(summary = "Count your notifications")
    Count count(
            CurrentUser caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String filter) {
        return queries.count(person(caller), unread, filter);
    }

    @PutMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark a notification as read")
    void read(CurrentUser caller, @PathVariable UUID id) {
        notifications.read(person(caller), id);
    }

    @PutMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark all your notifications, or those of a kind, as read")
    void readAll(CurrentUser caller, @Valid @RequestBody MarkRead wanted) {
        notifications.readAll(person(caller), wanted);
    }

    private static UUID person(CurrentUser caller) {
        return caller.personId().orElseThrow(NoProfile::new);
    }
}
