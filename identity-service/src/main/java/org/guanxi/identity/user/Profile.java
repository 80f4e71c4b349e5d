package org.guanxi.identity.user;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Profile(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        @Nullable String locale,
        @Nullable String timeZone,
        Theme theme,
        List<String> roles,
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
                user.sortedTeamIds(),
                user.version());
    }
}
