package org.guanxi.identity.user;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.identity.grant.BeyondOwnRights;
import org.guanxi.identity.password.Passwords;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
class UserService {

    private final Users users;
    private final Standing standing;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Clock clock;

    UserService(Users users, Standing standing, Passwords passwords, Outbox outbox, Clock clock) {
        this.users = users;
        this.standing = standing;
        this.passwords = passwords;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public UserView create(CreateUser wanted, IdempotencyKey key, CurrentUser giver) {
        BeyondOwnRights.refuse(giver, rights(wanted.details().roles()));
        return UserView.of(
                key.earlier(wanted, users::findByStampKey, User::stamp).orElseGet(() -> createNew(wanted, key)));
    }

    private User createNew(CreateUser wanted, IdempotencyKey key) {
        users.findByUsername(wanted.username()).ifPresent(other -> {
            throw new UserExists(other);
        });
        UserDetails details = wanted.details();
        standing.requireTeams(details.teamIds());
        String hash = passwords.hash(wanted.password(), wanted.username());
        User user = User.create(wanted.username(), details, hash, key.stamp(wanted), clock.instant());
        users.save(user);
        outbox.append(user.created());
        return user;
    }

    /** Read committed: who has waited for another administrator's leaving must see it. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UserView change(UUID id, long version, ChangeUser wanted, CurrentUser giver) {
        User user = users.require(id, version);
        UserDetails details = wanted.details();
        BeyondOwnRights.refuse(giver, Role.rightsOf(user.roles()));
        BeyondOwnRights.refuse(giver, rights(details.roles()));
        standing.requireTeams(details.teamIds());
        standing.requireAdministratorBeside(user, details);
        UserDetails before = user.details();
        user.change(details, clock.instant()).ifPresent(outbox::append);
        User changed = users.saveAndFlush(user);
        standing.revokeWhatIsWrongNow(id, before, details);
        return UserView.of(changed);
    }

    @Transactional(readOnly = true)
    public UserView require(UUID id) {
        return UserView.of(users.require(id));
    }

    private static Set<String> rights(Set<Role> roles) {
        return roles.stream().flatMap(role -> role.rights().stream()).collect(Collectors.toSet());
    }
}
