package org.guanxi.identity.grant;

import java.util.Collection;
import java.util.Set;
import org.guanxi.shared.problem.Problem;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.Role;
import org.springframework.http.HttpStatus;

/**
 * Nobody gives others more than they have: otherwise the right to give one would be the right to have them all. Nor
 * does anybody change who has more: otherwise the right to change people would be the right to shut out all others.
 */
public final class BeyondOwnRights extends Problem {

    /** What can be given; everybody has the rest. */
    private static final Set<String> GIVEN = Set.copyOf(Role.allRights());

    private BeyondOwnRights(String right) {
        super(HttpStatus.FORBIDDEN, right);
    }

    /** @param rights what is given, or what somebody who is changed has: {@code accounts:read} and the like */
    public static void refuse(CurrentUser giver, Collection<String> rights) {
        for (String right : rights) {
            if (GIVEN.contains(right) && !giver.rights().contains(right)) {
                throw new BeyondOwnRights(right);
            }
        }
    }
}
