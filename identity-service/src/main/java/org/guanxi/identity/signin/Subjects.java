package org.guanxi.identity.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a failure is counted against. */
record Subjects(Map<String, Backoff> counted) {

    static Subjects of(String name, Origin origin, @Nullable UUID person) {
        Map<String, Backoff> counted = new LinkedHashMap<>();
        if (origin.isKnownFor(person)) {
            counted.put("device " + origin.device(), Backoff.PAIR);
        } else {
            counted.put("pair " + name + ' ' + origin.network(), Backoff.PAIR);
            counted.put("account " + name, Backoff.ACCOUNT);
            counted.put("network " + origin.network(), Backoff.NETWORK);
        }
        return new Subjects(counted);
    }

    boolean mustWait(SignInFailures failures) {
        return counted.entrySet().stream().anyMatch(each -> failures.mustWait(each.getKey(), each.getValue()));
    }

    void failed(SignInFailures failures) {
        counted.keySet().forEach(failures::add);
    }

    /** The counts of the account and the network stay: a guesser who owns one account must not reset them. */
    void succeeded(SignInFailures failures) {
        failures.forget(counted.keySet().iterator().next());
    }
}
