package org.guanxi.sales.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact that customer-service shall create. */
public record NewContact(
        String lastName, @Nullable String email, @Nullable String phone, List<Link> accounts) {

    public static NewContact at(UUID account, String name, @Nullable String email, @Nullable String phone) {
        return new NewContact(name, email, phone, List.of(new Link(account, true)));
    }

    public record Link(UUID accountId, boolean primary) {}
}
