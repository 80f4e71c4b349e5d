package org.guanxi.local;

import java.time.Duration;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.platform.Part;
import org.guanxi.local.platform.Parts;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.service.Web;

/** What a newcomer reads when all is up. */
final class Welcome {

    private Welcome() {}

    static void measured(Home home, List<Part> parts, Duration took) {
        var pids = new Pids(home);
        var megabytes = parts.stream().mapToLong(pids::megabytes).sum();
        System.out.println("\n%d parts healthy in %.1f s, %.2f GiB of memory in all."
                .formatted(parts.size(), took.toMillis() / 1000.0, megabytes / 1024.0));
    }

    static void print(Home home, Parts parts, boolean story) {
        System.out.println("""

                Guanxi is ready:  %s

                  Sign in as      admin · sales-manager · sales-rep · support-manager · support-agent · marketer · analyst · read-only
                  Password        guanxi-demo  (all of them)
                  Partner         client demo-partner, secret demo-partner-secret (POST /oauth2/token)
                  API             %s/docs/api
                  Logs            ./crm logs [service]
                """.formatted(Web.GATEWAY, Web.GATEWAY).stripTrailing());
        System.out.println(
                story ? """

                Look at           Accounts (filter, sort, open one: facts, timeline, segments and their reasons, value)
                                  Segments (write a rule, watch its members change)""" : "\n./crm demo loads a story: companies, deals, two years of orders, cases, campaigns.");
    }
}
