package org.guanxi.identity.team;

import org.guanxi.shared.problem.Invalid;

final class TeamInsideItself extends Invalid {

    TeamInsideItself(String name) {
        super(name);
    }
}
