package org.guanxi.bench.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.guanxi.bench.platform.Failure;

/** Everything that was measured, by the names of the legs. */
public final class Results {

    private final Map<String, List<Outcome>> byName = new LinkedHashMap<>();

    public void add(Collection<Outcome> outcomes) {
        outcomes.forEach(each ->
                byName.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each));
    }

    public List<Outcome> of(String name) {
        var found = byName.get(name);
        if (found == null) {
            throw new Failure("Nothing was measured under the name " + name);
        }
        return found;
    }

    public Series series(String name, ToDoubleFunction<Outcome> figure) {
        return Series.of(of(name), figure);
    }

    /** Round by round: the first minus the second, so that what disturbs a round disturbs both. */
    public Series difference(String name, String reference, ToDoubleFunction<Outcome> figure) {
        var ours = of(name);
        var theirs = of(reference);
        List<Double> differences = new ArrayList<>();
        for (var i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            differences.add(figure.applyAsDouble(ours.get(i)) - figure.applyAsDouble(theirs.get(i)));
        }
        return Series.of(differences, Double::doubleValue);
    }

    /** Processors that other programs used, in each leg. */
    public Series elsewhere() {
        return Series.of(all(), Outcome::busyElsewhere);
    }

    public List<Outcome> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }
}
