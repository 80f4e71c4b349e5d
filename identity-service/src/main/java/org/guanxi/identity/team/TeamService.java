package org.guanxi.identity.team;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TeamService {

    private final Teams teams;
    private final TeamTree tree;
    private final Outbox outbox;
    private final Clock clock;

    TeamService(Teams teams, TeamTree tree, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.tree = tree;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public TeamView create(WriteTeam wanted, IdempotencyKey key) {
        return key.earlier(wanted, teams::findByStampKey, Team::stamp)
                .orElseGet(() -> createNew(wanted, key))
                .view();
    }

    private Team createNew(WriteTeam wanted, IdempotencyKey key) {
        requireFree(wanted, null);
        Team team = Team.create(wanted.name().strip(), wanted.parentId(), key.stamp(wanted), clock.instant());
        teams.save(team);
        outbox.append(team.created());
        return team;
    }

    @Transactional
    public TeamView change(UUID id, long version, WriteTeam wanted) {
        Team team = teams.require(id, version);
        requireFree(wanted, id);
        requireOutside(team, wanted.parentId());
        team.change(wanted.name().strip(), wanted.parentId(), clock.instant()).ifPresent(outbox::append);
        return teams.saveAndFlush(team).view();
    }

    @Transactional(readOnly = true)
    public TeamView require(UUID id) {
        return teams.require(id).view();
    }

    /** Neither the team itself nor one below it can be what it belongs to. */
    private void requireOutside(Team team, @Nullable UUID parentId) {
        if (parentId != null && !parentId.equals(team.parentId()) && tree.isWithin(parentId, team.id())) {
            throw new TeamInsideItself(team.name());
        }
    }

    private void requireFree(WriteTeam wanted, @Nullable UUID own) {
        if (wanted.parentId() != null) {
            teams.require(wanted.parentId());
        }
        teams.findByName(wanted.name().strip())
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new TeamExists(other);
                });
    }
}
