package org.guanxi.customer.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is at an account.
 *
 * @param primary the account to think of first; one at the most
 */
@Embeddable
public record AccountLink(
        @Column(name = "account_id") UUID accountId,
        @Nullable String role,
        @Column(name = "is_primary") boolean primary) {}
