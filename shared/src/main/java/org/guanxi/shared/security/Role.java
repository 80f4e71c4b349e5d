package org.guanxi.shared.security;

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
        this.rights =
                Stream.concat(rights(read, ":read"), rights(write, ":write")).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code accounts:read} and the like. */
    public Set<String> rights() {
        return rights;
    }

    /** The name in a token: {@code sales-rep}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> find(String token) {
        return Stream.of(values()).filter(role -> role.token().equals(token)).findFirst();
    }

    /** Every right there is: what a partner's application can be given. */
    public static List<String> allRights() {
        return ADMIN.rights.stream().sorted().toList();
    }

    private static Stream<String> rights(String objects, String action) {
        return Stream.of(objects.split(" ")).filter(object -> !object.isEmpty()).map(object -> object + action);
    }

    private static final class Objects {
        static final String WORK =
                "accounts contacts interactions leads pipelines deals products orders cases campaigns"
                        + " segments insights models users teams";
        static final String ALL = WORK + " applications operations";
    }
}
