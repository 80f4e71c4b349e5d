package org.guanxi.shared.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the page after this one; null on the last */
public record Page<T>(List<T> items, @Nullable String next) {

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
