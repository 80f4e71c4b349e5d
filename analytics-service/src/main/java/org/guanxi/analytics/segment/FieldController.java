package org.guanxi.analytics.segment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.rule.Fields;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FieldController {

    private final Rates rates;

    FieldController(Rates rates) {
        this.rates = rates;
    }

    @GetMapping("/api/segments/fields")
    @Operation(summary = "List the fields that rules may mention")
    List<FieldView> fields() {
        return Fields.ALL.stream()
                .map(field -> FieldView.of(field, rates.common()))
                .toList();
    }
}
