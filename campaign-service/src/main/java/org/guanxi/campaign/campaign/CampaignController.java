package org.guanxi.campaign.campaign;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.guanxi.campaign.audience.KnownSegments;
import org.guanxi.campaign.progress.CampaignStateView;
import org.guanxi.campaign.progress.MoveCampaign;
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
@RequestMapping("/api/campaigns")
@ListedBy(CampaignQueries.class)
class CampaignController {

    private final CampaignService campaigns;
    private final CampaignMoves moves;
    private final CampaignQueries queries;
    private final KnownSegments segments;

    CampaignController(
            CampaignService campaigns, CampaignMoves moves, CampaignQueries queries, KnownSegments segments) {
        this.campaigns = campaigns;
        this.moves = moves;
        this.queries = queries;
        this.segments = segments;
    }

    @GetMapping
    Page<CampaignSummary> list(@Valid @ParameterObject ListRequest request) {
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
    @Operation(summary = "List the states of campaigns and the moves that each allows")
    List<CampaignStateView> states() {
        return CampaignStateView.all();
    }

    @PostMapping
    ResponseEntity<CampaignView> create(@Valid @RequestBody WriteCampaign wanted, IdempotencyKey key) {
        CampaignView draft = segments.awaiting(() -> campaigns.create(wanted, key));
        return Tagged.created("/api/campaigns/" + draft.id(), draft, draft.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<CampaignView> get(@PathVariable UUID id) {
        return tagged(campaigns.require(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<CampaignView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteCampaign wanted) {
        return tagged(segments.awaiting(() -> campaigns.change(id, seen.version(), wanted)));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<CampaignView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteCampaign> wanted) {
        return change(id, seen, wanted.onto(campaigns.require(id)));
    }

    @PutMapping("/{id}/state")
    @Operation(summary = "Move a campaign to another state")
    ResponseEntity<CampaignView> move(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody MoveCampaign wanted) {
        return tagged(moves.move(id, seen.version(), wanted));
    }

    private static ResponseEntity<CampaignView> tagged(CampaignView view) {
        return Tagged.ok(view, view.version());
    }
}
