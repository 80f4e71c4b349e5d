package org.guanxi.identity.profile;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PreferenceService {

    private final People people;
    private final KeptTastes tastes;
    private final Clock clock;

    PreferenceService(People people, KeptTastes tastes, Clock clock) {
        this.people = people;
        this.tastes = tastes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Preferences of(CurrentUser caller) {
        UUID id = id(caller);
        return Preferences.of(people.require(id), tastes.of(id));
    }

    @Transactional
    public Preferences change(CurrentUser caller, long seen, WritePreferences wanted) {
        UUID id = id(caller);
        User user = people.require(id);
        KeptTastes.Kept kept = tastes.keep(id, seen, wanted.taste(), clock.instant());
        if (wanted.changes(user)) {
            user.prefer(wanted.language(), wanted.timeZone(), wanted.theme(), clock.instant());
            people.save(user);
        }
        return Preferences.of(user, kept);
    }

    private static UUID id(CurrentUser caller) {
        return caller.personId().orElseThrow(NoProfile::new);
    }
}
