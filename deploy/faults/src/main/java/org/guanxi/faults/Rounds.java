package org.guanxi.faults;

import java.util.ArrayList;
import java.util.List;
import org.guanxi.faults.evidence.Damage;
import org.guanxi.faults.evidence.Oracle;
import org.guanxi.faults.evidence.Teeth;
import org.guanxi.faults.history.History;
import org.guanxi.faults.platform.Api;
import org.guanxi.faults.platform.Broken;
import org.guanxi.faults.platform.Databases;
import org.guanxi.faults.platform.Imports;
import org.guanxi.faults.platform.Platform;
import org.jspecify.annotations.Nullable;

/** The rounds on one platform, one after the other, and at the end the proof that they could have failed. */
final class Rounds {

    private final Platform platform;
    private final History history;
    private final long seed;
    private final Databases databases;
    private final Imports imports = new Imports(new Api());
    private final List<Outcome> outcomes = new ArrayList<>();
    private @Nullable Round lastGood;

    Rounds(Platform platform, History history, long seed) {
        this.platform = platform;
        this.history = history;
        this.seed = seed;
        this.databases = new Databases(platform);
    }

    void add(String part) {
        var fault = new Kill(platform, part);
        var moment = Moment.of(seed, part, history);
        System.out.print(fault + " … ");
        System.out.flush();
        try {
            var round = new Round(history, databases, imports, fault, moment);
            var outcome = round.run();
            lastGood = outcome.passed() ? round : lastGood;
            end(outcome);
        } catch (Broken broken) {
            end(Outcome.broken(fault, moment, broken));
            platform.up();
        }
    }

    /** @return whether all held, by an oracle that is proven */
    boolean finish() {
        new Report(outcomes).print();
        var good = lastGood;
        var complaints = good == null ? List.of("Nothing held, so the oracle is not proven") : complaints(good);
        complaints.forEach(System.out::println);
        return complaints.isEmpty() && outcomes.stream().allMatch(Outcome::passed);
    }

    private List<String> complaints(Round round) {
        var oracle = Oracle.of(history, databases);
        var good = round.evidence();
        var complaints = new ArrayList<>(new Teeth(oracle).complaints(good));
        databases.change(
                "crm_analytics",
                "DELETE FROM fact WHERE kind = 'ORDER' AND id = UUID_TO_BIN(?)",
                good.orders().keySet().iterator().next());
        if (oracle.breaches(round.lookAgain()).stream().noneMatch(breach -> breach.startsWith(Damage.FACTS_DIFFER))) {
            complaints.add("The oracle overlooks a row that was deleted");
        }
        if (complaints.isEmpty()) {
            System.out.printf(
                    "The oracle noticed each of %d damages and a deleted row.%n",
                    Damage.all().size());
        }
        return complaints;
    }

    private void end(Outcome outcome) {
        outcomes.add(outcome);
        System.out.println(outcome.struckAt() + " … " + (outcome.passed() ? "holds" : "BROKEN " + outcome.breaches()));
    }
}
