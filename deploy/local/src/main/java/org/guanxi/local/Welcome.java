package org.guanxi.local;

import java.time.Duration;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.platform.Part;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.service.Web;

/** What a newcomer reads when all is up. */
final class Welcome {

    private static final String LOOK_AT = """

              Look at         sales-rep: the board of deals (drag a card), an account with its timeline and value
                              support-agent: a case · marketer: a segment (write a rule, watch it count), a campaign
                              analyst: the RFM grid, customer value · admin: operations, imports, people
                              Ctrl K finds and does everything, ? shows the keys\
            """;
    private static final String MORE =
            "\n./crm demo loads a story: companies, deals, two years of orders, cases, campaigns.";

    private Welcome() {}

    static void measured(Home home, List<Part> parts, Duration took) {
        var pids = new Pids(home);
        var megabytes = parts.stream().mapToLong(pids::megabytes).sum();
        System.out.println("\n%d parts healthy in %.1f s, %.2f GiB of memory in all."
                .formatted(parts.size(), took.toMillis() / 1000.0, megabytes / 1024.0));
    }

    static void print(boolean story) {
        System.out.println("""

                Guanxi is ready:  %s

                  Sign in as      admin · sales-manager · sales-rep · support-manager · support-agent · marketer · analyst · read-only
                  Password        guanxi-demo  (all of them)
                  Partner         client demo-partner, secret demo-partner-secret (POST /oauth2/token)
                  API             %s/docs/api
                  Logs            ./crm logs [service]
                """.formatted(Web.GATEWAY, Web.GATEWAY).stripTrailing());
        System.out.println(story ? LOOK_AT : MORE);
    }
}
