package org.guanxi.campaign.report;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.campaign.audience.AudienceCounts;
import org.guanxi.campaign.audience.AudienceMember;
import org.guanxi.campaign.audience.AudienceQueries;
import org.guanxi.campaign.send.CampaignMessageView;
import org.guanxi.campaign.send.MessageQueries;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns")
class ReportController {

    private final ReportQueries reports;

    ReportController(ReportQueries reports) {
        this.reports = reports;
    }

    /** Who would be reached now by a campaign for this segment, while it is still being written. */
    @GetMapping("/reach")
    @Operation(summary = "Count whom a campaign for a segment would reach now")
    AudienceCounts reach(@RequestParam UUID segmentId) {
        return reports.reach(segmentId);
    }

    /** Before the start: who would be reached now. */
    @GetMapping("/{id}/audience")
    @Operation(summary = "Count whom a campaign reaches and whom it excludes")
    AudienceCounts audience(@PathVariable UUID id) {
        return reports.audience(id);
    }

    /** Why did somebody get nothing? Filter by accountId or contactId and look at the exclusion. */
    @GetMapping("/{id}/audience/members")
    @Operation(summary = "List whom a campaign reaches and whom it excludes, and why")
    @ListedBy(AudienceQueries.class)
    Page<AudienceMember> members(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return reports.members(id, request);
    }

    @GetMapping("/{id}/messages")
    @Operation(summary = "List the messages of a campaign")
    @ListedBy(MessageQueries.class)
    Page<CampaignMessageView> messages(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return reports.messages(id, request);
    }

    @GetMapping("/{id}/results")
    @Operation(summary = "Read the results of a campaign")
    CampaignResults results(@PathVariable UUID id) {
        return reports.results(id);
    }
}
