package org.guanxi.identity.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.event.identity.TeamChanged;
import org.guanxi.shared.event.identity.TeamCreated;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

@Entity
class Team {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable UUID parentId;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Team() {}

    private Team(String name, @Nullable UUID parentId, @Nullable RequestStamp stamp, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.parentId = parentId;
        this.stamp = stamp;
        this.createdAt = now;
        this.changedAt = now;
    }

    static Team create(String name, @Nullable UUID parentId, @Nullable RequestStamp stamp, Instant now) {
        return new Team(name, parentId, stamp, now);
    }

    TeamCreated created() {
        return new TeamCreated(id, createdAt, name, parentId);
    }

    Optional<TeamChanged> change(String newName, @Nullable UUID newParentId, Instant now) {
        if (name.equals(newName) && Objects.equals(parentId, newParentId)) {
            return Optional.empty();
        }
        name = newName;
        parentId = newParentId;
        changedAt = now;
        return Optional.of(new TeamChanged(id, now, name, parentId));
    }

    TeamView view() {
        return new TeamView(id, name, parentId, createdAt, changedAt, version());
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
