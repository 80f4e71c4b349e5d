package org.guanxi.identity.user;

import java.util.Set;
import java.util.UUID;
import org.guanxi.identity.grant.Administrators;
import org.guanxi.identity.revocation.Revocations;
import org.guanxi.identity.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Where people stand: the teams that they can be in, who has to stay, and what ends for who has to go. */
@Component
class Standing {

    private final TeamDirectory teams;
    private final Administrators administrators;
    private final Revocations revocations;

    Standing(TeamDirectory teams, Administrators administrators, Revocations revocations) {
        this.teams = teams;
        this.administrators = administrators;
        this.revocations = revocations;
    }

    /** @throws UnknownTeam */
    void requireTeams(Set<UUID> ids) {
        for (UUID id : ids) {
            if (!teams.contains(id)) {
                throw new UnknownTeam(id);
            }
        }
    }

    /** Somebody has to be left who can let others in. */
    void requireAdministratorBeside(User user, UserDetails wanted) {
        if (user.administers() && !wanted.administers()) {
            administrators.requireAnotherThan(user.id());
        }
    }

    /** Tokens say roles and teams. */
    void revokeWhatIsWrongNow(UUID id, UserDetails before, UserDetails now) {
        if (!now.active()) {
            revocations.ofPerson(id);
        } else if (!now.roles().equals(before.roles()) || !now.teamIds().equals(before.teamIds())) {
            revocations.ofAccessTokens(id);
        }
    }
}
