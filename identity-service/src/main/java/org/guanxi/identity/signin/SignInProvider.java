package org.guanxi.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.identity.password.Origin;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.password.PasswordsBusy;
import org.guanxi.identity.password.SignInFailures;
import org.guanxi.identity.password.Subjects;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password. Wrong, unknown, deactivated and too often all give the same answer in the same time. Only a
 * network or a known device that has to wait is refused at once: that tells nothing about a name, and costs nearly nothing.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(SignInProvider.class);

    private final People people;
    private final Passwords passwords;
    private final SignInFailures failures;

    SignInProvider(People people, Passwords passwords, SignInFailures failures) {
        this.people = people;
        this.passwords = passwords;
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        if (name.isEmpty() || password.isEmpty()) {
            throw new NothingGiven();
        }
        UUID id = check(people.findByUsername(name), name, password, originOf(attempt));
        log.info("Signed in {}", id);
        return signedIn(id);
    }

    private static Origin originOf(Authentication attempt) {
        return attempt.getDetails() instanceof Origin known ? known : new Origin("unknown", null);
    }

    private UUID check(Optional<User> user, String name, String password, Origin origin) {
        UUID person = user.map(User::id).orElse(null);
        boolean isKnown = origin.isKnownFor(person);
        Subjects subjects = Subjects.of(user.map(User::credential).orElse(name), origin, person);
        Subjects first = isKnown ? subjects : origin.everybody();
        if (first.mustWait(failures)) {
            throw refuse(first, origin);
        }
        boolean right = isRight(user, password, isKnown);
        if (subjects.mustWait(failures) || !right) {
            throw refuse(subjects, origin);
        }
        subjects.succeeded(failures);
        return user.orElseThrow().id();
    }

    private BadCredentialsException refuse(Subjects subjects, Origin origin) {
        subjects.failed(failures);
        log.info("Sign-in refused from {}", origin.network());
        return new BadCredentialsException("Sign-in refused");
    }

    private boolean isRight(Optional<User> user, String password, boolean isKnown) {
        try {
            if (user.isEmpty()) {
                passwords.compareWithNobodys(password);
                return false;
            }
            return passwords.matches(password, user.get().passwordHash(), isKnown)
                    && user.get().isActive();
        } catch (PasswordsBusy busy) {
            throw new AuthenticationServiceException("Too many sign-ins at once", busy);
        }
    }

    private static Authentication signedIn(UUID id) {
        List<GrantedAuthority> factors =
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        var principal = new org.springframework.security.core.userdetails.User(id.toString(), "", factors);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, factors);
        // stored with the authorization; without it the attempt's own details would be
        signedIn.setDetails("password");
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
