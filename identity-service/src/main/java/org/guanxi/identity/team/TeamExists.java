package org.guanxi.identity.team;

import org.guanxi.shared.problem.Conflict;

final class TeamExists extends Conflict {

    TeamExists(String name) {
        super(name);
    }
}
