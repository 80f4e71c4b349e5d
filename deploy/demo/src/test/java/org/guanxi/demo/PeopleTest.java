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

    /** Who visits a customer writes no e-mail, and a greeting is no meeting. */
    @Test
    void talkInAWayThatFitsTheSubject() {
        assertThat(people.interactions(CUSTOMERS, "2026-03-01"))
                .hasSizeGreaterThan(300)
                .extracting(
                        sent -> sent.body().get("subject") + " " + sent.body().get("kind"))
                .contains("拜访客户 MEETING", "Visit on site MEETING", "产品演示 MEETING", "节日问候 MAIL")
                .noneMatch(said -> said.matches("(拜访客户|Visit on site|产品演示|Product demonstration) (CALL|MAIL|NOTE)"))
                .noneMatch(said -> said.matches("(节日问候|Season's greetings|跟进报价|Follow-up on the quote) (MEETING|NOTE)"))
                .anyMatch(said -> said.endsWith(" NOTE"))
                .anyMatch(said -> said.endsWith(" CALL"));
    }
}
