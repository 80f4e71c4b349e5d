package org.guanxi.identity.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.guanxi.identity.user.Theme;
import org.guanxi.identity.user.User;
import org.jspecify.annotations.Nullable;

/** @param quietHours none when left out, as by those who wrote before there were any */
record WritePreferences(
        @Nullable @Pattern(regexp = "zh-CN|en", message = "field.language")
        String language,

        @Nullable @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_+/-]+", message = "field.time-zone")
        String timeZone,

        @NotNull Theme theme,
        @NotNull Density density,
        @NotNull GainColour gainColour,
        @NotNull @Valid Shortcuts shortcuts,
        @NotNull @Valid Checklist checklist,
        @NotNull @Size(max = 50) List<@NotNull @Valid Favourite> favourites,
        @Nullable @Valid QuietHours quietHours) {

    Taste taste() {
        return new Taste(density, gainColour, shortcuts, checklist, favourites, quietHours);
    }

    boolean changes(User user) {
        return !Objects.equals(language, user.locale())
                || !Objects.equals(timeZone, user.timeZone())
                || theme != user.theme();
    }
}
