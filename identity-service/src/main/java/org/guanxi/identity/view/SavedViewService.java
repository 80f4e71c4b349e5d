package org.guanxi.identity.view;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SavedViewService {

    /** Whatever there is a right to see. */
    private static final Set<String> OBJECTS = Role.allRights().stream()
            .map(right -> right.substring(0, right.indexOf(':')))
            .collect(Collectors.toUnmodifiableSet());

    private final SavedViews views;
    private final FirstViews first;
    private final Clock clock;

    SavedViewService(SavedViews views, FirstViews first, Clock clock) {
        this.views = views;
        this.first = first;
        this.clock = clock;
    }

    @Transactional
    public SavedViewSummary save(Keeper who, SaveView wanted, IdempotencyKey key) {
        return answer(
                who,
                key.earlier(wanted, views::findByStampKey, SavedView::stamp)
                        .orElseGet(() -> saveNew(who, wanted, key)));
    }

    private SavedView saveNew(Keeper who, SaveView wanted, IdempotencyKey key) {
        if (!OBJECTS.contains(wanted.object())) {
            throw new UnknownObject(wanted.object());
        }
        requireFree(who.id(), wanted.object(), wanted.name(), null);
        int position = views.nextPosition(who.id(), wanted.object());
        SavedView view =
                views.saveAndFlush(SavedView.save(who.id(), wanted, position, key.stamp(wanted), clock.instant()));
        choose(who, view, wanted.isDefault());
        return view;
    }

    @Transactional
    public SavedViewSummary change(Keeper who, UUID id, long version, ChangeSavedView wanted) {
        SavedView view = views.require(id, who.id(), version);
        who.requireMayChange(view);
        requireFree(view.ownerId(), view.object(), wanted.name(), id);
        view.change(wanted, clock.instant());
        views.saveAndFlush(view);
        choose(who, view, wanted.isDefault());
        return answer(who, view);
    }

    /** A person's own choice, also of a view that another shares. */
    @Transactional
    public SavedViewSummary choose(Keeper who, UUID id, boolean isDefault) {
        SavedView view = views.require(id, who.id());
        choose(who, view, isDefault);
        return answer(who, view);
    }

    @Transactional
    public void delete(Keeper who, UUID id, long version) {
        SavedView view = views.require(id, who.id(), version);
        who.requireMayChange(view);
        views.delete(view);
    }

    @Transactional(readOnly = true)
    public SavedViewSummary require(Keeper who, UUID id) {
        return answer(who, views.require(id, who.id()));
    }

    private void choose(Keeper who, SavedView view, boolean isDefault) {
        if (isDefault) {
            first.set(who.id(), view.object(), view.id());
        } else {
            first.unset(who.id(), view.id());
        }
    }

    private SavedViewSummary answer(Keeper who, SavedView view) {
        return view.summary(first.of(who.id()).contains(view.id()));
    }

    private void requireFree(UUID owner, String object, String name, @Nullable UUID own) {
        views.findByOwnerIdAndObjectAndName(owner, object, name.strip())
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new ViewExists(other);
                });
    }
}
