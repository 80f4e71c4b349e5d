package org.guanxi.identity.team;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;

interface Teams extends JpaRepository<Team, UUID> {

    Optional<Team> findByName(String name);

    Optional<Team> findByStampKey(byte[] key);

    default Team require(UUID id) {
        return findById(id).orElseThrow(() -> new TeamNotFound(id));
    }

    default Team require(UUID id, long version) {
        Team team = require(id);
        if (team.version() != version) {
            throw new StaleVersion(team.version());
        }
        return team;
    }
}
