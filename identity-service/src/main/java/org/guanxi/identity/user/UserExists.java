package org.guanxi.identity.user;

import org.guanxi.shared.problem.Duplicate;

final class UserExists extends Duplicate {

    UserExists(User other) {
        super(other.id(), other.username());
    }
}
