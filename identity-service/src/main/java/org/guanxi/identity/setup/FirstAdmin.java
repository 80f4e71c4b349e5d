package org.guanxi.identity.setup;

import java.time.Clock;
import java.util.Set;
import org.guanxi.identity.installation.Installation;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.password.WeakPassword;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.guanxi.identity.user.UserDetails;
import org.guanxi.shared.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first person in, who lets in all others. Once somebody can administer, the two settings mean nothing. */
@Component
class FirstAdmin implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final Installation installation;
    private final People people;
    private final Passwords passwords;
    private final Clock clock;
    private final Named named;

    FirstAdmin(Installation installation, People people, Passwords passwords, Clock clock, Named named) {
        this.installation = installation;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.named = named;
    }

    /** Who it shall be. The settings stand at the parameters: at a component they would be taken for the field's as well. */
    @Component
    record Named(String username, String password) {

        Named(
                @Value("${GUANXI_FIRST_ADMIN_USERNAME:}") String username,
                @Value("${GUANXI_FIRST_ADMIN_PASSWORD:}") String password) {
            this.username = username;
            this.password = password;
        }
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (installation.isDemo() || people.isThereAnAdmin()) {
            return;
        }
        if (named.username().isEmpty() || named.password().isEmpty()) {
            log.warn("Nobody can administer this installation. Start once with GUANXI_FIRST_ADMIN_USERNAME"
                    + " and GUANXI_FIRST_ADMIN_PASSWORD");
            return;
        }
        if (!named.username().matches(User.USERNAME)) {
            throw new IllegalStateException("GUANXI_FIRST_ADMIN_USERNAME has to look like " + User.USERNAME);
        }
        UserDetails details = new UserDetails(named.username(), null, Set.of(Role.ADMIN), Set.of(), true);
        User admin = User.create(named.username(), details, hash(), null, clock.instant());
        people.add(admin);
        log.info("Made {} the first administrator", named.username());
    }

    private String hash() {
        try {
            return passwords.hash(named.password(), named.username());
        } catch (WeakPassword weak) {
            throw new IllegalStateException(
                    "GUANXI_FIRST_ADMIN_PASSWORD is too easy to guess; take ten characters or more");
        }
    }
}
