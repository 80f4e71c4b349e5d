package org.guanxi.identity.user;

import org.guanxi.shared.problem.Conflict;

final class UserExists extends Conflict {

    UserExists(String username) {
        super(username);
    }
}
