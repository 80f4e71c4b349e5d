package org.guanxi.identity.user;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Users extends JpaRepository<User, UUID> {

    @Override
    @EntityGraph(attributePaths = {"roles", "teamIds"})
    Optional<User> findById(UUID id);

    Optional<User> findByUsername(String username);

    @Query(
            "select count(u) > 0 from User u join u.roles r where r = org.guanxi.shared.security.Role.ADMIN and u.active")
    boolean isThereAnAdmin();

    Optional<User> findByStampKey(byte[] key);

    default User require(UUID id) {
        return findById(id).orElseThrow(() -> new UserNotFound(id));
    }

    default User require(UUID id, long version) {
        User user = require(id);
        if (user.currentVersion() != version) {
            throw new StaleVersion(user.currentVersion());
        }
        return user;
    }
}
