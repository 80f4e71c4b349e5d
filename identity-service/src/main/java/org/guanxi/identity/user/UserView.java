package org.guanxi.identity.user;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** @param rights what the roles allow together, as {@code accounts:read} */
record UserView(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        List<String> roles,
        List<String> rights,
        List<UUID> teamIds,
        boolean active,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static UserView of(User user) {
        return new UserView(
                user.id(),
                user.username(),
                user.displayName(),
                user.email(),
                user.roles(),
                Role.rightsOf(user.roles()),
                user.sortedTeamIds(),
                user.isActive(),
                user.createdAt(),
                user.changedAt(),
                user.currentVersion());
    }
}
