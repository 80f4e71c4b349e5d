package org.guanxi.sales.account;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** customer-service, asked directly and in the caller's own name, where an answer cannot wait for an event. */
@Component
public class Customers {

    private final CustomerClient client;
    private final KnownAccounts known;
    private final CircuitBreaker breaker;

    Customers(CustomerClient client, KnownAccounts known, CircuitBreakerFactory<?, ?> breakers) {
        this.client = client;
        this.known = known;
        this.breaker = breakers.create("customer-service");
    }

    /**
     * Looks at the copy first; an account that is newer than the copy is asked for.
     *
     * @throws UnknownAccount
     */
    public UUID require(UUID account) {
        return known.find(account).isPresent()
                ? account
                : ask(account, () -> client.account(account).id());
    }

    /** The same key again yields the same account. */
    public UUID create(NewAccount account, String key) {
        return ask(account.name(), () -> client.create(account, key).id());
    }

    /** The same key again yields the same contact. */
    public UUID create(NewContact contact, String key) {
        return ask(contact.lastName(), () -> client.create(contact, key).id());
    }

    private UUID ask(Object about, Supplier<UUID> call) {
        Supplier<Reply> asked = () -> {
            try {
                return new Reply.Told(call.get());
            } catch (HttpClientErrorException refused) {
                return new Reply.Refused(refused);
            }
        };
        return switch (breaker.run(asked, failure -> new Reply.Silent(failure))) {
            case Reply.Told told -> told.id();
            case Reply.Refused refused when refused.is(HttpStatus.NOT_FOUND) -> throw new UnknownAccount(about);
            case Reply.Refused refused -> throw new CustomerRefused(about);
            case Reply.Silent silent -> throw new CustomerServiceAway(silent.failure());
        };
    }

    private sealed interface Reply {

        record Told(UUID id) implements Reply {}

        /** An answer all the same: it says nothing against the health of customer-service. */
        record Refused(HttpClientErrorException reason) implements Reply {

            boolean is(HttpStatus status) {
                return reason.getStatusCode().isSameCodeAs(status);
            }
        }

        record Silent(Throwable failure) implements Reply {}
    }
}
