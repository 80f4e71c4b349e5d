package org.guanxi.identity.profile;

import java.util.List;
import org.guanxi.identity.user.Theme;
import org.guanxi.identity.user.User;
import org.jspecify.annotations.Nullable;

/** @param version zero while the person has chosen nothing */
record Preferences(
        @Nullable String language,
        @Nullable String timeZone,
        Theme theme,
        Density density,
        GainColour gainColour,
        Shortcuts shortcuts,
        Checklist checklist,
        List<Favourite> favourites,
        QuietHours quietHours,
        long version) {

    static Preferences of(User user, KeptTastes.Kept kept) {
        Taste taste = kept.taste();
        return new Preferences(
                user.locale(),
                user.timeZone(),
                user.theme(),
                taste.density(),
                taste.gainColour(),
                taste.shortcuts(),
                taste.checklist(),
                taste.favourites(),
                taste.quietHours(),
                kept.version());
    }
}
