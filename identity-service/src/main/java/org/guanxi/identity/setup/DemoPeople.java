package org.guanxi.identity.setup;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guanxi.identity.installation.Installation;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.Theme;
import org.guanxi.identity.user.User;
import org.guanxi.identity.user.UserDetails;
import org.guanxi.shared.security.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For local development and demonstrations only: one person for each role, all with the same published password. */
@Component
class DemoPeople implements ApplicationRunner {

    static final String PASSWORD = "guanxi-demo";

    private record Demo(Role role, String name, String locale) {}

    private static final List<Demo> PEOPLE = List.of(
            new Demo(Role.ADMIN, "林静", "zh-CN"),
            new Demo(Role.SALES_MANAGER, "王建国", "zh-CN"),
            new Demo(Role.SALES_REP, "陈晓梅", "zh-CN"),
            new Demo(Role.SUPPORT_MANAGER, "Anna Keller", "en"),
            new Demo(Role.SUPPORT_AGENT, "刘洋", "zh-CN"),
            new Demo(Role.MARKETER, "Sofia Rossi", "en"),
            new Demo(Role.ANALYST, "周子涵", "zh-CN"),
            new Demo(Role.READ_ONLY, "James Miller", "en"));

    private final Installation installation;
    private final People people;
    private final Passwords passwords;
    private final Clock clock;

    DemoPeople(Installation installation, People people, Passwords passwords, Clock clock) {
        this.installation = installation;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    static Stream<String> usernames() {
        return PEOPLE.stream().map(person -> person.role().token());
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!installation.isDemo()) {
            return;
        }
        PEOPLE.stream()
                .filter(person -> people.findByUsername(person.role().token()).isEmpty())
                .forEach(this::add);
    }

    private void add(Demo person) {
        String username = person.role().token();
        UserDetails details =
                new UserDetails(person.name(), username + "@example.com", Set.of(person.role()), Set.of(), true);
        User user = User.create(username, details, passwords.hash(PASSWORD, username), null, clock.instant());
        user.prefer(person.locale(), "Asia/Shanghai", Theme.AUTO, clock.instant());
        people.add(user);
    }
}
