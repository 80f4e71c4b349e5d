package org.guanxi.identity.view;

import java.util.UUID;
import org.guanxi.identity.profile.NoProfile;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.Role;

/** Somebody who keeps views, or looks after those of others. */
record Keeper(UUID id, boolean admin) {

    static Keeper of(CurrentUser caller) {
        return new Keeper(
                caller.personId().orElseThrow(NoProfile::new), caller.roles().contains(Role.ADMIN.token()));
    }

    void requireMayChange(SavedView view) {
        if (!admin && !id.equals(view.ownerId())) {
            throw new ViewOfSomebodyElse(view.name());
        }
    }
}
