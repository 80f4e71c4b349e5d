package org.guanxi.shared.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The caller's name for a request that creates something. The created row stores the stamp under a unique index; a repeat
 * finds the row instead of making another. A controller's method takes it as a parameter.
 */
public final class IdempotencyKey {

    private final String caller;
    private final @Nullable String value;

    IdempotencyKey(String caller, @Nullable String value) {
        this.caller = caller;
        this.value = value;
    }

    /** @return null when the caller sent no key */
    public @Nullable RequestStamp stamp(Object body) {
        return value == null ? null : new RequestStamp(sha256(caller + '\n' + value), sha256(body.toString()));
    }

    /**
     * What the first request with this key created.
     *
     * @param find finds the row by {@link RequestStamp#key()}
     * @param stampOf the stamp that the row carries
     */
    public <T> Optional<T> earlier(
            Object body, Function<byte[], Optional<T>> find, Function<T, @Nullable RequestStamp> stampOf) {
        RequestStamp repeat = stamp(body);
        if (repeat == null) {
            return Optional.empty();
        }
        Optional<T> earlier = find.apply(repeat.key());
        earlier.map(stampOf).ifPresent(first -> first.requireSameBody(repeat));
        return earlier;
    }

    /**
     * For what happens once whoever asks: only the same key must mean the same.
     *
     * @param first the stamp of the request that did it; null when it carried no key or nothing has happened yet
     */
    public void requireSameBody(Object body, @Nullable RequestStamp first) {
        RequestStamp repeat = stamp(body);
        if (repeat != null && first != null && repeat.hasKeyOf(first)) {
            first.requireSameBody(repeat);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
