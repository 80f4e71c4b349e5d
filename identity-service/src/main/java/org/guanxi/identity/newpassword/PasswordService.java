package org.guanxi.identity.newpassword;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.password.SignInFailures;
import org.guanxi.identity.password.Subjects;
import org.guanxi.identity.profile.NoProfile;
import org.guanxi.identity.token.SignIns;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes a password. Whoever knew the old one is out: all other sign-ins of the person end. Guessing the current one with a
 * stolen token is slowed down as it is at sign-in.
 */
@Service
class PasswordService {

    private final People people;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final Ending ending;
    private final Clock clock;

    /** The change and what ends with it. */
    @Component
    record Ending(SignIns signIns, TransactionTemplate transaction) {}

    PasswordService(People people, Passwords passwords, SignInFailures failures, Ending ending, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.failures = failures;
        this.ending = ending;
        this.clock = clock;
    }

    /** @param token the caller's own sign-in stays */
    void change(CurrentUser caller, String token, ChangePassword wanted) {
        UUID id = caller.personId().orElseThrow(NoProfile::new);
        User user = people.require(id);
        Subjects subjects = Subjects.of(id);
        if (subjects.mustWait(failures) || !passwords.matches(wanted.current(), user.passwordHash(), true)) {
            subjects.failed(failures);
            throw new WrongPassword();
        }
        subjects.succeeded(failures);
        user.changePassword(passwords.hash(wanted.password(), user.username()), clock.instant());
        ending.transaction.executeWithoutResult(status -> {
            people.save(user);
            ending.signIns.endOthers(id, token);
        });
    }
}
