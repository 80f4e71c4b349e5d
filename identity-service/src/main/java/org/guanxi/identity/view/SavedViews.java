package org.guanxi.identity.view;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SavedViews extends JpaRepository<SavedView, UUID> {

    Optional<SavedView> findByOwnerIdAndObjectAndName(UUID ownerId, String object, String name);

    Optional<SavedView> findByStampKey(byte[] key);

    @Query("select coalesce(max(v.position), 0) + 1 from SavedView v where v.ownerId = :ownerId and v.object = :object")
    int nextPosition(UUID ownerId, String object);

    /** Another's view that is not shared is as good as none. */
    default SavedView require(UUID id, UUID person) {
        return findById(id).filter(view -> view.isFor(person)).orElseThrow(() -> new ViewNotFound(id));
    }

    default SavedView require(UUID id, UUID person, long version) {
        SavedView view = require(id, person);
        if (view.version() != version) {
            throw new StaleVersion(view.version());
        }
        return view;
    }
}
