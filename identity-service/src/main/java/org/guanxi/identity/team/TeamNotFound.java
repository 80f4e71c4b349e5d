package org.guanxi.identity.team;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class TeamNotFound extends NotFound {

    TeamNotFound(UUID id) {
        super(id);
    }
}
