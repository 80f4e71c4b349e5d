package org.guanxi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.customer.Customer;
import org.guanxi.demo.customer.Customers;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final List<Customer> CUSTOMERS = Customers.all();

    private final People people = new People(
            new Api("http://unused.invalid"),
            CUSTOMERS.stream().collect(Collectors.toMap(Customer::key, Customer::key)));

    @Test
    void areCountedOneByOne() {
        assertThat(people.contacts(CUSTOMERS))
                .hasSize(1_044)
                .extracting(People.Sent::key)
                .doesNotHaveDuplicates();
    }

    /** An idempotency key belongs to one request. */
    @Test
    void saysTheSameAtASecondLoad() {
        assertThat(people.interactions(CUSTOMERS, "2026-03-01"))
                .isEqualTo(people.interactions(CUSTOMERS, "2026-03-01"))
                .extracting(People.Sent::body)
                .allMatch(body -> body.keySet().containsAll(List.of("accountId", "occurredAt")));
    }
}
