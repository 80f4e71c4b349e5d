package org.guanxi.customer.timeline;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ListedBy(ActivityQueries.class)
class ActivityController {

    private final ActivityQueries queries;

    ActivityController(ActivityQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/accounts/activity")
    @Operation(
            summary = "List the latest activity of all accounts",
            description = "Entries whose records the caller may not read are left out")
    Page<Activity> activity(@Valid @ParameterObject ListRequest request, CurrentUser reader) {
        return queries.page(ReadableKinds.of(reader), request);
    }
}
