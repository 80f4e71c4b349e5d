package org.guanxi.analytics.fact;

import org.jspecify.annotations.Nullable;

/** A value and the sequence of the event that told it; of two the later one counts, in whatever order they came. */
public record Told<T>(long sequence, T value) {

    public static <T> @Nullable Told<T> later(@Nullable Told<T> one, @Nullable Told<T> other) {
        if (one == null) return other;
        return other == null || other.sequence <= one.sequence ? one : other;
    }
}
