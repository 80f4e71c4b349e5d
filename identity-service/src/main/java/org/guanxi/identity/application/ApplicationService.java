package org.guanxi.identity.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanxi.identity.grant.BeyondOwnRights;
import org.guanxi.identity.revocation.Revocations;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ApplicationService {

    private static final Set<String> SCOPES = Set.copyOf(Role.allRights());

    private final Applications applications;
    private final Revocations revocations;
    private final Outbox outbox;
    private final Clock clock;

    ApplicationService(Applications applications, Revocations revocations, Outbox outbox, Clock clock) {
        this.applications = applications;
        this.revocations = revocations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public NewSecret register(WriteApplication wanted, IdempotencyKey key, CurrentUser giver) {
        requireKnown(wanted.scopes());
        BeyondOwnRights.refuse(giver, wanted.scopes());
        key.earlier(wanted, applications::findByStampKey, Application::stamp).ifPresent(earlier -> {
            throw new ApplicationRegistered(earlier);
        });
        Secret secret = Secret.random();
        String clientId = "app-" + UUID.randomUUID();
        Application application = Application.register(clientId, wanted, secret, key.stamp(wanted), clock.instant());
        applications.save(application);
        outbox.append(application.registered());
        return new NewSecret(ApplicationView.of(application), secret.value());
    }

    @Transactional
    public ApplicationView change(UUID id, long version, WriteApplication wanted, CurrentUser giver) {
        requireKnown(wanted.scopes());
        Application application = applications.require(id, version);
        List<String> before = application.sortedScopes();
        BeyondOwnRights.refuse(giver, before);
        BeyondOwnRights.refuse(giver, wanted.scopes());
        outbox.append(application.change(wanted, clock.instant()));
        if (!application.sortedScopes().containsAll(before)) {
            revocations.ofApplication(id);
        }
        return ApplicationView.of(applications.saveAndFlush(application));
    }

    @Transactional
    public ApplicationView suspend(UUID id, long version, boolean suspended, CurrentUser giver) {
        Application application = applications.require(id, version);
        BeyondOwnRights.refuse(giver, application.sortedScopes());
        outbox.append(application.suspend(suspended, clock.instant()));
        if (suspended) {
            revocations.ofApplication(id);
        }
        return ApplicationView.of(applications.saveAndFlush(application));
    }

    /** Who sees the secret can do all that the application can. */
    @Transactional
    public NewSecret rotate(UUID id, long version, CurrentUser giver) {
        Application application = applications.require(id, version);
        BeyondOwnRights.refuse(giver, application.sortedScopes());
        Secret secret = Secret.random();
        application.rotate(secret, clock.instant());
        return new NewSecret(ApplicationView.of(applications.saveAndFlush(application)), secret.value());
    }

    @Transactional(readOnly = true)
    public ApplicationView require(UUID id) {
        return ApplicationView.of(applications.require(id));
    }

    private static void requireKnown(Set<String> scopes) {
        for (String scope : scopes) {
            if (!SCOPES.contains(scope)) {
                throw new UnknownScope(scope);
            }
        }
    }
}
