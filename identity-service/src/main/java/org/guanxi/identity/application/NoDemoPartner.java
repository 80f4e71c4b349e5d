package org.guanxi.identity.application;

import org.guanxi.identity.installation.Installation;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Like the demo people, the demo partner's secret is published. */
@Component
@Order(0)
class NoDemoPartner implements ApplicationRunner {

    private final Installation installation;
    private final Applications applications;

    NoDemoPartner(Installation installation, Applications applications) {
        this.installation = installation;
        this.applications = applications;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (installation.isProduction()
                && applications.findByClientId(DemoPartner.CLIENT_ID).isPresent()) {
            throw new IllegalStateException(
                    "Not fit for production: the database knows the demo partner. Begin with an empty database");
        }
    }
}
