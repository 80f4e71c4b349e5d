package org.guanxi.identity.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ApplicationView(
        UUID id,
        String clientId,
        String name,
        String contact,
        List<String> scopes,
        boolean suspended,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static ApplicationView of(Application application) {
        return new ApplicationView(
                application.id(),
                application.clientId(),
                application.name(),
                application.contact(),
                application.sortedScopes(),
                application.isSuspended(),
                application.expiresAt(),
                application.lastUsedAt(),
                application.createdAt(),
                application.changedAt(),
                application.version());
    }
}
