package org.guanxi.identity.profile;

import java.util.List;
import java.util.UUID;
import org.guanxi.identity.user.Theme;
import org.guanxi.identity.user.User;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** @param rights what the roles allow together, as {@code accounts:read}: for a screen to offer only what can be done */
record Profile(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        @Nullable String locale,
        @Nullable String timeZone,
        Theme theme,
        List<String> roles,
        List<String> rights,
        List<UUID> teamIds,
        long version) {

    static Profile of(User user) {
        return new Profile(
                user.id(),
                user.username(),
                user.displayName(),
                user.email(),
                user.locale(),
                user.timeZone(),
                user.theme(),
                user.roles(),
                Role.rightsOf(user.roles()),
                user.sortedTeamIds(),
                user.currentVersion());
    }
}
