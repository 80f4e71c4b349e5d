package org.guanxi.sales.outcome;

import java.util.List;
import org.guanxi.shared.security.CurrentUser;

/** Taking back that a deal or a lead has ended: for those who answer for the numbers, and for applications. */
public final class Reopening {

    private static final List<String> ROLES = List.of("admin", "sales-manager");

    private Reopening() {}

    public static boolean isAllowedTo(CurrentUser caller) {
        return caller.application() || caller.roles().stream().anyMatch(ROLES::contains);
    }

    /** Whether whoever asks now may do it. */
    public static boolean isAllowed() {
        return CurrentUser.current().filter(Reopening::isAllowedTo).isPresent();
    }
}
