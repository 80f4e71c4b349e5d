package org.guanxi.analytics.value;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.analytics.value.distribution.ValueDistribution;
import org.guanxi.analytics.value.fit.FitView;
import org.guanxi.shared.http.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/models/customer-value")
class ValueController {

    private final ValueService value;

    ValueController(ValueService value) {
        this.value = value;
    }

    @GetMapping
    @Operation(summary = "Read the customer value model in use")
    ModelView model() {
        return value.requireModel();
    }

    @GetMapping("/versions")
    @Operation(summary = "List the newest hundred customer value models")
    ModelVersions versions() {
        return value.versions();
    }

    @GetMapping("/versions/{version}")
    @Operation(summary = "Read a customer value model")
    ModelView model(@PathVariable int version) {
        return value.requireModel(version);
    }

    @PutMapping("/current")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Use an earlier customer value model again")
    ResponseEntity<FitView> use(@Valid @RequestBody UseModel wanted) {
        return accepted(value.use(wanted));
    }

    @GetMapping("/diagnostics")
    @Operation(summary = "Read how well the model in use describes and foretells orders")
    DiagnosticsView diagnostics() {
        return value.requireDiagnostics();
    }

    @GetMapping("/distribution")
    @Operation(summary = "Count accounts by expected value and by chance of being active")
    ValueDistribution distribution() {
        return value.requireDistribution();
    }

    @PostMapping("/fits")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Start to fit the customer value model to all orders up to a day")
    ResponseEntity<FitView> fit(@RequestBody(required = false) @Nullable FitCustomerValue request, IdempotencyKey key) {
        var fit = value.fit(request == null ? FitCustomerValue.UNTIL_TODAY : request, key);
        return accepted(fit);
    }

    @GetMapping("/fits/{id}")
    @Operation(summary = "Read how far a fit of the customer value model is")
    FitView fit(@PathVariable UUID id) {
        return value.requireFit(id);
    }

    private static ResponseEntity<FitView> accepted(FitView fit) {
        var location = "/api/models/customer-value/fits/" + fit.id();
        return ResponseEntity.accepted().header("Location", location).body(fit);
    }
}
