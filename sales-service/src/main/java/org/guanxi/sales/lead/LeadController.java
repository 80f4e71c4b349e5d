package org.guanxi.sales.lead;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.sales.conversion.ConvertLead;
import org.guanxi.sales.outcome.Reopening;
import org.guanxi.sales.qualification.MoveLead;
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
@RequestMapping("/api/leads")
@ListedBy(LeadQueries.class)
class LeadController {

    private final LeadService leads;
    private final ConvertingLeads converting;
    private final LeadQueries queries;
    private final KnownPeople people;

    LeadController(LeadService leads, ConvertingLeads converting, LeadQueries queries, KnownPeople people) {
        this.leads = leads;
        this.converting = converting;
        this.queries = queries;
        this.people = people;
    }

    @GetMapping
    Page<LeadSummary> list(@Valid @ParameterObject ListRequest request) {
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
    ResponseEntity<LeadView> create(@Valid @RequestBody CreateLead wanted, IdempotencyKey key) {
        LeadView lead = people.awaiting(() -> leads.create(wanted, key));
        return Tagged.created("/api/leads/" + lead.id(), lead, lead.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<LeadView> get(@PathVariable UUID id) {
        return tagged(leads.require(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<LeadView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteLead wanted) {
        return tagged(leads.change(id, seen.version(), wanted));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<LeadView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteLead> wanted) {
        return change(id, seen, wanted.onto(leads.require(id)));
    }

    @PutMapping("/{id}/status")
    @Operation(summary = "Move a lead to another status")
    ResponseEntity<LeadView> move(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody MoveLead wanted, CurrentUser caller) {
        return tagged(leads.move(id, seen.version(), wanted, Reopening.isAllowedTo(caller)));
    }

    @PutMapping("/{id}/owner")
    @Operation(summary = "Assign a lead to an owner")
    ResponseEntity<LeadView> assign(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody AssignLead wanted) {
        return tagged(people.awaiting(() -> leads.assign(id, seen.version(), wanted.ownerId())));
    }

    /** Converts once, however often it is asked. */
    @PostMapping("/{id}/conversions")
    @Operation(summary = "Convert a lead to an account, a contact and, if named, a deal")
    ResponseEntity<LeadView> convert(
            @PathVariable UUID id, @Valid @RequestBody ConvertLead wanted, IdempotencyKey key, CurrentUser caller) {
        LeadView lead = converting.convert(id, wanted, key, caller.subject());
        return Tagged.created("/api/leads/" + id, lead, lead.version());
    }

    private static ResponseEntity<LeadView> tagged(LeadView lead) {
        return Tagged.ok(lead, lead.version());
    }
}
