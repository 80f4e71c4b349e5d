package org.guanxi.faults.evidence;

import java.nio.file.Path;
import java.util.List;
import org.guanxi.faults.history.History;
import org.guanxi.faults.platform.Broken;
import org.guanxi.faults.platform.Databases;
import org.guanxi.faults.platform.Platform;

/** Counts what the import of the purchase history has left in a platform that runs. */
public final class Recount {

    private Recount() {}

    /** Arguments: root, folder of the state. */
    public static void main(String[] arguments) {
        var root = Path.of(arguments[0]);
        var databases = new Databases(new Platform(root, Path.of(arguments[1])));
        try {
            var history = History.find(root);
            var tallies = tallies(history, new Imported(databases, history.source()));
            tallies.forEach(System.out::println);
            System.exit(tallies.stream().allMatch(Tally::isEqual) ? 0 : 1);
        } catch (Broken broken) {
            System.out.println(broken.getMessage());
            System.exit(1);
        }
    }

    private static List<Tally> tallies(History history, Imported imported) {
        var topics = new Topics();
        return List.of(
                Tally.of(
                        "accounts",
                        history.accounts().rows(),
                        imported.accounts(),
                        topics.ever(Topics.ACCOUNT, "crm.customer.account.created.v1"),
                        imported.profiles()),
                Tally.of(
                        "orders",
                        history.orders().rows(),
                        imported.orders().keySet(),
                        topics.ever(Topics.ORDER, "crm.sales.order.placed.v1"),
                        imported.facts().keySet()));
    }
}
