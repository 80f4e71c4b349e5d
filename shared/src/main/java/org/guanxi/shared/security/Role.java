package org.guanxi.shared.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles that ship. Each may read and write some kinds of objects; what is not named is refused. */
public enum Role {
    ADMIN(Objects.ALL, Objects.ALL),
    SALES_MANAGER(Objects.WORK, "accounts contacts interactions leads pipelines deals products orders segments"),
    SALES_REP(Objects.WORK, "accounts contacts interactions leads deals orders"),
    SUPPORT_MANAGER(Objects.WORK, "accounts contacts interactions cases"),
    SUPPORT_AGENT(Objects.WORK, "contacts interactions cases"),
    MARKETER(Objects.WORK, "contacts interactions leads campaigns segments"),
    ANALYST(Objects.WORK, "segments models"),
    READ_ONLY(Objects.WORK, "");

    private final Set<String> rights;

    Role(String read, String write) {
        this.rights = Stream.of(
                        rights(read, ":read"),
                        rights(write, ":write"),
                        rights(Objects.OWN, ":read"),
                        rights(Objects.OWN, ":write"))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code accounts:read} and the like. */
    public Set<String> rights() {
        return rights;
    }

    /** The name in a token: {@code sales-rep}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What roles allow together. */
    public static List<String> rightsOf(Collection<String> tokens) {
        return tokens.stream()
                .flatMap(token -> find(token).stream())
                .flatMap(role -> role.rights.stream())
                .distinct()
                .sorted()
                .toList();
    }

    public static Optional<Role> find(String token) {
        return Stream.of(values()).filter(role -> role.token().equals(token)).findFirst();
    }

    /** What a partner's application can be given: every right there is, but to what only a person has. */
    public static List<String> allRights() {
        return rights(Objects.ALL, ":read")
                .flatMap(read -> Stream.of(read, read.replace(":read", ":write")))
                .sorted()
                .toList();
    }

    private static Stream<String> rights(String objects, String action) {
        return Stream.of(objects.split(" ")).filter(object -> !object.isEmpty()).map(object -> object + action);
    }

    private static final class Objects {
        /** Everybody has their own, whatever the role. */
        static final String OWN = "views notifications";

        static final String WORK =
                "accounts contacts interactions leads pipelines deals products orders cases campaigns"
                        + " segments insights models users teams";
        static final String ALL = WORK + " applications operations";
    }
}
