package org.guanxi.analytics.insight;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/insights/accounts")
class InsightController {

    private final Insights insights;

    InsightController(Insights insights) {
        this.insights = insights;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read facts, RFM scores, customer value and segments of an account")
    Insight get(@PathVariable UUID id) {
        return insights.require(id);
    }
}
