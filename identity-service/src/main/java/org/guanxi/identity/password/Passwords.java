package org.guanxi.identity.password;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with the parameters OWASP and ASVS ask for (19 MiB, two passes); Spring's own defaults are below them. Length is the
 * only rule about what a password looks like, apart from the ones that everybody tries first.
 */
@Component
public class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final Set<String> FIRST_GUESSES = Set.of(
            "1234567890",
            "0123456789",
            "12345678910",
            "123123123123",
            "1111111111",
            "0000000000",
            "password12",
            "password123",
            "passw0rd123",
            "qwertyuiop",
            "qwerty12345",
            "1q2w3e4r5t",
            "iloveyou123",
            "admin12345",
            "administrator",
            "welcome123",
            "letmein123",
            "abc1234567",
            "a123456789",
            "woaini1314",
            "5201314520",
            "wang123456",
            "zhang123456",
            "guanxi1234",
            "guanxi12345",
            "changeme123");

    /** A check fills its memory and keeps a processor busy: more of them at once would take both from everything else. */
    private static final int STRANGERS_AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Turns strangers;
    private final Turns known;
    private final PasswordEncoder argon2;
    private final String nobodys;

    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2), PATIENCE);
    }

    Passwords(PasswordEncoder argon2, Duration patience) {
        this.argon2 = argon2;
        this.strangers = new Turns(STRANGERS_AT_ONCE, patience);
        this.known = new Turns(1, patience);
        this.nobodys = argon2.encode("the password of nobody");
    }

    /** @throws PasswordsBusy */
    public String hash(String password, String username) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST
                || password.length() > LONGEST
                || FIRST_GUESSES.contains(lower)
                || lower.equals(username)
                || lower.chars().distinct().count() < 4) {
            throw new WeakPassword();
        }
        return known.take(() -> argon2.encode(password));
    }

    /**
     * Always costs one run: what cannot be a password is compared as well, with another in its place.
     *
     * @param isKnown who is signed in, or comes from a device that they used before; they do not wait for strangers, of whom
     *     there can be any number
     * @throws PasswordsBusy
     */
    public boolean matches(String password, String hash, boolean isKnown) {
        boolean possible = !password.isEmpty() && password.length() <= LONGEST;
        Turns turns = isKnown ? known : strangers;
        return turns.take(() -> argon2.matches(possible ? password : "impossible", hash)) && possible;
    }

    /**
     * Takes as long as a comparison, so that answers for unknown people take no less time.
     *
     * @throws PasswordsBusy
     */
    public void compareWithNobodys(String password) {
        matches(password, nobodys, false);
    }
}
