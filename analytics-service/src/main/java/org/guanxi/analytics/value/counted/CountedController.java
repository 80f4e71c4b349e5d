package org.guanxi.analytics.value.counted;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.value.model.ValueModels;
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
@RequestMapping("/api/models/customer-value/versions/{version}")
class CountedController {

    private final ValueModels models;
    private final CountedCustomers customers;
    private final CountedPurchases purchases;

    CountedController(ValueModels models, CountedCustomers customers, CountedPurchases purchases) {
        this.models = models;
        this.customers = customers;
        this.purchases = purchases;
    }

    /** @param repeats of which the greatest stands for all that are greater */
    @GetMapping("/customers")
    @Operation(summary = "List the accounts that a model counts with so many repeat orders")
    @ListedBy(CountedCustomers.class)
    Page<CountedCustomer> customers(
            @PathVariable int version,
            @RequestParam @Min(0) @Max(BackTest.MOST_REPEATS) int repeats,
            @Valid @ParameterObject ListRequest request) {
        return customers.page(models.require(version), repeats, request);
    }

    @GetMapping("/purchases")
    @Operation(summary = "List the repeat orders that a model counts until a day")
    @ListedBy(CountedPurchases.class)
    Page<CountedPurchase> purchases(
            @PathVariable int version, @RequestParam LocalDate until, @Valid @ParameterObject ListRequest request) {
        return purchases.page(models.require(version), until, request);
    }
}
