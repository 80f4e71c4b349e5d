package org.guanxi.sales.account;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The part of customer-service's API that sales calls. */
@HttpExchange("/api")
interface CustomerClient {

    @GetExchange("/accounts/{id}")
    CustomerAccount account(@PathVariable UUID id);

    @PostExchange("/accounts")
    CustomerAccount create(@RequestBody NewAccount account, @RequestHeader("Idempotency-Key") String key);

    @PostExchange("/contacts")
    CustomerContact create(@RequestBody NewContact contact, @RequestHeader("Idempotency-Key") String key);

    record CustomerAccount(UUID id) {}

    record CustomerContact(UUID id) {}
}
