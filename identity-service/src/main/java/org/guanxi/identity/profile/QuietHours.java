package org.guanxi.identity.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;

/**
 * When nothing pops up, in the person's time zone.
 *
 * @param until on the next day when it is not later than {@code from}
 * @param days on which they begin; on every day when there are none
 */
record QuietHours(
        @NotNull Boolean enabled,

        @NotNull @Pattern(regexp = TIME, message = "field.time-of-day")
        String from,

        @NotNull @Pattern(regexp = TIME, message = "field.time-of-day")
        String until,

        @NotNull @Size(max = 7) List<@NotNull DayOfWeek> days) {

    static final QuietHours NONE = new QuietHours(false, "22:00", "07:00", List.of());

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
}
