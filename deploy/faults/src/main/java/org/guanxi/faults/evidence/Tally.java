package org.guanxi.faults.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many of a file's rows have come how far. Events count once, however often they were delivered. */
record Tally(String object, int rows, int stored, int told, int analysed) {

    static Tally of(
            String object, int rows, Collection<String> stored, List<Delivery> told, Collection<String> analysed) {
        var ours = Set.copyOf(stored);
        var events = new HashSet<String>();
        told.stream().filter(each -> ours.contains(each.aggregate())).forEach(each -> events.add(each.event()));
        var known = (int) analysed.stream().filter(ours::contains).count();
        return new Tally(object, rows, stored.size(), events.size(), known);
    }

    boolean isEqual() {
        return rows > 0 && rows == stored && rows == told && rows == analysed;
    }

    @Override
    public String toString() {
        return "%,d %s in the file, %,d in MySQL, %,d events of their creation on Kafka, %,d in analytics%s"
                .formatted(rows, object, stored, told, analysed, isEqual() ? "" : ": NOT EQUAL");
    }
}
