package org.guanxi.identity.user;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Component;

/** What the other features of this service may do with people. */
@Component
public class People {

    private final Users users;
    private final Outbox outbox;

    People(Users users, Outbox outbox) {
        this.users = users;
        this.outbox = outbox;
    }

    public Optional<User> find(UUID id) {
        return users.findById(id);
    }

    public Optional<User> findByUsername(String username) {
        return users.findByUsername(username);
    }

    /** @throws UserNotFound */
    public User require(UUID id) {
        return users.require(id);
    }

    /** @throws UserNotFound or that the person is not as the caller has seen it */
    public User require(UUID id, long version) {
        return users.require(id, version);
    }

    public boolean isThereAnAdmin() {
        return users.isThereAnAdmin();
    }

    /** Lets somebody in, and tells the other services. */
    public void add(User newcomer) {
        users.save(newcomer);
        outbox.append(newcomer.created());
    }

    public User save(User changed) {
        return users.saveAndFlush(changed);
    }
}
