package org.guanxi.faults.evidence;

import java.util.ArrayList;
import java.util.List;

/** Proves the oracle on evidence that it found good: it must notice every single damage, and allow a redelivery. */
public record Teeth(Oracle oracle) {

    public List<String> complaints(Evidence good) {
        var complaints = new ArrayList<String>();
        for (var damage : Damage.all()) {
            var breaches = oracle.breaches(damage.change().apply(good));
            if (breaches.stream().noneMatch(breach -> breach.startsWith(damage.breach()))) {
                complaints.add("The oracle overlooks: " + damage.breach());
            }
        }
        var redelivered = Damage.plus(good.orderEvents(), good.orderEvents().getFirst());
        if (!oracle.breaches(good.withOrderEvents(redelivered)).isEmpty()) {
            complaints.add("The oracle takes a redelivery for a breach");
        }
        return complaints;
    }
}
