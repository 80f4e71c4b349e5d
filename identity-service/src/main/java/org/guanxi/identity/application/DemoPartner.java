package org.guanxi.identity.application;

import java.time.Clock;
import java.util.Set;
import org.guanxi.identity.installation.Installation;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For local development and demonstrations only: an application with all scopes and a published secret. */
@Component
class DemoPartner implements ApplicationRunner {

    static final String CLIENT_ID = "demo-partner";
    private static final Secret SECRET = new Secret("demo-partner-secret");

    private final Installation installation;
    private final Applications applications;
    private final Outbox outbox;
    private final Clock clock;

    DemoPartner(Installation installation, Applications applications, Outbox outbox, Clock clock) {
        this.installation = installation;
        this.applications = applications;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (installation.isDemo() && applications.findByClientId(CLIENT_ID).isEmpty()) {
            WriteApplication wanted =
                    new WriteApplication("Demo partner", "partner@example.com", Set.copyOf(Role.allRights()), null);
            Application partner = Application.register(CLIENT_ID, wanted, SECRET, null, clock.instant());
            applications.save(partner);
            outbox.append(partner.registered());
        }
    }
}
