package org.guanxi.customer.interaction;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.customer.lead.KnownLeads;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/interactions")
@ListedBy(InteractionQueries.class)
class InteractionController {

    private final InteractionService interactions;
    private final InteractionQueries queries;
    private final KnownLeads leads;

    InteractionController(InteractionService interactions, InteractionQueries queries, KnownLeads leads) {
        this.interactions = interactions;
        this.queries = queries;
        this.leads = leads;
    }

    @GetMapping
    Page<InteractionSummary> list(@Valid @ParameterObject ListRequest request) {
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
    @Operation(summary = "Log an interaction with an account or a lead")
    ResponseEntity<InteractionView> log(
            @Valid @RequestBody LogInteraction said, CurrentUser author, IdempotencyKey key) {
        InteractionView interaction = leads.awaiting(() -> interactions.log(said, author, key));
        return Tagged.created("/api/interactions/" + interaction.id(), interaction, interaction.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<InteractionView> get(@PathVariable UUID id) {
        InteractionView interaction = interactions.require(id);
        return Tagged.ok(interaction, interaction.version());
    }
}
