package org.guanxi.identity.newpassword;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.identity.grant.BeyondOwnRights;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.revocation.Revocations;
import org.guanxi.identity.user.People;
import org.guanxi.identity.user.User;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new password for somebody who has forgotten theirs, or whose was found out. Whoever is signed in with the old one is out.
 * Nobody gives one to themselves: a sign-in that was left open must not be enough to keep its person out.
 */
@Service
class GivenPasswordService {

    private static final Logger log = LoggerFactory.getLogger(GivenPasswordService.class);

    private final People people;
    private final Passwords passwords;
    private final Revocations revocations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GivenPasswordService(
            People people, Passwords passwords, Revocations revocations, TransactionTemplate transaction, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.revocations = revocations;
        this.transaction = transaction;
        this.clock = clock;
    }

    void give(UUID id, GivePassword wanted, CurrentUser giver) {
        User user = people.require(id);
        BeyondOwnRights.refuse(giver, Role.rightsOf(user.roles()));
        if (giver.personId().filter(id::equals).isPresent()) {
            throw new OwnPassword();
        }
        user.changePassword(passwords.hash(wanted.password(), user.username()), clock.instant());
        transaction.executeWithoutResult(status -> {
            people.save(user);
            revocations.ofPerson(id);
        });
        log.info("{} gave a new password to {}", giver.subject(), id);
    }
}
