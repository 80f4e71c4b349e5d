package org.guanxi.analytics.segment;

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
@RequestMapping("/api/segments")
@ListedBy(value = SegmentQueries.class, list = "SEGMENTS")
class SegmentController {

    private final SegmentService segments;
    private final SegmentQueries queries;
    private final SegmentPreviews previews;
    private final SegmentComparisons comparisons;

    SegmentController(
            SegmentService segments, SegmentQueries queries, SegmentPreviews previews, SegmentComparisons comparisons) {
        this.segments = segments;
        this.queries = queries;
        this.previews = previews;
        this.comparisons = comparisons;
    }

    @GetMapping
    @Operation(summary = "List segments with their member counts")
    Page<SegmentView> list(@Valid @ParameterObject ListRequest request) {
        return queries.list(request);
    }

    @GetMapping("/count")
    Count count(@RequestParam(required = false) @Nullable String filter) {
        return queries.count(filter);
    }

    @GetMapping("/moves")
    @Operation(summary = "List the 20 segments that most accounts entered and left lately")
    SegmentMoves moves(@Valid @ParameterObject MovesRequest request) {
        return comparisons.moves(request.length());
    }

    @PostMapping("/previews")
    @Operation(summary = "Count whom a rule would take in, with 20 samples")
    Preview preview(@Valid @RequestBody PreviewSegment request) {
        return previews.of(request.rule());
    }

    @PostMapping
    @Operation(summary = "Create a segment; it is filled after the answer")
    ResponseEntity<SegmentView> create(@Valid @RequestBody WriteSegment request, IdempotencyKey key) {
        var id = segments.create(request, key).id();
        var view = queries.require(id);
        return Tagged.created("/api/segments/" + id, view, view.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<SegmentView> get(@PathVariable UUID id) {
        var view = queries.require(id);
        return Tagged.ok(view, view.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<SegmentView> change(@PathVariable UUID id, IfMatch match, @Valid @RequestBody WriteSegment request) {
        segments.change(id, match.version(), request);
        var view = queries.require(id);
        return Tagged.ok(view, view.version());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<SegmentView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteSegment> wanted) {
        return change(id, seen, wanted.onto(queries.require(id)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, IfMatch match) {
        segments.delete(id, match.version());
    }

    @GetMapping("/{id}/members")
    @Operation(summary = "List who belongs to a segment, since when and why")
    @ListedBy(value = SegmentQueries.class, list = "MEMBERS")
    Page<MemberView> members(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return queries.members(id, request);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "List who entered and left a segment, when and why")
    @ListedBy(value = SegmentQueries.class, list = "HISTORY")
    Page<ChangeView> history(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return queries.history(id, request);
    }

    @GetMapping("/{id}/overlaps/{other}")
    @Operation(summary = "Count the members that two segments have in common")
    Overlap overlap(@PathVariable UUID id, @PathVariable UUID other) {
        return comparisons.overlap(id, other);
    }
}
