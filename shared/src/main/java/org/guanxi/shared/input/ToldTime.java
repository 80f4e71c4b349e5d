package org.guanxi.shared.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;

/**
 * When something happened, as it was told and by which moment it is kept. See {@link FactTime}.
 *
 * @param told a moment or a day
 */
public record ToldTime(Temporal told, Instant kept) {

    public static ToldTime at(Temporal told, Instant now) {
        return new ToldTime(told, FactTime.kept(told, now));
    }

    /** A day that was told before it began in UTC stays where it was kept then: told again, it changes nothing. */
    public Instant keptAfter(Instant before) {
        return told instanceof LocalDate day && FactTime.beganBy(before, day) ? before : kept;
    }
}
