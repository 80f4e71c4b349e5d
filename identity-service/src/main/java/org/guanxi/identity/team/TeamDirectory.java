package org.guanxi.identity.team;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which teams there are, for those who refer to them. */
@Component
public class TeamDirectory {

    private final Teams teams;

    TeamDirectory(Teams teams) {
        this.teams = teams;
    }

    public boolean contains(UUID id) {
        return teams.existsById(id);
    }
}
