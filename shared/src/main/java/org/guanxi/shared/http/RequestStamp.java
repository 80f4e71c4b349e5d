package org.guanxi.shared.http;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;

/**
 * What a created row remembers of the request that created it, so that a repeat finds it.
 *
 * @param key hash of the caller and the Idempotency-Key: unique among the rows
 * @param body hash of what was asked
 */
@Embeddable
public record RequestStamp(
        @Column(name = "idempotency_key", length = 32) byte[] key,
        @Column(name = "request_hash", length = 32) byte[] body) {

    boolean hasKeyOf(RequestStamp other) {
        return Arrays.equals(key, other.key);
    }

    /** @throws IdempotencyKeyReused when the same key came with another body */
    public void requireSameBody(RequestStamp repeat) {
        if (!Arrays.equals(body, repeat.body)) {
            throw new IdempotencyKeyReused();
        }
    }
}
