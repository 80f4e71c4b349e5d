package org.guanxi.identity.password;

import java.time.Duration;

/**
 * How long to wait after so many failures in a row.
 *
 * @param free failures that cost nothing: people mistype
 */
record Backoff(int free, Duration longest) {

    /** One person from one place. */
    static final Backoff PAIR = new Backoff(5, Duration.ofMinutes(15));

    /** One person from anywhere new: a distributed guess. Devices they have used before are not concerned. */
    static final Backoff ACCOUNT = new Backoff(50, Duration.ofMinutes(5));

    /** One network, whoever it tries. */
    static final Backoff NETWORK = new Backoff(100, Duration.ofMinutes(5));

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(20, failures - free));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
