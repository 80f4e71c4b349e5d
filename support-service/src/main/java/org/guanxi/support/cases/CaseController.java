package org.guanxi.support.cases;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.guanxi.support.progress.CaseStateView;
import org.guanxi.support.progress.MoveCase;
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
@RequestMapping("/api/cases")
@ListedBy(CaseQueries.class)
class CaseController {

    private final CaseService cases;
    private final CaseMoves moves;
    private final CaseQueries queries;
    private final CaseParties parties;

    CaseController(CaseService cases, CaseMoves moves, CaseQueries queries, CaseParties parties) {
        this.cases = cases;
        this.moves = moves;
        this.queries = queries;
        this.parties = parties;
    }

    @GetMapping
    Page<CaseSummary> list(@Valid @ParameterObject ListRequest request) {
        return queries.page(request);
    }

    @GetMapping("/count")
    Count count(@RequestParam(required = false) @Nullable String filter) {
        return queries.count(filter);
    }

    @GetMapping("/groups")
    Groups groups(@Valid @ParameterObject GroupRequest request) {
        return queries.groups(request);
    }

    @GetMapping("/states")
    @Operation(summary = "List the states of cases and the moves that each allows")
    List<CaseStateView> states() {
        return CaseStateView.all();
    }

    @PostMapping
    @Operation(summary = "Open a case")
    ResponseEntity<CaseView> open(@Valid @RequestBody WriteCase wanted, IdempotencyKey key) {
        CaseView opened = parties.awaiting(() -> cases.open(wanted, key));
        return Tagged.created("/api/cases/" + opened.id(), opened, opened.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> get(@PathVariable UUID id) {
        return tagged(cases.require(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<CaseView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteCase wanted) {
        return tagged(parties.awaiting(() -> cases.change(id, seen.version(), wanted)));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<CaseView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteCase> wanted) {
        return change(id, seen, wanted.onto(cases.require(id)));
    }

    @PutMapping("/{id}/assignee")
    @Operation(summary = "Assign a case to somebody, or give it back to all")
    ResponseEntity<CaseView> assign(@PathVariable UUID id, IfMatch seen, @RequestBody AssignCase wanted) {
        return tagged(parties.awaiting(() -> cases.assign(id, seen.version(), wanted)));
    }

    @PutMapping("/{id}/state")
    @Operation(summary = "Move a case to another state")
    ResponseEntity<CaseView> move(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody MoveCase wanted) {
        return tagged(moves.move(id, seen.version(), wanted));
    }

    private static ResponseEntity<CaseView> tagged(CaseView view) {
        return Tagged.ok(view, view.version());
    }
}
