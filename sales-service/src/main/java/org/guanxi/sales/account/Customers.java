package org.guanxi.sales.account;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.cloud.client.circuitbreaker.NoFallbackAvailableException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** customer-service, asked directly and in the caller's own name, where an answer cannot wait for an event. */
@Component
public class Customers {

    private final CustomerClient client;
    private final KnownAccounts known;

    Customers(CustomerClient client, KnownAccounts known) {
        this.client = client;
        this.known = known;
    }

    /**
     * Looks at the copy first; an account that is newer than the copy is asked for.
     *
     * @throws UnknownAccount
     * @throws AccessDeniedException when the caller may not see accounts
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

    private static UUID ask(Object about, Supplier<UUID> call) {
        try {
            return call.get();
        } catch (NoFallbackAvailableException failed) {
            if (!(failed.getCause() instanceof HttpClientErrorException refused)) {
                throw new CustomerServiceAway(failed);
            }
            throw meant(refused, about);
        }
    }

    /** What is not allowed there is not allowed here. */
    private static RuntimeException meant(HttpClientErrorException refused, Object about) {
        return switch (refused.getStatusCode()) {
            case HttpStatus.NOT_FOUND -> new UnknownAccount(about);
            case HttpStatus.FORBIDDEN -> new AccessDeniedException("customer-service refuses");
            default -> new CustomerRefused(about);
        };
    }
}
