package org.guanxi.identity.setup;

import org.guanxi.identity.installation.Installation;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A database that has served demonstrations stays closed in production: everybody knows how to sign in to it. */
@Component
@Order(0)
class NoDemoPeople implements ApplicationRunner {

    private final Installation installation;
    private final People people;
    private final Passwords passwords;

    NoDemoPeople(Installation installation, People people, Passwords passwords) {
        this.installation = installation;
        this.people = people;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.isProduction()) {
            return;
        }
        DemoPeople.usernames()
                .flatMap(username -> people.findByUsername(username).stream())
                .filter(User::isActive)
                .filter(user -> passwords.matches(DemoPeople.PASSWORD, user.passwordHash(), true))
                .findFirst()
                .ifPresent(user -> {
                    throw new IllegalStateException("Not fit for production: " + user.username()
                            + " has the published demo password. Begin with an empty database");
                });
    }
}
