package org.guanxi.identity.user;

import java.util.UUID;
import org.guanxi.shared.problem.BadRequest;

final class UnknownTeam extends BadRequest {

    UnknownTeam(UUID team) {
        super("/teamIds", team);
    }
}
