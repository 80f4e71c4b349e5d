package org.guanxi.identity.team;

import org.guanxi.shared.problem.Duplicate;

final class TeamExists extends Duplicate {

    TeamExists(Team other) {
        super(other.id(), other.name());
    }
}
