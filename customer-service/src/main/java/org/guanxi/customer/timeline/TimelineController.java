package org.guanxi.customer.timeline;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ListedBy(Timeline.class)
class TimelineController {

    private final Timeline timeline;

    TimelineController(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/api/accounts/{id}/timeline")
    @Operation(
            summary = "List the timeline of an account",
            description = "Entries whose records the caller may not read are left out")
    Page<TimelineEntry> list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<TimelineKind> kind,
            @Valid @ParameterObject ListRequest request,
            CurrentUser reader) {
        return timeline.page(id, ReadableKinds.of(reader).only(kind), request);
    }
}
