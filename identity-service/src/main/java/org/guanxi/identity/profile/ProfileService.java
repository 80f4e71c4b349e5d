package org.guanxi.identity.profile;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProfileService {

    private final People people;
    private final Clock clock;

    ProfileService(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Profile of(CurrentUser caller) {
        return Profile.of(people.require(id(caller)));
    }

    @Transactional
    public Profile change(CurrentUser caller, long version, ChangeProfile wanted) {
        User user = people.require(id(caller), version);
        user.prefer(wanted.locale(), wanted.timeZone(), wanted.theme(), clock.instant());
        return Profile.of(people.save(user));
    }

    private static UUID id(CurrentUser caller) {
        return caller.personId().orElseThrow(NoProfile::new);
    }
}
