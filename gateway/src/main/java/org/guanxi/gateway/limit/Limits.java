package org.guanxi.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A bucket per caller, in memory: each gateway counts for itself. */
@Component
class Limits {

    private record Key(Allowance allowance, String caller) {}

    private final LimitSettings settings;
    private final Cache<Key, Bucket> buckets;

    Limits(LimitSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(settings.window().plus(Duration.ofMinutes(1)))
                .build();
    }

    ConsumptionProbe take(Allowance allowance, String caller) {
        return buckets.get(new Key(allowance, caller), key -> full(key.allowance()))
                .tryConsumeAndReturnRemaining(1);
    }

    long capacity(Allowance allowance) {
        return switch (allowance) {
            case APPLICATION -> settings.application();
            case PERSON -> settings.person();
            case NETWORK -> settings.network();
        };
    }

    long windowSeconds() {
        return settings.window().toSeconds();
    }

    private Bucket full(Allowance allowance) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(capacity(allowance))
                .refillGreedy(capacity(allowance), settings.window())
                .build();
        return Bucket.builder().addLimit(bandwidth).build();
    }
}
