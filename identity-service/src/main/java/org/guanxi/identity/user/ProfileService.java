package org.guanxi.identity.user;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProfileService {

    private final Users users;
    private final Passwords passwords;
    private final Clock clock;

    ProfileService(Users users, Passwords passwords, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Profile of(CurrentUser caller) {
        return Profile.of(require(caller));
    }

    @Transactional
    public Profile change(CurrentUser caller, ChangeProfile wanted) {
        User user = require(caller);
        user.prefer(wanted.locale(), wanted.timeZone(), wanted.theme(), clock.instant());
        return Profile.of(users.saveAndFlush(user));
    }

    @Transactional
    public void changePassword(CurrentUser caller, ChangePassword wanted) {
        User user = require(caller);
        if (!passwords.matches(wanted.current(), user.passwordHash())) {
            throw new WrongPassword();
        }
        user.changePassword(passwords.hash(wanted.password(), user.username()), clock.instant());
    }

    private User require(CurrentUser caller) {
        UUID id = caller.personId().orElseThrow(NoProfile::new);
        return users.require(id);
    }
}
