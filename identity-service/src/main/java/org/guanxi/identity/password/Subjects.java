package org.guanxi.identity.password;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a failure is counted against. */
public record Subjects(Map<String, Backoff> counted) {

    /**
     * @param account the name of nobody; of somebody who they are and since when their password is: MySQL finds them by other
     *     spellings of their name, and a new password has not been guessed at
     */
    public static Subjects of(String account, Origin origin, @Nullable UUID person) {
        Map<String, Backoff> counted = new LinkedHashMap<>();
        if (origin.isKnownFor(person)) {
            counted.put("device " + origin.device(), Backoff.PAIR);
        } else {
            counted.put("pair " + account + ' ' + origin.network(), Backoff.PAIR);
            counted.put("account " + account, Backoff.ACCOUNT);
            counted.put("network " + origin.network(), Backoff.NETWORK);
        }
        return new Subjects(counted);
    }

    /** For who is signed in and shows it once more. */
    public static Subjects of(UUID person) {
        return new Subjects(Map.of("password " + person, Backoff.PAIR));
    }

    public boolean mustWait(SignInFailures failures) {
        return counted.entrySet().stream().anyMatch(each -> failures.mustWait(each.getKey(), each.getValue()));
    }

    public void failed(SignInFailures failures) {
        counted.keySet().forEach(failures::add);
    }

    /** The counts of the account and the network stay: a guesser who owns one account must not reset them. */
    public void succeeded(SignInFailures failures) {
        failures.forget(counted.keySet().iterator().next());
    }
}
