package org.guanxi.identity.view;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A list as somebody wants to see it again. What the query means is the web app's business. */
@Entity
class SavedView {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private String object;

    private String name;
    private boolean shared;
    private String query;
    private int position;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected SavedView() {}

    static SavedView save(UUID owner, SaveView wanted, int position, @Nullable RequestStamp stamp, Instant now) {
        SavedView view = new SavedView();
        view.id = Ids.next();
        view.ownerId = owner;
        view.object = wanted.object();
        view.name = wanted.name().strip();
        view.shared = wanted.shared();
        view.query = wanted.query();
        view.position = position;
        view.stamp = stamp;
        view.createdAt = now;
        view.changedAt = now;
        return view;
    }

    void change(ChangeSavedView wanted, Instant now) {
        name = wanted.name().strip();
        shared = wanted.shared();
        query = wanted.query();
        position = wanted.position() == null ? position : wanted.position();
        changedAt = now;
    }

    boolean isFor(UUID person) {
        return shared || ownerId.equals(person);
    }

    SavedViewSummary summary(boolean isDefault) {
        return new SavedViewSummary(
                id, version(), object, name, shared, ownerId, isDefault, query, position, createdAt, changedAt);
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    String object() {
        return object;
    }

    String name() {
        return name;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
