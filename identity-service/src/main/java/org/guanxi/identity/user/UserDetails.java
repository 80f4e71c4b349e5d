package org.guanxi.identity.user;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** What an administrator decides about a person. */
public record UserDetails(
        String displayName, @Nullable String email, Set<Role> roles, Set<UUID> teamIds, boolean active) {

    /** Whether such a person can do everything, and let others in. */
    boolean administers() {
        return active && roles.contains(Role.ADMIN);
    }
}
