package org.guanxi.sales.deal;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.sales.account.Customers;
import org.guanxi.sales.outcome.CloseDeal;
import org.guanxi.sales.pricing.WriteLines;
import org.guanxi.sales.progress.DealMove;
import org.guanxi.sales.progress.MoveDeal;
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
import org.guanxi.shared.people.KnownPeople;
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
@RequestMapping("/api/deals")
@ListedBy(DealQueries.class)
class DealController {

    private final DealService deals;
    private final DealQueries queries;
    private final Customers customers;
    private final KnownPeople people;

    DealController(DealService deals, DealQueries queries, Customers customers, KnownPeople people) {
        this.deals = deals;
        this.queries = queries;
        this.customers = customers;
        this.people = people;
    }

    @GetMapping
    Page<DealSummary> list(@Valid @ParameterObject ListRequest request) {
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

    @PostMapping
    @Operation(summary = "Open a deal")
    ResponseEntity<DealView> open(@Valid @RequestBody OpenDeal wanted, IdempotencyKey key, CurrentUser caller) {
        customers.require(wanted.accountId());
        DealView deal = people.awaiting(() -> deals.open(wanted, key, caller.subject()));
        return Tagged.created("/api/deals/" + deal.id(), deal, deal.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<DealView> get(@PathVariable UUID id) {
        return tagged(deals.require(id));
    }

    /** The history, oldest first. */
    @GetMapping("/{id}/moves")
    @Operation(summary = "List the history of a deal, oldest first")
    Page<DealMove> moves(@PathVariable UUID id) {
        return new Page<>(deals.moves(id), null);
    }

    @PutMapping("/{id}")
    ResponseEntity<DealView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteDeal wanted) {
        return tagged(people.awaiting(() -> deals.change(id, seen.version(), wanted)));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<DealView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteDeal> wanted) {
        return change(id, seen, wanted.onto(deals.require(id)));
    }

    /** The whole list; what a deal with lines is worth is their sum. */
    @PutMapping("/{id}/lines")
    @Operation(summary = "Replace the lines of a deal")
    ResponseEntity<DealView> fill(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteLines wanted) {
        return tagged(deals.fill(id, seen.version(), wanted));
    }

    @PutMapping("/{id}/stage")
    @Operation(summary = "Move a deal to another stage")
    ResponseEntity<DealView> move(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody MoveDeal wanted, CurrentUser caller) {
        return tagged(deals.move(id, seen.version(), wanted, caller.subject()));
    }

    @PutMapping("/{id}/outcome")
    @Operation(summary = "Close a deal as won or lost, or reopen it")
    ResponseEntity<DealView> close(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody CloseDeal wanted, CurrentUser caller) {
        wanted.requireAllowed(caller);
        return tagged(deals.close(id, seen.version(), wanted, caller.subject()));
    }

    private static ResponseEntity<DealView> tagged(DealView deal) {
        return Tagged.ok(deal, deal.version());
    }
}
