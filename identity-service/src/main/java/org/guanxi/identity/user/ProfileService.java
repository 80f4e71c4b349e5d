package org.guanxi.identity.user;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProfileService {

    private final Users users;
    private final Clock clock;

    ProfileService(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Profile of(CurrentUser caller) {
        return Profile.of(users.require(id(caller)));
    }

    @Transactional
    public Profile change(CurrentUser caller, long version, ChangeProfile wanted) {
        User user = users.require(id(caller), version);
        user.prefer(wanted.locale(), wanted.timeZone(), wanted.theme(), clock.instant());
        return Profile.of(users.saveAndFlush(user));
    }

    private static UUID id(CurrentUser caller) {
        return caller.personId().orElseThrow(NoProfile::new);
    }
}
