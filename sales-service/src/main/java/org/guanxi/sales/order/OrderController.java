package org.guanxi.sales.order;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.sales.account.Customers;
import org.guanxi.sales.pricing.PlaceOrder;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders")
@ListedBy(OrderQueries.class)
class OrderController {

    private final OrderService orders;
    private final OrderQueries queries;
    private final Customers customers;

    OrderController(OrderService orders, OrderQueries queries, Customers customers) {
        this.orders = orders;
        this.queries = queries;
        this.customers = customers;
    }

    @GetMapping
    Page<OrderSummary> list(@Valid @ParameterObject ListRequest request) {
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
    @Operation(summary = "Place an order")
    ResponseEntity<OrderView> place(@Valid @RequestBody PlaceOrder wanted, IdempotencyKey key) {
        customers.require(wanted.accountId());
        OrderView order = orders.place(wanted, key);
        return Tagged.created("/api/orders/" + order.id(), order, order.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<OrderView> get(@PathVariable UUID id) {
        OrderView order = orders.require(id);
        return Tagged.ok(order, order.version());
    }

    @PutMapping("/{id}/cancellation")
    @Operation(summary = "Cancel an order")
    ResponseEntity<OrderView> cancel(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody CancelOrder wanted) {
        OrderView order = orders.cancel(id, seen.version(), wanted);
        return Tagged.ok(order, order.version());
    }
}
