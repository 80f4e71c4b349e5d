package org.guanxi.identity.user;

import java.time.Clock;
import java.util.Set;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first person in, who lets in all others. Once somebody can administer, the two settings mean nothing. */
@Component
@Profile("!demo")
class FirstAdmin implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final Users users;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Clock clock;
    private final Named named;

    FirstAdmin(Users users, Passwords passwords, Outbox outbox, Clock clock, Named named) {
        this.users = users;
        this.passwords = passwords;
        this.outbox = outbox;
        this.clock = clock;
        this.named = named;
    }

    /** Who it shall be. */
    @Component
    record Named(
            @Value("${GUANXI_FIRST_ADMIN_USERNAME:}") String username,
            @Value("${GUANXI_FIRST_ADMIN_PASSWORD:}") String password) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (users.isThereAnAdmin()) {
            return;
        }
        if (named.username().isEmpty() || named.password().isEmpty()) {
            log.warn("Nobody can administer this installation. Start once with GUANXI_FIRST_ADMIN_USERNAME"
                    + " and GUANXI_FIRST_ADMIN_PASSWORD");
            return;
        }
        if (!named.username().matches(CreateUser.USERNAME)) {
            throw new IllegalStateException("GUANXI_FIRST_ADMIN_USERNAME has to look like " + CreateUser.USERNAME);
        }
        UserDetails details = new UserDetails(named.username(), null, Set.of(Role.ADMIN), Set.of(), true);
        User admin = User.create(named.username(), details, hash(), null, clock.instant());
        users.save(admin);
        outbox.append(admin.created());
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
