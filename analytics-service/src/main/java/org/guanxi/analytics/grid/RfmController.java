package org.guanxi.analytics.grid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/insights/rfm")
class RfmController {

    private final RfmQueries queries;

    RfmController(RfmQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "Read the RFM grid, with the accounts and revenue of each cell")
    RfmView grid() {
        return queries.grid();
    }
}
